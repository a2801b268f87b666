import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the pages read.
import { openDatabase, type TestDatabase } from "../support/database";
import * as articlePage from "@/app/(site)/[locale]/blog/[slug]/page";
import * as listPage from "@/app/(site)/[locale]/blog/page";
import * as frontPage from "@/app/(site)/[locale]/page";
import * as sectionPage from "@/app/(site)/[locale]/[section]/page";
import * as entryPage from "@/app/(site)/[locale]/[section]/[slug]/page";
import { openSmallShop, type SmallShop } from "../support/shop";
import { readFrom, type ShownPage, showSitePage } from "../support/site";

const origin = "https://blog.example";
let db: TestDatabase;
let shop: SmallShop;

beforeAll(async () => {
  db = await openDatabase();
  shop = await openSmallShop(db);
  readFrom(db);
});
afterAll(() => db.close());

type Locale = "nl" | "fr";
type Kind = keyof typeof addresses;

/** Where each kind of page stands in each language. */
const addresses = {
  front: () => ({ nl: "/nl", fr: "/fr" }),
  article: () => ({ nl: `/nl/blog/titel-${shop.both.n}`, fr: `/fr/blog/titre-${shop.both.n}` }),
  list: () => ({ nl: "/nl/blog", fr: "/fr/blog" }),
  topics: () => ({ nl: "/nl/onderwerp", fr: "/fr/theme" }),
  topic: () => topicAddresses(),
  authors: () => ({ nl: "/nl/auteur", fr: "/fr/auteur" }),
  author: () => authorAddresses(),
  accessibility: () => ({ nl: "/nl/toegankelijkheid", fr: "/fr/accessibilite" }),
} as const;

let topicSlugs: Record<Locale, string>;
let authorSlug: string;
beforeAll(async () => {
  const slugIn = async (locale: Locale): Promise<string> => (await db.payload.findByID({ collection: "topics", id: shop.topic, locale })).slug;
  topicSlugs = { nl: await slugIn("nl"), fr: await slugIn("fr") };
  authorSlug = (await db.payload.findByID({ collection: "authors", id: shop.author })).slug;
});
const topicAddresses = () => ({ nl: `/nl/onderwerp/${topicSlugs.nl}`, fr: `/fr/theme/${topicSlugs.fr}` });
const authorAddresses = () => ({ nl: `/nl/auteur/${authorSlug}`, fr: `/fr/auteur/${authorSlug}` });

function show(kind: Kind, locale: Locale): Promise<ShownPage> {
  const [, , first = "", second = ""] = addresses[kind]()[locale].split("/");
  if (kind === "front") return showSitePage(frontPage, { locale });
  if (kind === "list") return showSitePage(listPage, { locale });
  if (kind === "article") return showSitePage(articlePage, { locale, slug: second });
  return second ? showSitePage(entryPage, { locale, section: first, slug: second }) : showSitePage(sectionPage, { locale, section: first });
}

const kinds = Object.keys(addresses) as Kind[];
const cases = kinds.flatMap((kind) => (["nl", "fr"] as const).map((locale) => [kind, locale] as const));
const attribute = (page: ShownPage, selector: string, name: string): string | null | undefined => page.document.head.querySelector(selector)?.getAttribute(name);
const property = (page: ShownPage, name: string) => attribute(page, `meta[property="${name}"]`, "content");

