/** The two commands: see make-backup.mjs and restore-backup.mjs. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install, whyInstall } from "../install.mjs";
import { duration, StartError } from "../report.mjs";
import { parseSettings, readVariables } from "../settings.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const began = performance.now();
const [command, ...rest] = process.argv.slice(2);
const target = rest.indexOf("--to");
const [file] = rest.filter((_, index) => target === -1 || (index !== target && index !== target + 1));

function rowsIn(manifest) {
  return Object.values(manifest.database.tables).reduce((sum, { rows }) => sum + rows, 0);
}

async function backup(settings) {
  const { makeBackup } = await import("./make-backup.mjs");
  const made = await makeBackup(settings, file && path.resolve(file));
  const count = Object.keys(made.manifest.files).length - 1;
  console.log(`${made.file}\n  ${rowsIn(made.manifest)} rows, ${count} uploads, ${(made.bytes / 1e6).toFixed(1)} MB (${duration(performance.now() - began)}). Keep a copy on another machine.${inBucket(settings.bucket)}`);
}

/** What a file cannot hold is said, not left out in silence. */
const inBucket = (bucket) => (bucket === undefined ? "" : `\n  Uploads are in the bucket ${bucket} and not in this file: back it up by its own means (docs/backup.md).`);

async function restore(settings) {
  if (!file) throw new StartError("Name the backup to restore: npm run restore -- backups/feuilleton.tar.gz");
  const { restoreBackup } = await import("./restore-backup.mjs");
  const manifest = await restoreBackup(settings, file);
  console.log(`Restored what was backed up at ${manifest.made}: ${rowsIn(manifest)} rows and ${Object.keys(manifest.files).length - 1} uploads, all equal (${duration(performance.now() - began)}). Everybody signs in again; npm start serves it.${inBucket(settings.bucket)}`);
}

try {
  if (whyInstall(root)) await install(root);
  const variables = readVariables(root, process.env);
  const settings = parseSettings(target === -1 ? variables : { ...variables, DATABASE_URL: rest[target + 1] ?? "?" }, root);
  await (command === "restore" ? restore(settings) : backup(settings));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
