/** What the dashboard says of the whole shop, on the real database. */
import { NoopLogger as PostgresLogger } from "@payloadcms/db-postgres/drizzle";
import { NoopLogger as SqliteLogger } from "@payloadcms/db-sqlite/drizzle";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { checkLivePages } from "@/payload/desk/overview/check-live-pages";
import { plannedBetween, whatNeedsMe } from "@/payload/desk/overview/overview-data";
import { strikeOff } from "@/payload/publish/outbox";
import { overviewOf } from "@/payload/desk/overview/overview-of";
import { publishedPerMonth } from "@/payload/desk/overview/published-per-month";
import { findLivePages } from "@/payload/publish/live-pages";

import { openDatabase, type TestDatabase } from "../../support/database";
import { createArticle, paragraph, richText } from "../../support/documents";

let db: TestDatabase;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => db.close());

const site = "https://shop.example";
/** A minute later: a page that has just changed is left alone at first. */
const checkAll = async (now = new Date(Date.now() + 60_000)): Promise<number> => {
  const looked = await checkLivePages(db.payload, site, { now });
  return looked === 0 ? 0 : looked + (await checkAll(now));
};
const rowOf = async (article: number, locale: "nl" | "fr") => (await findLivePages(await db.request(), { and: [{ article: { equals: article } }, { locale: { equals: locale } }] }))[0] as unknown as { warnings: number | null; words: number | null; checkedAt: string | null };
const warnedNames = async () => (await whatNeedsMe(await db.request())).warned.docs.map(({ count, locale, name }) => [name, locale, count]);

it("looks at each live page once, again when it changed, and names those with warnings, the most first", async () => {
  const typed = richText(paragraph("Nu slechts € 19,95 voor een pot."), paragraph("Klik snel."));
  // However long it takes to make them.
  const meanwhile = new Date();
  const [warned, clean] = [await createArticle(db.payload, { live: ["nl", "fr"], nl: { body: typed } }), await createArticle(db.payload, { live: ["nl"] })];
  const before = await whatNeedsMe(await db.request());
  expect(before).toMatchObject({ unchecked: 3, warned: { total: 0, docs: [] } });
  // Not while whoever published is still at it.
  expect(await checkAll(meanwhile)).toBe(0);
  expect(await checkAll()).toBe(3);
  expect(await checkAll()).toBe(0);
  expect(await warnedNames()).toContainEqual([`Artikel ${warned.n}`, "nl", 1]);
  expect((await warnedNames()).map(([name, locale]) => `${name} ${locale}`)).not.toContain(`Artikel ${clean.n} nl`);
  // Title, excerpt and body, as a reader counts: the sign for euro is no word.
  expect(await rowOf(warned.id, "nl")).toMatchObject({ warnings: 1, words: 2 + 2 + 6 + 2 });
  await db.payload.update({ collection: "articles", id: warned.id, data: { body: richText(paragraph("Zonder prijs.")), _status: "published" }, locale: "nl" });
  expect(await rowOf(warned.id, "nl")).toMatchObject({ warnings: null, checkedAt: null });
  expect((await rowOf(warned.id, "fr")).checkedAt).not.toBeNull();
  expect(await checkAll()).toBe(1);
  expect((await warnedNames()).map(([name, locale]) => `${name} ${locale}`)).not.toContain(`Artikel ${warned.n} nl`);
  // What changes around a page shows in the end.
  expect(await checkAll(new Date(Date.now() + 8 * 24 * 60 * 60 * 1000))).toBe(3);
});

it("looks again at the pages of a language whose claims changed, and at no others", async () => {
  const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"], nl: { body: richText(paragraph("Wie dit slikt, wordt gegarandeerd tachtig.")) } });
  await db.payload.updateGlobal({ slug: "claims-guard", data: { effect: "warn" } as never });
  await checkAll();
  expect((await rowOf(id, "nl")).warnings).toBe(0);
  const guard = await db.payload.findGlobal({ slug: "claims-guard", depth: 0 });
  await db.payload.updateGlobal({ slug: "claims-guard", data: { nl: { ...guard.nl, phrases: [...(guard.nl?.phrases ?? []), { words: "wordt gegarandeerd", reason: "Niemand kan dat beloven." }] } } as never });
  expect([(await rowOf(id, "nl")).checkedAt, (await rowOf(id, "fr")).checkedAt]).toEqual([null, expect.any(String)]);
  await checkAll();
  expect(await warnedNames()).toContainEqual([`Artikel ${n}`, "nl", 1]);
  // Whether a claim warns or blocks changes no warning.
  await db.payload.updateGlobal({ slug: "claims-guard", data: { effect: "block" } as never });
  expect(await checkAll()).toBe(0);
  await db.payload.updateGlobal({ slug: "claims-guard", data: { effect: "warn" } as never });
});

