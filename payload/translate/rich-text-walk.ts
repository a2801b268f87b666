/** The units of a rich text: one for each line of its own, blocks' texts among them. */
import { childrenOf, deepest, fieldsOf, isRecord, rootOf, type SerializedNode } from "../content/lexical-nodes";
import { buildInline, isInline, type LinkAddresses, readInline } from "./inline-nodes";
import { below, idOfRow, item, type Place, uidOf } from "./place";
import { type Placeholder, wordsOf } from "./placeholders";
import type { TextModel } from "./text-model";

export type RichTextModel = TextModel & { kind: "richText" };

/** What the walk of the whole document does for this one. Undefined leaves a text as it is, null empties it. */
export interface Host {
  line(place: Place, kind: string, text: string, placeholders: Placeholder[]): { text: string; links?: LinkAddresses } | null | undefined;
  /** @param kind of a plain text; any other field names its own */
  field(model: TextModel, value: unknown, place: Place, kind: string): unknown;
}

const nodeKinds: Record<string, string> = { paragraph: "paragraph", heading: "heading", listitem: "listItem", quote: "quote" };

/** Children with neighbours that run on in one line taken together: places are counted in these, so pieces of text do not shift them. */
function inRuns(children: SerializedNode[]): SerializedNode[][] {
  const runs: SerializedNode[][] = [];
  for (const child of children) {
    const last = runs.at(-1);
    if (last?.[0] && isInline(last[0]) && isInline(child)) last.push(child);
    else runs.push([child]);
  }
  return runs;
}

export class RichTextWalk {
  readonly #host: Host;
  readonly #model: RichTextModel;
  readonly #place: Place;

  constructor(host: Host, model: RichTextModel, place: Place) {
    this.#host = host;
    this.#model = model;
    this.#place = place;
  }

  /** The rich text with what the host answered; undefined for a value that is none. */
  walk(value: unknown): unknown {
    const root = rootOf(value);
    return root && isRecord(value) ? { ...value, root: this.#node(root, "", null, 0) } : undefined;
  }

  #node(node: SerializedNode, at: string, within: string | null, depth: number): SerializedNode {
    if (depth > deepest) return node;
    if (node.type === "block") return this.#block(this.#model.blocks, node, at);
    const children = childrenOf(node);
    if (children.length === 0) return node;
    const own = item(this.#place, uidOf(node), at === "" ? "0" : at);
    const kind = within ?? nodeKinds[node.type] ?? "paragraph";
    let lines = 0;
    const next = inRuns(children).flatMap((nodes, index) => {
      const [first] = nodes;
      if (first && !isInline(first)) return [this.#node(first, at === "" ? String(index) : `${at}.${index}`, node.type === "tablecell" ? "tableCell" : null, depth + 1)];
      lines += 1;
      return this.#line(nodes, lines === 1 ? own : { ...own, id: `${own.id}~${lines - 1}` }, kind);
    });
    return { ...node, children: next };
  }

  #line(nodes: SerializedNode[], place: Place, kind: string): SerializedNode[] {
    const { text, placeholders } = readInline(nodes);
    const target = wordsOf(text).trim() === "" ? undefined : this.#host.line(place, kind, text, placeholders);
    // Texts of inline blocks follow the line they stand in.
    const marks = placeholders.map((mark) => this.#mark(mark, place));
    if (target === null) return [];
    if (target !== undefined) return buildInline(target.text, marks, target.links);
    return marks.some((mark, index) => mark !== placeholders[index]) ? buildInline(text, marks) : nodes;
  }

  #mark(mark: Placeholder, line: Place): Placeholder {
    const { fields } = mark.attributes;
    const hasTexts = isRecord(fields) && typeof fields.blockType === "string" && (this.#model.inlineBlocks[fields.blockType]?.length ?? 0) > 0;
    if (mark.attributes.type !== "inlineBlock" || !hasTexts) return mark;
    const at = `${line.path.slice(this.#place.path.length + 1)}.${mark.number}`;
    return { ...mark, attributes: this.#block(this.#model.inlineBlocks, { ...mark.attributes, type: "inlineBlock" }, at) };
  }

  #block(blocks: Record<string, TextModel[]>, node: SerializedNode, at: string): SerializedNode {
    const fields = fieldsOf(node);
    const type = typeof fields.blockType === "string" ? fields.blockType : "";
    const models = blocks[type];
    if (!models) return node;
    const place = item(this.#place, idOfRow(fields), at);
    const next = { ...fields };
    for (const model of models) {
      const value = fields[model.name];
      if (value === undefined || value === null) continue;
      // All texts of a body are of one scope: a paragraph may move into a call-out and out again.
      const written = this.#host.field(model, value, { ...below(place, model.name), scope: this.#place.scope }, `${type}.${model.name}`);
      next[model.name] = written ?? (model.kind === "text" ? "" : value);
    }
    return { ...node, fields: next };
  }
}
