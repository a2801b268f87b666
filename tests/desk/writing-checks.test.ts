import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Locale } from "@/messages/locales";
import { starterLanguages } from "@/payload/claims/starter/starter-rules";
import { looksLike } from "@/payload/content/guess-language";
import { readPlace } from "@/payload/desk/find-place";
import { searchPreview } from "@/payload/desk/search-preview";
import type { CheckedArticle } from "@/payload/desk/checked-article";
import type { CheckCode } from "@/payload/desk/finding";
import { checkWriting } from "@/payload/desk/writing-checks";

import { block, citation, paragraph, richText } from "../support/documents";

const site = "https://blog.example";
const quiet: CheckedArticle = { title: "Magnesium", excerpt: "x".repeat(100), seoTitle: "", seoDescription: "", body: richText(paragraph("Een zin.")), pictures: [], links: { siteUrl: site, articles: new Map([[1, true], [2, false]]), addresses: new Set(["/nl/blog/betaine"]) }, uncited: [], gone: [], claims: starterLanguages.nl };
const codes = (article: Partial<CheckedArticle>, locale: Locale = "nl") => checkWriting({ ...quiet, claims: starterLanguages[locale], ...article }, locale).map(({ code }) => code);

const heading = (tag: string, text: string) => ({ type: "heading", tag, version: 1, children: [{ type: "text", version: 1, text }] });
const link = (text: string, url: string) => ({ type: "link", version: 3, fields: { linkType: "custom", url }, children: [{ type: "text", version: 1, text }] });
const written = (...nodes: object[]) => ({ body: richText(...nodes) });

