import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { CitationMark as Mark } from "@/payload/read/types";
import { sourceAnchor } from "./source-anchor";

/** The marks in the text. Each is a plain link to its source; the popover script only takes over a plain click. */
export function CitationMark({ mark }: { mark: Mark }) {
  const t = useTranslations("citations");
  return (
    <sup className="cite" id={mark.anchor}>
      {mark.items.map(({ from, to }, index) => {
        const run = to > from;
        return (
          <Fragment key={from}>
            {index > 0 && ","}
            <a
              href={`#${sourceAnchor(from)}`}
              role="doc-noteref"
              aria-label={run ? t("markRun", { from: String(from), to: String(to) }) : t("mark", { number: String(from) })}
              data-run={run ? to - from + 1 : undefined}
            >
              {run ? `${from}–${to}` : from}
            </a>
          </Fragment>
        );
      })}
    </sup>
  );
}
