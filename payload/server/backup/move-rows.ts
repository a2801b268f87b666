/**
 * Every row of a SQLite copy into the empty tables of PostgreSQL, in one transaction: foreign keys step aside and are put back, checked, at its end.
 * What both databases mean the same by (booleans, moments, JSON, numbers) is compared row by row afterwards. The search index is made anew.
 */
import type { BasePayload } from "payload";
import type { Pool, PoolClient } from "pg";

import { rebuildSearch } from "../../search/migration";
import { type ColumnKind, createRowSum, differences, type TableSum } from "./row-sums.mjs";
import { columnsOf, openSqlite, rowsOf, tablesOf } from "./sqlite.mjs";

/** Made by the migrations of the other database, or made anew from the rest. */
const notMoved = new Set(["payload_migrations", "search_entries", "search_words", "search_index", "page_changes"]);

const atOnce = 200;

type Database = ReturnType<typeof openSqlite>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function kindOf(type: string): ColumnKind {
  if (type === "boolean") return "boolean";
  if (/^(numeric|integer|bigint|smallint|real|double)/.test(type)) return "number";
  if (/^(timestamp|date)/.test(type)) return "time";
  return /^jsonb?$/.test(type) ? "json" : "text";
}

interface Table {
  name: string;
  columns: string[];
  kinds: ColumnKind[];
}

/** Throws where the two do not have the same columns: then they are of different versions. */
async function tablesIn(client: PoolClient, sqlite: Database): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(
    `SELECT table_name AS "table", column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position`,
  );
  const names = (tablesOf(sqlite) as string[]).filter((name) => !notMoved.has(name));
  const missing = [...new Set(rows.map(({ table }) => table))].filter((table) => !notMoved.has(table) && !names.includes(table));
  if (missing.length > 0) throw new Error(`The backup has no table ${missing.join(", ")}: it is of another version. Start that database with this version once, and back it up again.`);
  return names.map((name) => {
    const own = rows.filter(({ table }) => table === name);
    const columns = columnsOf(sqlite, name) as string[];
    if (own.map((column) => column.name).toSorted().join() !== columns.toSorted().join()) {
      throw new Error(`The table ${name} has other columns in the backup: it is of another version. Start that database with this version once, and back it up again.`);
    }
    return { name, columns: own.map((column) => column.name), kinds: own.map(({ type }) => kindOf(type)) };
  });
}

function valueFor(kind: ColumnKind, value: unknown): unknown {
  if (value === null) return null;
  if (kind === "boolean") return value === 1;
  // As text: the driver would write an array as PostgreSQL's own array.
  return kind === "json" && typeof value !== "string" ? JSON.stringify(value) : value;
}

async function copyTable(client: PoolClient, sqlite: Database, { name, columns, kinds }: Table): Promise<TableSum> {
  const sum = createRowSum(kinds);
  let batch: unknown[][] = [];
  const write = async (): Promise<void> => {
    if (batch.length === 0) return;
    const places = batch.map((row, at) => `(${row.map((_, column) => `$${at * columns.length + column + 1}`).join(", ")})`);
    await client.query(`INSERT INTO ${quoted(name)} (${columns.map(quoted).join(", ")}) VALUES ${places.join(", ")}`, batch.flat());
    batch = [];
  };
  for (const row of rowsOf(sqlite, name, columns) as Iterable<unknown[]>) {
    sum.add(row);
    batch.push(row.map((value, column) => valueFor(kinds[column] ?? "text", value)));
    if (batch.length === atOnce) await write();
  }
  await write();
  return sum.total();
}

async function sumTable(client: PoolClient, { name, columns, kinds }: Table): Promise<TableSum> {
  const sum = createRowSum(kinds);
  await client.query(`DECLARE moved NO SCROLL CURSOR FOR SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(name)}`);
  for (;;) {
    const { rows } = await client.query<unknown[]>({ text: `FETCH ${atOnce} FROM moved`, rowMode: "array" });
    for (const row of rows) sum.add(row);
    if (rows.length < atOnce) break;
  }
  await client.query("CLOSE moved");
  return sum.total();
}

/** Takes the foreign keys away and returns how to put them back; PostgreSQL then checks every row. */
async function liftForeignKeys(client: PoolClient): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  return async () => {
    for (const { table, name, definition } of rows) await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  };
}

/** The next id follows the highest that SQLite ever gave out, that of deleted rows included. */
async function continueSequences(client: PoolClient, sqlite: Database, tables: Table[]): Promise<void> {
  const given = new Map((sqlite.prepare("SELECT name, seq FROM sqlite_sequence").all() as { name: string; seq: number }[]).map(({ name, seq }) => [name, seq]));
  for (const { name, columns } of tables) {
    if (!columns.includes("id")) continue;
    const { rows } = await client.query<{ sequence: string | null; highest: number | null }>(`SELECT pg_get_serial_sequence($1, 'id') AS sequence, CASE WHEN pg_get_serial_sequence($1, 'id') IS NULL THEN NULL ELSE (SELECT max(id)::text FROM ${quoted(name)}) END AS highest`, [quoted(name)]);
    const [found] = rows;
    const last = Math.max(given.get(name) ?? 0, Number(found?.highest ?? 0));
    if (found?.sequence && last > 0) await client.query("SELECT setval($1, $2)", [found.sequence, last]);
  }
}

/** Moves everything from the SQLite file into the migrated, empty database of `payload`. Resolves to what each table then holds; throws and changes nothing otherwise. */
export async function moveRows(payload: BasePayload, file: string): Promise<Record<string, TableSum>> {
  const { pool } = payload.db as unknown as { pool: Pool };
  const sqlite = openSqlite(file);
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const tables = await tablesIn(client, sqlite);
    const putBack = await liftForeignKeys(client);
    const expected: Record<string, TableSum> = {};
    for (const table of tables) expected[table.name] = await copyTable(client, sqlite, table);
    const found: Record<string, TableSum> = {};
    for (const table of tables) found[table.name] = await sumTable(client, table);
    const lines = differences(expected, found);
    if (lines.length > 0) throw new Error(`Not everything arrived:\n${lines.join("\n")}`);
    await putBack();
    await continueSequences(client, sqlite, tables);
    await client.query("COMMIT");
    await rebuildSearch(payload);
    return found;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
    sqlite.close();
  }
}
