/**
 * Keeps the `live` mark of everything a page is made of. A part is live in a language while a live page of that language shows it; a picture's
 * file is served while any does.
 */
import type { PayloadRequest } from "payload";

import { locales, type Locale } from "../../messages/locales";
import { indexPart, isIndexed } from "../search/entries";
import { dialectOf, runSql, sql } from "../search/sql";
import { type LivePage, pagesShowing, type PartCollection, partCollections, type PartKey } from "./live-pages";
import type { Row } from "./shown-parts";

function split(key: PartKey): { collection: string; id: number } {
  const at = key.lastIndexOf(":");
  return { collection: key.slice(0, at), id: Number(key.slice(at + 1)) };
}

function isPart(collection: string): collection is PartCollection {
  return (partCollections as readonly string[]).includes(collection);
}

/** The keys of one language on one side of a change. */
function keysIn(pages: LivePage[], locale: Locale): Set<PartKey> {
  return new Set(pages.filter((page) => page.locale === locale).flatMap((page) => page.parts));
}

async function mark(req: PayloadRequest, collection: PartCollection, ids: number[], locale: Locale, live: boolean): Promise<void> {
  const { db } = req.payload;
  const { docs } = await db.find<Row>({ collection, limit: 0, pagination: false, req, select: { live: true }, where: { id: { in: ids } } });
  for (const row of docs) {
    const marks = (row.live ?? {}) as Partial<Record<Locale, boolean>>;
    if ((marks[locale] ?? false) === live) continue;
    await db.updateOne({ collection, id: row.id, data: { live: { [locale]: live } }, req, returning: false });
    if (isIndexed(collection)) await indexPart(req, collection, row.id);
  }
}

/** Of parts that a page of this language does not show any more, those that no other one shows. */
async function shownNowhere(req: PayloadRequest, gone: PartKey[], locale: Locale): Promise<PartKey[]> {
  const stillShown = new Set((await pagesShowing(req, gone, locale)).flatMap((page) => page.parts));
  return gone.filter((key) => !stillShown.has(key));
}

/**
 * Whoever marks a part waits for whoever else is marking it: of a page that comes and another that goes at the same moment, neither sees what the
 * other has done before it is committed, and a page would be live without its picture. On SQLite there is one writer anyway.
 * @returns whether something may have changed meanwhile
 */
async function takeTurns(req: PayloadRequest, keys: PartKey[]): Promise<boolean> {
  if (keys.length === 0 || dialectOf(req.payload) !== "postgres") return false;
  // In one order, so that two with several parts in common never hold what the other one waits for.
  const names = JSON.stringify(keys.map((key) => `live ${key}`));
  await runSql(req.payload, sql`SELECT pg_advisory_xact_lock(name) FROM (SELECT DISTINCT hashtext(key) AS name FROM json_array_elements_text(${names}::json) AS key ORDER BY name) AS ordered`, req);
  return true;
}

/** After the register has changed from `before` to `after` (pages of one or more articles). */
export async function syncLiveParts(req: PayloadRequest, before: LivePage[], after: LivePage[]): Promise<void> {
  for (const locale of locales) {
    const was = keysIn(before, locale);
    const is = keysIn(after, locale);
    const come = [...is].filter((key) => !was.has(key));
    let left = await shownNowhere(req, [...was].filter((key) => !is.has(key)), locale);
    if ((await takeTurns(req, [...come, ...left])) && left.length > 0) left = await shownNowhere(req, left, locale);
    for (const collection of partCollections) {
      const idsOf = (keys: Iterable<PartKey>): number[] => [...keys].map(split).filter((part) => isPart(part.collection) && part.collection === collection).map((part) => part.id);
      const shown = idsOf(come);
      if (shown.length > 0) await mark(req, collection, shown, locale, true);
      const hidden = idsOf(left);
      if (hidden.length > 0) await mark(req, collection, hidden, locale, false);
    }
  }
}

