/**
 * What SQLite knows of its tables when it chooses an index: without it, all published articles of a language look like ten, and six articles by id
 * are found by reading the status of ten thousand. PostgreSQL keeps such numbers by itself.
 */
import type { BasePayload } from "payload";

import { dialectOf, runSql, sql } from "../search/sql";

/** At start, before anybody waits; 30 ms at a thousand articles and about as many at any number. Never throws: they are an aid. */
export async function refreshStatistics(payload: BasePayload): Promise<void> {
  if (dialectOf(payload) !== "sqlite") return;
  try {
    await runSql(payload, sql`PRAGMA analysis_limit = 400`);
    await runSql(payload, sql`ANALYZE`);
  } catch (err) {
    payload.logger.warn({ err, msg: "The database’s statistics could not be made; queries may take longer." });
  }
}
