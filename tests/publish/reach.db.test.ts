import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { emptyPlan } from "@/payload/publish/plan";
import { partsTag } from "@/payload/publish/tags";

import { openDatabase, type TestDatabase } from "../support/database";
import { block, citation, createArticle, createAuthor, createPicture, createSource, createTopic, paragraph, richText } from "../support/documents";
import { plannedBy } from "./plans";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

async function createProduct(fr = true): Promise<number> {
  const { id } = await db.payload.create({ collection: "products", data: { name: "Magnesium", url: "https://shop.example/nl/m", price: 100, currency: "EUR", availability: "inStock" }, locale: "nl" });
  if (fr) await db.payload.update({ collection: "products", id, data: { name: "Magnésium", url: "https://shop.example/fr/m" }, locale: "fr" });
  return id;
}

async function createCall(products: number[] = [], fr = true): Promise<number> {
  const { id } = await db.payload.create({ collection: "calls-to-action", data: { headline: "Kies", buttonLabel: "Bekijk", products }, locale: "nl" });
  if (fr) await db.payload.update({ collection: "calls-to-action", id, data: { headline: "Choisissez", buttonLabel: "Voir" }, locale: "fr" });
  return id;
}

const setDefault = (callToAction: number | null) => db.payload.updateGlobal({ slug: "site-settings", data: { name: "Blog", callToAction }, locale: "nl" });
const refusal = (write: Promise<unknown>) => write.then(() => null, (error: unknown) => error as { status: number; message: string; data: { pages: string[] } });
const own = (n: number) => [`/fr/blog/titre-${n}`, `/nl/blog/titel-${n}`];
/** Without lists, feeds and sitemaps: plan-lists.test.ts is about those. */
const frontsAndArticles = (paths: string[]) => paths.filter((path) => /^\/\w\w(\/blog\/[^/]+)?$/.test(path));
const articlesOf = (paths: string[]) => paths.filter((path) => path.includes("/blog/"));

describe("a change reaches exactly the pages that show it", () => {
  it("source, topic, author, picture and product, each its own page", async () => {
    const [source, topic, author, hero, product] = [await createSource(db.payload), await createTopic(db.payload), await createAuthor(db.payload), await createPicture(db.payload), await createProduct()];
    const call = await createCall([product]);
    const cite = { body: richText(paragraph("Bewezen.", citation(source))) };
    const live = { live: ["nl", "fr"] as ("nl" | "fr")[] };
    const cited = await createArticle(db.payload, { ...live, nl: cite, fr: cite });
    const inTopic = await createArticle(db.payload, { ...live, shared: { topics: [topic] } });
    const byAuthor = await createArticle(db.payload, { ...live, shared: { authors: [author] } });
    const pictured = await createArticle(db.payload, { ...live, shared: { hero } });
    const selling = { body: richText(paragraph("Koop."), block("callToAction", { callToAction: call })) };
    const sold = await createArticle(db.payload, { ...live, nl: selling, fr: selling });
    // A young shop shows every article on every other page; here each page shows only itself.
    await db.payload.db.updateMany({ collection: "live-pages", where: {}, data: { relatedCount: 6 } });
    await db.payload.db.deleteMany({ collection: "page-parts", where: { part: { like: "articles:" } } });
    for (const row of (await db.payload.db.find({ collection: "live-pages", pagination: false, where: {} })).docs as unknown as { id: number; parts: string[] }[]) {
      await db.payload.db.updateOne({ collection: "live-pages", id: row.id, data: { ...row, related: [], parts: row.parts.filter((part) => !part.startsWith("articles:")) } });
    }
    const reached = async (write: () => Promise<unknown>) => articlesOf((await plannedBy(write)).swap);

    expect(await reached(() => db.payload.update({ collection: "sources", id: source, data: { title: "Anders" }, locale: "nl" }))).toEqual(own(cited.n));
    expect(await reached(() => db.payload.update({ collection: "topics", id: topic, data: { name: "Anders" }, locale: "nl" }))).toEqual(own(inTopic.n));
    expect(await reached(() => db.payload.update({ collection: "authors", id: author, data: { name: "Anders" }, locale: "nl" }))).toEqual(own(byAuthor.n));
    expect(await reached(() => db.payload.update({ collection: "media", id: hero, data: { alt: "Anders" }, locale: "nl" }))).toEqual(own(pictured.n));
    expect(await reached(() => db.payload.update({ collection: "products", id: product, data: { price: 200 }, locale: "nl" }))).toEqual(own(sold.n));
    expect(await reached(() => db.payload.update({ collection: "calls-to-action", id: call, data: { headline: "Anders" }, locale: "nl" }))).toEqual(own(sold.n));
  });

  it("takes a product off its pages when it is withdrawn, and brings it back when it returns", async () => {
    const product = await createProduct();
    const call = await createCall([product]);
    const { n } = await createArticle(db.payload, { live: ["nl"], shared: { callToActionChoice: "other", callToAction: call } });
    const set = (withdrawn: boolean) => plannedBy(() => db.payload.update({ collection: "products", id: product, data: { withdrawn }, locale: "nl" }));
    const path = `/nl/blog/titel-${n}`;
    expect(await set(true)).toMatchObject({ withdraw: [path], swap: [path] });
    expect(await set(false)).toMatchObject({ withdraw: [], swap: [path] });
  });

  it("renders again at most six other pages for a new article, however many there are", async () => {
    for (let i = 0; i < 9; i += 1) await createArticle(db.payload, { texts: ["nl"], live: ["nl"] });
    const { id, n } = await createArticle(db.payload, { texts: ["nl"] });
    const { swap } = await plannedBy(() => db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "nl" }));
    const others = articlesOf(swap).filter((path) => path !== `/nl/blog/titel-${n}`);
    expect(others.length).toBeLessThanOrEqual(6);
  });

  it("leaves the French page alone when the Dutch text changes", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    const plan = await plannedBy(() => db.payload.update({ collection: "articles", id, data: { title: "Anders", _status: "published" }, locale: "nl" }));
    expect(frontsAndArticles(plan.swap)).toEqual(["/nl", `/nl/blog/titel-${n}`]);
    expect(plan.swap.filter((path) => path.startsWith("/fr"))).toEqual([]);
    expect(plan.tags.filter((tag) => tag.endsWith(":fr"))).toEqual([]);
  });

  it("does nothing for a draft", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    expect(await plannedBy(() => db.payload.update({ collection: "articles", id, data: { title: "Nog niet" }, draft: true, locale: "nl" }))).toEqual(emptyPlan);
  });
});

