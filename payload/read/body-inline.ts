/** Running text of the body: words, breaks, links and citation marks. */
import type { LinkLookups } from "./body-links";
import { linkTarget } from "./body-links";
import type { SerializedNode } from "../content/lexical-nodes";
import { childrenOf, citedIds, deepest, isCitation } from "../content/lexical-nodes";
import type { CitationMark, Inline, TextMark } from "./types";

export interface InlineContext {
  lookups: LinkLookups;
  /** The mark for the sources named at this place; asked once per citation, in reading order. */
  cite: (sources: number[]) => CitationMark | null;
}

/** Lexical's format bits. */
const formats: [bit: number, mark: TextMark][] = [
  [1, "bold"],
  [2, "italic"],
  [8, "underline"],
  [4, "strikethrough"],
  [64, "superscript"],
  [32, "subscript"],
  [16, "code"],
];

/** Elements that stand on a line of their own, where they turn up inside a line all the same. */
const ownLine = new Set(["paragraph", "heading", "quote", "list", "listitem", "table", "tablerow", "tablecell"]);

/** `gone` is the place of a citation none of whose sources is left. */
type Piece = Inline | { kind: "gone" };

function isBlank(item: SerializedNode | number[] | undefined): boolean {
  return item !== undefined && !Array.isArray(item) && item.type === "text" && typeof item.text === "string" && item.text.trim() === "";
}

/** Citations side by side, or with only a space between, become one mark: two would read "12" where 1 and 2 are meant. */
function joinCitations(nodes: SerializedNode[]): (SerializedNode | number[])[] {
  const joined: (SerializedNode | number[])[] = [];
  for (const node of nodes) {
    if (!isCitation(node)) {
      joined.push(node);
      continue;
    }
    const before = joined.findLast((item) => !isBlank(item));
    if (Array.isArray(before)) {
      joined.length = joined.lastIndexOf(before) + 1;
      before.push(...citedIds(node));
    } else {
      joined.push(citedIds(node));
    }
  }
  return joined;
}

function words(node: SerializedNode): Inline[] {
  if (typeof node.text !== "string" || node.text === "") return [];
  const format = typeof node.format === "number" ? node.format : 0;
  return [{ kind: "text", text: node.text, marks: formats.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark) }];
}

/** A mark is a link itself, and links do not nest: the link ends before the mark and goes on behind it. */
function link(node: SerializedNode, children: Piece[], lookups: LinkLookups): Piece[] {
  const target = linkTarget(node, lookups);
  if (!target) return children;
  const parts: Piece[] = [];
  for (const child of children) {
    const open = parts.at(-1);
    if (child.kind === "citation" || child.kind === "gone") parts.push(child);
    else if (open?.kind === "link") open.children.push(child);
    else parts.push({ kind: "link", ...target, children: [child] });
  }
  // A link without words could be reached by keyboard and not be seen.
  return parts.flatMap((part) => (part.kind === "link" && !isVisible(part) ? part.children : [part]));
}

function pieces(nodes: SerializedNode[], context: InlineContext, depth: number, inLink: boolean): Piece[] {
  if (depth > deepest) return [];
  const out: Piece[] = [];
  for (const node of joinCitations(nodes)) {
    if (Array.isArray(node)) {
      const mark = context.cite(node);
      out.push(mark ? { kind: "citation", mark } : { kind: "gone" });
      continue;
    }
    if (node.type === "text") out.push(...words(node));
    else if (node.type === "tab") out.push({ kind: "text", text: " ", marks: [] });
    else if (node.type === "linebreak") out.push({ kind: "break" });
    else {
      const isLink = node.type === "link" || node.type === "autolink";
      const children = pieces(childrenOf(node), context, depth + 1, inLink || isLink);
      if (ownLine.has(node.type) && out.length > 0 && children.length > 0) out.push({ kind: "break" });
      for (const piece of isLink && !inLink ? link(node, children, context.lookups) : children) out.push(piece);
    }
  }
  return out;
}

/** Takes the space off the end of a line, inside a link where the line ends with one. */
function trimEnd(line: Inline[]): Inline[] {
  const out = [...line];
  for (;;) {
    const last = out.at(-1);
    if (last?.kind === "text") {
      const text = last.text.trimEnd();
      if (text !== "") return [...out.slice(0, -1), { ...last, text }];
    } else if (last?.kind === "link") {
      const children = trimEnd(last.children);
      if (children.length > 0) return [...out.slice(0, -1), { ...last, children }];
    } else {
      return out;
    }
    out.pop();
  }
}

/** A mark hugs the word it stands behind; where a mark has gone, no space is left in front of the punctuation that followed it. */
function settle(line: Piece[]): Inline[] {
  let out: Inline[] = [];
  let gone = false;
  for (const piece of line) {
    if (piece.kind === "gone") {
      gone = true;
      continue;
    }
    const closes = piece.kind === "text" && /^[\s.,;:!?…)\]»”’]/u.test(piece.text);
    if (piece.kind === "citation" || (gone && closes)) out = trimEnd(out);
    out.push(piece);
    gone = false;
  }
  return out;
}

/** The children of a paragraph, heading, item …; empty where a reader would see nothing. */
export function toInline(nodes: SerializedNode[], context: InlineContext, depth: number): Inline[] {
  const line = settle(pieces(nodes, context, depth, false));
  return line.some(isVisible) ? line : [];
}

function isVisible(inline: Inline): boolean {
  if (inline.kind === "link") return inline.children.some(isVisible);
  return inline.kind === "citation" || (inline.kind === "text" && inline.text.trim() !== "");
}

/** The words alone, without marks and citations: for headings in a table of contents. */
export function inlineText(line: readonly Inline[]): string {
  const parts = line.map((inline) => {
    if (inline.kind === "text") return inline.text;
    if (inline.kind === "link") return inlineText(inline.children);
    return inline.kind === "break" ? " " : "";
  });
  return parts.join("").replace(/\s+/gu, " ").trim();
}
