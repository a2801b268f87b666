import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the pages read.
import { openDatabase, type TestDatabase } from "../support/database";
import * as articlePage from "@/app/(site)/[locale]/blog/[slug]/page";
import * as listPage from "@/app/(site)/[locale]/blog/page";
import * as frontPage from "@/app/(site)/[locale]/page";
import * as sectionPage from "@/app/(site)/[locale]/[section]/page";
import * as entryPage from "@/app/(site)/[locale]/[section]/[slug]/page";
import { GET as drawPicture } from "@/app/(site)/[locale]/picture/[[...page]]/route";
import { tagsOfPath } from "@/payload/publish/page-tags";
import { shareWords } from "@/app/(site)/share-words";
import { createAuthor, createTopic } from "../support/documents";
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
    expect(property(page, "og:title")).toBeTruthy();
  });

  it("has a picture for networks with its own title, described by that title", async () => {
    const page = await show(kind, locale);
    const [, , ...rest] = addresses[kind]()[locale].split("/");
    const address = ["", locale, "picture", ...rest].join("/");
    const title = kind === "front" ? { nl: "Lezen over gezondheid", fr: "Lire sur la santé" }[locale] : page.document.querySelector("h1")?.textContent;
    expect(["og:image", "og:image:width", "og:image:height", "og:image:alt"].map((name) => property(page, name))).toEqual([origin + address, "1200", "630", title]);
    expect(["card", "image", "image:alt"].map((name) => attribute(page, `meta[name="twitter:${name}"]`, "content"))).toEqual(["summary_large_image", origin + address, title]);
    expect(await shareWords(locale, rest)).toMatchObject({ title, site: locale === "nl" ? "Blad" : "Feuille" });
    // Of one page, which plans name, and with the blog's name on it: a new article leaves it alone.
    expect(tagsOfPath(address)).toEqual([`settings:${locale}`, ...(kind === "article" ? [`pictures:${locale}`] : [])]);
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

describe("a picture for networks", () => {
  const picture = (locale: string, ...page: string[]) => drawPicture(new Request(origin), { params: Promise.resolve({ locale, page }) });

  it("measures what the page says it does", async () => {
    const [, , ...rest] = addresses.topic().fr.split("/");
    const drawn = await picture("fr", ...rest);
    const bytes = Buffer.from(await drawn.arrayBuffer());
    expect([drawn.status, drawn.headers.get("content-type"), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([200, "image/png", 1200, 630]);
  });

  it("says over the title what it is one of: the section, a person's role, the topic", async () => {
    const words = (kind: Kind, locale: Locale) => shareWords(locale, addresses[kind]()[locale].split("/").slice(2));
    expect((await words("topic", "fr"))?.eyebrow).toBe("Thèmes");
    expect((await words("author", "nl"))?.eyebrow).toBe("Wie hier schrijft");
    await db.payload.update({ collection: "authors", id: shop.author, data: { role: "Diététicienne" }, locale: "fr" });
    expect((await words("author", "fr"))?.eyebrow).toBe("Diététicienne");
    expect((await words("article", "fr"))?.eyebrow).toBe((await words("topic", "fr"))?.title);
    expect((await words("list", "fr"))?.eyebrow).toBe("Lire sur la santé");
  });

  it.each([
    ["nl", "nergens"], ["nl", "blog", "nergens"], ["fr", "onderwerp"], ["nl", "theme"], ["fr", "theme", "nulle-part"], ["nl", "auteur", "niemand"], ["nl", "toegankelijkheid", "a"], ["nl", "blog", "page", "1"], ["xx"],
  ])("there is none for %s %s %s", async (locale, ...page) => {
    expect((await picture(locale, ...page.filter((word) => word !== undefined))).status).toBe(404);
  });

  it("there is none for an article, a topic or an author that is not live in that language", async () => {
    expect((await picture("fr", "blog", `titre-${shop.dutchOnly.n}`)).status).toBe(404);
    const [topic, author] = [await createTopic(db.payload), await createAuthor(db.payload)];
    const slugs = { topic: (await db.payload.findByID({ collection: "topics", id: topic, locale: "nl" })).slug, author: (await db.payload.findByID({ collection: "authors", id: author })).slug };
    expect([(await picture("nl", "onderwerp", slugs.topic)).status, (await picture("nl", "auteur", slugs.author)).status]).toEqual([404, 404]);
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
