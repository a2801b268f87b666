import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the pages read.
import { openDatabase, type TestDatabase } from "../support/database";
import * as searchPage from "@/app/(site)/[locale]/search/page";
import { GET as offersRoute } from "@/app/api/offers/route";
import { GET as searchRoute } from "@/app/api/search/route";
import { openSmallShop, type SmallShop } from "../support/shop";
import { readFrom, showSitePage } from "../support/site";

let db: TestDatabase;
let shop: SmallShop;
beforeAll(async () => {
  db = await openDatabase();
  shop = await openSmallShop(db);
  readFrom(db);
});
afterAll(() => db.close());

const ask = (route: typeof searchRoute, query: string) => route(new NextRequest(`https://blog.example/api?${query}`));

describe("the page of results", () => {
  it.each([
    ["nl", "magnesuim", "Resultaten voor ‘magnesuim’", "1 artikel gevonden", "We zochten ook op magnesium."],
    ["fr", "magnesiun", "Résultats pour «\u202Fmagnesiun\u202F»", "1 article trouvé", "Nous avons aussi cherché magnésium."],
    ["fr", "etudes", "Résultats pour «\u202Fetudes\u202F»", "1 article trouvé", null],
  ] as const)("says in %s what was found for %j", async (locale, q, title, count, corrected) => {
    const page = await showSitePage(searchPage, { locale }, { q });
    expect(page.body.getByRole("heading", { level: 1 }).textContent).toBe(title);
    expect(page.body.getByText(count)).toBeTruthy();
    if (corrected) expect(page.body.getByText(corrected)).toBeTruthy();
    expect(page.body.getByRole("link", { name: /Magn.*(slaap|sommeil)/ }).getAttribute("href")).toMatch(new RegExp(`^/${locale}/blog/`));
    expect(page.document.head.querySelector("meta[name=robots]")?.getAttribute("content")).toContain("noindex");
    expect(page.body.getByRole("searchbox").getAttribute("value")).toBe(q);
  });

  it("reflects nothing as markup", async () => {
    const q = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = await showSitePage(searchPage, { locale: "nl" }, { q });
    expect(page.document.body.querySelectorAll("script:not([type]), img[src=x]")).toHaveLength(0);
    expect(page.body.getByRole("heading", { level: 1 }).textContent).toContain("<script>");
  });

  it("without a question is a field to ask one", async () => {
    const page = await showSitePage(searchPage, { locale: "fr" });
    expect(page.body.getByRole("searchbox", { name: "Que cherchez-vous\u202F?" })).toBeTruthy();
  });
});

describe("the search interface", () => {
  it("answers with addresses, products at the shop in that language", async () => {
    const found = await (await ask(searchRoute, "locale=fr&q=magnesium")).json();
    expect(found).toMatchObject({ total: 1, articles: [{ href: `/fr/blog/titre-${shop.both.n}` }], products: [{ href: expect.stringContaining("https://shop.example/fr/magnesium?utm_source=") }] });
  });

  it.each(["q=x", "locale=de&q=x", "locale=nl'--&q=x", "locale=&q="])("refuses %s", async (query) => {
    expect((await ask(searchRoute, query)).status).toBe(400);
  });

  it.each(["locale=nl", "locale=nl&q=%00%FF%FE", "locale=nl&q=%F0%9F%A7%A0", `locale=nl&q=${"x".repeat(3_900)}`, "locale=nl&q[]=1"])("answers %s", async (query) => {
    const answer = await ask(searchRoute, query);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("application/json");
  });
});

describe("live offers", () => {
  it("tell price and availability as they are now", async () => {
    await db.payload.update({ collection: "products", id: shop.product, data: { price: 1995, referencePrice: 2295, availability: "soldOut" }, locale: "nl" });
    const answer = await ask(offersRoute, `locale=fr&ids=${shop.product}`);
    expect(await answer.json()).toEqual({ offers: [{ id: shop.product, price: { amount: 1995, currency: "EUR" }, referencePrice: { amount: 2295, currency: "EUR" }, unitPrice: null, availability: "soldOut" }] });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("leave out what no live page shows, and what is withdrawn", async () => {
    const hidden = await db.payload.create({ collection: "products", data: { name: "Geheim", price: 1, currency: "EUR", availability: "inStock", url: "https://shop.example/x" }, locale: "nl" });
    expect(await (await ask(offersRoute, `locale=nl&ids=${hidden.id},999999`)).json()).toEqual({ offers: [] });
    await db.payload.update({ collection: "products", id: shop.product, data: { withdrawn: true }, locale: "nl" });
    expect(await (await ask(offersRoute, `locale=nl&ids=${shop.product}`)).json()).toEqual({ offers: [] });
  });

  it.each(["locale=nl", "locale=nl&ids=", "locale=nl&ids=abc", "locale=nl&ids=1;2", "locale=nl&ids=-1", `locale=nl&ids=${Array.from({ length: 99 }, (_, id) => id + 1).join(",")}`, "ids=1", "locale=nl&ids=1e3"])("refuse %s", async (query) => {
    expect((await ask(offersRoute, query)).status).toBe(400);
  });
});