describe("the settings", () => {
  it("reach the pages of one language for its own words, all pages for what they share, none for nothing", async () => {
    const { n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await db.payload.updateGlobal({ slug: "site-settings", data: { name: "Blog" }, locale: "nl" });
    const write = (data: object, locale: "nl" | "fr") => plannedBy(() => db.payload.updateGlobal({ slug: "site-settings", data, locale }));
    expect(frontsAndArticles((await write({ name: "Le blog" }, "fr")).swap)).toEqual(["/fr", `/fr/blog/titre-${n}`]);
    expect(frontsAndArticles((await write({ contact: { phone: "+32 2 000 00 00" } }, "nl")).swap)).toEqual(["/fr", `/fr/blog/titre-${n}`, "/nl", `/nl/blog/titel-${n}`]);
    expect(await write({ name: "Le blog" }, "fr")).toEqual({ ...emptyPlan, tags: [partsTag] });
  });

  it("reach the articles of a language, and nothing else, with its standing disclaimer", async () => {
    const { n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    for (const locale of ["nl", "fr"] as const) await db.payload.updateGlobal({ slug: "site-settings", data: { name: "Blog" }, locale });
    const say = (disclaimer: string, locale: "nl" | "fr") => db.payload.updateGlobal({ slug: "site-settings", data: { disclaimer }, locale });
    // The source language asks for it in the others, where pages are live: those first.
    expect(await refusal(say("Bewaar koel.", "nl"))).toMatchObject({ status: 409, message: expect.stringContaining("Français"), data: { pages: [`/fr/blog/titre-${n}`] } });
    expect(await plannedBy(() => say("À conserver au frais.", "fr"))).toEqual({ tags: ["disclaimer:fr", "parts"], swap: [`/fr/blog/titre-${n}`], withdraw: [] });
    expect(await plannedBy(() => say("Bewaar koel.", "nl"))).toEqual({ tags: ["disclaimer:nl", "parts"], swap: [`/nl/blog/titel-${n}`], withdraw: [] });
    expect(await refusal(say("", "fr"))).toMatchObject({ status: 409 });
    expect(await refusal(db.payload.updateGlobal({ slug: "site-settings", data: { name: "Le blog" }, locale: "fr" }))).toBeNull();
  });

  it("keep an article from going live in a language without the standing disclaimer, with the way to it", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl", "fr"] });
    await db.payload.updateGlobal({ slug: "site-settings", data: { name: "Blog", disclaimer: "Bewaar koel." }, locale: "nl" });
    const publish = () => db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "fr" }).then(() => null, (error: { data: { errors: { path: string; href: string }[] } }) => error.data.errors);
    expect(await publish()).toEqual([expect.objectContaining({ path: "disclaimer", href: "/admin/globals/site-settings?locale=fr#field-disclaimer" })]);
    await db.payload.updateGlobal({ slug: "site-settings", data: { name: "Blog", disclaimer: "À conserver au frais." }, locale: "fr" });
    expect(await publish()).toBeNull();
  });

  it("refuse a default call-to-action that is incomplete in a language with live pages, and name the pages", async () => {
    const { n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    const call = await createCall([await createProduct(false)]);
    expect(await refusal(setDefault(call))).toMatchObject({ status: 409, data: { pages: [`/fr/blog/titre-${n}`] } });
    expect(await refusal(setDefault(await createCall([await createProduct()])))).toBeNull();
  });

  it("accept it where every page of that language chose none, and notice a new default on the pages that inherit it", async () => {
    await createArticle(db.payload, { live: ["fr"], texts: ["nl", "fr"], shared: { callToActionChoice: "none" } });
    const { n } = await createArticle(db.payload, { live: ["nl"] });
    const product = await createProduct(false);
    await setDefault(await createCall([product], false));
    const { swap } = await plannedBy(() => db.payload.update({ collection: "products", id: product, data: { price: 300 }, locale: "nl" }));
    expect(swap).toEqual([`/nl/blog/titel-${n}`]);
  });
});