it("names translations that fell behind, and the articles reviewed longest ago that are live", async () => {
  const old = await createArticle(db.payload, { live: ["nl"], shared: { reviewedAt: "2019-05-02T10:00:00.000Z" } });
  const older = await createArticle(db.payload, { texts: ["nl"], shared: { reviewedAt: "2018-05-02T10:00:00.000Z" } });
  const now = new Date().toISOString();
  const row = { subject: "articles", locale: "fr", units: [], sourceHash: "x", untranslated: 0, machineDraft: 0, translated: 0, needsUpdate: 1, approved: 0, words: 5, wordsToDo: 5, share: 0, repairs: 0, comments: 0, changedAt: now, unlinked: false, ownStructure: false, built: false, createdAt: now, updatedAt: now };
  for (let n = 1; n <= 8; n += 1) await db.payload.db.create({ collection: "translations", data: { ...row, key: `articles/9000${n}/fr`, document: `articles/9000${n}`, title: `Verouderd ${n}`, state: "needsUpdate" } });
  const { reviewed, stale } = await whatNeedsMe(await db.request());
  expect([stale.docs.length, stale.total]).toEqual([5, 8]);
  expect(reviewed[0]).toMatchObject({ article: old.id, name: `Artikel ${old.n}` });
  expect(reviewed.map(({ article }) => article)).not.toContain(older.id);
});

it("names what is planned and not ready, until it is; what goes offline needs nothing", async () => {
  const { id, n } = await createArticle(db.payload, { live: ["nl"], texts: ["nl"] });
  const plan = async (language: "nl" | "fr", action: "publish" | "unpublish") => db.payload.create({ collection: "scheduled-changes", data: { article: id, language, action, at: "2030-12-24T09:00" } as never });
  await plan("nl", "unpublish");
  const planned = (await plan("fr", "publish")).id;
  const unready = async () => (await whatNeedsMe(await db.request())).unready;
  expect(await unready()).toEqual([{ id: planned, article: id, name: `Artikel ${n}`, locale: "fr", at: "2030-12-24T08:00:00.000Z", count: 4 }]);
  await db.payload.update({ collection: "articles", id, data: { title: "Titre", excerpt: "Chapeau.", body: richText(paragraph("Texte.")) }, draft: true, locale: "fr" });
  expect(await unready()).toEqual([]);
});

it("shows what is planned in a month of the shop, by time, without what was cancelled", async () => {
  const { id, n } = await createArticle(db.payload);
  const plan = async (at: string, language: "nl" | "fr") => (await db.payload.create({ collection: "scheduled-changes", data: { article: id, language, action: "publish", at } as never })).id;
  // Half past midnight on 1 December in Brussels is still November in UTC.
  const [late, early] = [await plan("2031-12-24T09:00", "nl"), await plan("2031-12-01T00:30", "fr")];
  const december = async () => plannedBetween(await db.request(), new Date("2031-11-30T23:00:00Z"), new Date("2031-12-31T23:00:00Z"));
  expect((await december()).map(({ id: planned, language, name }) => [planned, language, name])).toEqual([[early, "fr", `Artikel ${n}`], [late, "nl", `Artikel ${n}`]]);
  await db.payload.update({ collection: "scheduled-changes", id: late, data: { state: "cancelled" } });
  expect((await december()).map(({ id: planned }) => planned)).toEqual([early]);
});

it("counts what came out by month and language in the time of the shop, what is offline again left out", async () => {
  const at = (publishedAt: string) => ({ publishedAt });
  await createArticle(db.payload, { live: ["nl", "fr"], nl: at("2021-12-31T23:30:00.000Z"), fr: at("2021-12-31T22:30:00.000Z") });
  const gone = await createArticle(db.payload, { live: ["nl"], nl: at("2022-01-10T10:00:00.000Z") });
  await checkAll();
  const counts = async () => publishedPerMonth(await db.request(), 3, new Date("2022-02-10T12:00:00Z"));
  expect((await counts()).map(({ articles, month }) => [month, articles])).toEqual([["2022-02", { nl: 0, fr: 0 }], ["2022-01", { nl: 2, fr: 0 }], ["2021-12", { nl: 0, fr: 1 }]]);
  expect((await counts())[2]?.words).toEqual({ nl: 0, fr: 6 });
  await db.payload.update({ collection: "articles", id: gone.id, data: { _status: "draft" }, locale: "nl", draft: false });
  expect((await counts())[1]?.articles).toEqual({ nl: 1, fr: 0 });
});

it("asks a number of questions that someone has to raise on purpose, and none for another article, plan, warning or stale translation", async () => {
  const asked = async (): Promise<string[]> => {
    const req = await db.request();
    // What publications still have to strike off would come in between.
    await strikeOff(db.payload);
    const queries: string[] = [];
    for (const logger of new Set([SqliteLogger, PostgresLogger])) vi.spyOn(logger.prototype, "logQuery").mockImplementation((...args: unknown[]) => void queries.push(String(args[0])));
    await overviewOf(req, "2031-12", new Date());
    vi.restoreAllMocks();
    return queries;
  };
  const plan = async (article: number, hour: number) => db.payload.create({ collection: "scheduled-changes", data: { article, language: "nl", action: "publish", at: `2031-12-10T${String(hour).padStart(2, "0")}:00` } as never });
  // As many plans as one sees: what each of their articles lacks is asked one by one.
  for (let hour = 0; hour < 8; hour += 1) await plan((await createArticle(db.payload, { live: ["nl"] })).id, hour);
  const before = await asked();
  expect(before.length).toBeGreaterThan(12);
  expect(before.length).toBeLessThanOrEqual(48);
  for (let hour = 8; hour < 14; hour += 1) await plan((await createArticle(db.payload, { live: ["nl", "fr"], nl: { body: richText(paragraph("Nu slechts € 19,95.")) } })).id, hour);
  await checkAll();
  expect((await asked()).length).toBeLessThanOrEqual(before.length);
});
