import type { SerializedNode } from "../content/lexical-nodes";
import { childrenOf, wholeNumber } from "../content/lexical-nodes";
import type { Block, TableCell } from "./types";

/**
 * Lexical's bit 1 marks a cell of a header row, which is the heading of its column; bit 2 a cell of a header column, the heading of its
 * row. A corner has both bits and heads its column.
 */
function header(state: unknown): TableCell["header"] {
  const bits = wholeNumber(state, { least: 0, most: 3, fallback: 0 });
  if ((bits & 1) !== 0) return "column";
  return bits === 2 ? "row" : null;
}

const span = { least: 1, most: 100, fallback: 1 };

/** The rows of a table; none where every cell is empty. */
export function toRows(table: SerializedNode, blocksOf: (cell: SerializedNode) => Block[]): TableCell[][] {
  const rows = childrenOf(table)
    .map((row) =>
      childrenOf(row).map((cell) => ({
        header: header(cell.headerState),
        colSpan: wholeNumber(cell.colSpan, span),
        rowSpan: wholeNumber(cell.rowSpan, span),
        blocks: blocksOf(cell),
      })),
    )
    .filter((row) => row.length > 0);
  return rows.some((row) => row.some((cell) => cell.blocks.length > 0)) ? rows : [];
}
