/**
 * The units of a document in one language, and the same walk used to rebuild it in another: since both go by one path, a text that can be
 * read can be written back, under the same id.
 */
import { childrenOf, deepest, fieldsOf, isRecord, rootOf, type SerializedNode } from "../content/lexical-nodes";
import { parseHttpUrl } from "../content/identifiers";
import { buildInline, isInline, type LinkAddresses, readInline } from "./inline-nodes";
import { escapeText, type Placeholder, wordsOf } from "./placeholders";
import { anyRow, type TextModel } from "./text-model";
import { type Unit, wording } from "./unit";

export interface TargetText {
  text: string;
  links?: LinkAddresses;
}

/** Called for every unit in the order of the document. A target replaces the text, null empties it, undefined leaves it. */
export type OnUnit = (unit: Unit) => TargetText | null | undefined;

export interface WalkOptions {
  /** Keep the ids of rows that belong to one language. They are primary keys: a row of another language must not carry them. */
  keepRowIds: boolean;
}

interface Place {
  /** Prefix of ids below, and whether it is made of ids only. */
  id: string;
  identified: boolean;
  path: string;
  scope: string;
}

const nodeKinds: Record<string, string> = { paragraph: "paragraph", heading: "heading", listitem: "listItem", quote: "quote" };

function uidOf(node: SerializedNode): string | null {
  return isRecord(node.$) && typeof node.$.uid === "string" && node.$.uid !== "" ? node.$.uid : null;
}

function idOfRow(row: Record<string, unknown>): string | null {
  return typeof row.id === "string" && row.id !== "" ? row.id : typeof row.id === "number" ? String(row.id) : null;
}

function below(place: Place, key: string): Place {
  const join = (prefix: string) => (prefix === "" ? key : `${prefix}.${key}`);
  return { id: join(place.id), identified: place.identified, path: join(place.path), scope: join(place.scope) };
}

/** By id where there is one, else by where it stands. */
function item(place: Place, id: string | null, index: number | string): Place {
  return {
    id: id === null ? `${place.id}@${index}` : `${place.id}#${id}`,
    identified: place.identified && id !== null,
    path: `${place.path}.${index}`,
    scope: place.scope,
  };
}

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

class Walk {
  readonly #onUnit: OnUnit;
  readonly #options: WalkOptions;
  readonly #seen = new Set<string>();

  constructor(onUnit: OnUnit, options: WalkOptions) {
    this.#onUnit = onUnit;
    this.#options = options;
  }

  /** An id copied along with its node belongs to the first; later ones are told apart by number until the next save repairs them. */
  #identify({ id, identified }: Place): { id: string; identified: boolean } {
    if (!this.#seen.has(id)) {
      this.#seen.add(id);
      return { id, identified };
    }
    for (let copy = 2; ; copy += 1) {
      if (!this.#seen.has(`${id}!${copy}`)) return this.#identify({ id: `${id}!${copy}`, identified: false, path: "", scope: "" });
    }
  }

  fields(models: readonly TextModel[], values: Record<string, unknown>, place: Place): Record<string, unknown> {
    const next: Record<string, unknown> = {};
    for (const model of models) {
      const value = values[model.name];
      if (value === undefined || value === null) continue;
      const written = this.#field(model, value, below(place, model.name));
      if (written !== undefined) next[model.name] = written;
    }
    return next;
  }

  #field(model: TextModel, value: unknown, place: Place): unknown {
    if (model.kind === "group") return isRecord(value) ? this.fields(model.fields, value, place) : undefined;
    if (model.kind === "rows") return Array.isArray(value) ? this.#rows(model, value, place) : undefined;
    if (model.kind === "richText") return this.#richText(model, value, place);
    if (model.many) return Array.isArray(value) ? value.map((one, index) => this.#plain(model, one, item(place, null, index))) : undefined;
    return this.#plain(model, value, place);
  }

