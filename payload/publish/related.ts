import type { PayloadRequest, Where } from "payload";

import type { Locale } from "../../messages/locales";
import { idsOf } from "../content/body-references";
import { dialectOf, runSql, sql } from "../search/sql";
import { type LivePage, partKey } from "./live-pages";
import { type Candidate, newestOf, recordParts } from "./page-parts";
import type { Row } from "./shown-parts";

/** Enough to page through, few enough to weigh nothing. */
export const relatedCount = 6;

/** How many candidates are weighed: bounded whatever the size of the shop. */
const considered = 60;

/**
 * Ids of the articles at the end of a page: those picked by hand in their order, then by shared topics, then the newest. Never the article
 * itself, never one that is not live in this language.
 */
export function rankRelated(picked: number[], topics: string[], candidates: Candidate[], self: number): number[] {
  const live = candidates.filter((page) => page.article !== self);
  const byHand = picked.filter((id) => live.some((page) => page.article === id));
  const shared = (page: Candidate): number => page.parts.filter((part) => topics.includes(part)).length;
  const rest = live
    .filter((page) => !byHand.includes(page.article))
    .sort((a, b) => shared(b) - shared(a) || b.publishedAt.localeCompare(a.publishedAt) || b.article - a.article);
  return [...new Set([...byHand, ...rest.map((page) => page.article)])].slice(0, relatedCount);
}

export async function pickRelated(req: PayloadRequest, row: Row, locale: Locale): Promise<number[]> {
  const picked = idsOf(row.related);
  const topics = idsOf(row.topics).map((id) => partKey("topics", id));
  return rankRelated(picked, topics, await newestOf(req, [...topics, "blog"], locale, considered, picked), row.id);
}

/**
 * As they are once whoever is publishing or withdrawing them has done so: their parts are written whole. On SQLite there is one writer anyway.
 */
async function asTheyStand(req: PayloadRequest, pages: LivePage[], where: Where): Promise<LivePage[]> {
  if (pages.length === 0 || dialectOf(req.payload) !== "postgres") return pages;
  const ids = pages.map(({ id }) => id);
  await runSql(req.payload, sql`SELECT id FROM live_pages WHERE id IN (${sql.join(ids.map((id) => sql`${id}`), sql`, `)}) ORDER BY id FOR UPDATE`, req);
  return (await req.payload.db.find<LivePage>({ collection: "live-pages", limit: 0, pagination: false, req, where: { and: [{ id: { in: ids } }, where] } })).docs;
}

/**
 * Gives a newly live article to the pages that still have room for a card: in a young shop that is all of them, later none. At most
 * `relatedCount` pages change, so publishing touches a bounded number of pages whatever the size of the shop.
 */
export async function offerAsCard(req: PayloadRequest, page: Omit<LivePage, "id">): Promise<void> {
  const { db } = req.payload;
  const where: Where = { and: [{ locale: { equals: page.locale } }, { article: { not_equals: page.article } }, { relatedCount: { less_than: relatedCount } }] };
  const { docs } = await db.find<LivePage>({ collection: "live-pages", limit: relatedCount, pagination: false, req, sort: "-publishedAt", where });
  for (const other of await asTheyStand(req, docs, where)) {
    if (other.related?.includes(page.article)) continue;
    const related = [...(other.related ?? []), page.article];
    const parts = [...new Set([...(other.parts ?? []), partKey("articles", page.article)])].sort();
    await db.updateOne({ collection: "live-pages", id: other.id, data: { related, relatedCount: related.length, parts }, req, returning: false });
    await recordParts(req, other, { ...other, parts });
  }
}
