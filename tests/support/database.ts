/**
 * A fresh copy of a real database per test. The first test of a process migrates a template; each copy is a file copy on SQLite and
 * `CREATE DATABASE … TEMPLATE` on PostgreSQL. `DATABASE_URL` of the run decides which: `postgres://…` or, without it, SQLite.
 */
import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { BasePayload, type PayloadRequest, type SanitizedConfig, createLocalReq } from "payload";

const server = process.env.DATABASE_URL?.startsWith("postgres") ? process.env.DATABASE_URL : null;
const folder = mkdtempSync(path.join(os.tmpdir(), "feuilleton-test-"));

process.env.DATA_DIR = folder;
process.env.PAYLOAD_SECRET = "a-secret-for-tests-of-more-than-32-characters";
process.env.SITE_URL = "https://blog.example";
process.env.SEED_DEMO = "0";

export const dialect = server ? "postgres" : "sqlite";

function newName(): string {
  return `t${process.pid}_${randomBytes(5).toString("hex")}`;
}

async function asAdmin<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server ?? undefined });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

function urlOf(name: string): string {
  if (!server) return `file:${path.join(folder, `${name}.db`)}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function startPayload(url: string): Promise<BasePayload> {
  const [{ default: config }, { databaseAdapter }] = await Promise.all([import("@payload-config"), import("@/payload/database/adapter")]);
  const sanitized: SanitizedConfig = await config;
  const payload = new BasePayload();
  return payload.init({ config: { ...sanitized, db: databaseAdapter(url) as never, logger: { options: { level: "silent" }, destination: process.stdout } as never }, disableOnInit: true });
}

/**
 * Payload leaves its connections open, one of them checked out for good, and PostgreSQL neither copies nor drops a database that somebody is
 * connected to.
 */
async function stop(payload: BasePayload): Promise<void> {
  const { pool } = payload.db as unknown as { pool?: { _clients: pg.Client[] } };
  await payload.destroy();
  // oxlint-disable-next-line no-underscore-dangle -- node-postgres has no public list of its connections
  await Promise.all((pool?._clients ?? []).map((client) => client.end()));
}

async function migrate(payload: BasePayload): Promise<void> {
  await payload.db.migrate({ migrations: (payload.db as unknown as { prodMigrations: never }).prodMigrations });
}

let template: Promise<string> | null = null;

async function makeTemplate(): Promise<string> {
  const name = newName();
  mkdirSync(path.join(folder, "media"), { recursive: true });
  if (server) await asAdmin((client) => client.query(`CREATE DATABASE ${name}`));
  const payload = await startPayload(urlOf(name));
  await migrate(payload);
  // A copy is of the file alone: nothing may be left in the write-ahead log beside it.
  if (!server) await (payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }).client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  await stop(payload);
  return name;
}

async function copyTemplate(): Promise<string> {
  template ??= makeTemplate();
  const from = await template;
  const name = newName();
  if (server) await asAdmin((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  else cpSync(path.join(folder, `${from}.db`), path.join(folder, `${name}.db`));
  return name;
}

export interface TestDatabase {
  payload: BasePayload;
  url: string;
  /** A request without a person: what a visitor is. */
  request(options?: { locale?: "nl" | "fr"; user?: PayloadRequest["user"] }): Promise<PayloadRequest>;
  close(): Promise<void>;
}

/** Call `close` in an `afterEach`; the folder of the process goes with the process. */
export async function openDatabase(): Promise<TestDatabase> {
  const name = await copyTemplate();
  const payload = await startPayload(urlOf(name));
  return {
    payload,
    url: urlOf(name),
    request: ({ locale = "nl", user } = {}) => createLocalReq({ locale, fallbackLocale: false as never, user: user ?? undefined }, payload),
    async close() {
      await stop(payload);
      if (server) await asAdmin((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/** The address of a database without tables: a file that is not there yet, or an empty PostgreSQL database. */
export async function emptyPlace(): Promise<{ url: string; remove(): Promise<void> }> {
  const name = newName();
  if (server) await asAdmin((client) => client.query(`CREATE DATABASE ${name}`));
  return {
    url: urlOf(name),
    async remove() {
      if (server) await asAdmin((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/** Payload on a database that is there, of either kind; `prepare` makes its tables first. Stop it with `stop`. */
export async function openPayload(url: string, { prepare = false } = {}): Promise<{ payload: BasePayload; stop(): Promise<void> }> {
  const payload = await startPayload(url);
  if (prepare) await migrate(payload);
  return { payload, stop: () => stop(payload) };
}

process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
