/**
 * Rows that a publication reads every time and that hardly ever change: what a page shows besides its own texts, the settings, the claims. Each is read
 * whole once per process, and after that its stamp is asked for, in a short statement and in the transaction of the request: the moment of its last
 * save and the languages in which it is live. The same stamp is the same row, whichever process wrote it. In two publications that were
 * traced, reading the parts anew took 9 and 14 % of the time.
 */
import type { BaseDatabaseAdapter, BasePayload, CollectionSlug, GlobalSlug, PayloadRequest } from "payload";

import { locales } from "../../messages/locales";
import { rowsOf, type SqlText, sql } from "../search/sql";

export type KnownRow = Readonly<Record<string, unknown>> & { readonly id: number };

interface Kept {
  stamp: string;
  row: KnownRow;
}

/** Rows kept per database; those used longest ago go first. A row is 2 to 5 kB. */
const most = 400;
const keptBy = new WeakMap<object, Map<string, Kept>>();

function keptIn(db: object): Map<string, Kept> {
  const kept = keptBy.get(db) ?? new Map<string, Kept>();
  keptBy.set(db, kept);
  return kept;
}

/** Nobody's to change: the same object goes to everybody who asks. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}

function keep(db: object, key: string, stamp: string, row: KnownRow): void {
  const kept = keptIn(db);
  kept.delete(key);
  kept.set(key, { stamp, row: freeze(row) });
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
}

function recall(db: object, key: string, stamp: string): KnownRow | null {
  const known = keptIn(db).get(key);
  if (known?.stamp !== stamp) return null;
  keep(db, key, stamp, known.row);
  return known.row;
}

const tableOf = (slug: string): string => slug.replaceAll("-", "_");

/** Updated-at, and whatever else changes a row without being a save of it. */
async function stampsOf(payload: BasePayload, slug: string, marks: readonly string[], where: SqlText, req: PayloadRequest): Promise<Map<number, string>> {
  const columns = ["updated_at", ...marks].map((name) => sql.identifier(name));
  const found = await rowsOf<Record<string, unknown> & { id: number }>(payload, sql`SELECT id, ${sql.join(columns, sql`, `)} FROM ${sql.identifier(tableOf(slug))} ${where}`, req);
  return new Map(found.map(({ id, ...stamp }) => [Number(id), JSON.stringify(stamp)]));
}

const liveMarks = locales.map((locale) => `live_${locale}`);

/** Rows with all their languages, of a collection that pages show. Ids that are not there are left out. Read-only. */
export async function knownRows<Row extends KnownRow>(req: PayloadRequest, collection: CollectionSlug, ids: readonly number[]): Promise<Row[]> {
  if (ids.length === 0) return [];
  const { db } = req.payload;
  const stamps = await stampsOf(req.payload, collection, liveMarks, sql`WHERE id IN (${sql.join(ids.map((id) => sql`${id}`), sql`, `)})`, req);
  const found = new Map<number, KnownRow>();
  for (const [id, stamp] of stamps) {
    const row = recall(db, `${collection}:${id}`, stamp);
    if (row) found.set(id, row);
  }
  const unread = [...stamps.keys()].filter((id) => !found.has(id));
  if (unread.length > 0) {
    const { docs } = await db.find<KnownRow>({ collection, limit: 0, pagination: false, req, where: { id: { in: unread } } });
    for (const row of docs) {
      found.set(row.id, row);
      keep(db, `${collection}:${row.id}`, stamps.get(row.id) ?? "", row);
    }
  }
  return ids.flatMap((id) => (found.get(id) as Row | undefined) ?? []);
}

/** A global with all its languages; null while it has never been saved. Read-only. */
export async function knownGlobal<Row extends KnownRow>(req: PayloadRequest, slug: GlobalSlug): Promise<Row | null> {
  const { db } = req.payload;
  const [stamp] = (await stampsOf(req.payload, slug, [], sql`ORDER BY id LIMIT 1`, req)).values();
  if (stamp === undefined) return null;
  const known = recall(db, slug, stamp);
  if (known) return known as Row;
  const row = await db.findGlobal<KnownRow>({ slug, req });
  keep(db, slug, stamp, row);
  return row as Row;
}

/** A save within the same millisecond as the one before has the same stamp: what this process writes, it forgets. */
export function forgetRow(db: BaseDatabaseAdapter, slug: string, id?: number | string): void {
  keptIn(db).delete(id === undefined ? slug : `${slug}:${id}`);
}
