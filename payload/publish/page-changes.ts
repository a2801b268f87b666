/**
 * What other processes have to hear of a change: one row per plan, written in the transaction that causes it, and PostgreSQL's own NOTIFY, which
 * goes out with the commit or not at all. Whoever was away reads the rows since. On SQLite there is one process and nothing to tell.
 */
import type { BasePayload, PayloadRequest } from "payload";

import { dialectOf, rowsOf, runSql, sql } from "../search/sql";
import { originOfChanges } from "./change-origin";
import { changesChannel } from "./changes-channel";
import type { Plan } from "./plan";

/** Rows older than this are forgotten; a process that was away for longer trusts no page it has. */
const kept = sql.raw("interval '7 days'");

export const pageChangesMigration = {
  name: "page_changes",
  async up({ payload, req }: { payload: BasePayload; req: PayloadRequest }): Promise<void> {
    await runSql(payload, sql`CREATE TABLE page_changes (id SERIAL PRIMARY KEY, at timestamptz NOT NULL DEFAULT now(), origin TEXT NOT NULL, plan jsonb NOT NULL)`, req);
    await runSql(payload, sql`CREATE INDEX page_changes_at ON page_changes (at)`, req);
  },
  async down({ payload, req }: { payload: BasePayload; req: PayloadRequest }): Promise<void> {
    await runSql(payload, sql`DROP TABLE page_changes`, req);
  },
};

/** In the transaction of `req`; others hear of it when that is committed. */
export async function tellOthers(req: PayloadRequest, plan: Plan): Promise<void> {
  const { payload } = req;
  if (dialectOf(payload) !== "postgres") return;
  const [row] = await rowsOf<{ id: number }>(payload, sql`INSERT INTO page_changes (origin, plan) VALUES (${originOfChanges()}, ${JSON.stringify(plan)}::jsonb) RETURNING id`, req);
  if (Number(row?.id) % 100 === 0) await runSql(payload, sql`DELETE FROM page_changes WHERE at < now() - ${kept}`, req);
  await runSql(payload, sql`SELECT pg_notify(${changesChannel}, ${String(row?.id)})`, req);
}
