/** Rich text as Payload stores it, read with distrust: imports, old versions and the REST API can hold any shape. */

export interface SerializedNode {
  type: string;
  [key: string]: unknown;
}

export interface SerializedLexical {
  root: SerializedNode;
  [key: string]: unknown;
}

/** Far deeper than any text an editor makes; stops a hostile tree from exhausting the stack. */
export const deepest = 60;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNode(value: unknown): value is SerializedNode {
  return isRecord(value) && typeof value.type === "string";
}

export function childrenOf(node: SerializedNode): SerializedNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** The root of a rich text, or null where the value is none. */
export function rootOf(value: unknown): SerializedNode | null {
  return isRecord(value) && isNode(value.root) ? value.root : null;
}

/** The fields of a block, an inline block or a link; empty for any other node. */
export function fieldsOf(node: SerializedNode): Record<string, unknown> {
  return isRecord(node.fields) ? node.fields : {};
}

/** The trimmed text, or null where there is none to print. */
export function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The id in a relationship, populated or not. */
export function idOf(value: unknown): number | null {
  const id = isRecord(value) ? value.id : value;
  return typeof id === "number" && Number.isSafeInteger(id) ? id : null;
}

export function isCitation(node: SerializedNode): boolean {
  return node.type === "inlineBlock" && fieldsOf(node).blockType === "citation";
}

export function citedIds(node: SerializedNode): number[] {
  const { sources } = fieldsOf(node);
  return Array.isArray(sources) ? sources.map(idOf).filter((id) => id !== null) : [];
}

/** A whole number between the bounds, else the fallback. */
export function wholeNumber(value: unknown, { least, most, fallback }: { least: number; most: number; fallback: number }): number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : fallback;
}
