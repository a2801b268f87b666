/** Typed reference marks in running text: `¹`, `¹⁻³`, a superscript 1,2, `[1]`, `[1–3]`. */
import type { SerializedNode } from "../../content/lexical-nodes";
import { childrenOf } from "../../content/lexical-nodes";
import { formats, textNode } from "./nodes";

export interface Mark {
  /** As it stands in the text. */
  text: string;
  /** Numbers it names, in its order. */
  labels: number[];
}

/** What a text consists of: words, and marks between them. */
export type Piece = { words: string } | { mark: Mark };

const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Right after a word of three letters or more, or after the punctuation that closes one: m², cm³ and 10³ are powers. */
const raised = /(?<=\p{L}{3}|[.,;:!?)\]”"’»…®™])[ \u00A0\u202F]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[ \u00A0]?[⁻–,˒·][ \u00A0]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*/gu;
const bracketed = /[ \u00A0\u202F]?\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\]/gu;
const whole = /^[\s\u00A0]*[[(]?\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*[\])]?[\s\u00A0,]*$/u;
/** A longer range is no mark: a page numbers its sources from one. */
const longestRange = 60;

function plainDigits(text: string): string {
  return text.replace(new RegExp(`[${digits}]`, "gu"), (digit) => String(digits.indexOf(digit))).replace(/[⁻–]/gu, "-").replace(/[˒·;]/gu, ",");
}

/** "1-3,5" → 1, 2, 3, 5. Typed without commas, ¹² may mean twelve or one and two: what the list of sources has, decides. */
export function labelsOf(text: string, known: (label: number) => boolean): number[] {
  return plainDigits(text).replace(/[^\d,-]/g, "").split(",").filter(Boolean).flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map(Number);
    if (to > from && to - from < longestRange) return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const apart = [...part].map(Number);
    return !known(from) && part.length > 1 && apart.every(known) ? apart : [from];
  });
}

/**
 * Takes a text apart. Joining the pieces gives the text again, but for one space before a mark.
 * @param before the text in front of it, in the same paragraph
 */
export function piecesOf(text: string, format: number, before: string, known: (label: number) => boolean): Piece[] {
  if ((format & formats.superscript) !== 0) return whole.test(plainDigits(text)) && before.trim() !== "" ? [{ mark: { text: text.trim(), labels: labelsOf(text, known) } }] : [{ words: text }];
  // One letter of context is enough for the rule above, and three for a word.
  const context = before.slice(-3);
  const line = context + text;
  const found = [...line.matchAll(raised), ...line.matchAll(bracketed)].filter(({ index, 0: mark }) => index >= context.length && index + mark.length > 0).sort((a, b) => a.index - b.index);
  const pieces: Piece[] = [];
  let at = context.length;
  for (const { index, 0: mark } of found) {
    if (index < at) continue;
    // Nothing stands before it: the number of an entry, not a mark.
    if (line.slice(0, index).trim() === "") continue;
    if (index > at) pieces.push({ words: line.slice(at, index) });
    pieces.push({ mark: { text: mark.trim(), labels: labelsOf(mark, known) } });
    at = index + mark.length;
  }
  if (at < line.length) pieces.push({ words: line.slice(at) });
  return pieces;
}

const isWords = (node: SerializedNode): boolean => node.type === "text";

/** The words of inline nodes. */
export function inlineWords(nodes: readonly SerializedNode[]): string {
  return nodes.map((node) => (isWords(node) ? String(node.text ?? "") : node.type === "linebreak" ? "\n" : inlineWords(childrenOf(node)))).join("");
}

/**
 * The inline nodes of one block with every mark in it handed to `replace`, which gives the node to stand there, or null to leave it as it is.
 * Walks into links; a link that is a mark as a whole is replaced as a whole.
 */
export function replaceMarks(nodes: readonly SerializedNode[], known: (label: number) => boolean, replace: (mark: Mark) => SerializedNode | null): SerializedNode[] {
  let before = "";
  return nodes.flatMap((node): SerializedNode[] => {
    const text = inlineWords([node]);
    const context = before;
    before = (before + text).slice(-40);
    if (node.type === "link" || node.type === "autolink") {
      const inner = childrenOf(node);
      const pieces = piecesOf(text, inner.every((child) => (Number(child.format) & formats.superscript) !== 0) && inner.length > 0 ? formats.superscript : 0, context, known);
      const only = pieces.length === 1 ? pieces[0] : undefined;
      return [(only && "mark" in only && replace(only.mark)) || node];
    }
    if (!isWords(node)) return [node];
    const format = Number(node.format) || 0;
    const pieces = piecesOf(text, format, context, known);
    if (pieces.every((piece) => "words" in piece)) return [node];
    return pieces.map((piece) => ("words" in piece ? textNode(piece.words, format) : (replace(piece.mark) ?? textNode(piece.mark.text, format))));
  });
}
