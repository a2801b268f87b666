/** The text itself: its headings, and each block by itself. */
import type { Locale } from "../../messages/locales";
import { childrenOf, fieldsOf, isCitation, type SerializedNode } from "../content/lexical-nodes";
import { nodesOf, wordsOf } from "./body-nodes";
import { type Finding, short } from "./finding";
import { strange } from "./language-check";

export function headings(body: unknown): Finding[] {
  const findings: Finding[] = [];
  // The title of the page is the first level.
  let above = 1;
  for (const node of nodesOf(body)) {
    const level = node.type === "heading" && typeof node.tag === "string" ? Number(node.tag.slice(1)) : Number.NaN;
    if (Number.isNaN(level)) continue;
    const words = wordsOf(node);
    if (words === "") findings.push({ code: "headingEmpty", severity: "warning", path: "body", quote: `h${level}` });
    if (level > above + 1) findings.push({ code: "headingSkipped", severity: "warning", path: "body", quote: short(words) });
    above = level;
  }
  return findings;
}

/** Words by which a sentence leans on research; a figure of its own (144 mg) is none. */
const leansOnResearch: Record<Locale, RegExp> = {
  nl: /\d\s?%|\b(?:stud(?:ie|ies)|onderzoek(?:en)?|proef(?:personen|dieren)|meta-?analyses?|wetenschapp(?:elijk|ers))\b/iu,
  fr: /\d\s?%|(?<!\p{L})(?:études?|recherches?|essais?(?: cliniques?)?|méta-?analyses?|scientifiques?|chercheurs)(?!\p{L})/iu,
};

/** Words below which a paragraph states nothing: the head of a column ("Studie"). */
const fewWords = 4;

const isBlock = (node: SerializedNode): boolean => ["paragraph", "heading", "listitem", "quote"].includes(node.type);

/** A picture's caption, and the title of a call-out. */
function ownWords(node: SerializedNode): string[] {
  const { caption, title } = fieldsOf(node);
  return [caption, title].filter((text) => typeof text === "string");
}

/** Block by block, so that the one French paragraph of a Dutch text is found, and the one claim without a source. */
export function blocksOf(body: unknown, locale: Locale): Finding[] {
  return nodesOf(body).flatMap((node): Finding[] => {
    if (node.type === "block") return ownWords(node).flatMap((text) => strange(text, locale, "body"));
    if (!isBlock(node)) return [];
    const text = childrenOf(node).filter((child) => child.type !== "list").map(wordsOf).join("").trim();
    const findings = strange(text, locale, "body");
    const cites = childrenOf(node).some(isCitation);
    if (node.type !== "heading" && !cites && text.split(/\s+/u).length >= fewWords && leansOnResearch[locale].test(text)) findings.push({ code: "uncitedText", severity: "hint", path: "body", quote: short(text) });
    return findings;
  });
}
