import type { PayloadRequest } from "payload";

import { runSql, sql } from "../search/sql";

/** Versions kept of an article, all languages together. */
export const keptVersions = 100;

const tables = { articles: "_articles_v" } as const;

/**
 * Deletes what is older than the newest versions, never the latest itself; their texts go with them (foreign keys). In place of the CMS's own
 * `maxPerDoc`, which after every save reads all versions with their texts to find the oldest one.
 */
export async function forgetOldVersions(req: PayloadRequest, collection: keyof typeof tables, id: number, keep = keptVersions): Promise<void> {
  const table = sql.identifier(tables[collection]);
  const kept = sql`SELECT id FROM ${table} WHERE parent_id = ${id} ORDER BY updated_at DESC, id DESC LIMIT ${keep}`;
  await runSql(req.payload, sql`DELETE FROM ${table} WHERE parent_id = ${id} AND coalesce(latest, false) = false AND id NOT IN (${kept})`, req);
}
