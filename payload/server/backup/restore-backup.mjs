/**
 * `npm run restore -- file [--to postgres://…]`: a backup into an empty place, proven equal by counts and checksums before it is put there. A backup of
 * SQLite may go into PostgreSQL: that is how a shop moves.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run, tail } from "../child.mjs";
import { plainScript, withoutWaiting } from "../plain-script.mjs";
import { StartError } from "../report.mjs";
import { unpack } from "./archive.mjs";
import { mustBeEmpty, restorePostgres, sumPostgres } from "./postgres.mjs";
import { differences } from "./row-sums.mjs";
import { sumSqlite } from "./sqlite.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));

async function mustBeFree({ dataDir, database }) {
  const media = path.join(dataDir, "media");
  if (existsSync(media) && (await readdir(media)).length > 0) throw new StartError(`${media} holds files: a backup goes only into an empty place. Point DATA_DIR to another one.`);
  if (database.kind === "postgres") return mustBeEmpty(database.url);
  if (existsSync(database.file)) throw new StartError(`${database.file} is there already: a backup goes only into an empty place. Point DATA_DIR to another one.`);
}

function mustEqual(expected, found) {
  const lines = differences(expected, found);
  if (lines.length > 0) throw new StartError(`What was restored is not what was backed up:\n${lines.join("\n")}`);
}

async function restoreSqlite(copy, file, part) {
  mustEqual(part.tables, sumSqlite(copy));
  await mkdir(path.dirname(file), { recursive: true });
  // Reading it may have left a log beside it; it holds nothing.
  for (const suffix of ["-wal", "-shm"]) await rm(copy + suffix, { force: true });
  await rename(copy, file);
}

/** A process of its own, since it needs Payload: the tables come from this version's migrations. Resolves to the number of rows by table. */
export async function moveToPostgres(copy, url, report) {
  const { code, output } = await run(process.execPath, [withoutWaiting, await plainScript(root, "backup/run-move")], {
    cwd: root,
    env: {
      ...process.env, NODE_ENV: "production", DATABASE_URL: url, MOVE_FROM: copy, MOVE_REPORT: report,
      // Signs nothing here.
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? "only for moving rows, never for serving",
    },
  });
  if (code !== 0) throw new StartError(`The move failed; the database at DATABASE_URL may hold empty tables now: drop it, create it again and repeat.\n${tail(output, 15)}`);
  return JSON.parse(await readFile(report, "utf8"));
}

async function restoreDatabase(staging, part, database) {
  const copy = path.join(staging, part.file);
  if (part.kind === "sqlite" && database.kind === "sqlite") return restoreSqlite(copy, database.file, part);
  if (part.kind === "sqlite") {
    mustEqual(part.tables, sumSqlite(copy));
    await moveToPostgres(copy, database.url, path.join(staging, "moved.json"));
    return;
  }
  if (database.kind === "sqlite") throw new StartError("This backup is of PostgreSQL: give DATABASE_URL=postgres://… of an empty database. From PostgreSQL to SQLite there is no way back.");
  await restorePostgres(database.url, copy);
  mustEqual(part.tables, await sumPostgres(database.url));
}

/**
 * Throws a StartError and leaves the place as it was, apart from a PostgreSQL database that failed half-way through a move.
 * @param {{ dataDir: string, database: { kind: string, url: string, file?: string } }} settings
 */
export async function restoreBackup(settings, file) {
  const { dataDir, database } = settings;
  if (!existsSync(file)) throw new StartError(`${file} is not there: name the backup to restore, for example npm run restore -- backups/feuilleton.tar.gz`);
  await mustBeFree(settings);
  await mkdir(dataDir, { recursive: true });
  const staging = await mkdtemp(path.join(dataDir, ".restore-"));
  try {
    const manifest = await unpack(path.resolve(file), staging);
    await restoreDatabase(staging, manifest.database, database);
    const media = path.join(staging, "media");
    if (existsSync(media)) {
      await rm(path.join(dataDir, "media"), { recursive: true, force: true });
      await rename(media, path.join(dataDir, "media"));
    }
    // Pages kept of another database are not of this one.
    await rm(path.join(dataDir, "pages"), { recursive: true, force: true });
    return manifest;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
