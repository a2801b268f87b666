/** What a publication asks the database: a number that someone has to raise on purpose, and that no other article adds to. */
import { NoopLogger as PostgresLogger } from "@payloadcms/db-postgres/drizzle";
import { NoopLogger as SqliteLogger } from "@payloadcms/db-sqlite/drizzle";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { openRest, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { citation, createArticle, paragraph, richText } from "../support/documents";
import { openSmallShop, type SmallShop } from "../support/shop";

let db: TestDatabase;
let editor: Send;
let shop: SmallShop;
beforeAll(async () => {
  db = await openDatabase();
  ({ editor } = await signInEach(db.payload, openRest(db.payload)));
  shop = await openSmallShop(db);
});
afterAll(() => db.close());

let serial = 0;

async function queriesOf(locale: "nl" | "fr"): Promise<string[]> {
  const queries: string[] = [];
  for (const logger of new Set([SqliteLogger, PostgresLogger])) vi.spyOn(logger.prototype, "logQuery").mockImplementation((...args: unknown[]) => void queries.push(String(args[0])));
  const { status } = await editor("PATCH", `/articles/${shop.both.id}?locale=${locale}`, { body: { title: `Anders ${(serial += 1)}`, _status: "published" } });
  vi.restoreAllMocks();
  expect(status).toBe(200);
  return queries;
}

/** Without the end of an outbox row, which follows the answer: it belongs to no publication in particular. */
const asked = async (locale: "nl" | "fr"): Promise<string[]> => (await queriesOf(locale)).filter((query) => !/"outbox"/.test(query) || /^insert/i.test(query));

const bodiesRead = (queries: string[]): number => queries.filter((query) => /^select/i.test(query) && /"(version_)?body"/.test(query)).length;

it("stays within its budget in each language, bodies counted apart, and asks nothing more in a larger shop", async () => {
  await asked("nl");
  const before = await asked("nl");
  // The first is what a watcher that sees nothing would count.
  expect(before.length).toBeGreaterThan(20);
  expect(before.length).toBeLessThanOrEqual(50);
  expect(bodiesRead(before)).toBeLessThanOrEqual(3);
  expect((await asked("fr")).length).toBeLessThanOrEqual(58);
  for (let n = 0; n < 12; n += 1) await createArticle(db.payload, { live: ["nl"], shared: { topics: [shop.topic], authors: [shop.author] }, nl: { body: richText(paragraph("Meer.", citation(1))) } });
  await asked("nl");
  expect((await asked("nl")).length).toBeLessThanOrEqual(before.length);
});
