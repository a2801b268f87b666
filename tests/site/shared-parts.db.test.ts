/** What a render may use that another one read. */
import { NoopLogger as PostgresLogger } from "@payloadcms/db-postgres/drizzle";
import { NoopLogger as SqliteLogger } from "@payloadcms/db-sqlite/drizzle";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { onPlan } from "@/payload/publish/effects";
import { partsTag } from "@/payload/publish/tags";
import { createArticle, createAuthor, createPicture, createSource, createTopic } from "../support/documents";
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

it("reads what pages show besides their texts once for every page, and for the same page again, until any of it changes", async () => {
  const { slug } = await db.payload.findByID({ collection: "articles", id: shop.both.id, locale: "nl", depth: 0 });
  const parts = ["authors", "topics", "media", "sources", "site_settings"];
  const one = await read(slug, "1001.0.900");
  expect([one.asked("authors"), one.article?.authors[0]?.id]).toEqual([1, shop.author]);
  expect(one.asked("media")).toBeGreaterThan(0);
  const other = await read(`titel-${second}`, "1001.0.900");
  expect([other.asked("authors"), other.asked("topics")]).toEqual([0, 0]);
  expect(other.asked("articles")).toBeGreaterThan(0);
  expect(other.article?.authors[0]).toEqual(one.article?.authors[0]);
  // The article was published again: its own text is read, what it shows is not.
  const again = await read(slug, "1002.0.900");
  expect(parts.map(again.asked)).toEqual(parts.map(() => 0));
  expect(again.asked("articles")).toBeGreaterThan(0);
  expect(again.article).toEqual(one.article);
  await db.payload.update({ collection: "authors", id: shop.author, data: { name: "An Peeters" }, locale: "nl" });
  expect((await read(`titel-${second}`, "1003.0.1003")).article?.authors[0]?.name).toBe("An Peeters");
});

it("gives a render that is behind, and one that has no number, what is there now", async () => {
  await read(`titel-${second}`, "2000.0.2000");
  await db.payload.update({ collection: "authors", id: shop.author, data: { name: "Els Maes" }, locale: "nl" });
  expect((await read(`titel-${second}`, "1999.0.1999")).article?.authors[0]?.name).toBe("Els Maes");
  for (const nothing of ["nobody", "2001", "2001.0"]) expect((await read(`titel-${second}`, nothing)).article?.authors[0]?.name).toBe("Els Maes");
});

it("finds an author that the article's own publication has made visible", async () => {
  const author = await createAuthor(db.payload);
  const { id, n } = await createArticle(db.payload, { texts: ["nl"], shared: { topics: [shop.topic], authors: [author] } });
  expect((await read(`titel-${n}`, "3000.0.3000")).article).toBeNull();
  await db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "nl" });
  expect((await read(`titel-${n}`, "3001.0.3000")).article?.authors[0]?.id).toBe(author);
});

/** Changes that pages cannot show otherwise than by reading again, whether a page shows the part at the moment or not. */
it("says of every change to a part, shown or not, and of its deletion and the settings, that it has to be read again", async () => {
  const told: string[][] = [];
  const stop = onPlan(async (plan) => void told.push(plan.tags));
  const tells = async (change: () => Promise<unknown>): Promise<boolean> => {
    told.length = 0;
    await change();
    return told.some((tags) => tags.includes(partsTag));
  };
  const { payload } = db;
  const [author, topic, source, picture] = [await createAuthor(payload), await createTopic(payload), await createSource(payload), await createPicture(payload)];
  expect(await tells(() => payload.update({ collection: "authors", id: author, data: { role: "Diëtist" }, locale: "nl" }))).toBe(true);
  expect(await tells(() => payload.update({ collection: "authors", id: shop.author, data: { name: "Ann Maes" }, locale: "nl" }))).toBe(true);
  expect(await tells(() => payload.update({ collection: "topics", id: topic, data: { description: "Over slaap." }, locale: "nl" }))).toBe(true);
  expect(await tells(() => payload.update({ collection: "sources", id: source, data: { year: 2021 }, locale: "nl" }))).toBe(true);
  expect(await tells(() => payload.update({ collection: "media", id: picture, data: { alt: "Twee bladeren" }, locale: "nl" }))).toBe(true);
  expect(await tells(() => payload.delete({ collection: "sources", id: source }))).toBe(true);
  expect(await tells(() => payload.delete({ collection: "topics", id: topic }))).toBe(true);
  expect(await tells(() => payload.updateGlobal({ slug: "site-settings", data: { reviewRequired: true }, locale: "nl" }))).toBe(true);
  expect(await tells(() => payload.update({ collection: "articles", id: shop.both.id, data: { title: "Anders", _status: "published" }, locale: "nl" }))).toBe(false);
  stop();
});
