import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { openSqlite, type SqliteConnection } from "@/payload/database/sqlite-connection";

let folder: string;
let connection: SqliteConnection;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sqlite-"));
  connection = openSqlite(path.join(folder, "a.db"));
  connection.execute("CREATE TABLE words (id integer PRIMARY KEY, word text UNIQUE, said integer)");
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

const add = (word: unknown, said: unknown = null) => connection.execute({ sql: "INSERT INTO words (word, said) VALUES (?, ?)", args: [word, said] });

it("gives rows by name to those who ask by name and by place to those who ask by place", () => {
  expect(add("dag", 3)).toMatchObject({ rowsAffected: 1, lastInsertRowid: 1n });
  const { columns, rows } = connection.execute("SELECT id, word FROM words");
  expect(columns).toEqual(["id", "word"]);
  expect({ ...rows[0] }).toEqual({ id: 1, word: "dag" });
  expect(Array.from(rows[0] as ArrayLike<unknown>)).toEqual([1, "dag"]);
});

it("gives both of two columns of one name by place, and the first by name", () => {
  add("dag", 3);
  const [row] = connection.execute("SELECT word AS one, said AS one FROM words").rows;
  expect({ ...row }).toEqual({ one: "dag" });
  expect(Array.from(row as ArrayLike<unknown>)).toEqual(["dag", 3]);
});

it("answers a statement that it has prepared before with what there is now, in any number", () => {
  const all = () => connection.execute("SELECT word FROM words ORDER BY id").rows.length;
  expect(all()).toBe(0);
  for (let n = 1; n <= 200; n += 1) add(`woord ${n}`);
  expect(all()).toBe(200);
  connection.execute("ALTER TABLE words ADD COLUMN language text");
  expect(connection.execute("SELECT * FROM words LIMIT 1").rows[0]).toHaveProperty("language", null);
});

it("goes on after a statement that failed, and says why it did", () => {
  add("dag");
  expect(() => add("dag")).toThrow(expect.objectContaining({ code: "SQLITE_CONSTRAINT_UNIQUE" }));
  expect(() => connection.execute("SELECT nowhere FROM words")).toThrow(/no such column/);
  add("nacht");
  expect(connection.execute("SELECT word FROM words ORDER BY id").rows.map((row) => (row as { word: string }).word)).toEqual(["dag", "nacht"]);
});

it("writes yes, no and a moment as numbers, and refuses what no database can hold", () => {
  add("ja", true);
  add("nee", false);
  add("toen", new Date(5));
  expect(connection.execute("SELECT said FROM words ORDER BY id").rows.map((row) => (row as { said: number }).said)).toEqual([1, 0, 5]);
  expect(() => add("?", Number.NaN)).toThrow(/finite/);
  expect(() => connection.execute({ sql: "SELECT ?", args: [undefined] })).toThrow(/undefined/);
});

it("leaves nothing open for what was begun: another connection can write at once", () => {
  connection.execute("PRAGMA journal_mode = WAL");
  add("dag");
  connection.execute("SELECT word FROM words");
  const other = openSqlite(path.join(folder, "a.db"));
  other.execute("INSERT INTO words (word) VALUES ('nacht')");
  expect(connection.execute("SELECT word FROM words").rows).toHaveLength(2);
  other.close();
});
