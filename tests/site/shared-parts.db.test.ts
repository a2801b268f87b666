/** What a render may use that another one read. */
import { NoopLogger as PostgresLogger } from "@payloadcms/db-postgres/drizzle";
import { NoopLogger as SqliteLogger } from "@payloadcms/db-sqlite/drizzle";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle } from "../support/documents";
import { openSmallShop, type SmallShop } from "../support/shop";
import { readFrom } from "../support/site";

let db: TestDatabase;
let shop: SmallShop;
let second: number;
beforeAll(async () => {
  db = await openDatabase();
  readFrom(db);
  shop = await openSmallShop(db);
  second = (await createArticle(db.payload, { live: ["nl"], shared: { topics: [shop.topic], authors: [shop.author] } })).n;
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => db.close());

/** The article as a render sees it that has to know change `known`, and what it asked the database. */
async function read(slug: string, known: string) {
  const [{ readArticle }, { withAsOf }] = [await import("@/payload/read/article"), await import("@/payload/as-of")];
  const queries: string[] = [];
  for (const logger of new Set([SqliteLogger, PostgresLogger])) vi.spyOn(logger.prototype, "logQuery").mockImplementation((...args: unknown[]) => void queries.push(String(args[0])));
  const article = await withAsOf(known, "nobody", () => readArticle("nl", slug));
  vi.restoreAllMocks();
  return { article, asked: (table: string) => queries.filter((query) => query.includes(`from "${table}"`)).length };
}

it("reads authors and topics once for every page of a change, and anew for the next change", async () => {
  const { slug } = await db.payload.findByID({ collection: "articles", id: shop.both.id, locale: "nl", depth: 0 });
  const one = await read(slug, "1001.0");
  expect([one.asked("authors"), one.article?.authors[0]?.id]).toEqual([1, shop.author]);
  const other = await read(`titel-${second}`, "1001.0");
  expect([other.asked("authors"), other.asked("topics")]).toEqual([0, 0]);
  expect(other.asked("articles")).toBeGreaterThan(0);
  expect(other.article?.authors[0]).toEqual(one.article?.authors[0]);
  await db.payload.update({ collection: "authors", id: shop.author, data: { name: "An Peeters" }, locale: "nl" });
  expect((await read(`titel-${second}`, "1002.0")).article?.authors[0]?.name).toBe("An Peeters");
});

it("gives a render that is behind, and one that has no number, what is there now", async () => {
  await read(`titel-${second}`, "2000.0");
  await db.payload.update({ collection: "authors", id: shop.author, data: { name: "Els Maes" }, locale: "nl" });
  expect((await read(`titel-${second}`, "1999.0")).article?.authors[0]?.name).toBe("Els Maes");
  expect((await read(`titel-${second}`, "nobody")).article?.authors[0]?.name).toBe("Els Maes");
});
