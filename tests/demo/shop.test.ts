import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isGtin, parseDoi, parsePmid } from "@/payload/content/identifiers";
import { demoContent } from "@/payload/demo/content";

const { articles, authors, callsToAction, pictures, products, site, sources, topics } = demoContent;
const folder = fileURLToPath(new URL("../../payload/demo/pictures/", import.meta.url));

describe("the demo shop", () => {
  it("refers only to things it has", () => {
    const has = (list: { key: string }[]) => new Set(list.map(({ key }) => key));
    const missing = (wanted: string[], list: { key: string }[]) => wanted.filter((key) => !has(list).has(key));
    const figures = articles.flatMap(({ nl }) => nl.body.flatMap((block) => (block.kind === "figure" ? [block.picture] : [])));
    const chosen = articles.flatMap(({ callToAction }) => (callToAction.choice === "other" ? [callToAction.key] : []));
    const inline = articles.flatMap(({ nl }) => nl.body.flatMap((block) => (block.kind === "callToAction" ? [block.key] : [])));

    expect(missing([...figures, ...articles.map(({ hero }) => hero), ...products.map(({ image }) => image), ...authors.map(({ portrait }) => portrait)], pictures)).toEqual([]);
    expect(missing(articles.flatMap((article) => article.topics), topics)).toEqual([]);
    expect(missing(articles.flatMap((article) => [...article.authors, ...(article.reviewer ? [article.reviewer] : [])]), authors)).toEqual([]);
    expect(missing(articles.flatMap((article) => article.related), articles)).toEqual([]);
    expect(missing(callsToAction.flatMap((call) => call.products), products)).toEqual([]);
    expect(missing([...chosen, ...inline, site.callToAction], callsToAction)).toEqual([]);
  });

  it("names each thing once", () => {
    for (const list of [articles, authors, callsToAction, pictures, products, sources, topics]) {
      const keys = list.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("has nobody review their own article, nor review it after it went live", () => {
    expect(articles.filter(({ authors: own, reviewer }) => reviewer !== null && own.includes(reviewer))).toEqual([]);
    expect(articles.filter(({ publishedAt, reviewedAt }) => reviewedAt !== null && reviewedAt >= publishedAt.nl)).toEqual([]);
  });

  it("dates the French where there is French, and nowhere else", () => {
    expect(articles.filter(({ fr, publishedAt }) => (publishedAt.fr === null) !== (fr === null))).toEqual([]);
  });

  it("sells under article numbers kept for use inside a shop, with a valid check digit", () => {
    expect(products.filter(({ gtin }) => !isGtin(gtin) || !/^2\d{12}$/.test(gtin))).toEqual([]);
    expect(new Set(products.map(({ gtin }) => gtin)).size).toBe(products.length);
  });

  it("sells only at the reserved name shop.example, in the reader's language", () => {
    for (const { url } of products) {
      expect(url.nl).toMatch(/^https:\/\/shop\.example\/nl\/[a-z-]+$/);
      expect(url.fr).toMatch(/^https:\/\/shop\.example\/fr\/[a-z-]+$/);
    }
  });

  it("shows a reduction and low stock, so that both are on show", () => {
    expect(products.filter(({ availability }) => availability === "lowStock")).toHaveLength(1);
    const [reduced, ...others] = products.filter(({ referencePrice }) => referencePrice !== null);
    expect(others).toEqual([]);
    expect(reduced!.referencePrice).toBeGreaterThan(reduced!.price);
  });

  it("says as much in both languages", () => {
    for (const { usps } of [...products, ...callsToAction]) expect(usps.fr).toHaveLength(usps.nl.length);
    expect(site.legal.fr).toHaveLength(site.legal.nl.length);
  });

  it("keeps every text within what the editor's fields take", () => {
    for (const { name, description, usps } of products) {
      for (const locale of ["nl", "fr"] as const) {
        expect(name[locale].length).toBeLessThanOrEqual(120);
        expect(description[locale].length).toBeLessThanOrEqual(300);
        for (const usp of usps[locale]) expect(usp.length).toBeLessThanOrEqual(120);
      }
    }
    for (const { name, description } of topics) {
      for (const locale of ["nl", "fr"] as const) {
        expect(name[locale].length).toBeLessThanOrEqual(60);
        expect(description[locale].length).toBeLessThanOrEqual(300);
      }
    }
    for (const { note } of sources) expect(Math.max(note?.nl.length ?? 0, note?.fr.length ?? 0)).toBeLessThanOrEqual(600);
  });

  it("writes identifiers in the form the editor's desk keeps", () => {
    expect(sources.filter(({ doi }) => doi !== undefined && parseDoi(doi) !== doi)).toEqual([]);
    expect(sources.filter(({ pmid }) => pmid !== undefined && parsePmid(pmid) !== pmid)).toEqual([]);
  });
});

describe("the demo's pictures", () => {
  it("are all there, and none lies about unused", () => {
    expect(readdirSync(folder).toSorted()).toEqual(pictures.map(({ file }) => file).toSorted());
  });

  // A stored file is called key, dash, hash of its content; seeding finds it again by the first two.
  it("have names that are found again without mistaking one for another", () => {
    const mistaken = pictures.flatMap(({ key }) => pictures.filter((other) => other.key !== key && `${other.key}-`.includes(`${key}-`)).map((other) => `${key} in ${other.key}`));
    expect(mistaken).toEqual([]);
  });

  it("are as large as they say, and hold no words, no script and nothing from elsewhere", () => {
    const drawings = pictures.map((picture) => ({ ...picture, svg: readFileSync(folder + picture.file, "utf8") }));
    const foreign = /<(?:text|tspan|image|script|foreignObject|style)\b|href="(?!#)|url\((?!#)|font-family/;
    expect(drawings.filter(({ height, svg, width }) => !svg.includes(`viewBox="0 0 ${width} ${height}"`)).map(({ file }) => file)).toEqual([]);
    expect(drawings.filter(({ svg }) => foreign.test(svg)).map(({ file }) => file)).toEqual([]);
  });

  it("are described in both languages, each in its own words", () => {
    const alts = pictures.flatMap(({ alt }) => [alt.nl, alt.fr]);
    expect(new Set(alts).size).toBe(alts.length);
    expect(alts.filter((text) => text.length <= 40 || text.length > 200)).toEqual([]);
    expect(alts.filter((text) => /^(?:foto|afbeelding|beeld|photo|image|illustration)\b/iu.test(text))).toEqual([]);
    expect(pictures.filter(({ alt, key }) => alt.nl === key || alt.fr === key)).toEqual([]);
  });
});
