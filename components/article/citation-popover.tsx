import { useTranslations } from "next-intl";
import { InlineScript } from "../layout/inline-script";
import { citationPopoverScript } from "./citation-popover-script";

/**
 * One empty popover for all marks; the script copies the entry it needs out of the list of sources, so that the page carries each source
 * once. Without script it never opens, and marks stay links. `suppressHydrationWarning`: the script may have filled these before React
 * comes, and React must leave them alone.
 */
export function CitationPopover() {
  const t = useTranslations("citations");
  return (
    <>
      <div className="source-popover" id="source-popover" popover="auto" role="dialog" aria-labelledby="source-popover-title" tabIndex={-1} suppressHydrationWarning>
        <p id="source-popover-title" className="source-popover-title" suppressHydrationWarning>
          {" "}
        </p>
        <div className="source-popover-entry" suppressHydrationWarning>
          {" "}
        </div>
        <p className="source-popover-foot">
          <a href="#sources" suppressHydrationWarning>
            {t("toList")}
          </a>
          <button type="button" popoverTarget="source-popover" popoverTargetAction="hide">
            {t("close")}
          </button>
        </p>
      </div>
      <InlineScript code={citationPopoverScript} />
    </>
  );
}
