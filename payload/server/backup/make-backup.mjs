/**
 * `npm run backup [file]`: database and uploads in one archive, taken while editors go on. Not in it: kept pages (made anew), the secret and the
 * passwords of the demo (a stolen backup must not sign anybody in; without the secret everybody signs in again).
 */
import { existsSync } from "node:fs";
import { link, mkdir, mkdtemp, readdir, copyFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { StartError } from "../report.mjs";
import { pack } from "./archive.mjs";
import { dumpPostgres } from "./postgres.mjs";
import { copySqlite, sumSqlite } from "./sqlite.mjs";

/** A link costs nothing and stays when the file's own name is deleted; where the file system has none, a copy. */
async function hold(from, to) {
  await link(from, to).catch(async (error) => {
    if (error.code === "EEXIST" || error.code === "ENOENT") return;
    await copyFile(from, to).catch((failure) => {
      // Deleted since the folder was read: then no document shows it either, or the look before the database has it.
      if (failure.code !== "ENOENT") throw failure;
    });
  });
}

async function holdMedia(dataDir, staging) {
  const from = path.join(dataDir, "media");
  if (!existsSync(from)) return;
  await mkdir(path.join(staging, "media"), { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) if (entry.isFile()) await hold(path.join(from, entry.name), path.join(staging, "media", entry.name));
}

/** @returns {Promise<import("./archive.mjs").DatabasePart>} */
async function copyDatabase(database, staging) {
  if (database.kind === "sqlite") {
    const copy = path.join(staging, "database.sqlite");
    copySqlite(database.file, copy);
    return { kind: "sqlite", file: "database.sqlite", tables: sumSqlite(copy) };
  }
  return { kind: "postgres", file: "database.dump", tables: await dumpPostgres(database.url, path.join(staging, "database.dump")) };
}

export const defaultFile = (dataDir, now = new Date()) => path.join(dataDir, "backups", `feuilleton-${now.toISOString().replace(/[:.]/g, "-")}.tar.gz`);

/**
 * @param {{ dataDir: string, database: { kind: string, url: string, file?: string } }} settings
 * @param {string} file
 */
export async function makeBackup({ dataDir, database }, file = defaultFile(dataDir)) {
  if (existsSync(file)) throw new StartError(`${file} is there already: choose another name.`);
  if (database.kind === "sqlite" && !existsSync(database.file)) throw new StartError(`${database.file} is not there: nothing to back up. Is DATA_DIR or DATABASE_URL that of the running shop?`);
  await mkdir(path.dirname(file), { recursive: true });
  await mkdir(dataDir, { recursive: true });
  const staging = await mkdtemp(path.join(dataDir, ".backup-"));
  try {
    // Before and after the database, so that every picture it names is there, whether it was added or deleted meanwhile.
    await holdMedia(dataDir, staging);
    const part = await copyDatabase(database, staging);
    await holdMedia(dataDir, staging);
    const manifest = await pack(staging, file, part);
    const { size } = await stat(file);
    const note = path.join(dataDir, "last-backup.json");
    await writeFile(`${note}.new`, JSON.stringify({ made: manifest.made, file, bytes: size }));
    await rename(`${note}.new`, note);
    return { file, bytes: size, manifest };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
