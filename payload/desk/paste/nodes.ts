/** Serialized Lexical, as this editor makes it. */
import type { SerializedNode } from "../../content/lexical-nodes";

/** Bits of a text's format, as Lexical counts them. */
export const formats = { bold: 1, italic: 2, strikethrough: 4, subscript: 32, superscript: 64 } as const;

const element = { version: 1, format: "", indent: 0, direction: null };

export function textNode(text: string, format = 0): SerializedNode {
  return { type: "text", version: 1, text, format, mode: "normal", style: "", detail: 0 };
}

export const lineBreak = (): SerializedNode => ({ type: "linebreak", version: 1 });

export function paragraph(children: SerializedNode[]): SerializedNode {
  return { type: "paragraph", ...element, textFormat: 0, textStyle: "", children };
}

export function heading(level: number, children: SerializedNode[]): SerializedNode {
  return { type: "heading", ...element, tag: `h${level}`, children };
}

export function quote(children: SerializedNode[]): SerializedNode {
  return { type: "quote", ...element, children };
}

export const rule = (): SerializedNode => ({ type: "horizontalrule", version: 1 });

/** As the editor's own ids look (24 hexadecimal digits): it gives none to a link that it takes in. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function link(url: string, children: SerializedNode[]): SerializedNode {
  return { type: "link", ...element, version: 3, id: newId(), fields: { linkType: "custom", newTab: false, url }, children };
}

export function list(kind: "number" | "bullet", start: number, items: SerializedNode[]): SerializedNode {
  return { type: "list", ...element, listType: kind, tag: kind === "number" ? "ol" : "ul", start, children: items };
}

/** Lexical keeps an inner list in an item of its own. */
export function listItem(children: SerializedNode[], value = 1): SerializedNode {
  return { type: "listitem", ...element, value, children };
}

export function table(rows: SerializedNode[]): SerializedNode {
  return { type: "table", ...element, children: rows };
}

export function tableRow(cells: SerializedNode[]): SerializedNode {
  return { type: "tablerow", ...element, children: cells };
}

/** @param header in Lexical's bits: 1 for a cell of a header row */
export function tableCell(children: SerializedNode[], { header = 0, colSpan = 1, rowSpan = 1 }): SerializedNode {
  return { type: "tablecell", ...element, backgroundColor: null, headerState: header, colSpan, rowSpan, children };
}
