/** Plain SQL on either database, inside the transaction of a request where it has one. */
import { type SQL, sql } from "@payloadcms/db-sqlite/drizzle";
import type { BasePayload, PayloadRequest } from "payload";

export { sql, type SQL as SqlText };

export type Dialect = "sqlite" | "postgres";

interface Runner {
  all?<T>(query: SQL): Promise<T[]>;
  execute?(query: SQL): Promise<{ rows: unknown[] }>;
  run?(query: SQL): Promise<unknown>;
}

interface SqlAdapter {
  name: string;
  drizzle: Runner;
  sessions: Record<string, { db: Runner } | undefined>;
}

export function dialectOf(payload: BasePayload): Dialect {
  return payload.db.name === "postgres" ? "postgres" : "sqlite";
}

async function runnerOf(payload: BasePayload, req?: Partial<PayloadRequest>): Promise<Runner> {
  const adapter = payload.db as unknown as SqlAdapter;
  const id = await req?.transactionID;
  const session = id === undefined || id === null ? undefined : adapter.sessions[String(id)];
  return session?.db ?? adapter.drizzle;
}

export async function rowsOf<T>(payload: BasePayload, query: SQL, req?: Partial<PayloadRequest>): Promise<T[]> {
  const runner = await runnerOf(payload, req);
  if (runner.execute) return (await runner.execute(query)).rows as T[];
  return (await runner.all?.<T>(query)) ?? [];
}

export async function runSql(payload: BasePayload, query: SQL, req?: Partial<PayloadRequest>): Promise<void> {
  const runner = await runnerOf(payload, req);
  await (runner.execute ? runner.execute(query) : runner.run?.(query));
}

/** A column of JSON: SQLite keeps it as text. */
export function parsedJson(value: unknown): unknown {
  return typeof value === "string" ? (JSON.parse(value) as unknown) : value;
}
