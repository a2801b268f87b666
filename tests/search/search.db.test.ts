import fc from "fast-check";
import { initTransaction, killTransaction } from "payload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, paragraph, richText } from "../support/documents";
import { openSmallShop, type SmallShop } from "../support/shop";
import { indexArticle } from "@/payload/search/entries";
import { type Answer, searchEntries } from "@/payload/search/query";
import { dialectOf, rowsOf, sql } from "@/payload/search/sql";
import { wordsOf } from "@/payload/search/words";

let db: TestDatabase;
let shop: SmallShop;
beforeAll(async () => {
  db = await openDatabase();
  shop = await openSmallShop(db);
});
afterAll(() => db.close());

const search = (locale: "nl" | "fr", query: string) => searchEntries(db.payload, locale, query, 20);
const textOf = (pieces: { text: string }[]): string => pieces.map(({ text }) => text).join("");
const titles = ({ articles }: Answer): string[] => articles.map(({ title }) => textOf(title));
const dutch = "Magnesium en </script> slaap";
const french = "Magnésium & <sommeil>";

describe("somebody who searches", () => {
  it.each([
    ["nl", "onderzoek", dutch],
    ["nl", "Onderzoeken", dutch],
    ["nl", "magn", dutch],
    ["nl", "magnésium", dutch],
    ["nl", "magnesuim", dutch],
    ["nl", "magnsium slaap", dutch],
    ["nl", "  SLAAP\u0000 magnesium  ", dutch],
    ["fr", "étude", french],
    ["fr", "etudes", french],
    ["fr", "magnesium", french],
    ["fr", "sommeille", french],
    ["fr", "l’étude du sommeil", french],
  ] as const)("finds, in %s, by %j", async (locale, query, title) => {
    expect(titles(await search(locale, query))).toContain(title);
  });

  it("is told which word was meant", async () => {
    expect(await search("nl", "magnesuim")).toMatchObject({ corrected: ["magnesium"], total: 1 });
    expect(await search("nl", "magnesium")).toMatchObject({ corrected: [] });
  });

  it("sees what was found, marked, and nothing of it as markup", async () => {
    const { articles } = await search("nl", "onderzoek");
    const hit = articles.find(({ ref }) => ref === shop.both.id);
    expect(hit?.excerpt.filter((piece) => piece.hit).map(({ text }) => text)).toEqual(["onderzoeken"]);
    expect(textOf(hit?.title ?? [])).toBe(dutch);
  });

  it("finds topics and products apart from articles", async () => {
    const found = await search("fr", "poudre");
    expect(found.articles).toEqual([]);
    expect(found.products.map(({ ref }) => ref)).toEqual([shop.product]);
    expect((await search("nl", "onderwerp")).topics.map(({ ref }) => ref)).toEqual([shop.topic]);
  });

  it("finds nothing of another language or of a draft", async () => {
    expect(titles(await search("fr", "slaap"))).toEqual([]);
    expect(titles(await search("nl", `titel ${shop.draft.n}`))).not.toContain(`Titel ${shop.draft.n}`);
  });

  it.each(["", " ", "\u0000", "'", '"', "*", "a*", "NEAR(a b)", "title:x", "-", "(", "' OR 1=1 --", "\\", "🧠", "\u202E", "%%%", "AND", "NOT", "\uD800", "<script>alert(1)</script>", "é".repeat(3_000), "woord ".repeat(500), "'; DROP TABLE search_entries; --", "{title} : x", "a:* & b", "١٢٣", "l'", "!"])(
    "may type %j",
    async (query) => {
      for (const locale of ["nl", "fr"] as const) expect((await search(locale, query)).query.length).toBeLessThanOrEqual(200);
    },
  );
});

