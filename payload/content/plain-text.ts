import type { SerializedLexical, SerializedNode } from "./lexical-nodes";
import { childrenOf, deepest, fieldsOf, rootOf, textOrNull } from "./lexical-nodes";

/** Nodes that run on in a line; every other one stands on lines of its own. */
const inline = new Set(["text", "tab", "linebreak", "link", "autolink", "inlineBlock"]);

function blockText(node: SerializedNode, depth: number): string {
  const { blockType, caption, title, text } = fieldsOf(node);
  if (blockType === "figure") return textOrNull(caption) ?? "";
  if (blockType !== "callout") return "";
  const inside = rootOf(text);
  return `${textOrNull(title) ?? ""}\n${inside ? textOf(inside, depth + 1) : ""}`;
}

function textOf(node: SerializedNode, depth: number): string {
  if (depth > deepest) return "";
  if (node.type === "text") return typeof node.text === "string" ? node.text : "";
  if (node.type === "linebreak") return "\n";
  if (node.type === "tab") return " ";
  const text = node.type === "block" ? blockText(node, depth) : childrenOf(node).map((child) => textOf(child, depth + 1)).join("");
  return inline.has(node.type) ? text : `\n${text}\n`;
}

/** The words of a rich text for search and counting: one line per paragraph, item or cell; captions and call-outs included, citations not. */
export function plainText(value: SerializedLexical | null | undefined): string {
  const root = rootOf(value);
  if (!root) return "";
  const lines = textOf(root, 0).split("\n").map((line) => line.replace(/\s+/gu, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** Words as a reader counts them: what stands between spaces and holds a letter or digit, so that "l’eau" and "24-uurs" are one each. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
