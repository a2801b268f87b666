/** Everything an article's page shows in one language, as rows with all their languages: what the gate checks and the register records. */
import type { PayloadRequest } from "payload";

import { bodyReferences, idsOf } from "../content/body-references";
import { idOf } from "../content/lexical-nodes";
import { knownGlobal, knownRows } from "../database/known-rows";
import { type PartCollection, type PartKey, partKey } from "./live-pages";

/** A row straight from the database: localized fields are objects with a value per language. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** The fields of an article that decide what its page shows; `body` in one language, the rest is shared. */
export interface PageShape {
  hero?: unknown;
  topics?: unknown;
  authors?: unknown;
  reviewer?: unknown;
  callToActionChoice?: unknown;
  callToAction?: unknown;
  body?: unknown;
  /** Ids of the cards at the end of the page. */
  related?: number[];
}

export type ShownParts = Record<PartCollection, Row[]> & { articles: number[] };

/** Rows already read in this operation: many pages show the same parts, and each is read once. */
export interface Shelf {
  rows: Map<PartKey, Row | null>;
  settings: () => Promise<Row | null>;
}

export function emptyShelf(req: PayloadRequest): Shelf {
  let settings: Promise<Row | null> | null = null;
  return { rows: new Map(), settings: () => (settings ??= knownGlobal(req, "site-settings")) };
}

const shelves = new WeakMap<PayloadRequest, Shelf>();

/** A shelf for the write that begins with this request: what the gate has read, the register need not read again in the same transaction. */
export function shelfForWrite(req: PayloadRequest): Shelf {
  const shelf = emptyShelf(req);
  shelves.set(req, shelf);
  return shelf;
}

/** The shelf of the write that is under way, once; an empty one where nothing was read. */
export function takeShelf(req: PayloadRequest): Shelf {
  const shelf = shelves.get(req);
  shelves.delete(req);
  return shelf ?? emptyShelf(req);
}

async function rows(req: PayloadRequest, shelf: Shelf, collection: PartCollection, ids: number[]): Promise<Row[]> {
  const unique = [...new Set(ids)];
  const unread = unique.filter((id) => !shelf.rows.has(partKey(collection, id)));
  if (unread.length > 0) {
    const docs = await knownRows<Row>(req, collection, unread);
    for (const id of unread) shelf.rows.set(partKey(collection, id), docs.find((row) => row.id === id) ?? null);
  }
  return unique.map((id) => shelf.rows.get(partKey(collection, id)) ?? null).filter((row) => row !== null);
}

async function callToActionIds(shelf: Shelf, shape: PageShape, inBody: number[]): Promise<number[]> {
  if (shape.callToActionChoice === "none") return inBody;
  if (shape.callToActionChoice === "other") return [...inBody, ...idsOf(shape.callToAction)];
  return [...inBody, ...idsOf((await shelf.settings())?.callToAction)];
}

export async function loadShownParts(req: PayloadRequest, shape: PageShape, shelf: Shelf = emptyShelf(req)): Promise<ShownParts> {
  const body = bodyReferences(shape.body);
  const calls = await rows(req, shelf, "calls-to-action", await callToActionIds(shelf, shape, body.callsToAction));
  const products = (await rows(req, shelf, "products", calls.flatMap((call) => idsOf(call.products)))).filter((product) => product.withdrawn !== true);
  const authors = await rows(req, shelf, "authors", [...idsOf(shape.authors), ...idsOf(shape.reviewer)]);
  const pictures = [idOf(shape.hero), ...body.media, ...products.map((row) => idOf(row.image)), ...authors.map((row) => idOf(row.portrait))];
  return {
    "calls-to-action": calls,
    products,
    authors,
    topics: await rows(req, shelf, "topics", idsOf(shape.topics)),
    sources: await rows(req, shelf, "sources", body.sources),
    media: await rows(req, shelf, "media", pictures.filter((id): id is number => id !== null)),
    articles: [...new Set([...body.articles, ...(shape.related ?? [])])],
  };
}

export function partKeys(parts: ShownParts): PartKey[] {
  const keys = (Object.keys(parts) as (keyof ShownParts)[]).flatMap((collection) =>
    collection === "articles" ? parts.articles.map((id) => partKey("articles", id)) : parts[collection].map((row) => partKey(collection, row.id)),
  );
  return keys.sort();
}
