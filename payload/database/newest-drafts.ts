/**
 * What the newest version of an article names in its drafts, noted as that version goes by: the register wants it in the same transaction, and would have
 * to read both bodies back for it. By the adapter's object for the transaction, which all requests within it share.
 */
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from "payload";

import { type DraftPart, draftPartsOf } from "../publish/draft-shape";

interface Noted {
  article: unknown;
  parts: DraftPart[];
}

const noted = new WeakMap<object, Noted>();

/** Null outside a transaction: there others may write in between, and nothing is noted. */
async function transactionOf(db: BaseDatabaseAdapter, req: Partial<PayloadRequest> | undefined): Promise<object | null> {
  const id = await req?.transactionID;
  return id === undefined || id === null ? null : (db.sessions?.[id] ?? null);
}

/** Of the version that was written last in this transaction, where it is of this article; null otherwise. */
export async function notedDrafts(req: PayloadRequest, article: number): Promise<DraftPart[] | null> {
  const transaction = await transactionOf(req.payload.db, req);
  const known = transaction && noted.get(transaction);
  return known?.article === article ? known.parts : null;
}

/** Wraps a database adapter so that it notes this of every version it writes. */
export function withNewestDrafts<T extends DatabaseAdapterObj>(wrapped: T): T {
  return {
    ...wrapped,
    init(args: Parameters<T["init"]>[0]) {
      const db = wrapped.init(args) as BaseDatabaseAdapter;
      const { createVersion, updateVersion } = db;
      db.createVersion = async function keep(this: BaseDatabaseAdapter, asked) {
        const transaction = asked.collectionSlug === "articles" ? await transactionOf(db, asked.req) : null;
        // Before it is kept: the CMS goes on with the same object, and makes an answer of it.
        const parts = transaction && draftPartsOf(asked.versionData as Record<string, unknown>);
        const kept = await createVersion.call(this, asked);
        if (transaction && parts) noted.set(transaction, { article: asked.parent, parts });
        return kept;
      } as typeof createVersion;
      db.updateVersion = async function change(this: BaseDatabaseAdapter, asked) {
        const transaction = asked.collection === "articles" ? await transactionOf(db, asked.req) : null;
        const changed = await updateVersion.call(this, asked);
        if (!transaction) return changed;
        // What it was given may be a part of it; what comes back is all of it.
        const { latest, parent, version } = (changed ?? {}) as { latest?: boolean | null; parent?: unknown; version?: Record<string, unknown> };
        if (latest === true && version) noted.set(transaction, { article: parent, parts: draftPartsOf(version) });
        else noted.delete(transaction);
        return changed;
      } as typeof updateVersion;
      return db as never;
    },
  };
}
