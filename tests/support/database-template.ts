/** One migrated, empty database for a whole run, which each test copies: a migration of the whole model takes longer than most tests. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { asAdmin, fileOf, migrate, newName, server, startPayload, stop, urlOf } from "./database-connection";
import { runFolder } from "./database-environment";

const note = path.join(runFolder, "template");
const turn = path.join(runFolder, "template-turn");
const patience = 100_000;

async function make(): Promise<string> {
  const name = newName();
  if (server) await asAdmin((client) => client.query(`CREATE DATABASE ${name}`));
  const payload = await startPayload(urlOf(name));
  await migrate(payload);
  // A copy is of the file alone: nothing may be left in the write-ahead log beside it.
  if (!server) await (payload.db as unknown as { client: { execute(sql: string): Promise<unknown> } }).client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  await stop(payload);
  return server ? name : fileOf(name);
}

/** Whether it falls to this process to make it. */
function isFirst(): boolean {
  try {
    mkdirSync(turn);
    return true;
  } catch {
    return false;
  }
}

/** The file on SQLite, the name of the database on PostgreSQL. The first process to ask makes it, the others wait for its note. */
export async function findTemplate(): Promise<string> {
  if (isFirst()) {
    const template = await make();
    // Whole or not at all: somebody may be reading.
    writeFileSync(`${note}.new`, template);
    renameSync(`${note}.new`, note);
    return template;
  }
  const until = Date.now() + patience;
  while (!existsSync(note)) {
    if (Date.now() > until) throw new Error("The process that makes the template database did not finish; its own tests say why.");
    await wait(50);
  }
  return readFileSync(note, "utf8");
}
