import { buildQuery, type DrizzleAdapter } from "@payloadcms/drizzle";
import type { PayloadRequest, Where } from "payload";

import { rowsOf, sql } from "../../search/sql";
import type { DocumentState } from "./contract/summary";

/** How many rows a condition leaves in each state, by one query: Payload's own `count` would ask once for every state. */
export async function countStates(req: PayloadRequest, where: Where): Promise<Partial<Record<DocumentState, number>>> {
  const { db, collections } = req.payload;
  const { where: condition } = buildQuery({ adapter: db as unknown as DrizzleAdapter, fields: collections.translations.config.flattenedFields, tableName: "translations", where });
  const rows = await rowsOf<{ state: DocumentState; documents: number }>(req.payload, sql`SELECT state, count(*) AS documents FROM translations WHERE ${condition} GROUP BY state`, req);
  // PostgreSQL counts in a number that JavaScript gets as text.
  return Object.fromEntries(rows.map(({ state, documents }) => [state, Number(documents)]));
}