  #plain(model: TextModel & { kind: "text" }, value: unknown, place: Place, kind?: string): unknown {
    if (typeof value !== "string" || value.trim() === "") return value;
    const address = parseHttpUrl(value) !== null && !/\s/u.test(value.trim());
    const unit: Unit = {
      ...this.#identify(place),
      path: place.path,
      scope: place.scope,
      kind: address ? "address" : (kind ?? (model.name === "slug" ? "slug" : model.multiline ? "multiline" : "text")),
      maxLength: model.maxLength,
      label: model.label,
      ...wording(escapeText(value)),
    };
    const target = this.#onUnit(unit);
    if (target === undefined) return value;
    return target === null ? undefined : wordsOf(target.text);
  }

  #rows(model: TextModel & { kind: "rows" }, rows: unknown[], place: Place): unknown[] {
    return rows.map((row, index) => {
      if (!isRecord(row)) return row;
      const fields = model.fields[typeof row.blockType === "string" ? row.blockType : anyRow] ?? model.fields[anyRow] ?? [];
      const { id, ...rest } = row;
      const texts = this.fields(fields, row, item(place, idOfRow(row), index));
      const emptied = Object.fromEntries(fields.filter(({ kind, name }) => kind === "text" && !(name in texts) && name in row).map(({ name }) => [name, ""]));
      return { ...(this.#options.keepRowIds || model.shared ? { id } : {}), ...rest, ...emptied, ...texts };
    });
  }

  #richText(model: TextModel & { kind: "richText" }, value: unknown, place: Place): unknown {
    const root = rootOf(value);
    return root && isRecord(value) ? { ...value, root: this.#node(model, root, place, "", null, 0) } : undefined;
  }

  #node(model: TextModel & { kind: "richText" }, node: SerializedNode, field: Place, at: string, within: string | null, depth: number): SerializedNode {
    if (depth > deepest) return node;
    if (node.type === "block") return this.#block(model.blocks, node, field, at);
    const children = childrenOf(node);
    if (children.length === 0) return node;
    const own = item(field, uidOf(node), at === "" ? "0" : at);
    const kind = within ?? nodeKinds[node.type] ?? "paragraph";
    let runs = 0;
    const next = inRuns(children).flatMap((nodes, index) => {
      const [first] = nodes;
      if (first && !isInline(first)) {
        return [this.#node(model, first, field, at === "" ? String(index) : `${at}.${index}`, node.type === "tablecell" ? "tableCell" : null, depth + 1)];
      }
      runs += 1;
      return this.#run(model, nodes, runs === 1 ? own : { ...own, id: `${own.id}~${runs}` }, kind, field);
    });
    return { ...node, children: next };
  }

  #run(model: TextModel & { kind: "richText" }, nodes: SerializedNode[], place: Place, kind: string, field: Place): SerializedNode[] {
    const { text, placeholders } = readInline(nodes);
    const hasWords = wordsOf(text).trim() !== "";
    const target = hasWords
      ? this.#onUnit({ ...this.#identify(place), path: place.path, scope: place.scope, kind, maxLength: null, label: null, ...wording(text, placeholders) })
      : undefined;
    // Texts of inline blocks follow the line they stand in.
    const marks = placeholders.map((mark) => this.#mark(model, mark, field, place));
    if (target === null) return [];
    if (target !== undefined) return buildInline(target.text, marks, target.links);
    return marks.some((mark, index) => mark !== placeholders[index]) ? buildInline(text, marks) : nodes;
  }

  #mark(model: TextModel & { kind: "richText" }, mark: Placeholder, field: Place, line: Place): Placeholder {
    const { fields } = mark.attributes;
    const hasTexts = isRecord(fields) && typeof fields.blockType === "string" && (model.inlineBlocks[fields.blockType]?.length ?? 0) > 0;
    if (mark.attributes.type !== "inlineBlock" || !hasTexts) return mark;
    const at = `${line.path.slice(field.path.length + 1)}.${mark.number}`;
    return { ...mark, attributes: this.#block(model.inlineBlocks, { ...mark.attributes, type: "inlineBlock" }, field, at) };
  }

  #block(blocks: Record<string, TextModel[]>, node: SerializedNode, field: Place, at: string): SerializedNode {
    const fields = fieldsOf(node);
    const type = typeof fields.blockType === "string" ? fields.blockType : "";
    const models = blocks[type];
    if (!models) return node;
    const place = item(field, idOfRow(fields), at);
    const next = { ...fields };
    for (const model of models) {
      const value = fields[model.name];
      if (value === undefined || value === null) continue;
      const here: Place = { ...below(place, model.name), scope: field.scope };
      const written = model.kind === "text" && !model.many ? this.#plain(model, value, here, `${type}.${model.name}`) : this.#field(model, value, here);
      next[model.name] = written ?? (model.kind === "text" ? "" : value);
    }
    return { ...node, fields: next };
  }
}

/**
 * The document's texts of the model, walked in order; what `onUnit` answers stands in the copy that comes back.
 * @param document one language's values, flat, at depth 0
 */
export function walkUnits(model: readonly TextModel[], document: Record<string, unknown>, onUnit: OnUnit, options: WalkOptions = { keepRowIds: true }): Record<string, unknown> {
  return new Walk(onUnit, options).fields(model, document, { id: "", identified: true, path: "", scope: "" });
}

/**
 * Every text a reader of this language meets in the document, in its order; empty texts are no units.
 * @param document one language's values, flat, at depth 0
 */
export function extractUnits(model: readonly TextModel[], document: Record<string, unknown>): Unit[] {
  const units: Unit[] = [];
  walkUnits(model, document, (unit) => {
    units.push(unit);
    return undefined;
  });
  return units;
}