describe("checks while writing", () => {
  it("say nothing about an article that has nothing to look at", () => {
    expect(codes({})).toEqual([]);
  });

  it("measure what a search result would show", () => {
    expect(codes({ title: "t".repeat(61) })).toEqual(["titleLong"]);
    expect(codes({ title: "t".repeat(61), seoTitle: "Kort" })).toEqual([]);
    expect(codes({ excerpt: "Te kort." })).toEqual(["descriptionShort"]);
    expect(codes({ seoDescription: "x".repeat(161) })).toEqual(["descriptionLong"]);
  });

  it("notice a heading level that is skipped, and a heading without words", () => {
    expect(codes(written(heading("h2", "Een"), heading("h4", "Twee")))).toEqual(["headingSkipped"]);
    expect(codes(written(heading("h2", "Een"), heading("h3", "Twee"), heading("h2", "Drie")))).toEqual([]);
    expect(codes(written(heading("h2", "")))).toEqual(["headingEmpty"]);
  });

  it.each([["nl", "Klik hier"], ["fr", "cliquez ici"], ["fr", "En savoir plus…"]] as const)("notice a link that says nothing in %s: %s", (locale, text) => {
    expect(codes(written(paragraph("", link(text, "https://elsewhere.example/"))), locale)).toContain("linkVague");
  });

  const internal = (id: number) => ({ type: "link", version: 3, fields: { linkType: "internal", doc: { relationTo: "articles", value: id } }, children: [{ type: "text", version: 1, text: "het artikel" }] });
  it.each([
    ["an article that is gone", internal(9), "linkBroken"], ["an article that is not live here", internal(2), "linkNotLive"], ["no page of ours", link("het artikel", "/nl/blog/weg"), "linkBroken"],
    ["the same, by its whole address", link("het artikel", `${site}/nl/blog/weg?x=1#y`), "linkBroken"], ["nothing", link("het artikel", "https://"), "linkBroken"],
  ])("notice a link to %s", (_, node, code) => {
    expect(codes(written(paragraph("", node)))).toEqual([code]);
  });

  it("leave links alone that lead somewhere", () => {
    expect(codes(written(paragraph("", internal(1), link("het artikel", "/nl/blog/betaine/?x#y"), link("PubMed", "https://pubmed.ncbi.nlm.nih.gov/1/"))))).toEqual([]);
  });

  it("notice a link into the other language", () => {
    expect(codes(written(paragraph("", link("het artikel", `${site}/fr/blog/betaine`))))).toContain("linkOtherLanguage");
    expect(codes(written(paragraph("", link("het artikel", "/nl/blog/betaine"))))).toEqual([]);
  });

  it.each(["Nu voor € 24,95.", "Slechts 19,99 euro!", "Vandaag -20 % korting"])("notice a typed price: %s", (text) => {
    expect(codes(written(paragraph(text)))).toContain("priceTyped");
  });

  it.each(["In 2010 nam 20 % van de groep", "een dosis van 144 mg", "tussen 5-10 % hoger"])("leave figures of a text alone: %s", (text) => {
    expect(codes(written(paragraph(text)))).not.toContain("priceTyped");
  });

  it("notice marks that lead nowhere, not powers", () => {
    expect(codes(written(paragraph("Dit werd aangetoond bij ratten.¹²")))).toContain("numberedMark");
    expect(codes(written(paragraph("Per m² of 10³ keer")))).not.toContain("numberedMark");
  });

  it("notice a description that is a file name, or that of the other language", () => {
    const picture = (alt: CheckedArticle["pictures"][number]["alt"], decorative = false) => ({ pictures: [{ id: 5, filename: "hero-magnesium-2.png", alt, decorative }] });
    expect(checkWriting({ ...quiet, ...picture({ fr: "Une feuille" }) }, "nl")).toEqual([{ code: "altMissing", severity: "warning", path: "hero", quote: "hero-magnesium-2.png", part: { collection: "media", id: 5, field: "alt" } }]);
    expect(codes(picture({ nl: "Hero magnesium 2" }))).toEqual(["altFileName"]);
    expect(codes(picture({ nl: "Een blad", fr: "Een blad" }), "fr")).toContain("altOtherLanguage");
    expect(codes(picture({ nl: "Magnesium", fr: "Magnesium" }))).toEqual([]);
    expect(codes(picture({ nl: "hero-magnesium-2.png" }, true))).toEqual([]);
  });

  it("notice Dutch text in a French field, as a hint where the text is short", () => {
    const long = "Het onderzoek laat zien dat de opname van magnesium in het lichaam door de vorm wordt bepaald, en niet door het merk.";
    expect(checkWriting({ ...quiet, ...written(paragraph(long)) }, "fr")).toContainEqual(expect.objectContaining({ code: "wrongLanguage", severity: "warning", path: "body" }));
    expect(codes(written(paragraph(long)), "nl")).not.toContain("wrongLanguage");
    expect(looksLike("Magnesium")).toBeNull();
  });

  it("notice the one French paragraph of a Dutch text, and say which", () => {
    const french = "Les recherches montrent que le magnésium est une des substances dont le corps ne peut pas se passer.";
    const found = checkWriting({ ...quiet, ...written(paragraph("Een zin in het Nederlands, zoals het hoort te zijn."), paragraph(french)) }, "nl");
    expect(found.filter(({ code }) => code === "wrongLanguage").map(({ quote }) => quote)).toEqual([expect.stringMatching(/^Les recherches/)]);
  });

  it("notice research that no source stands behind, paragraph by paragraph", () => {
    const claim = "Uit onderzoek blijkt een verschil.";
    expect(codes(written(paragraph(claim)))).toEqual(["uncitedText"]);
    expect(codes(written(paragraph(claim, citation(3))))).toEqual([]);
    expect(codes(written(heading("h2", "Wat het onderzoek zegt")))).toEqual([]);
  });

  it("notice sources that only the other language cites, and those that are gone", () => {
    expect(checkWriting({ ...quiet, ...written(paragraph("Eerst dit.", citation(3), { type: "text", text: " Dan dat." }, citation(8))), uncited: [{ id: 4, title: "A study" }], gone: [8] }, "nl")).toEqual([
      { code: "sourceGone", severity: "warning", path: "body", quote: "Dan dat." },
      { code: "sourceUncited", severity: "hint", path: "body", quote: "A study", part: { collection: "sources", id: 4 } },
    ]);
  });

  it("notice a page without any description", () => {
    expect(codes({ excerpt: "" })).toEqual(["descriptionMissing"]);
  });

  it("never fail, whatever the body holds", () => {
    fc.assert(fc.property(fc.jsonValue(), fc.string(), (body, title) => {
      expect(Array.isArray(checkWriting({ ...quiet, body, title }, "fr"))).toBe(true);
    }));
  });
});

type Written = Partial<CheckedArticle>;
const alone = (text: string): Written => written(paragraph(text));
const linking = (text: string, url: string): Written => written(paragraph("", link(text, url)));
const pictured = (nl: string, fr: string): Written => ({ pictures: [{ id: 5, filename: "feuille-magnesium.png", alt: { nl, fr }, decorative: false }] });
const captioned = (caption: string): Written => written(block("figure", { media: 5, caption }));
const callout = (title: string): Written => written(block("callout", { tone: "info", title, text: richText() }));
const nlLong = "Het onderzoek laat zien dat de opname van magnesium in het lichaam door de vorm wordt bepaald, en niet door het merk.";
const frLong = "Le magnésium est présent dans les légumes verts et dans les céréales, et il ne faut pas en faire une affaire de marque.";

