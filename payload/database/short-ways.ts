/**
 * Shorter ways through the database for a publication, with the same outcome. The CMS reads the row of an article again after each of its steps,
 * writes a second version that says what the first says, and looks for a lock in three statements: a quarter of what a publication asks, and none of
 * it tells anybody anything. Each way is taken only where what it leaves out is known; wherever it is not, the CMS's own runs.
 */
import { type BaseDatabaseAdapter, type BasePayload, type DatabaseAdapterObj, deepCopyObjectSimple, type FindOne, type PayloadRequest, type Where } from "payload";

import { rowsOf, sql } from "../search/sql";
import { forgetRow } from "./known-rows";
import { sameContent } from "./same-content";

type Row = Record<string, unknown> & { id: number | string };

interface Remembered {
  row: Row;
  /** Moment of the version kept of it; ISO 8601. */
  versionAt?: string;
  /** Whether its newest version says what it says. */
  isNewest?: boolean;
}

/**
 * What a transaction has last read or written of an article, all languages, as the adapter gave it: the CMS copies it before it changes anything, or
 * has written since. Whoever is given it again has a copy. By the adapter's object for the transaction, which all requests within it share.
 */
const rows = new WeakMap<object, Remembered>();

const collection = "articles";
const locks = "payload-locked-documents";

type Req = Partial<PayloadRequest> | undefined;

/** The id that a query names where it asks for one document by that and nothing else. */
function onlyId(where: Where | undefined): unknown {
  const keys = Object.keys(where ?? {});
  const id = where?.id;
  return keys.length === 1 && id && !Array.isArray(id) && Object.keys(id).length === 1 ? (id as { equals?: unknown }).equals : undefined;
}

/** Of a query for the locks of one article, as the CMS writes it. */
function lockedArticle(where: Where | undefined): number | null {
  const [kind, document] = (where?.and ?? []) as Record<string, { equals?: unknown } | undefined>[];
  const id = document?.["document.value"]?.equals;
  return where?.and?.length === 2 && kind?.["document.relationTo"]?.equals === collection && typeof id === "number" ? id : null;
}

/** Of a query for the newest version of one document, as the translation desk writes it. */
function newestOf(where: Where | undefined): unknown {
  const [parent, latest] = (where?.and ?? []) as Record<string, { equals?: unknown } | undefined>[];
  return where?.and?.length === 2 && latest?.latest?.equals === true ? parent?.parent?.equals : undefined;
}

/**
 * The newest version is the one of the latest millisecond, for the CMS that marks it as well as for whoever sorts: of two in one millisecond both
 * would be, and the words of a language would be found or not.
 */
function momentAfter(before: string | undefined, now: string): { createdAt: string; updatedAt: string } {
  const moment = before === undefined ? now : new Date(Math.max(Date.parse(now), Date.parse(before) + 1)).toISOString();
  return { createdAt: moment, updatedAt: moment };
}

