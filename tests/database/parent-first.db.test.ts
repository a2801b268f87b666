import { afterAll, beforeAll, expect, it } from "vitest";

import { rowsOf, sql } from "@/payload/search/sql";
import { dialect, openDatabase, type TestDatabase } from "../support/database";

let db: TestDatabase;
beforeAll(async () => void (db = await openDatabase()));
afterAll(() => db.close());

const onSqlite = sql`SELECT m.name AS "table", x.name AS "column" FROM sqlite_master AS m, pragma_index_list(m.name) AS i, pragma_index_info(i.name) AS x
  WHERE m.type = 'table' AND m.name LIKE '%\\_locales' ESCAPE '\\' AND x.seqno = 0`;
const onPostgres = sql`SELECT t.relname AS "table", a.attname AS "column" FROM pg_index AS i JOIN pg_class AS t ON t.oid = i.indrelid
  JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = i.indkey[0] WHERE t.relname LIKE '%\\_locales' AND t.relnamespace = 'public'::regnamespace`;

it("finds the texts of a document by the document, in every table of texts: nothing is read past", async () => {
  const indexes = await rowsOf<{ table: string; column: string }>(db.payload, dialect === "sqlite" ? onSqlite : onPostgres);
  const tables = new Set(indexes.map(({ table }) => table));
  expect(tables).toContain("articles_locales");
  const found = new Set(indexes.filter(({ column }) => column === "_parent_id").map(({ table }) => table));
  expect([...tables].filter((table) => !found.has(table))).toEqual([]);
});