describe("what is found follows what is live", () => {
  it("after publishing, a change, a new slug, unpublishing and deletion", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"], nl: { title: "Kurkuma", slug: "kurkuma", body: richText(paragraph("Kurkuma in de keuken.")) } });
    const write = (data: object) => db.payload.update({ collection: "articles", id, data: data as never, locale: "nl" });
    expect(titles(await search("nl", "kurkuma"))).toEqual([]);
    await write({ _status: "published" });
    expect((await search("nl", "keuken")).articles).toMatchObject([{ ref: id, slug: "kurkuma" }]);
    await write({ _status: "published", slug: "geelwortel", body: richText(paragraph("Geelwortel in de soep.")) });
    expect(await search("nl", "keuken")).toMatchObject({ total: 0 });
    expect((await search("nl", "soep")).articles).toMatchObject([{ slug: "geelwortel" }]);
    await write({ _status: "draft" });
    expect(await search("nl", "soep")).toMatchObject({ total: 0, articles: [] });
    await write({ _status: "published" });
    expect(await search("nl", "soep")).toMatchObject({ total: 1 });
    await db.payload.delete({ collection: "articles", id });
    expect(await search("nl", "soep")).toMatchObject({ total: 0 });
  });

  it("whatever was changed in whichever order, as if it had been written at once", async () => {
    const req = await db.request();
    const [changed, whole] = [9_001, 9_002];
    const some = fc.constantFrom("", "Kalium en melk", "Melk", "Étude du potassium", "kalium kalium natrium");
    const state = fc.record({ title: some, excerpt: some, words: some, slug: fc.constantFrom("a", "b") });
    const write = (id: number, { title, excerpt, words, slug }: { title: string; excerpt: string; words: string; slug: string }) =>
      indexArticle(req, id, "nl", slug, { id, title: { nl: title }, excerpt: { nl: excerpt }, body: { nl: richText(paragraph(words)) } });
    const stored = async (ref: number) => {
      const columns = dialectOf(db.payload) === "postgres" ? sql`e.vector::text AS at` : sql`i.scope, i.title AS a, i.summary AS b, i.body AS c`;
      const index = dialectOf(db.payload) === "postgres" ? sql`` : sql`JOIN search_index i ON i.rowid = e.id`;
      return rowsOf(db.payload, sql`SELECT e.slug, e.title, e.summary, e.body, ${columns} FROM search_entries e ${index} WHERE e.ref = ${ref}`);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 5 }), async (states) => {
        for (const each of states) await write(changed, each);
        await indexArticle(req, whole, "nl", null, null);
        await write(whole, states.at(-1) as (typeof states)[number]);
        expect(await stored(changed)).toEqual(await stored(whole));
        for (const word of wordsOf(states.map(({ title, words }) => `${title} ${words}`).join(" ")).filter(({ length }) => length >= 4)) {
          expect(await rowsOf(db.payload, sql`SELECT 1 AS one FROM search_words WHERE locale = 'nl' AND word = ${word}`)).toHaveLength(1);
        }
      }),
      { numRuns: 25 },
    );
    for (const id of [changed, whole]) await indexArticle(req, id, "nl", null, null);
  });

  it("a change that is rolled back is not found", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"], nl: { title: "Saffraan" } });
    const req = await db.request();
    await initTransaction(req);
    await db.payload.update({ collection: "articles", id, data: { title: "Anijs", _status: "published" }, locale: "nl", req });
    await killTransaction(req);
    expect(titles(await search("nl", "saffraan"))).toEqual(["Saffraan"]);
    expect(titles(await search("nl", "anijs"))).toEqual([]);
  });

  it("a product is found under its new name, and not once it is withdrawn", async () => {
    await db.payload.update({ collection: "products", id: shop.product, data: { name: "Bisglycinaat" }, locale: "nl" });
    expect((await search("nl", "bisglycinaat")).products).toHaveLength(1);
    await db.payload.update({ collection: "products", id: shop.product, data: { withdrawn: true }, locale: "nl" });
    expect((await search("nl", "bisglycinaat")).products).toEqual([]);
    expect((await search("fr", "poudre")).products).toEqual([]);
  });
});