function shorten(db: BaseDatabaseAdapter, payload: BasePayload): void {
  const { createVersion, deleteMany, find, findOne, findVersions, updateGlobal, updateOne, updateVersion } = db;

  /** Null outside a transaction: there others may write in between, and nothing is remembered. */
  async function transactionOf(req: Req): Promise<object | null> {
    const id = await req?.transactionID;
    return id === undefined || id === null ? null : (db.sessions?.[id] ?? null);
  }

  async function remember(req: Req, row: Row | null): Promise<void> {
    const transaction = await transactionOf(req);
    if (!transaction) return;
    if (row) rows.set(transaction, { row });
    else rows.delete(transaction);
  }

  async function recall(req: Req, id: unknown): Promise<Remembered | null> {
    const transaction = await transactionOf(req);
    const known = transaction && rows.get(transaction);
    return known?.row.id === id ? (known ?? null) : null;
  }

  async function isLocked(article: number, req: Req): Promise<boolean> {
    const found = await rowsOf<{ locked: number }>(payload, sql`SELECT 1 AS locked FROM payload_locked_documents_rels WHERE articles_id = ${article} LIMIT 1`, req);
    return found.length > 0;
  }

  db.findOne = async function read(this: BaseDatabaseAdapter, args: Parameters<FindOne>[0]) {
    const id = args.collection === collection && args.req && !args.select && !args.joins && !args.draftsEnabled ? onlyId(args.where) : undefined;
    if (id === undefined) return findOne.call(this, args);
    const known = await recall(args.req, id);
    if (known) return deepCopyObjectSimple(known.row);
    const row = (await findOne.call(this, args)) as Row | null;
    await remember(args.req, row);
    return row;
  } as typeof findOne;

  db.updateOne = async function write(this: BaseDatabaseAdapter, args) {
    if (args.collection !== collection) {
      if (args.id !== undefined) forgetRow(db, args.collection, args.id);
      return updateOne.call(this, args);
    }
    await remember(args.req, null);
    const row = (await updateOne.call(this, args)) as Row | null;
    if (args.returning !== false && !args.select && !args.joins) await remember(args.req, row);
    return row;
  } as typeof updateOne;

  for (const name of ["create", "deleteOne", "updateMany"] as const) {
    const write = db[name] as (args: { collection: string; req?: Req }) => Promise<unknown>;
    Object.assign(db, {
      async [name](this: BaseDatabaseAdapter, args: { collection: string; req?: Req }) {
        if (args.collection === collection) await remember(args.req, null);
        return write.call(this, args);
      },
    });
  }

  db.createVersion = async function keep(this: BaseDatabaseAdapter, args) {
    const version = args.versionData as Row;
    const stored = args.collectionSlug === collection ? await recall(args.req, args.parent) : null;
    if (!stored) return createVersion.call(this, args);
    // The CMS keeps what was published and, apart, what the other languages are in the middle of. Where they are not, that is the same once more.
    if (args.snapshot && sameContent(stored.row, version)) return null;
    stored.isNewest = false;
    if (args.snapshot) return createVersion.call(this, { ...args, ...momentAfter(stored.versionAt, args.updatedAt) });
    stored.versionAt = args.updatedAt;
    // What was just stored was read back then; what is kept of it is the same.
    if (args.returning === false || stored.row.updatedAt !== version.updatedAt) return createVersion.call(this, args);
    await createVersion.call(this, { ...args, returning: false });
    stored.isNewest = true;
    return { parent: args.parent, version };
  } as typeof createVersion;

  db.updateGlobal = async function set(this: BaseDatabaseAdapter, args) {
    forgetRow(db, args.slug);
    return updateGlobal.call(this, args);
  } as typeof updateGlobal;

  db.updateVersion = async function change(this: BaseDatabaseAdapter, args) {
    const known = args.collection === collection && (await transactionOf(args.req));
    const stored = known ? rows.get(known) : null;
    if (stored) stored.isNewest = false;
    return updateVersion.call(this, args);
  } as typeof updateVersion;

  db.findVersions = async function history(this: BaseDatabaseAdapter, args) {
    const parent = args.collection === collection && args.limit === 1 && args.pagination === false && !args.select ? newestOf(args.where) : undefined;
    const known = parent === undefined ? null : await recall(args.req, parent);
    if (!known?.isNewest) return findVersions.call(this, args);
    const version = deepCopyObjectSimple(known.row);
    return { docs: [{ parent, version, latest: true, createdAt: known.versionAt, updatedAt: known.versionAt }], hasNextPage: false, hasPrevPage: false, limit: 1, pagingCounter: 1, totalDocs: 1, totalPages: 1 };
  } as typeof findVersions;

  db.find = async function look(this: BaseDatabaseAdapter, args) {
    const article = args.collection === locks ? lockedArticle(args.where) : null;
    if (article === null || (await isLocked(article, args.req))) return find.call(this, args);
    return { docs: [], hasNextPage: false, hasPrevPage: false, limit: args.limit ?? 0, pagingCounter: 1, totalDocs: 0, totalPages: 1 };
  } as typeof find;

  db.deleteMany = async function remove(this: BaseDatabaseAdapter, args) {
    const article = args.collection === locks ? lockedArticle(args.where) : null;
    if (article === null || (await isLocked(article, args.req))) return deleteMany.call(this, args);
  } as typeof deleteMany;
}

/** Wraps a database adapter so that publications take the ways described at the top of this file. */
export function withShortWays<T extends DatabaseAdapterObj>(wrapped: T): T {
  return {
    ...wrapped,
    init(args: Parameters<T["init"]>[0]) {
      const adapter = wrapped.init(args);
      shorten(adapter, args.payload);
      return adapter;
    },
  };
}
