import type { SerializedNode } from "../../content/lexical-nodes";
import { tagOf } from "./html-inline";
import { paragraph, table, tableCell, tableRow } from "./nodes";

/** More columns or rows than a person reads in an article. */
const mostSpan = 50;

function spanOf(cell: Element, name: "colspan" | "rowspan"): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, mostSpan) : 1;
}

const isHeader = (cell: Element): boolean => tagOf(cell) === "th" || cell.closest("thead") !== null;

/** Rows that belong to this table, not to one inside it. */
function rowsOf(element: Element): Element[] {
  return [...element.querySelectorAll("tr")].filter((row) => row.closest("table") === element);
}

/** A table in a cell gives its words only: the page prints no tables in tables. */
function cellBlocks(nodes: SerializedNode[]): SerializedNode[] {
  const flat = nodes.flatMap((node): SerializedNode[] => (node.type === "table" ? (node.children as SerializedNode[]).flatMap((row) => (row.children as SerializedNode[]).flatMap((cell) => cell.children as SerializedNode[])) : [node]));
  return flat.length > 0 ? flat : [paragraph([])];
}

/** A table of one cell is a layout: what is in it, without it. */
export function readTable(element: Element, blocksOf: (cell: Element) => SerializedNode[]): SerializedNode[] {
  const rows = rowsOf(element).map((row) => [...row.children].filter((cell) => tagOf(cell) === "td" || tagOf(cell) === "th"));
  const filled = rows.filter((cells) => cells.length > 0);
  const only = filled.length === 1 && filled[0]?.length === 1 ? filled[0][0] : null;
  if (only) return blocksOf(only);
  if (filled.length === 0) return [];
  const caption = [...element.children].find((child) => tagOf(child) === "caption");
  return [
    ...(caption ? blocksOf(caption) : []),
    table(filled.map((cells, row) => {
      const headerRow = row === 0 && cells.every(isHeader);
      return tableRow(cells.map((cell) => {
        const header = headerRow ? 1 : isHeader(cell) ? 2 : 0;
        return tableCell(cellBlocks(blocksOf(cell)), { header, colSpan: spanOf(cell, "colspan"), rowSpan: spanOf(cell, "rowspan") });
      }));
    })),
  ];
}
