/**
 * The units of a document in one language, and the same walk used to rebuild it in another: since both go by one path, a text that can be
 * read can be written back, under the same id.
 */
import { parseHttpUrl } from "../content/identifiers";
import { isRecord } from "../content/lexical-nodes";
import type { LinkAddresses } from "./inline-nodes";
import { below, documentRoot, idOfRow, item, type Place } from "./place";
import { escapeText, type Placeholder, wordsOf } from "./placeholders";
import { type Host, RichTextWalk } from "./rich-text-walk";
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

class Walk implements Host {
  readonly #onUnit: OnUnit;
  readonly #options: WalkOptions;
  readonly #seen = new Set<string>();

  constructor(onUnit: OnUnit, options: WalkOptions) {
    this.#onUnit = onUnit;
    this.#options = options;
  }

  fields(models: readonly TextModel[], values: Record<string, unknown>, place: Place): Record<string, unknown> {
    const next: Record<string, unknown> = {};
    for (const model of models) {
      const value = values[model.name];
      if (value === undefined || value === null) continue;
      const written = this.field(model, value, below(place, model.name));
      if (written !== undefined) next[model.name] = written;
    }
    return next;
  }

  field(model: TextModel, value: unknown, place: Place, kind?: string): unknown {
    if (model.kind === "group") return isRecord(value) ? this.fields(model.fields, value, place) : undefined;
    if (model.kind === "rows") return Array.isArray(value) ? this.#rows(model, value, place) : undefined;
    if (model.kind === "richText") return new RichTextWalk(this, model, place).walk(value);
    if (!model.many) return this.#plain(model, value, place, kind);
    return Array.isArray(value) ? value.map((one, index) => this.#plain(model, one, item(place, null, index), kind) ?? "") : undefined;
  }

  line(place: Place, kind: string, text: string, placeholders: Placeholder[]): TargetText | null | undefined {
    return this.#unit(place, kind, { maxLength: null, label: null }, text, placeholders);
  }

  #unit(place: Place, kind: string, field: Pick<Unit, "maxLength" | "label">, text: string, placeholders: Placeholder[] = []): TargetText | null | undefined {
    // An id copied along with its node belongs to the first; later ones are told apart by number until the next save repairs them.
    const first = !this.#seen.has(place.id);
    let { id } = place;
    for (let copy = 2; this.#seen.has(id); copy += 1) id = `${place.id}!${copy}`;
    this.#seen.add(id);
    return this.#onUnit({ id, identified: place.identified && first, path: place.path, scope: place.scope, kind, maxLength: field.maxLength, label: field.label, ...wording(text, placeholders) });
  }

  #plain(model: TextModel & { kind: "text" }, value: unknown, place: Place, kind?: string): unknown {
    if (typeof value !== "string" || value.trim() === "") return value;
    const usual = kind ?? (model.name === "slug" ? "slug" : model.multiline ? "multiline" : "text");
    const target = this.#unit(place, parseHttpUrl(value) === null || /\s/u.test(value.trim()) ? usual : "address", model, escapeText(value));
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
}

/**
 * The document's texts of the model, walked in order; what `onUnit` answers stands in the copy that comes back.
 * @param document one language's values, flat, at depth 0
 */
export function walkUnits(model: readonly TextModel[], document: Record<string, unknown>, onUnit: OnUnit, options: WalkOptions = { keepRowIds: true }): Record<string, unknown> {
  return new Walk(onUnit, options).fields(model, document, documentRoot);
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
