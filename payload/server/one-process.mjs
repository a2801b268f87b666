/**
 * One server per SQLite file: its writers queue inside one process. The operating system keeps the lock (SQLite's own, on an empty file beside the
 * database), so it ends with the process, however that ends, and says the same in two containers on one volume; a number in a file would not.
 */
import { sqliteDriver } from "./drivers.mjs";
import { StartError } from "./report.mjs";

/** Held until the process ends. */
const held = [];

/** Throws a StartError where another server has the database. */
export function holdDatabase(file) {
  const Database = sqliteDriver();
  const lock = new Database(`${file}.lock`);
  try {
    lock.exec("PRAGMA busy_timeout = 0");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!String(error.code ?? error.message).includes("BUSY") && !/locked/.test(error.message)) throw error;
    throw new StartError(`Another server uses ${file}: stop that one, or give this one a DATA_DIR of its own. Several servers on one shop need PostgreSQL (DATABASE_URL=postgres://…).`);
  }
  held.push(lock);
}
