/** One file with everything in it, and a list of what that is: nothing is restored that does not match its checksum. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { chmod, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import * as tar from "tar";
import { StartError } from "../report.mjs";

const format = "feuilleton-backup/1";
const list = "manifest.json";

/**
 * @typedef {{ kind: "sqlite" | "postgres", file: string, tables: Record<string, import("./row-sums.mjs").TableSum> }} DatabasePart
 * @typedef {{ format: string, made: string, database: DatabasePart, files: Record<string, { bytes: number, sha256: string }> }} Manifest
 */

async function sha256(file) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")).toSorted();
}

/**
 * Packs `folder` into `file`, readable by this user only: it holds password hashes. Written beside its place and renamed into it.
 * @param {DatabasePart} database @returns {Promise<Manifest>}
 */
export async function pack(folder, file, database, now = new Date()) {
  const files = {};
  for (const name of await filesIn(folder)) files[name] = { bytes: (await stat(path.join(folder, name))).size, sha256: await sha256(path.join(folder, name)) };
  const manifest = { format, made: now.toISOString(), database, files };
  await writeFile(path.join(folder, list), `${JSON.stringify(manifest, null, 1)}\n`);
  const beside = `${file}.part`;
  try {
    await writeFile(beside, "", { mode: 0o600 });
    await chmod(beside, 0o600);
    // The list first: whoever only wants to know what is inside need not read on.
    await tar.create({ cwd: folder, file: beside, gzip: true, portable: true }, [list, ...Object.keys(files)]);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return manifest;
}

/**
 * Unpacks into the empty `folder` and checks every file. Throws a StartError for what is no whole backup.
 * @returns {Promise<Manifest>}
 */
export async function unpack(file, folder) {
  try {
    // Strict: a damaged archive is an error, not a warning. The package itself refuses paths that climb out of the folder. In one go, since a
    // promise would fail at the first fault while files are still being written into the folder that is then taken away.
    tar.extract({ cwd: folder, file, strict: true, preserveOwner: false, sync: true });
  } catch (error) {
    throw new StartError(`${file} is damaged or no backup (${error.message}): take an earlier one.`);
  }
  const manifest = await readFile(path.join(folder, list), "utf8").then(JSON.parse).catch(() => null);
  if (manifest?.format !== format) throw new StartError(`${file} is no backup of this version (it wants ${format}).`);
  for (const [name, { bytes, sha256: wanted }] of Object.entries(manifest.files)) {
    const place = path.join(folder, name);
    const whole = existsSync(place) && (await stat(place)).size === bytes && (await sha256(place)) === wanted;
    if (!whole) throw new StartError(`${file} is damaged: ${name} does not match its checksum. Take an earlier backup.`);
  }
  return manifest;
}
