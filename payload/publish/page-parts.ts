/**
 * What live pages show, the other way round: one row per page and part, and one per page for the list of everything. Asked in the transaction of a
 * publication, so everything here is a walk along one index; through the CMS each of these questions would read whole rows of a language.
 */
import type { CollectionConfig, PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { nobody } from "../access/roles";
import { rowsOf, runSql, sql } from "../search/sql";
import type { ListName, Place } from "./list-pages";
import type { LivePage, PartKey } from "./live-pages";

export const pageParts: CollectionConfig = {
  slug: "page-parts",
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  versions: false,
  fields: [
    { name: "page", type: "number", required: true, index: true },
    { name: "part", type: "text", required: true },
    { name: "locale", type: "text", required: true },
    { name: "publishedAt", type: "date", required: true },
    { name: "article", type: "number", required: true },
  ],
  // Newest first within a list of a language: with the article behind it the index alone answers.
  indexes: [{ fields: ["part", "locale", "publishedAt", "article"] }],
};

type Shown = Pick<LivePage, "id" | "article" | "locale" | "publishedAt" | "parts">;

/** A row in every list: `blog`, and what the page shows. */
const listed = ({ parts }: Pick<LivePage, "parts">): string[] => ["blog", ...new Set(parts)];

/** Brings the rows of a page in line; null before it was live, and after it has gone. */
export async function recordParts(req: PayloadRequest, before: Shown | null, after: Shown | null): Promise<void> {
  const { payload } = req;
  const page = after ?? before;
  if (!page) return;
  const moved = before !== null && after !== null && before.publishedAt !== after.publishedAt;
  const was = before ? listed(before) : [];
  const is = after ? listed(after) : [];
  const gone = was.filter((part) => !is.includes(part));
  const come = is.filter((part) => !was.includes(part));
  if (!after) await runSql(payload, sql`DELETE FROM page_parts WHERE page = ${page.id}`, req);
  else if (gone.length > 0) await runSql(payload, sql`DELETE FROM page_parts WHERE page = ${page.id} AND part IN (${sql.join(gone.map((part) => sql`${part}`), sql`, `)})`, req);
  if (moved) await runSql(payload, sql`UPDATE page_parts SET published_at = ${page.publishedAt} WHERE page = ${page.id}`, req);
  if (come.length === 0) return;
  const values = come.map((part) => sql`(${page.id}, ${part}, ${page.locale}, ${page.publishedAt}, ${page.article})`);
  await runSql(payload, sql`INSERT INTO page_parts (page, part, locale, published_at, article) VALUES ${sql.join(values, sql`, `)}`, req);
}

/** Ids of the live pages that show any of the parts, in one language or in all. */
export async function pagesWith(req: PayloadRequest, parts: PartKey[], locale?: Locale): Promise<number[]> {
  const named = sql.join(parts.map((part) => sql`${part}`), sql`, `);
  const here = locale === undefined ? sql`` : sql` AND locale = ${locale}`;
  const found = await rowsOf<{ page: number | string }>(req.payload, sql`SELECT DISTINCT page FROM page_parts WHERE part IN (${named})${here}`, req);
  return found.map(({ page }) => Number(page));
}

/** Where an article with this date stands, or would stand, in lists of a language: itself left out of the count, then put in. */
export async function placesIn(req: PayloadRequest, lists: ListName[], { locale, publishedAt, article }: Pick<LivePage, "locale" | "publishedAt" | "article">): Promise<Map<ListName, Place>> {
  const named = sql.join(lists.map((list) => sql`${list}`), sql`, `);
  const found = await rowsOf<{ part: ListName; total: number | string; older: number | string }>(
    req.payload,
    sql`SELECT part, count(*) AS total, sum(CASE WHEN published_at < ${publishedAt} OR (published_at = ${publishedAt} AND article < ${article}) THEN 1 ELSE 0 END) AS older
      FROM page_parts WHERE locale = ${locale} AND part IN (${named}) AND article <> ${article} GROUP BY part`,
    req,
  );
  const places = new Map<ListName, Place>(lists.map((list) => [list, { index: 0, total: 1 }]));
  for (const { part, total, older } of found) places.set(part, { index: Number(older), total: Number(total) + 1 });
  return places;
}

export interface Candidate {
  article: number;
  publishedAt: string;
  parts: string[];
}

/** The newest articles of each list in a language, at most `limit` of each, and those with these ids wherever they stand. */
export async function newestOf(req: PayloadRequest, lists: string[], locale: Locale, limit: number, ids: number[]): Promise<Candidate[]> {
  const newest = lists.map((list) => sql`SELECT * FROM (SELECT part, article, published_at FROM page_parts WHERE part = ${list} AND locale = ${locale} ORDER BY published_at DESC, article DESC LIMIT ${limit}) AS newest`);
  const named = ids.length === 0 ? [] : [sql`SELECT part, article, published_at FROM page_parts WHERE part = 'blog' AND locale = ${locale} AND article IN (${sql.join(ids.map((id) => sql`${id}`), sql`, `)})`];
  const found = await rowsOf<{ part: string; article: number | string; published_at: string | Date }>(req.payload, sql.join([...newest, ...named], sql` UNION ALL `), req);
  const candidates = new Map<number, Candidate>();
  for (const row of found) {
    const article = Number(row.article);
    const known = candidates.get(article) ?? { article, publishedAt: new Date(row.published_at).toISOString(), parts: [] };
    candidates.set(article, { ...known, parts: [...known.parts, row.part] });
  }
  return [...candidates.values()];
}

/** How many articles a list of a language has. */
export async function lengthOf(req: Pick<PayloadRequest, "payload"> & Partial<PayloadRequest>, list: ListName, locale: Locale): Promise<number> {
  const [row] = await rowsOf<{ total: number | string }>(req.payload, sql`SELECT count(*) AS total FROM page_parts WHERE part = ${list} AND locale = ${locale}`, req);
  return Number(row?.total ?? 0);
}

/** Ids of a stretch of a list, in its own order. `from` is counted from the oldest, or from the newest. */
export async function stretchOf(req: Pick<PayloadRequest, "payload"> & Partial<PayloadRequest>, list: ListName, locale: Locale, { from, limit, newestFirst }: { from: number; limit: number; newestFirst: boolean }): Promise<number[]> {
  const order = newestFirst ? sql`published_at DESC, article DESC` : sql`published_at, article`;
  const found = await rowsOf<{ article: number | string }>(req.payload, sql`SELECT article FROM page_parts WHERE part = ${list} AND locale = ${locale} ORDER BY ${order} LIMIT ${limit} OFFSET ${from}`, req);
  return found.map(({ article }) => Number(article));
}
