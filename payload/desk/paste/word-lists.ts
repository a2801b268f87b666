/** Word copies a list as paragraphs that only look like one: their style names the level, the mark is text. */
import type { SerializedNode } from "../../content/lexical-nodes";
import { styleOf } from "./html-inline";
import { list, listItem } from "./nodes";

export interface WordItem {
  /** From 1. */
  level: number;
  kind: "number" | "bullet";
  /** Number of a numbered item, 1 otherwise. */
  start: number;
  children: SerializedNode[];
}

/** Null for a paragraph that is no item of a list. */
export function wordItem(element: Element, children: SerializedNode[]): WordItem | null {
  const level = /\blevel(\d+)/.exec(styleOf(element, "mso-list"))?.[1];
  if (!level) return null;
  const mark = [...element.querySelectorAll("span")].find((span) => styleOf(span, "mso-list") === "ignore")?.textContent?.trim() ?? "";
  const numbered = /^\(?(?:(\d+)|[a-z]{1,4})[.)]/i.exec(mark);
  return { level: Math.min(Number(level), 9), kind: numbered ? "number" : "bullet", start: Number(numbered?.[1] ?? 1), children };
}

/** One list of items that follow each other, the deeper ones inside the item above them. */
export function wordList(items: readonly WordItem[]): SerializedNode[] {
  const lists: SerializedNode[] = [];
  for (let i = 0; i < items.length; ) {
    const first = items[i] as WordItem;
    const rows: SerializedNode[] = [];
    for (; i < items.length; ) {
      const item = items[i] as WordItem;
      if (item.level < first.level || (item.level === first.level && item.kind !== first.kind)) break;
      if (item.level === first.level) {
        rows.push(listItem(item.children, rows.length + 1));
        i += 1;
        continue;
      }
      const end = items.findIndex((other, at) => at > i && other.level <= first.level);
      const inner = items.slice(i, end < 0 ? undefined : end);
      rows.push(...wordList(inner).map((one) => listItem([one], rows.length + 1)));
      i += inner.length;
    }
    lists.push(list(first.kind, first.start, rows));
  }
  return lists;
}
