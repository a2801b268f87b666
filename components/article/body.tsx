import type { Block } from "@/payload/read/types";
import { CallToAction } from "../product/call-to-action";
import { Callout } from "./callout";
import { Figure } from "./figure";
import { Heading } from "./heading";
import { InlineText } from "./inline-text";
import { List } from "./list";
import type { TableName } from "./table";
import { Table } from "./table";
import { nameTables } from "./table-names";

type TableNames = Map<Block, TableName>;

function BlockNode({ block, tables }: { block: Block; tables: TableNames }) {
  switch (block.kind) {
    case "heading":
      return <Heading heading={block} />;
    case "paragraph":
      return (
        <p>
          <InlineText nodes={block.children} />
        </p>
      );
    case "list":
      return <List list={block} />;
    case "quote":
      return (
        <blockquote>
          <p>
            <InlineText nodes={block.children} />
          </p>
        </blockquote>
      );
    case "table":
      return (
        <Table
          rows={block.rows}
          name={tables.get(block) ?? { number: 1, heading: null }}
          renderBlocks={(blocks) => <Blocks blocks={blocks} tables={tables} />}
        />
      );
    case "rule":
      return <hr />;
    case "figure":
      return <Figure picture={block.picture} caption={block.caption} sizes="(min-width: 56rem) 52rem, 100vw" />;
    case "callout":
      return (
        <Callout tone={block.tone} title={block.title}>
          <Blocks blocks={block.blocks} tables={tables} />
        </Callout>
      );
    case "callToAction":
      return <CallToAction callToAction={block.callToAction} />;
  }
}

function Blocks({ blocks, tables }: { blocks: Block[]; tables: TableNames }) {
  // Position is the only identity a block has here, and the list never changes on a page.
  return blocks.map((block, index) => <BlockNode key={index} block={block} tables={tables} />);
}

export function Body({ blocks }: { blocks: Block[] }) {
  return (
    <div className="prose">
      <Blocks blocks={blocks} tables={nameTables(blocks)} />
    </div>
  );
}
