/** What a mark is, for people: on the chips in the text and in the list beside it. */
import { citedIds, fieldsOf, isRecord, type SerializedNode } from "../../content/lexical-nodes";
import type { Say } from "../../desk/in-admin-words";
import type { Placeholder, Token } from "../placeholders";
import { viewWords } from "./words";

/** Bits of a text node's `format`, as Lexical has them. */
const formats = [
  [1, "bold"],
  [2, "italic"],
  [4, "struck"],
  [8, "underlined"],
  [16, "code"],
  [32, "subscript"],
  [64, "superscript"],
] as const;

/** "vet", "link naar https://…", "bronvermelding". */
export function markMeaning({ kind, attributes }: Placeholder, say: Say): string {
  if (kind === "break") return say(viewWords.lineBreak);
  if (kind === "citation") return say(viewWords.citation, { count: citedIds(attributes as SerializedNode).length });
  if (kind === "link") {
    const fields = fieldsOf(attributes as SerializedNode);
    return typeof fields.url === "string" && fields.url !== "" ? say(viewWords.linkTo, { url: fields.url }) : say(viewWords.link);
  }
  if (kind !== "style") return say(viewWords.otherMark);
  const format = isRecord(attributes) && typeof attributes.format === "number" ? attributes.format : 0;
  const names = formats.filter(([bit]) => (format & bit) !== 0).map(([, name]) => say(viewWords[name]));
  return names.length > 0 ? names.join(", ") : say(viewWords.otherMark);
}

/** What stands on a chip: the number, and on which side of the words it is. */
export function chipText(token: Exclude<Token, { kind: "text" }>): string {
  if (token.kind === "open") return `${token.number}›`;
  return token.kind === "close" ? `‹${token.number}` : `${token.number}`;
}
