/** Whether a change to something pages show would leave live pages without a text. */
import type { PayloadRequest } from "payload";

import { isLocale, type Locale, locales } from "../../messages/locales";
import { idsOf } from "../content/body-references";
import { type LocalizedField, missingInPart } from "./completeness";
import { type LivePage, pagesReached, type PartCollection, partKey, type PartKey } from "./live-pages";
import type { Row } from "./shown-parts";

type Model = Record<PartCollection, LocalizedField[]>;

interface Part {
  collection: PartCollection;
  row: Row;
}

export interface Breakage {
  /** Fields of the changed document, or `collection:id.field` of one that it brings along. */
  fields: string[];
  pages: LivePage[];
}

async function rowsOf(req: PayloadRequest, collection: PartCollection, ids: number[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  return (await req.payload.db.find<Row>({ collection, limit: 0, pagination: false, req, where: { id: { in: ids } } })).docs;
}

/** A document and everything it brings onto a page with it. */
export async function withCarried(req: PayloadRequest, collection: PartCollection, row: Row): Promise<Part[]> {
  if (collection === "products" && row.withdrawn === true) return [];
  const carried: [PartCollection, unknown][] = [];
  if (collection === "calls-to-action") carried.push(["products", row.products]);
  if (collection === "products") carried.push(["media", row.image]);
  if (collection === "authors") carried.push(["media", row.portrait]);
  const parts: Part[] = [{ collection, row }];
  for (const [into, value] of carried) {
    for (const next of await rowsOf(req, into, idsOf(value))) parts.push(...(await withCarried(req, into, next)));
  }
  return parts;
}

/** What these parts lack in a language, each under a name of its own. */
export function lacking(parts: Part[], model: Model, locale: Locale): Map<string, { key: PartKey; field: string }> {
  const entries = parts.flatMap(({ collection, row }) => {
    const key = partKey(collection, row.id);
    return missingInPart(collection, model[collection], row, locale).map((field) => [`${key}.${field}`, { key, field }] as const);
  });
  return new Map(entries);
}

/** The stored row as it would be after the write: shared fields replaced, localized ones in the language of the request, or in those it names. */
export function afterWrite(stored: Row, data: Record<string, unknown>, localized: string[], locale: unknown): Row {
  const next: Record<string, unknown> = { ...stored };
  for (const [field, value] of Object.entries(data)) {
    const own = isLocale(locale) ? { [locale]: value } : (value as object | null);
    next[field] = localized.includes(field) ? { ...(stored[field] as object | null), ...own } : value;
  }
  return { ...next, id: stored.id };
}

/** Null when no live page loses a text by this write. */
export async function breakage(req: PayloadRequest, model: Model, collection: PartCollection, id: number, data: Record<string, unknown>): Promise<Breakage | null> {
  const pages = await pagesReached(req, collection, id);
  const stored = pages.length === 0 ? null : await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: id } } });
  if (!stored) return null;
  const next = afterWrite(stored, data, model[collection].map(({ path }) => path), req.locale);
  const [had, has] = [await withCarried(req, collection, stored), await withCarried(req, collection, next)];
  const broken: Breakage = { fields: [], pages: [] };
  for (const locale of locales) {
    const known = lacking(had, model, locale);
    const lost = [...lacking(has, model, locale)].filter(([name]) => !known.has(name)).map(([name, { key, field }]) => (key === partKey(collection, id) ? field : name));
    const here = pages.filter((page) => page.locale === locale);
    if (lost.length === 0 || here.length === 0) continue;
    broken.fields.push(...lost);
    broken.pages.push(...here);
  }
  return broken.pages.length > 0 ? { ...broken, fields: [...new Set(broken.fields)] } : null;
}
