/**
 * One server per SQLite file: its writers queue inside one process. The operating system keeps the lock (SQLite's own, on an empty file beside the
 * database), so it ends with the process, however that ends, and says the same in two containers on one volume; a number in a file would not.
 */
import path from "node:path";
import { sqliteDriver } from "./drivers.mjs";
import { StartError } from "./report.mjs";

/** Held until the process ends. */
const held = [];

/** False where another process has it. */
function hold(file) {
  const Database = sqliteDriver();
  const lock = new Database(file);
  try {
    lock.exec("PRAGMA busy_timeout = 0");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!String(error.code ?? error.message).includes("BUSY") && !/locked/.test(error.message)) throw error;
    return false;
  }
  held.push(lock);
  return true;
}

/** Throws a StartError where another server has the database. */
export function holdDatabase(file) {
  if (hold(`${file}.lock`)) return;
  throw new StartError(`Another server uses ${file}: stop that one, or give this one a DATA_DIR of its own. Several servers on one shop need PostgreSQL (DATABASE_URL=postgres://…).`);
}

/** Servers that may share one DATA_DIR. */
const mostServers = 16;

/** A folder for kept pages that no other server on this DATA_DIR uses: the same one after a restart, as long as the others stay. */
export function holdPages(dataDir) {
  for (let number = 1; number <= mostServers; number += 1) {
    const folder = path.join(dataDir, number === 1 ? "pages" : `pages-${number}`);
    if (hold(`${folder}.lock`)) return folder;
  }
  throw new StartError(`${mostServers} servers use ${dataDir} already: give this one a DATA_DIR of its own.`);
}
