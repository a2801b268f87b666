import { useTranslations } from "next-intl";
import type { Block } from "@/payload/read/types";
import { InlineText, inlineWords } from "./inline-text";

const elements = { 2: "h2", 3: "h3", 4: "h4" } as const;

/** A heading with a link to itself, for whoever wants to point at this very part. Its name stays its words alone. */
export function Heading({ heading: { level, anchor, children } }: { heading: Extract<Block, { kind: "heading" }> }) {
  const t = useTranslations("contents");
  const Element = elements[level];
  const words = `${anchor}-words`;
  return (
    <Element id={anchor} aria-labelledby={words}>
      <span id={words}>
        <InlineText nodes={children} />
      </span>
      <a className="heading-link" href={`#${anchor}`} aria-label={t("link", { heading: inlineWords(children) })} />
    </Element>
  );
}
