import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the routes read.
import { openDatabase, type TestDatabase } from "../support/database";
import { GET as securityTxt } from "@/app/.well-known/security.txt/route";
import { GET as jsonFeed } from "@/app/(site)/[locale]/feed.json/route";
import { GET as rssFeed } from "@/app/(site)/[locale]/feed.xml/route";
import { GET as manifest } from "@/app/(site)/[locale]/site.webmanifest/route";
import { GET as icon } from "@/app/icons/[file]/route";
import { GET as favicon } from "@/app/favicon.ico/route";
import { GET as robots } from "@/app/robots.txt/route";
import { GET as sitemapIndex } from "@/app/sitemap.xml/route";
import { GET as sitemapPart } from "@/app/sitemaps/[part]/route";
import { openSmallShop, type SmallShop } from "../support/shop";
import { parseXml } from "../support/parse-markup";
import { readFrom } from "../support/site";

const request = new Request("https://blog.example/");
const asParams = <T,>(params: T) => ({ params: Promise.resolve(params) });
let db: TestDatabase;
let shop: SmallShop;

beforeAll(async () => {
  db = await openDatabase();
  shop = await openSmallShop(db);
  readFrom(db);
});
afterAll(() => db.close());

describe("the sitemap", () => {
  it("is an index of parts that exist", async () => {
    const index = parseXml(await (await sitemapIndex()).text());
    const parts = [...index.querySelectorAll("sitemap > loc")].map((loc) => loc.textContent);
    expect(parts).toEqual(["https://blog.example/sitemaps/pages.xml", "https://blog.example/sitemaps/articles-0.xml"]);
    expect(index.querySelectorAll("sitemap > lastmod").length).toBe(2);
  });

  it("names each live article in each language with its counterparts, and when it last changed", async () => {
    const answer = await sitemapPart(request, asParams({ part: "articles-0.xml" }));
    const map = parseXml(await text(Readable.fromWeb(answer.body as never)));
    const urls = [...map.querySelectorAll("url")].map((url) => ({
      loc: url.querySelector("loc")?.textContent,
      lastmod: url.querySelector("lastmod")?.textContent,
      languages: [...url.getElementsByTagName("xhtml:link")].map((link) => link.getAttribute("hreflang")),
    }));
    const { both, dutchOnly, draft } = shop;
    expect(urls.map(({ loc }) => loc)).toEqual([`https://blog.example/nl/blog/titel-${both.n}`, `https://blog.example/fr/blog/titre-${both.n}`, `https://blog.example/nl/blog/titel-${dutchOnly.n}`]);
    expect(urls.map(({ languages }) => languages)).toEqual([["nl", "fr", "x-default"], ["nl", "fr", "x-default"], ["nl", "x-default"]]);
    const { docs } = await db.payload.db.find<{ changedAt: string }>({ collection: "live-pages", sort: ["article", "locale"], pagination: false });
    expect(urls.map(({ lastmod }) => lastmod).sort()).toEqual(docs.map(({ changedAt }) => new Date(changedAt).toISOString()).sort());
    expect(JSON.stringify(urls)).not.toContain(`titel-${draft.n}`);
  });

  it("names topics, authors and lists too", async () => {
    const map = parseXml(await (await sitemapPart(request, asParams({ part: "pages.xml" }))).text());
    const found = [...map.querySelectorAll("loc")].map((loc) => loc.textContent ?? "");
    expect(found).toEqual(expect.arrayContaining(["https://blog.example/nl", "https://blog.example/fr/blog", "https://blog.example/fr/accessibilite"]));
    expect(found.some((address) => /\/fr\/theme\/theme-\d+$/.test(address))).toBe(true);
    expect(found.some((address) => /\/nl\/auteur\/auteur-\d+$/.test(address))).toBe(true);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each(["articles-7.xml", "articles--1.xml", "articles-01.xml", "pages", "..", "articles-99999999999.xml"])("has no part %s", async (part) => {
    expect((await sitemapPart(request, asParams({ part }))).status).toBe(404);
  });
});

describe.each(["nl", "fr"] as const)("the feeds in %s", (locale) => {
  const title = { nl: "Magnesium en </script> slaap", fr: "Magnésium & <sommeil>" }[locale];
  const words = { nl: "De onderzoeken zeggen iets.", fr: "Les études le disent." }[locale];

  it("RSS is well formed, with whole content and absolute addresses", async () => {
    const answer = await rssFeed(request, asParams({ locale }));
    expect(answer.headers.get("content-type")).toContain("application/rss+xml");
    const feed = parseXml(await answer.text());
    expect(feed.querySelector("channel > language")?.textContent).toBe(locale);
    const item = [...feed.querySelectorAll("item")].find((each) => each.querySelector("title")?.textContent === title);
    const html = item?.getElementsByTagName("content:encoded")[0]?.textContent ?? "";
    expect(html).toContain(words);
    expect(html).toContain("https://doi.org/10.1000/x1");
    expect(html).not.toMatch(/(?:src|href)="\//);
    expect(item?.querySelector("link")?.textContent).toMatch(new RegExp(`^https://blog\\.example/${locale}/blog/`));
    expect(feed.getElementsByTagName("atom:link")[0]?.getAttribute("href")).toBe(`https://blog.example/${locale}/feed.xml`);
  });

  it("JSON Feed says the same", async () => {
    const feed = (await (await jsonFeed(request, asParams({ locale }))).json()) as { version: string; items: { id: string; title: string; content_html: string; language: string }[] };
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    const item = feed.items.find((each) => each.title === title);
    expect(item).toMatchObject({ language: locale, content_html: expect.stringContaining(words) });
    expect(feed.items).toHaveLength(locale === "nl" ? 2 : 1);
    expect(JSON.stringify(feed)).not.toContain(`Titel ${shop.draft.n}`);
  });

  it("the manifest is of that language", async () => {
    expect(await (await manifest(request, asParams({ locale }))).json()).toMatchObject({ lang: locale, start_url: `/${locale}`, icons: expect.arrayContaining([expect.objectContaining({ sizes: "512x512" })]) });
  });
});

it("a language nobody has has no feed", async () => {
  expect((await rssFeed(request, asParams({ locale: "de" }))).status).toBe(404);
  expect((await jsonFeed(request, asParams({ locale: "../nl" }))).status).toBe(404);
});

it("robots are told of the sitemap and kept from searches and the admin", async () => {
  const said = await (await robots()).text();
  expect(said).toContain("Sitemap: https://blog.example/sitemap.xml");
  expect(said).toContain("Disallow: /nl/search");
  expect(said).not.toContain("Disallow: /\n");
});

it("a weakness can be reported", async () => {
  const said = await (await securityTxt()).text();
  expect(said).toContain("Contact: mailto:hallo@shop.example");
  const expires = Date.parse(/Expires: (.+)/.exec(said)?.[1] ?? "");
  expect(expires - Date.now()).toBeGreaterThan(100 * 86_400_000);
});

it("has icons in the sizes that its manifest names", async () => {
  const answer = await icon(request, asParams({ file: "192.png" }));
  const picture = Buffer.from(await answer.arrayBuffer());
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([192, 192]);
  expect((await icon(request, asParams({ file: "1.png" }))).status).toBe(404);
  expect(Buffer.from(await (await favicon()).arrayBuffer()).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
});
