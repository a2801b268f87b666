/**
 * The register of live pages: one row per article and language that visitors can see now, with everything the page shows. It is written in
 * the transaction that publishes, and answers four questions without reading a body: which pages does a change touch, may a visitor read this
 * part, what would break when this goes away, and what was the address before.
 */
import type { CollectionConfig, PayloadRequest, Where } from "payload";

import type { Locale } from "../../messages/locales";
import { nobody } from "../access/roles";
import { rowsOf, sql } from "../search/sql";
import { pagesWith } from "./page-parts";

export const livePages: CollectionConfig = {
  slug: "live-pages",
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  indexes: [{ fields: ["locale", "publishedAt", "article"] }],
  fields: [
    { name: "article", type: "number", required: true, index: true },
    { name: "locale", type: "text", required: true, index: true },
    { name: "slug", type: "text", required: true, index: true },
    { name: "publishedAt", type: "date", required: true, index: true },
    // As a whole; which pages show a part is asked of page-parts.
    { name: "parts", type: "json" },
    // Chosen when the article is published and kept, so that one new article does not change every page.
    { name: "related", type: "json" },
    // Of everything the article itself puts on this page: tells whether a write changed this language, and since when.
    { name: "contentHash", type: "text", required: true },
    { name: "changedAt", type: "date", required: true },
    // Length of `related`, to find the pages of a young shop that still have room for a card.
    { name: "relatedCount", type: "number", required: true, defaultValue: 0, index: true },
    // What desk/overview/check-live-pages found on the page as it is; emptied when it changes, so that it is looked at again.
    { name: "warnings", type: "number", index: true },
    { name: "words", type: "number" },
    { name: "checkedAt", type: "date", index: true },
  ],
};

export const partCollections = ["media", "products", "authors", "topics", "sources", "calls-to-action"] as const;
export type PartCollection = (typeof partCollections)[number];

/** A part of a page by name: `media:12`, `articles:7` (as a card or the target of a link). */
export type PartKey = `${PartCollection | "articles"}:${number}`;

export function partKey(collection: PartCollection | "articles", id: number): PartKey {
  return `${collection}:${id}`;
}

export interface LivePage {
  id: number;
  article: number;
  locale: Locale;
  slug: string;
  publishedAt: string;
  parts: PartKey[];
  related: number[];
  relatedCount: number;
  contentHash: string;
  /** ISO 8601, UTC: since when the page has this content. */
  changedAt: string;
}

export async function findLivePages(req: PayloadRequest, where: Where, limit = 0): Promise<LivePage[]> {
  const { docs } = await req.payload.db.find<LivePage>({ collection: "live-pages", limit, pagination: false, req, where });
  return docs.map((row) => ({ ...row, parts: row.parts ?? [], related: row.related ?? [] }));
}

export type Neighbour = Pick<LivePage, "article" | "locale" | "slug">;

/** Addresses of the live pages that show an article as a card or link to it; nothing of what else is on them is read. */
export async function neighboursOf(req: PayloadRequest, article: number): Promise<Neighbour[]> {
  const found = await rowsOf<{ article: number | string; locale: Locale; slug: string }>(
    req.payload,
    sql`SELECT DISTINCT live_pages.article, live_pages.locale, live_pages.slug FROM page_parts JOIN live_pages ON live_pages.id = page_parts.page WHERE page_parts.part = ${partKey("articles", article)} AND live_pages.article <> ${article}`,
    req,
  );
  return found.map(({ article: other, locale, slug }) => ({ article: Number(other), locale, slug }));
}

/** Slugs of those of these articles that are live in a language, by id; nothing of the articles themselves is read. */
export async function slugsOfLive(req: Pick<PayloadRequest, "payload">, articles: number[], locale: Locale): Promise<Map<number, string>> {
  if (articles.length === 0) return new Map();
  const named = sql.join([...new Set(articles)].map((id) => sql`${id}`), sql`, `);
  const found = await rowsOf<{ article: number | string; slug: string }>(req.payload, sql`SELECT article, slug FROM live_pages WHERE article IN (${named}) AND locale = ${locale}`);
  return new Map(found.map(({ article, slug }) => [Number(article), slug]));
}

/** Ids in one question: databases count their parameters. */
const atOnce = 5_000;

/** Live pages that show any of the parts, in one language or in all. */
export async function pagesShowing(req: PayloadRequest, parts: PartKey[], locale?: Locale): Promise<LivePage[]> {
  const ids = parts.length === 0 ? [] : await pagesWith(req, parts, locale);
  const pages: LivePage[] = [];
  for (let from = 0; from < ids.length; from += atOnce) pages.push(...(await findLivePages(req, { id: { in: ids.slice(from, from + atOnce) } })));
  return pages;
}

/** Addresses alone, for a change that reaches every page of a language: nothing about what is on them is read. */
export async function liveAddresses(req: PayloadRequest, locales: Locale[]): Promise<Pick<LivePage, "locale" | "slug">[]> {
  const { docs } = await req.payload.db.find<Pick<LivePage, "locale" | "slug">>({ collection: "live-pages", limit: 0, pagination: false, req, select: { locale: true, slug: true }, where: { locale: { in: locales } } });
  return docs;
}

/**
 * Live pages that a change of this document can reach: those that show it, and for a product those of the calls-to-action that name it, where
 * it is not shown as long as it is withdrawn.
 */
export async function pagesReached(req: PayloadRequest, collection: PartCollection, id: number): Promise<LivePage[]> {
  const keys = [partKey(collection, id)];
  if (collection === "products") {
    const { docs } = await req.payload.db.find<{ id: number }>({ collection: "calls-to-action", limit: 0, pagination: false, req, select: {}, where: { products: { in: [id] } } });
    keys.push(...docs.map((call) => partKey("calls-to-action", call.id)));
  }
  return pagesShowing(req, keys);
}
