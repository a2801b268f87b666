/**
 * How a test's Payload reaches its database: a file of this process on SQLite, a database of the server on PostgreSQL. `DATABASE_URL` of the run
 * decides which: `postgres://…` or, without it, SQLite.
 */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { BasePayload, type SanitizedConfig } from "payload";
// First of ours: the configuration reads it.
import { folder } from "./database-environment";
import config from "@payload-config";
import { databaseAdapter } from "@/payload/database/adapter";

export const server = process.env.DATABASE_URL?.startsWith("postgres") ? process.env.DATABASE_URL : null;
export const dialect = server ? "postgres" : "sqlite";

export function newName(): string {
  return `t${process.pid}_${randomBytes(5).toString("hex")}`;
}

export async function asAdmin<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server ?? undefined });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Where SQLite keeps it. */
export function fileOf(name: string): string {
  return path.join(folder, `${name}.db`);
}

export function urlOf(name: string): string {
  if (!server) return `file:${fileOf(name)}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

export async function startPayload(url: string): Promise<BasePayload> {
  const sanitized: SanitizedConfig = await config;
  const payload = new BasePayload();
  return payload.init({ config: { ...sanitized, db: databaseAdapter(url) as never, logger: { options: { level: "silent" }, destination: process.stdout } as never }, disableOnInit: true });
}

export async function migrate(payload: BasePayload): Promise<void> {
  await payload.db.migrate({ migrations: (payload.db as unknown as { prodMigrations: never }).prodMigrations });
}

/**
 * Payload leaves its connections open, one of them checked out for good, and PostgreSQL neither copies nor drops a database that somebody is
 * connected to.
 */
export async function stop(payload: BasePayload): Promise<void> {
  const { pool } = payload.db as unknown as { pool?: { _clients: pg.Client[] } };
  await payload.destroy();
  // oxlint-disable-next-line no-underscore-dangle -- node-postgres has no public list of its connections
  await Promise.all((pool?._clients ?? []).map((client) => client.end()));
}

process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
