import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the reads need.
import { openDatabase, type TestDatabase } from "../support/database";
import { findAddress } from "@/payload/read/address";
import * as missingPage from "@/app/(site)/[locale]/not-found-page/[article]/page";
import { createArticle } from "../support/documents";
import { is404, readFrom, showSitePage } from "../support/site";

let db: TestDatabase;
let both: number;
let dutch: number;
let ids: { both: number; dutch: number };
beforeAll(async () => {
  db = await openDatabase();
  readFrom(db);
  const [one, other] = [await createArticle(db.payload, { live: ["nl", "fr"] }), await createArticle(db.payload, { live: ["nl"] })];
  [both, dutch, ids] = [one.n, other.n, { both: one.id, dutch: other.id }];
});
afterAll(() => db.close());

describe("a slug under the wrong language", () => {
  it("leads to the article in the language of the path where it is live there", async () => {
    expect(await findAddress(`/fr/blog/titel-${both}`)).toEqual({ to: `/fr/blog/titre-${both}` });
    expect(await findAddress(`/nl/blog/titre-${both}`)).toEqual({ to: `/nl/blog/titel-${both}` });
  });

  it("names the original where it is not", async () => {
    expect(await findAddress(`/fr/blog/titel-${dutch}`)).toEqual({ original: ids.dutch });
    expect(await findAddress(`/nl/blog/titel-${dutch}`)).toBeNull();
  });

  it("gets a page that offers the original, labelled in its own language", async () => {
    const { document, body } = await showSitePage(missingPage, { locale: "fr", article: String(ids.dutch) });
    const link = body.getByRole("link", { name: `Titel ${dutch}` });
    expect([link.getAttribute("href"), link.lang, link.getAttribute("hreflang")]).toEqual([`/nl/blog/titel-${dutch}`, "nl", "nl"]);
    expect(link.closest("p")?.textContent).toMatch(/pas encore .* français.*\(néerlandais\)/u);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex, follow");
  });

  it.each([["an article that is live here too", () => ids.both], ["nothing", () => 999_999], ["what is no article", () => "nergens"], ["a number beyond all", () => "9".repeat(30)]])("offers no original for %s", async (_, article) => {
    await expect(showSitePage(missingPage, { locale: "fr", article: String(article()) })).rejects.toSatisfy(is404);
  });

  it("leads a picture for networks where its page went, and offers no original for one", async () => {
    expect(await findAddress(`/fr/picture/blog/titel-${both}`)).toEqual({ to: `/fr/picture/blog/titre-${both}` });
    expect(await findAddress(`/fr/picture/blog/titel-${dutch}`)).toBeNull();
    await db.payload.create({ collection: "redirects", data: { from: "/fr/theme/parti", to: null, locale: "fr" } });
    expect(await findAddress("/fr/picture/theme/parti")).toEqual({ to: null });
    expect(await findAddress(`/nl/${"picture/".repeat(900)}`)).toBeNull();
  });

  it("of a numbered page follows the list that it is a page of", async () => {
    const data = { from: "/nl/onderwerp/oud", to: "/nl/onderwerp/nieuw", locale: "nl" as const };
    await db.payload.create({ collection: "redirects", data });
    await db.payload.create({ collection: "redirects", data: { ...data, from: "/nl/onderwerp/weg", to: null } });
    expect(await findAddress("/nl/onderwerp/oud/page/2")).toEqual({ to: "/nl/onderwerp/nieuw/page/2" });
    expect(await findAddress("/nl/onderwerp/oud")).toEqual({ to: "/nl/onderwerp/nieuw" });
    expect(await findAddress("/nl/onderwerp/weg/page/2")).toEqual({ to: null });
  });

  it.each(["/fr/blog/nergens", "/de/blog/titel-1", "/nl/blog/%E0%A4%A", "/nl/blog", "", "/", "//", "/nl/blog/a/b", `/nl/blog/${"x".repeat(1_900)}`, "/nl/blog/%F0%9F%A7%A0"])("%s is nobody's address", async (path) => {
    expect(await findAddress(path)).toBeNull();
  });
});

describe.each(["nl", "fr"] as const)("an address of %s that was taken offline", (locale) => {
  const other = locale === "nl" ? "fr" : "nl";
  const title = { nl: "Titel", fr: "Titre" };
  const slugOf = (language: "nl" | "fr", n: number): string => `${title[language].toLowerCase()}-${n}`;
  const write = (id: number, data: object, draft = false) => db.payload.update({ collection: "articles", id, locale, data, draft });

  it("offers the article in the language in which it is live, labelled so, and says that it is away, not that it never was", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await write(id, { _status: "draft" });
    expect(await findAddress(`/${locale}/blog/${slugOf(locale, n)}`)).toEqual({ original: id });
    const { body } = await showSitePage(missingPage, { locale, article: String(id) });
    const link = body.getByRole("link", { name: `${title[other]} ${n}` });
    expect([link.getAttribute("href"), link.lang]).toEqual([`/${other}/blog/${slugOf(other, n)}`, other]);
    expect(link.closest("p")?.textContent).toMatch(locale === "nl" ? /op dit moment niet in het Nederlands.*in het Frans lezen.*\(Frans\)/u : /pas disponible en français.*original.*\(néerlandais\)/u);
  });

  it("offers it too where a draft has another address by now", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await write(id, { _status: "draft" });
    await write(id, { slug: `straks-${n}` }, true);
    expect(await findAddress(`/${locale}/blog/${slugOf(locale, n)}`)).toEqual({ original: id });
    // Nobody was ever to see that one.
    expect(await findAddress(`/${locale}/blog/straks-${n}`)).toBeNull();
  });

  it("is nobody's where the article is live in no language, and gone for good where it was deleted", async () => {
    const { id, n } = await createArticle(db.payload, { texts: ["nl", "fr"], live: [locale] });
    await write(id, { _status: "draft" });
    expect(await findAddress(`/${locale}/blog/${slugOf(locale, n)}`)).toBeNull();
    const gone = await createArticle(db.payload, { live: ["nl", "fr"] });
    await db.payload.delete({ collection: "articles", id: gone.id });
    expect(await findAddress(`/${locale}/blog/${slugOf(locale, gone.n)}`)).toEqual({ to: null });
  });
});
