import { describe, expect, it } from "vitest";
import { demoContent } from "@/payload/demo/content";
import { citations, links, skeleton, texts, wordCount } from "./reading";

const { articles, sources } = demoContent;
const all = texts(articles);

function outside(text: string, least: number, most: number): string[] {
  return text.length < least || text.length > most ? [`${text.length} characters: ${text}`] : [];
}

describe("the demo's articles", () => {
  it("are six, one of them in Dutch only, so that a missing translation is on show", () => {
    expect(articles).toHaveLength(6);
    expect(articles.filter((article) => article.fr === null).map((article) => article.key)).toEqual(["batch-testing"]);
  });

  it.each(all)("$name takes a few minutes to read", ({ text }) => {
    expect(wordCount(text.body)).toBeGreaterThanOrEqual(700);
    expect(wordCount(text.body)).toBeLessThanOrEqual(1200);
  });

  it.each(all)("$name has headings, a list, a table, a figure and a call-out", ({ text }) => {
    const kinds = new Set(text.body.map((block) => block.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["heading", "list", "table", "figure", "callout", "paragraph"]));
    expect(skeleton(text.body)).toEqual(expect.arrayContaining(["h2", "h3"]));
  });

  it.each(all)("$name fits search results and cards", ({ text }) => {
    expect(outside(text.seo.title, 20, 60)).toEqual([]);
    expect(outside(text.seo.description, 110, 155)).toEqual([]);
    expect(outside(text.excerpt, 120, 200)).toEqual([]);
  });

  it.each(all)("$name never cites in a heading, where a mark would end up in the table of contents", ({ text }) => {
    expect(citations(text.body.filter((block) => block.kind === "heading"))).toEqual([]);
  });

  it.each(articles.filter(({ fr }) => fr !== null))("$key says the same in French, block for block, with the same sources and links at the same places", ({ nl, fr }) => {
    expect(skeleton(fr?.body ?? [])).toEqual(skeleton(nl.body));
    expect(citations(fr?.body ?? [])).toEqual(citations(nl.body));
    expect(links(fr?.body ?? [])).toEqual(links(nl.body));
  });

  it("have an address of their own in each language", () => {
    const slugs = all.map(({ text }) => text.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe("the demo's sources", () => {
  const known = new Set(sources.map((source) => source.key));
  const cited = new Set(all.flatMap(({ text }) => citations(text.body).flat()));

  it("stand behind every mark", () => {
    expect([...cited].filter((key) => !known.has(key))).toEqual([]);
  });

  it("are each cited somewhere", () => {
    expect([...known].filter((key) => !cited.has(key))).toEqual([]);
  });

  it("can each be looked up", () => {
    expect(sources.filter(({ doi, pmid, url }) => !doi && !pmid && !url)).toEqual([]);
  });

  it("say when a page that may change was read", () => {
    const pages = sources.filter(({ type }) => type === "webPage");
    expect(pages.filter(({ accessedOn }) => !/^\d{4}-\d\d-\d\d$/.test(accessedOn ?? ""))).toEqual([]);
  });

  it("number the magnesium article's seven sources as the page it replaces did", () => {
    const [magnesium] = articles;
    const order = [...new Set(citations(magnesium!.nl.body).flat())];
    expect(order).toEqual(["wikiMgt", "slutsky2010", "sun2016", "xiong2022", "zhang2022", "lopresti2026", "billard2011"]);
  });
});
