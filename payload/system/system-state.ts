/** What the System page says: read at the moment it is asked for. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { BasePayload } from "payload";
import { z } from "zod";

import { edgeState } from "../edge/edge-state";
import type { Environment } from "../env";
import { countKept } from "./kept-on-disk";

export interface SystemState {
  /** Of the shop's package.json. */
  version: string;
  node: string;
  database: { kind: "sqlite" | "postgres"; answers: true; ms: number; failedChanges: number; outbox: Waiting; edge: Waiting | null } | { kind: "sqlite" | "postgres"; answers: false };
  /** The last one that was finished with this DATA_DIR; null where there is none, or its note cannot be read. */
  backup: LastBackup | null;
  /** Pages on disk. */
  kept: number;
}

interface Waiting {
  waiting: number;
  error: string | null;
}

/** As payload/server/backup/make-backup.mjs writes it: moment in UTC, path, bytes. */
const lastBackup = z.object({ made: z.iso.datetime(), file: z.string(), bytes: z.number() });

export type LastBackup = z.infer<typeof lastBackup>;

async function readJson(file: string): Promise<unknown> {
  return readFile(file, "utf8").then((text) => JSON.parse(text) as unknown, () => null);
}

async function readLastBackup(dataDir: string): Promise<LastBackup | null> {
  const found = await readJson(path.join(dataDir, "last-backup.json")).catch(() => null);
  return lastBackup.safeParse(found).data ?? null;
}

async function readVersion(root: string): Promise<string> {
  return z.object({ version: z.string() }).parse(await readJson(path.join(root, "package.json"))).version;
}

/** One folder per build; the front takes away those of earlier ones. */
async function countPages(pagesDir: string): Promise<number> {
  const builds = await readdir(pagesDir).catch(() => []);
  const counts = await Promise.all(builds.map((build) => countKept(path.join(pagesDir, build))));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function readDatabase({ db }: Pick<BasePayload, "db">, databaseUrl: string, hasEdge: boolean): Promise<SystemState["database"]> {
  const kind = databaseUrl.startsWith("postgres") ? "postgres" : "sqlite";
  const began = performance.now();
  try {
    const { totalDocs: failedChanges } = await db.count({ collection: "scheduled-changes", where: { state: { equals: "failed" } } });
    const ms = Math.round(performance.now() - began);
    const { docs, totalDocs } = await db.find<{ error?: string | null }>({ collection: "outbox", limit: 1, sort: "-attempts" });
    const edge = hasEdge ? await edgeState({ db }) : null;
    return { kind, answers: true, ms, failedChanges, outbox: { waiting: totalDocs, error: docs[0]?.error ?? null }, edge };
  } catch {
    return { kind, answers: false };
  }
}

/** Throws only where the shop itself is not whole (no package.json). */
export async function systemState(payload: Pick<BasePayload, "db">, { databaseUrl, dataDir, edge, pagesDir }: Pick<Environment, "databaseUrl" | "dataDir" | "pagesDir"> & Partial<Pick<Environment, "edge">>, root = process.cwd()): Promise<SystemState> {
  const [version, database, backup, kept] = await Promise.all([readVersion(root), readDatabase(payload, databaseUrl, edge !== undefined), readLastBackup(dataDir), countPages(pagesDir)]);
  return { version, node: process.version.slice(1), database, backup, kept };
}
