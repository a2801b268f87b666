import { Forbidden } from "payload";
import { afterAll, beforeAll, expect, test } from "vitest";

import { clicksIn } from "@/payload/clicks/click";
import { recordClicks } from "@/payload/clicks/record-clicks";
import { openDatabase, type TestDatabase } from "../support/database";
import { openSmallShop, type SmallShop } from "../support/shop";

let db: TestDatabase;
let shop: SmallShop;
beforeAll(async () => {
  db = await openDatabase();
  shop = await openSmallShop(db);
});
afterAll(() => db.close());

const day = new Date("2026-11-26T22:00:00.000Z");
const rows = async () => (await db.payload.find({ collection: "product-clicks", sort: "code", pagination: false, overrideAccess: true })).docs;

async function slugOf(locale: "nl" | "fr"): Promise<string> {
  const { slug } = await db.payload.findByID({ collection: "articles", id: shop.both.id, locale, depth: 0 });
  return slug ?? "";
}

test("clicks of a day add up per product, article and language, under the names of that language; what the site does not show is left", async () => {
  const [dutch, french] = [`/nl/blog/${await slugOf("nl")}`, `/fr/blog/${await slugOf("fr")}`];
  const { product } = shop;
  expect(await recordClicks(db.payload, [{ product, page: dutch, count: 2 }, { product, page: french, count: 1 }, { product, page: "/nl", count: 1 }], day)).toBe(4);
  expect(await recordClicks(db.payload, [{ product, page: dutch, count: 3 }], day)).toBe(3);
  expect(await recordClicks(db.payload, [{ product: 99_999, page: dutch, count: 1 }, { product, page: "/xx/blog/a", count: 1 }, { product, page: "/wp-admin", count: 1 }], day)).toBe(0);
  const told = (await rows()).map(({ day: on, language, productName, articleTitle, clicks }) => [on, language, productName, articleTitle ?? null, clicks]);
  expect(told).toEqual([
    ["2026-11-26", "fr", "Magnésium en poudre", "Magnésium & <sommeil>", 1],
    ["2026-11-26", "nl", "Magnesiumpoeder", null, 1],
    ["2026-11-26", "nl", "Magnesiumpoeder", "Magnesium en </script> slaap", 5],
  ]);
});

test("totals of three years ago are forgotten, and a shop that turned counting off gets none", async () => {
  const page = "/nl";
  await recordClicks(db.payload, [{ product: shop.product, page, count: 1 }], new Date("2029-11-26T22:00:00.000Z"));
  expect((await rows()).map(({ day: on }) => on)).toEqual(["2029-11-26"]);
  await db.payload.updateGlobal({ slug: "site-settings", data: { countClicks: false }, locale: "nl" });
  expect(await recordClicks(db.payload, [{ product: shop.product, page, count: 1 }], day)).toBe(0);
});

test("nobody but staff reads them, and nobody writes them", async () => {
  await expect(db.payload.find({ collection: "product-clicks", overrideAccess: false, user: null })).rejects.toThrow(Forbidden);
  await expect(db.payload.create({ collection: "product-clicks", data: { code: "a", day: "a", productName: "a", language: "nl", clicks: 1, product: 1 }, overrideAccess: false, user: null })).rejects.toThrow(Forbidden);
});

test("what is not told as clicks is left out", () => {
  expect(clicksIn([{ product: 1, page: "/nl", count: 1 }, { product: "1", page: "/nl", count: 1 }, null])).toHaveLength(1);
  expect(clicksIn({})).toEqual([]);
});
