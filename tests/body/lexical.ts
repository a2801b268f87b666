/** Serialized Lexical as Payload stores it, in few words. */
import type { SerializedLexical, SerializedNode } from "@/payload/content/lexical-nodes";

type Child = SerializedNode | string;

const nodes = (children: Child[]) => children.map((child) => (typeof child === "string" ? text(child) : child));

export const node = (type: string, children: Child[], more: Record<string, unknown> = {}): SerializedNode => ({ type, version: 1, format: "", indent: 0, direction: "ltr", children: nodes(children), ...more });

export const text = (words: string, format = 0): SerializedNode => ({ type: "text", version: 1, text: words, format, mode: "normal", style: "", detail: 0 });

export const root = (...children: Child[]): SerializedLexical => ({ root: node("root", children) });

export const p = (...children: Child[]) => node("paragraph", children);
export const h = (tag: string, ...children: Child[]) => node("heading", children, { tag });
export const ul = (...items: SerializedNode[]) => node("list", items, { listType: "bullet", tag: "ul", start: 1 });
export const ol = (start: number, ...items: SerializedNode[]) => node("list", items, { listType: "number", tag: "ol", start });
export const li = (...children: Child[]) => node("listitem", children, { value: 1 });
export const table = (...rows: SerializedNode[]) => node("table", rows);
export const tr = (...cells: SerializedNode[]) => node("tablerow", cells);
export const td = (headerState: number, ...children: Child[]) => node("tablecell", children, { headerState, colSpan: 1, rowSpan: 1, backgroundColor: null });

export const link = (url: unknown, ...children: Child[]) => node("link", children, { version: 3, id: "a", fields: { linkType: "custom", url, newTab: false } });
export const internalLink = (value: unknown, ...children: Child[]) => node("link", children, { fields: { linkType: "internal", doc: { relationTo: "articles", value } } });

export const block = (blockType: string, fields: Record<string, unknown>): SerializedNode => ({ type: "block", version: 2, format: "", fields: { id: "b", blockName: "", blockType, ...fields } });
export const cite = (...sources: unknown[]): SerializedNode => ({ type: "inlineBlock", version: 1, fields: { id: "c", blockType: "citation", sources } });