describe("a change that would break a live page is refused with its address", () => {
  it("an alt text emptied, a product's French name removed", async () => {
    const [hero, product] = [await createPicture(db.payload), await createProduct()];
    const { n } = await createArticle(db.payload, { live: ["nl", "fr"], shared: { hero, callToActionChoice: "other", callToAction: await createCall([product]) } });
    expect(await refusal(db.payload.update({ collection: "media", id: hero, data: { alt: "" }, locale: "fr" }))).toMatchObject({ status: 409, data: { pages: [`/fr/blog/titre-${n}`] } });
    expect((await refusal(db.payload.update({ collection: "products", id: product, data: { url: null } as never, locale: "fr" })))?.status).toBeGreaterThanOrEqual(400);
  });

  it("an incomplete product put into a live call-to-action, or back on sale", async () => {
    const [complete, dutchOnly] = [await createProduct(), await createProduct(false)];
    const call = await createCall([complete]);
    const { n } = await createArticle(db.payload, { live: ["nl", "fr"], shared: { callToActionChoice: "other", callToAction: call } });
    const put = () => db.payload.update({ collection: "calls-to-action", id: call, data: { products: [complete, dutchOnly] }, locale: "nl" });
    expect(await refusal(put())).toMatchObject({ status: 409, data: { pages: [`/fr/blog/titre-${n}`] } });
    await db.payload.update({ collection: "products", id: dutchOnly, data: { withdrawn: true }, locale: "nl" });
    await put();
    expect(await refusal(db.payload.update({ collection: "products", id: dutchOnly, data: { withdrawn: false }, locale: "nl" }))).toMatchObject({ status: 409 });
  });

  it("a decorative picture that is suddenly meant to say something, in both languages", async () => {
    const hero = await createPicture(db.payload, { nl: "Een blad" });
    await db.payload.update({ collection: "media", id: hero, data: { decorative: true }, locale: "nl" });
    const { n } = await createArticle(db.payload, { live: ["nl", "fr"], shared: { hero } });
    expect(await refusal(db.payload.update({ collection: "media", id: hero, data: { decorative: false }, locale: "nl" }))).toMatchObject({ status: 409, data: { pages: [`/fr/blog/titre-${n}`] } });
  });

  it("something in use deleted", async () => {
    const source = await createSource(db.payload);
    const { n } = await createArticle(db.payload, { texts: ["nl"], live: ["nl"], nl: { body: richText(paragraph("Zin.", citation(source))) } });
    expect(await refusal(db.payload.delete({ collection: "sources", id: source }))).toMatchObject({ status: 409, data: { pages: [`/nl/blog/titel-${n}`] } });
  });
});
