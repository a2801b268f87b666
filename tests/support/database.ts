/** A fresh copy of a real database per test: a file copy on SQLite, `CREATE DATABASE … TEMPLATE` on PostgreSQL. */
import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type BasePayload, createLocalReq, type PayloadRequest } from "payload";
import { asAdmin, fileOf, migrate, newName, server, startPayload, stop, urlOf } from "./database-connection";
import { folder } from "./database-environment";
import { findTemplate } from "./database-template";

export { dialect } from "./database-connection";

let template: Promise<string> | null = null;

async function copyTemplate(): Promise<string> {
  mkdirSync(path.join(folder, "media"), { recursive: true });
  template ??= findTemplate();
  const from = await template;
  const name = newName();
  if (server) await asAdmin((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  else cpSync(from, fileOf(name));
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
