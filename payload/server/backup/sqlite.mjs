/** A SQLite database as a backup sees it: one consistent copy, however busy its writers are. */
import { sqliteDriver } from "../drivers.mjs";
import { createRowSum } from "./row-sums.mjs";

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** Opens `file`; call `close`. */
export function openSqlite(file) {
  const Database = sqliteDriver();
  const database = new Database(file);
  database.exec("PRAGMA busy_timeout = 10000");
  return database;
}

/**
 * Writes what is committed at this moment into the new file `copy`. Reading blocks no writer (the write-ahead log is on), and a writer that commits
 * meanwhile is in the next copy.
 */
export function copySqlite(file, copy) {
  const database = openSqlite(file);
  try {
    database.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`);
  } finally {
    database.close();
  }
}

/** Tables with rows of their own; a full-text index keeps its rows in shadow tables, which follow from it. */
export function tablesOf(database) {
  const all = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").all();
  const virtual = all.filter(({ sql }) => /^CREATE VIRTUAL TABLE/i.test(sql)).map(({ name }) => name);
  return all.map(({ name }) => name).filter((name) => !virtual.some((index) => name.startsWith(`${index}_`)));
}

export const columnsOf = (database, table) => database.prepare(`PRAGMA table_info(${quoted(table)})`).all().map(({ name }) => name);

/** Every row of `table` as an array of the values of `columns`. */
export function* rowsOf(database, table, columns) {
  const rows = database.prepare(`SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(table)}`).raw();
  yield* rows.iterate();
}

/** @returns {Record<string, import("./row-sums.mjs").TableSum>} */
export function sumSqlite(file) {
  const database = openSqlite(file);
  try {
    const [{ integrity_check: verdict }] = database.prepare("PRAGMA integrity_check").all();
    if (verdict !== "ok") throw new Error(`SQLite finds the database damaged: ${verdict}`);
    return Object.fromEntries(
      tablesOf(database).map((table) => {
        const columns = columnsOf(database, table);
        const sum = createRowSum(columns.map(() => "text"));
        for (const row of rowsOf(database, table, columns)) sum.add(row);
        return [table, sum.total()];
      }),
    );
  } finally {
    database.close();
  }
}
