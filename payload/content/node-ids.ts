/**
 * Stable ids for the block nodes of a rich text. The translation desk ties a translation to its source by them, so they are given on the
 * first save. Lexical keeps them as node state (`"$": { uid }`): they survive editing; splitting a paragraph leaves the id on the first part,
 * and copy and paste can double one, which is repaired here (the first in reading order keeps it).
 */
import { randomBytes } from "node:crypto";

const carriers = new Set(["paragraph", "heading", "listitem", "quote"]);

interface Node {
  type?: unknown;
  children?: unknown;
  fields?: unknown;
  $?: unknown;
  [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function newId(): string {
  return randomBytes(6).toString("hex");
}

function uidOf(node: Node): string | null {
  const uid = isNode(node.$) ? node.$.uid : undefined;
  return typeof uid === "string" && uid !== "" && uid.length <= 40 ? uid : null;
}

function unique(uid: string | null, seen: Set<string>, create: () => string): string {
  const id = uid !== null && !seen.has(uid) ? uid : create();
  seen.add(id);
  return id;
}

function visit(node: Node, seen: Set<string>, create: () => string): Node {
  const next: Node = { ...node };
  if (typeof node.type === "string" && carriers.has(node.type)) {
    next.$ = { ...(isNode(node.$) ? node.$ : {}), uid: unique(uidOf(node), seen, create) };
  }
  if (Array.isArray(node.children)) {
    next.children = node.children.map((child: unknown) => (isNode(child) ? visit(child, seen, create) : child));
  }
  // A call-out holds a rich text of its own.
  if (isNode(node.fields) && isNode(node.fields.text)) {
    next.fields = { ...node.fields, text: withNodeIds(node.fields.text, seen, create) };
  }
  return next;
}

/** The same rich text with an id on every block node. Values that are no rich text come back as they are. Idempotent. */
export function withNodeIds<T>(value: T, seen: Set<string> = new Set(), create: () => string = newId): T {
  if (!isNode(value) || !isNode(value.root)) return value;
  return { ...value, root: visit(value.root, seen, create) } as T;
}
