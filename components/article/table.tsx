import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { Block, TableCell } from "@/payload/read/types";
import { InlineText } from "./inline-text";

export interface TableName {
  /** Counted over the whole article, from 1. */
  number: number;
  /** Words of the heading the table stands under, or null above the first. */
  heading: string | null;
}

interface TableProps {
  rows: TableCell[][];
  name: TableName;
  /** Renders the blocks of a cell; handed in, since cells can hold any block. */
  renderBlocks: (blocks: Block[]) => ReactNode;
}

/** A table wider than the page scrolls inside a region that the keyboard reaches and a screen reader can name. */
export function Table({ rows, name, renderBlocks }: TableProps) {
  const t = useTranslations("article");
  const number = String(name.number);
  const label = name.heading ? t("tableUnder", { number, heading: name.heading }) : t("table", { number });
  const isHead = (row: TableCell[]) => row.every((cell) => cell.header === "column");
  const bodyStart = rows.findIndex((row) => !isHead(row));
  const split = bodyStart === -1 ? 0 : bodyStart;

  const renderRow = (row: TableCell[], index: number) => (
    <tr key={index}>
      {row.map((cell, column) => {
        const [only] = cell.blocks;
        const content = cell.blocks.length === 1 && only?.kind === "paragraph" ? <InlineText nodes={only.children} /> : renderBlocks(cell.blocks);
        const span = { colSpan: cell.colSpan > 1 ? cell.colSpan : undefined, rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined };
        return cell.header ? (
          <th key={column} scope={cell.header === "column" ? "col" : "row"} {...span}>
            {content}
          </th>
        ) : (
          <td key={column} {...span}>
            {content}
          </td>
        );
      })}
    </tr>
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a tab stop the keyboard cannot scroll it
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table>
        {split > 0 && <thead>{rows.slice(0, split).map(renderRow)}</thead>}
        <tbody>{rows.slice(split).map(renderRow)}</tbody>
      </table>
    </div>
  );
}
