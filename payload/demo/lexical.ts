/**
 * From a demo body to the serialized Lexical of Payload 3.90. Every id is a hash of the seed and the node's position, so that
 * seeding twice gives the same document and an unchanged body is no change.
 */
import { createHash } from "node:crypto";
import type { DemoBlock } from "./body";
import type { DemoInline } from "./inline-markup";

export type ReferenceKind = "source" | "picture" | "callToAction";

/** Gives the database id of a thing by its demo key, undefined where it does not exist. */
export type Resolve = (kind: ReferenceKind, key: string) => number | undefined;

/** Payload types a node no closer than this; `version` is the one thing it insists on. */
export interface LexicalNode {
  [key: string]: unknown;
  type: string;
  version: number;
}

export interface LexicalBody {
  [key: string]: unknown;
  root: { type: string; version: number; format: ""; indent: number; direction: "ltr"; children: LexicalNode[] };
}

const element = { version: 1, format: "" as const, indent: 0, direction: "ltr" as const };

function hash(seed: string, length: number): string {
  return createHash("sha256").update(seed).digest("hex").slice(0, length);
}

/** The address of a node in its tree: gives ids, and addresses for its children. */
interface Place {
  id: string;
  /** The node id that `content/node-ids` would otherwise invent on the first save. */
  uid: { $: { uid: string } };
  at: (index: number | string) => Place;
}

function place(path: string): Place {
  return { id: hash(path, 24), uid: { $: { uid: hash(`uid ${path}`, 12) } }, at: (index) => place(`${path}/${index}`) };
}

function root(children: LexicalNode[]): LexicalBody {
  return { root: { type: "root", ...element, children } };
}

class Serializer {
  readonly #resolve: Resolve;

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  blocks(blocks: DemoBlock[], here: Place): LexicalNode[] {
    return blocks.map((block, index) => this.#block(block, here.at(index)));
  }

  #id(kind: ReferenceKind, key: string): number {
    const id = this.#resolve(kind, key);
    if (id === undefined) throw new Error(`The demo has no ${kind} with the key "${key}"`);
    return id;
  }

  #inline(parts: DemoInline[], here: Place): LexicalNode[] {
    return parts.map((part, index): LexicalNode => {
      if (part.kind === "text") {
        return { type: "text", version: 1, text: part.text, format: part.format, mode: "normal", style: "", detail: 0 };
      }
      const { id } = here.at(index);
      if (part.kind === "citation") {
        const sources = part.sources.map((key) => this.#id("source", key));
        return { type: "inlineBlock", version: 1, fields: { id, blockName: "", blockType: "citation", sources } };
      }
      return {
        type: "link",
        ...element,
        version: 3,
        id,
        fields: { linkType: "custom", url: part.url, newTab: false },
        children: this.#inline(part.children, here),
      };
    });
  }

  #paragraph(parts: DemoInline[], here: Place): LexicalNode {
    return { type: "paragraph", ...element, ...here.uid, textFormat: 0, textStyle: "", children: this.#inline(parts, here) };
  }

  #row(cells: DemoInline[][], isHeader: boolean, here: Place): LexicalNode {
    const children = cells.map((cell, index) => ({
      type: "tablecell",
      ...element,
      headerState: isHeader ? 1 : index === 0 ? 2 : 0,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [this.#paragraph(cell, here.at(index))],
    }));
    return { type: "tablerow", ...element, children };
  }

  #block(block: DemoBlock, here: Place): LexicalNode {
    const fields = (blockType: string, own: Record<string, unknown>) => ({
      type: "block",
      version: 2,
      format: "",
      fields: { id: here.id, blockName: "", blockType, ...own },
    });
    switch (block.kind) {
      case "paragraph":
        return this.#paragraph(block.children, here);
      case "heading":
        return { type: "heading", ...element, ...here.uid, tag: `h${block.level}`, children: this.#inline(block.children, here) };
      case "quote":
        return { type: "quote", ...element, ...here.uid, children: this.#inline(block.children, here) };
      case "list":
        return {
          type: "list",
          ...element,
          listType: block.ordered ? "number" : "bullet",
          tag: block.ordered ? "ol" : "ul",
          start: 1,
          children: block.items.map((item, index) => ({
            type: "listitem",
            ...element,
            ...here.at(index).uid,
            value: index + 1,
            children: this.#inline(item, here.at(index)),
          })),
        };
      case "table":
        return {
          type: "table",
          ...element,
          children: [this.#row(block.header, true, here.at("header")), ...block.rows.map((row, index) => this.#row(row, false, here.at(index)))],
        };
      case "figure":
        return fields("figure", { media: this.#id("picture", block.picture), caption: block.caption });
      case "callout":
        return fields("callout", { tone: block.tone, title: block.title, text: root(this.blocks(block.blocks, here)) });
      case "callToAction":
        return fields("callToAction", { callToAction: this.#id("callToAction", block.key) });
    }
  }
}

/**
 * @param seed what makes this body itself: article key and locale
 * @throws naming the key that `resolve` does not know
 */
export function toLexical(blocks: DemoBlock[], resolve: Resolve, seed: string): LexicalBody {
  return root(new Serializer(resolve).blocks(blocks, place(seed)));
}
