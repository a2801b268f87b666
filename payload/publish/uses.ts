/**
 * Where something is used: on live pages, in drafts, and by what passes it on (a call-to-action its products). Counted whole and named a page at a
 * time: of the nine thousand that show the shop's own author nobody reads the list, and everybody wants to know that it is long.
 */
import type { CollectionSlug, PayloadRequest, Where } from "payload";

import type { Locale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { idsOf } from "../content/body-references";
import { rowsOf, sql } from "../search/sql";
import { countDraftsNaming, draftsNaming, type Naming } from "./draft-parts";
import { type PartCollection, partKey } from "./live-pages";
import type { Row } from "./shown-parts";
import { usesAtOnce } from "./uses-at-once";

export interface LiveUse {
  article: number;
  locale: Locale;
  /** What the desk calls the article. */
  name: string;
  path: string;
}

export interface Listed<T> {
  /** Of all of them. */
  total: number;
  docs: T[];
}

export interface Uses {
  /** By language, the newest first. */
  live: Listed<LiveUse>;
  /** Articles with a draft, or a change that waits, that uses it. */
  drafts: Listed<Naming & { name: string }>;
  /** Documents that bring it along. */
  carriers: { collection: CollectionSlug; id: number; name: string }[];
  /** Whether the site's settings name it: the default call-to-action. */
  settings: boolean;
}

const carriersOf: Partial<Record<PartCollection, { collection: CollectionSlug; where: (id: number) => Where }[]>> = {
  products: [{ collection: "calls-to-action", where: (id) => ({ products: { in: [id] } }) }],
  media: [
    { collection: "products", where: (id) => ({ image: { equals: id } }) },
    { collection: "authors", where: (id) => ({ portrait: { equals: id } }) },
  ],
};

export async function isDefaultCall(req: PayloadRequest, collection: PartCollection, id: number): Promise<boolean> {
  if (collection !== "calls-to-action") return false;
  const settings = await req.payload.db.findGlobal<Record<string, unknown>>({ slug: "site-settings", req });
  return idsOf(settings?.callToAction).includes(id);
}

function nameOf(row: Row): string {
  const value = row.name ?? row.headline;
  const text = typeof value === "object" && value !== null ? Object.values(value).find((one) => typeof one === "string") : value;
  return typeof text === "string" ? text : `#${row.id}`;
}

/** @param page counted from 1 */
export async function liveUses(req: PayloadRequest, collection: PartCollection, id: number, page = 1): Promise<Listed<LiveUse>> {
  const part = partKey(collection, id);
  const [counted] = await rowsOf<{ total: number | string }>(req.payload, sql`SELECT count(*) AS total FROM page_parts WHERE part = ${part}`, req);
  const total = Number(counted?.total ?? 0);
  if (total === 0) return { total, docs: [] };
  // The order of its index.
  const found = await rowsOf<{ article: number | string; locale: Locale; slug: string; name: string | null }>(
    req.payload,
    sql`SELECT p.article, p.locale, l.slug, a.working_title AS name
      FROM (SELECT page, article, locale, published_at FROM page_parts WHERE part = ${part} ORDER BY locale DESC, published_at DESC, article DESC LIMIT ${usesAtOnce} OFFSET ${(page - 1) * usesAtOnce}) p
      JOIN live_pages l ON l.id = p.page LEFT JOIN articles a ON a.id = p.article ORDER BY p.locale DESC, p.published_at DESC, p.article DESC`,
    req,
  );
  return { total, docs: found.map(({ article, locale, name, slug }) => ({ article: Number(article), locale, name: name ?? `#${article}`, path: articlePath(locale, slug) })) };
}

/** Every page that shows it, by article and language. */
export async function pagesUsing(req: PayloadRequest, collection: PartCollection, id: number): Promise<Pick<LiveUse, "article" | "locale">[]> {
  const found = await rowsOf<{ article: number | string; locale: Locale }>(req.payload, sql`SELECT article, locale FROM page_parts WHERE part = ${partKey(collection, id)} ORDER BY article, locale DESC`, req);
  return found.map(({ article, locale }) => ({ article: Number(article), locale }));
}

async function withNames(req: PayloadRequest, drafts: Naming[]): Promise<Uses["drafts"]["docs"]> {
  if (drafts.length === 0) return [];
  const ids = sql.join(drafts.map(({ article }) => sql`${article}`), sql`, `);
  const found = await rowsOf<{ article: number | string; name: string | null }>(req.payload, sql`SELECT parent_id AS article, version_working_title AS name FROM _articles_v WHERE latest = true AND parent_id IN (${ids})`, req);
  const names = new Map(found.map(({ article, name }) => [Number(article), name]));
  return drafts.map(({ article, languages }) => ({ article, name: names.get(article) ?? `#${article}`, languages }));
}

export async function carriersNaming(req: PayloadRequest, collection: PartCollection, id: number): Promise<Uses["carriers"]> {
  const carriers: Uses["carriers"] = [];
  for (const carrier of carriersOf[collection] ?? []) {
    const { docs } = await req.payload.db.find<Row>({ collection: carrier.collection, limit: 0, pagination: false, req, where: carrier.where(id) });
    carriers.push(...docs.map((row) => ({ collection: carrier.collection, id: row.id, name: nameOf(row) })));
  }
  return carriers;
}

/** @param pages which hundred of each list, counted from 1 */
export async function findUses(req: PayloadRequest, collection: PartCollection, id: number, pages: { live?: number; drafts?: number } = {}): Promise<Uses> {
  const stretch = { from: ((pages.drafts ?? 1) - 1) * usesAtOnce, limit: usesAtOnce };
  return {
    live: await liveUses(req, collection, id, pages.live),
    drafts: { total: await countDraftsNaming(req, collection, id), docs: await withNames(req, await draftsNaming(req, collection, id, stretch)) },
    carriers: await carriersNaming(req, collection, id),
    settings: await isDefaultCall(req, collection, id),
  };
}

/** Articles that show it or name it in a draft. */
const using = (part: string) => sql`(SELECT article FROM page_parts WHERE part = ${part} UNION SELECT article FROM draft_parts WHERE part = ${part}) AS used`;

/** A stretch of them, by id. */
export async function articlesUsing(req: PayloadRequest, collection: PartCollection, id: number, { after, limit }: { after: number; limit: number }): Promise<number[]> {
  const found = await rowsOf<{ article: number | string }>(req.payload, sql`SELECT article FROM ${using(partKey(collection, id))} WHERE article > ${after} ORDER BY article LIMIT ${limit}`, req);
  return found.map(({ article }) => Number(article));
}

export async function countArticlesUsing(req: PayloadRequest, collection: PartCollection, id: number): Promise<number> {
  const [counted] = await rowsOf<{ total: number | string }>(req.payload, sql`SELECT count(*) AS total FROM ${using(partKey(collection, id))}`, req);
  return Number(counted?.total ?? 0);
}

/** Of each language in which a live page shows it, one article. */
export async function oneLiveOfEach(req: PayloadRequest, collection: PartCollection, id: number): Promise<number[]> {
  const found = await rowsOf<{ article: number | string }>(req.payload, sql`SELECT min(article) AS article FROM page_parts WHERE part = ${partKey(collection, id)} GROUP BY locale`, req);
  return [...new Set(found.map(({ article }) => Number(article)))];
}
