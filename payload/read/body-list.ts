import type { InlineContext } from "./body-inline";
import { toInline } from "./body-inline";
import type { SerializedNode } from "../content/lexical-nodes";
import { childrenOf, deepest, wholeNumber } from "../content/lexical-nodes";
import type { ListBlock, ListItem } from "./types";

/** An item holds one list at most; what a second one says is not lost. */
function joined(first: ListBlock | null, second: ListBlock | null): ListBlock | null {
  return first && second ? { ...first, items: [...first.items, ...second.items] } : (first ?? second);
}

/** A list, null where no item has anything to say. */
export function toList(node: SerializedNode, context: InlineContext, depth: number): ListBlock | null {
  if (depth > deepest) return null;
  const items: ListItem[] = [];
  for (const item of childrenOf(node)) {
    // What stands right inside the list, without an item around it, is read as if it had one.
    const parts = item.type === "listitem" ? childrenOf(item) : [item];
    const own = parts.filter((part) => part.type !== "list");
    const children = toInline(own, context, depth + 1);
    const nested = parts
      .filter((part) => part.type === "list")
      .map((list) => toList(list, context, depth + 2))
      .reduce(joined, null);
    const above = items.at(-1);
    // Lexical keeps a nested list in an item of its own, behind the one it belongs to.
    if (children.length === 0 && above) above.nested = joined(above.nested, nested);
    else if (children.length > 0 || nested) items.push({ children, nested });
  }
  if (items.length === 0) return null;
  const start = wholeNumber(node.start, { least: 0, most: 100_000, fallback: 1 });
  return { kind: "list", ordered: node.listType === "number", start, items };
}
