/** What the overview asks the database: a number that someone has to raise on purpose, and that no further document adds to. */
import { NoopLogger as PostgresLogger } from "@payloadcms/db-postgres/drizzle";
import { NoopLogger as SqliteLogger } from "@payloadcms/db-sqlite/drizzle";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { strikeOff } from "@/payload/publish/outbox";
import type { DeskList } from "@/payload/translate/desk/contract/overview";
import { openRest, type Send, signInEach } from "../../access/rest";
import { createArticle } from "../../support/documents";
import { openDatabase, type TestDatabase } from "../../support/database";

let db: TestDatabase;
let editor: Send;
beforeAll(async () => {
  db = await openDatabase();
  ({ editor } = await signInEach(db.payload, openRest(db.payload)));
});
afterAll(() => db.close());

async function asked(query: string): Promise<{ list: DeskList; queries: string[] }> {
  const queries: string[] = [];
  for (const logger of new Set([SqliteLogger, PostgresLogger])) vi.spyOn(logger.prototype, "logQuery").mockImplementation((...args: unknown[]) => void queries.push(String(args[0])));
  const { json, status } = await editor("GET", `/translation-desk?locale=fr&${query}`);
  vi.restoreAllMocks();
  expect(status).toBe(200);
  return { list: json, queries };
}

it("counts every state and pages through all documents with the same few questions, however many there are", async () => {
  await createArticle(db.payload, { texts: ["nl", "fr"], live: ["nl"] });
  // A moment later by itself, and then among the questions counted here.
  await strikeOff(db.payload);
  await asked("");
  const few = await asked("");
  expect(few.queries.length).toBeGreaterThan(3);
  expect(few.queries.length).toBeLessThanOrEqual(9);
  for (let n = 0; n < 5; n += 1) await createArticle(db.payload, { texts: ["nl"], nl: { title: `Nog ${n}` } });
  const { list, queries } = await asked("limit=2&page=2&sort=title&state=untranslated");
  expect(queries.length).toBeLessThanOrEqual(few.queries.length);
  expect(list).toMatchObject({ counts: { untranslated: 5, translated: 1 }, page: 2, pages: 3, total: 5 });
  expect(list.docs.map(({ title }) => title)).toEqual(["Nog 2", "Nog 3"]);
  expect((await asked("q=nergens")).list).toMatchObject({ counts: {}, docs: [], pages: 0, total: 0 });
});
