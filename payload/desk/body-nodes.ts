import { childrenOf, deepest, fieldsOf, rootOf, type SerializedNode } from "../content/lexical-nodes";

/** Every node of a rich text in reading order, the insides of call-outs included. */
export function nodesOf(value: unknown): SerializedNode[] {
  const found: SerializedNode[] = [];
  const visit = (node: SerializedNode, depth: number): void => {
    if (depth > deepest) return;
    found.push(node);
    const inside = node.type === "block" ? rootOf(fieldsOf(node).text) : null;
    for (const child of [...childrenOf(node), ...(inside ? [inside] : [])]) visit(child, depth + 1);
  };
  const root = rootOf(value);
  if (root) visit(root, 0);
  return found;
}

/** The words of one node, without spaces at the edges. */
export function wordsOf(node: SerializedNode): string {
  const text = node.type === "text" && typeof node.text === "string" ? node.text : childrenOf(node).map(wordsOf).join("");
  return node.type === "text" ? text : text.trim();
}
