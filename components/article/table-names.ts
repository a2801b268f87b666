import type { Block } from "@/payload/read/types";
import { inlineWords } from "./inline-text";
import type { TableName } from "./table";

/** Numbers the tables of an article in reading order and finds the heading each stands under. */
export function nameTables(blocks: Block[]): Map<Block, TableName> {
  const names = new Map<Block, TableName>();
  let heading: string | null = null;
  const visit = (block: Block): void => {
    if (block.kind === "heading") heading = inlineWords(block.children).trim() || null;
    if (block.kind === "callout") block.blocks.forEach(visit);
    if (block.kind === "table") {
      names.set(block, { number: names.size + 1, heading });
      for (const row of block.rows) for (const cell of row) cell.blocks.forEach(visit);
    }
  };
  blocks.forEach(visit);
  return names;
}