/** Of each check, in each language: what it must see, and what comes close and must be left alone. */
const both: [CheckCode, Locale, Written, Written][] = [
  ["altMissing", "nl", pictured("", "Une feuille verte"), pictured("Een groen blad", "")],
  ["altMissing", "fr", pictured("Een groen blad", " "), pictured("", "Une feuille verte")],
  ["altFileName", "nl", pictured("feuille-magnesium", ""), pictured("Een feuille de magnesium", "")],
  ["altFileName", "fr", pictured("", "IMG_2034.JPG"), pictured("", "Une feuille de magnésium")],
  ["altOtherLanguage", "nl", pictured("Une feuille", "Une feuille"), pictured("Een blad", "Une feuille")],
  ["altOtherLanguage", "fr", pictured("Een blad", "Een blad"), pictured("NAD+", "NAD+")],
  ["titleLong", "nl", { title: "m".repeat(61) }, { title: "m".repeat(60) }],
  ["titleLong", "fr", { seoTitle: "m".repeat(61) }, { title: "m".repeat(80), seoTitle: "m".repeat(60) }],
  ["descriptionMissing", "nl", { excerpt: "" }, { excerpt: "", seoDescription: "x".repeat(90) }],
  ["descriptionMissing", "fr", { excerpt: "  " }, { excerpt: "x".repeat(90) }],
  ["headingSkipped", "nl", written(heading("h2", "Een"), heading("h4", "Twee")), written(heading("h2", "Een"), heading("h3", "Twee"), heading("h4", "Drie"), heading("h2", "Vier"))],
  ["headingSkipped", "fr", written(heading("h3", "Un")), written(heading("h2", "Un"), heading("h3", "Deux"))],
  ["linkVague", "nl", linking("Klik hier!", "https://pubmed.ncbi.nlm.nih.gov/1/"), linking("Klik hier voor de studie van Slutsky", "https://pubmed.ncbi.nlm.nih.gov/1/")],
  ["linkVague", "fr", linking("cliquez ici", "https://pubmed.ncbi.nlm.nih.gov/1/"), linking("l’étude, ici résumée", "https://pubmed.ncbi.nlm.nih.gov/1/")],
  ["linkVague", "nl", linking("Lees\u00A0meer »", "https://pubmed.ncbi.nlm.nih.gov/1/"), linking("Lees meer over zink", "https://pubmed.ncbi.nlm.nih.gov/1/")],
  ["linkVague", "fr", linking("→ En savoir plus :", "https://pubmed.ncbi.nlm.nih.gov/1/"), linking("savoir", "https://pubmed.ncbi.nlm.nih.gov/1/")],
  ["linkBroken", "nl", linking("betaïne", "nl/blog/weg"), linking("schrijf ons", "mailto:redactie@blog.example")],
  ["linkBroken", "fr", linking("bétaïne", "htp://ailleurs.example/"), linking("plus bas", "#sources")],
  ["linkBroken", "nl", written(heading("h2", "Hoeveel dan?"), paragraph("", link("verderop", "#hoeveel"))), written(heading("h2", "Hoeveel dan?"), heading("h2", "Hoeveel dan?"), paragraph("", link("verderop", "#hoeveel-dan-2")))],
  ["linkBroken", "fr", linking("plus bas", "#"), written(paragraph("", link("plus bas", "#l-eau")), heading("h2", "L’eau"))],
  ["linkBroken", "nl", linking("betaïne", "/nl/blog/weg"), linking("betaïne", "/nl/blog/betaine")],
  ["linkBroken", "fr", linking("bétaïne", `${site}/fr/blog/disparu`), linking("bétaïne", "https://ailleurs.example/fr/blog/disparu")],
  ["linkOtherLanguage", "nl", linking("bétaïne", "/fr/blog/betaine"), linking("betaïne", "/nl/blog/betaine")],
  ["linkOtherLanguage", "fr", linking("betaïne", `${site}/nl`), linking("une autre page", "https://ailleurs.example/nl")],
  ["wrongLanguage", "nl", alone(frLong), alone("Slutsky schreef over „La vie en rose”, maar dat is een ander verhaal.")],
  ["wrongLanguage", "fr", alone(nlLong), alone("Le mot « gezondheid » veut dire santé en néerlandais.")],
  ["priceTyped", "nl", alone("Nu € 24,95 in plaats van meer."), alone("Van 24,95 gram bleef de helft over.")],
  ["priceTyped", "fr", alone("Profitez de -20 % cette semaine."), alone("Entre 10-20 % des adultes en manquent.")],
  ["wrongLanguage", "nl", captioned("Une feuille vue sous le microscope."), captioned("Een blad onder de microscoop.")],
  ["wrongLanguage", "fr", captioned("Een blad zoals het er onder de microscoop uitziet."), captioned("Magnesium")],
  ["wrongLanguage", "nl", callout("Ce que cela change pour vous"), callout("Wat dit voor u betekent")],
  ["wrongLanguage", "nl", pictured("Une feuille verte dans une main", ""), pictured("Een groen blad in een hand", "Une feuille verte dans une main")],
  ["wrongLanguage", "fr", pictured("", "Een groen blad dat in een hand wordt gehouden"), pictured("Een groen blad dat in een hand wordt gehouden", "Une feuille")],
  ["priceTyped", "nl", alone("Nu voor 25,- per pot."), alone("Van 10,5-20 % is sprake; ze aten peren, - soms - en appels.")],
  ["priceTyped", "fr", alone("Seulement EUR 24,95 le pot."), alone("Une étude EUREKA 12 fois citée.")],
  ["priceTyped", "nl", alone("Met 15 % korting."), alone("Bij 15 % van de deelnemers.")],
  ["priceTyped", "fr", alone("Avec 15 % de remise."), alone("On voit 15 % de réduction du risque.")],
  ["uncitedText", "nl", alone("Uit onderzoek blijkt een verschil."), written(paragraph("Uit onderzoek blijkt een verschil.", citation(1)))],
  ["uncitedText", "fr", alone("Des études récentes le suggèrent."), alone("Elle étudie le dessin.")],
  ["uncitedText", "nl", alone("Onderzoek uit Leuven wijst daarop."), alone("Studie")],
  ["sourceUncited", "nl", { uncited: [{ id: 4, title: "A study" }] }, {}],
  ["sourceUncited", "fr", { uncited: [{ id: 4, title: "A study" }] }, {}],
  ["numberedMark", "nl", alone("Dit werd bij ratten gezien.¹²"), alone("Per m² of 10³ keer.")],
  ["numberedMark", "fr", alone("C’est important pour la mémoire.¹"), alone("Sur 3 m² de surface.")],
  ["claim", "nl", alone("Magnesium voorkomt migraine."), alone("Magnesium voorkomt geen migraine.")],
  ["claim", "fr", alone("Le magnésium soigne la dépression."), alone("Aucun complément ne soigne la dépression.")],
  ["claimWording", "nl", alone("Magnesium vermindert vermoeidheid."), alone("Slaap vermindert vermoeidheid.")],
  ["claimWording", "fr", alone("Le magnésium réduit la fatigue."), alone("Le magnésium contribue à réduire la fatigue.")],
];