describe.each(cases)("the head of the %s page in %s", (kind, locale) => {
  const other = locale === "nl" ? "fr" : "nl";

  it("has a title with the name of the blog, a description and itself as canonical", async () => {
    const page = await show(kind, locale);
    expect(page.document.documentElement.lang).toBe(locale);
    expect(page.document.title).toContain(locale === "nl" ? "Blad" : "Feuille");
    expect(attribute(page, "meta[name=description]", "content")?.length).toBeGreaterThan(8);
    expect(attribute(page, "link[rel=canonical]", "href")).toBe(origin + addresses[kind]()[locale]);
    expect(attribute(page, "meta[name=robots]", "content")).toBe("index, follow, max-image-preview:large, max-snippet:-1");
    expect(page.document.querySelectorAll("h1")).toHaveLength(1);
  });

  it("names itself, its counterpart and the default, absolutely", async () => {
    const page = await show(kind, locale);
    const links = [...page.document.head.querySelectorAll("link[hreflang]")].map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]);
    const { nl, fr } = addresses[kind]();
    expect(Object.fromEntries(links)).toEqual({ nl: origin + nl, fr: origin + fr, "x-default": origin + nl });
  });

  it("can be shared in its own language", async () => {
    const page = await show(kind, locale);
    expect(property(page, "og:url")).toBe(origin + addresses[kind]()[locale]);
    expect(property(page, "og:locale")).toBe(`${locale}_BE`);
    expect(property(page, "og:locale:alternate")).toBe(`${other}_BE`);
    expect(property(page, "og:image")).toContain(`${origin}/${locale}/picture`);
    expect(property(page, "og:title")).toBeTruthy();
  });

  it("leads to both feeds of its language and to the manifest", async () => {
    const page = await show(kind, locale);
    expect(attribute(page, 'link[type="application/rss+xml"]', "href")).toBe(`${origin}/${locale}/feed.xml`);
    expect(attribute(page, 'link[type="application/feed+json"]', "href")).toBe(`${origin}/${locale}/feed.json`);
    expect(attribute(page, "link[rel=manifest]", "href")).toBe(`/${locale}/site.webmanifest`);
  });

  it("leads its reader to pages in the same language only, but for the switcher", async () => {
    const page = await show(kind, locale);
    const inner = [...page.document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]:not([hreflang])')].map((link) => link.getAttribute("href") ?? "");
    expect(inner.filter((href) => href !== `/${locale}` && !href.startsWith(`/${locale}/`))).toEqual([]);
    expect(inner.length).toBeGreaterThan(4);
  });
});

describe("an article in one language only", () => {
  it("names no other language, and its default is itself", async () => {
    const slug = `titel-${shop.dutchOnly.n}`;
    const page = await showSitePage(articlePage, { locale: "nl", slug });
    const links = [...page.document.head.querySelectorAll("link[hreflang]")].map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]);
    expect(Object.fromEntries(links)).toEqual({ nl: `${origin}/nl/blog/${slug}`, "x-default": `${origin}/nl/blog/${slug}` });
    expect(property(page, "og:locale:alternate")).toBeUndefined();
  });
});

describe.each(["nl", "fr"] as const)("what an article in %s says to search engines", (locale) => {
  it("has author, reviewer, sources, product and way back, and cannot be broken out of", async () => {
    const page = await show("article", locale);
    const typed = (type: string) => page.data.find((node) => node["@type"] === type);
    const posting = typed("BlogPosting");
    expect(posting).toMatchObject({ inLanguage: locale, headline: locale === "nl" ? "Magnesium en </script> slaap" : "Magnésium & <sommeil>" });
    expect(posting).toMatchObject({ author: [{ "@type": "Person", url: origin + authorAddresses()[locale] }], publisher: { "@type": "Organization" } });
    expect(posting).toMatchObject({ citation: [{ url: "https://doi.org/10.1000/x1" }], mainEntityOfPage: { reviewedBy: { "@type": "Person" }, lastReviewed: "2026-11-02" } });
    expect(posting).toMatchObject({ mentions: [{ "@type": "Product", sku: "MG-1" }] });
    expect(JSON.stringify(posting)).not.toMatch(/rating|review"/i);
    const crumbs = typed("BreadcrumbList") as { itemListElement: { position: number; item: string }[] };
    expect(crumbs.itemListElement.map(({ item }) => item)).toEqual([`${origin}/${locale}`, `${origin}/${locale}/blog`, origin + topicAddresses()[locale], origin + addresses.article()[locale]]);
    expect(typed("WebSite")).toMatchObject({ potentialAction: { "@type": "SearchAction", target: { urlTemplate: `${origin}/${locale}/search?q={search_term_string}` } } });
  });

  it("describes an author as a person", async () => {
    const page = await show("author", locale);
    expect(page.data.find((node) => node["@type"] === "ProfilePage")).toMatchObject({ mainEntity: { "@type": "Person", name: expect.stringContaining("Auteur") } });
  });
});
