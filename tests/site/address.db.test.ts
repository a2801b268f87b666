import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the reads need.
import { openDatabase, type TestDatabase } from "../support/database";
import { findAddress } from "@/payload/read/address";
import * as missingPage from "@/app/(site)/[locale]/not-found-page/[slug]/page";
import { createArticle } from "../support/documents";
import { is404, readFrom, showSitePage } from "../support/site";

let db: TestDatabase;
let both: number;
let dutch: number;
beforeAll(async () => {
  db = await openDatabase();
  readFrom(db);
  both = (await createArticle(db.payload, { live: ["nl", "fr"] })).n;
  dutch = (await createArticle(db.payload, { live: ["nl"] })).n;
});
afterAll(() => db.close());

describe("a slug under the wrong language", () => {
  it("leads to the article in the language of the path where it is live there", async () => {
    expect(await findAddress(`/fr/blog/titel-${both}`)).toEqual({ to: `/fr/blog/titre-${both}` });
    expect(await findAddress(`/nl/blog/titre-${both}`)).toEqual({ to: `/nl/blog/titel-${both}` });
  });

  it("names the original where it is not", async () => {
    expect(await findAddress(`/fr/blog/titel-${dutch}`)).toEqual({ original: `titel-${dutch}` });
    expect(await findAddress(`/nl/blog/titel-${dutch}`)).toBeNull();
  });

  it("gets a page that offers the original, labelled in its own language", async () => {
    const { document, body } = await showSitePage(missingPage, { locale: "fr", slug: `titel-${dutch}` });
    const link = body.getByRole("link", { name: `Titel ${dutch}` });
    expect([link.getAttribute("href"), link.lang, link.getAttribute("hreflang")]).toEqual([`/nl/blog/titel-${dutch}`, "nl", "nl"]);
    expect(link.closest("p")?.textContent).toMatch(/pas encore .* français.*\(néerlandais\)/u);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex, follow");
  });

  it.each([["an article that is live here too", () => `titel-${both}`], ["nothing", () => "nergens"]])("offers no original for %s", async (_, slug) => {
    await expect(showSitePage(missingPage, { locale: "fr", slug: slug() })).rejects.toSatisfy(is404);
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