it.each(both)("%s in %s sees what it is for and leaves alone what only comes close (%#)", (code, locale, seen, near) => {
  expect(codes(seen, locale)).toContain(code);
  expect(codes(near, locale)).not.toContain(code);
});

it("short texts in another language are a hint, long ones a warning", () => {
  const severity = (text: string, locale: Locale) => checkWriting({ ...quiet, claims: starterLanguages[locale], title: text }, locale).find(({ code }) => code === "wrongLanguage")?.severity;
  expect([severity("De vorm van het zout", "fr"), severity(nlLong, "fr")]).toEqual(["hint", "warning"]);
  expect([severity("La forme du sel", "nl"), severity(frLong, "nl")]).toEqual(["hint", "warning"]);
});

describe("the preview of a search result", () => {
  it("cuts after a word, and prefers the texts for search engines", () => {
    const long = "Magnesium en het geheugen: wat onderzoek bij dieren en mensen werkelijk laat zien";
    expect(searchPreview({ title: long, excerpt: "Kort.", seoTitle: "", seoDescription: "" })).toEqual({ title: "Magnesium en het geheugen: wat onderzoek bij dieren en…", titleCut: true, description: "Kort.", descriptionCut: false });
    expect(searchPreview({ title: long, excerpt: "", seoTitle: "Magnesium", seoDescription: "Anders." })).toMatchObject({ title: "Magnesium", description: "Anders." });
  });
});

it("a link of the Readiness tab names its field, and the words in the text", () => {
  expect(readPlace("#field-seo__title")).toEqual({ field: "field-seo__title", quote: "" });
  expect(readPlace(`#field-body&quote=${encodeURIComponent("Uit onderzoek & meer…")}`)).toEqual({ field: "field-body", quote: "Uit onderzoek & meer" });
  expect(readPlace("#desk-nl")).toBeNull();
});
