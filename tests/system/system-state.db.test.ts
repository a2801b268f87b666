/** What the System page reads out of a real database. */
import { afterEach, expect, test } from "vitest";
import { systemState } from "@/payload/system/system-state";
import { createArticle } from "../support/documents";
import { dialect, openDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;

afterEach(() => database.close());

test("counts what failed and what waits, and says the error of what was tried most", async () => {
  database = await openDatabase();
  const { db } = database.payload;
  const read = async () => (await systemState(database.payload, { databaseUrl: database.url, dataDir: "nowhere", pagesDir: "nowhere" })).database;
  expect(await read()).toEqual({ kind: dialect, answers: true, ms: expect.any(Number), failedChanges: 0, outbox: { waiting: 0, error: null }, edge: null });
  const { id } = await createArticle(database.payload);
  const now = new Date().toISOString();
  for (const state of ["failed", "done", "waiting"]) await db.create({ collection: "scheduled-changes", data: { article: id, language: "nl", action: "publish", at: now, at_tz: "Europe/Brussels", state, createdAt: now, updatedAt: now } });
  const plan = { tags: ["list:nl"], swap: [], withdraw: [] };
  for (const [attempts, error] of [[0, null], [3, "The front cannot be reached."], [1, "Once."]] as const) await db.create({ collection: "outbox", data: { plan, attempts, error, createdAt: now, updatedAt: now } });
  expect(await read()).toMatchObject({ failedChanges: 1, outbox: { waiting: 3, error: "The front cannot be reached." } });
});
