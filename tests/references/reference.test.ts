import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { SourceFacts } from "@/payload/read/reference";
import { formatReference } from "@/payload/read/reference";

const words = { accessedOn: (date: string) => `geraadpleegd op ${date}`, pages: (range: string) => `p. ${range}` };
const mots = { accessedOn: (date: string) => `consulté le ${date}`, pages: (range: string) => `p. ${range}` };

/** Italics between asterisks. */
const print = (source: SourceFacts, locale: "nl" | "fr" = "nl") =>
  formatReference(source, locale, locale === "nl" ? words : mots)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join("");

const slutsky: SourceFacts = {
  type: "journalArticle",
  authors: "Slutsky I, et al.",
  title: "Enhancement of learning and memory by elevating brain magnesium.",
  container: "Neuron",
  year: 2010,
  volume: "65",
  issue: "2",
  pages: "165-177",
};

describe("a printed reference", () => {
  it("is set as journals set it", () => {
    expect(print(slutsky)).toBe("Slutsky I, et al. Enhancement of learning and memory by elevating brain magnesium. *Neuron*. 2010;65(2):165–177.");
  });

  it.each([
    [{ issue: null }, "2010;65:165–177."],
    [{ issue: null, pages: null }, "2010;65."],
    [{ volume: null, issue: null, pages: null }, "2010."],
    [{ year: null }, "65(2):165–177."],
    [{ volume: null, issue: null, pages: "5235" }, "2010:5235."],
    [{ pages: "447–456.e6" }, "2010;65(2):447–456.e6."],
    [{ pages: "S1 -- S9, 12-3" }, "2010;65(2):S1–S9, 12–3."],
  ])("leaves no mark behind where parts are missing: %j", (missing, end) => {
    expect(print({ ...slutsky, ...missing })).toBe(`Slutsky I, et al. Enhancement of learning and memory by elevating brain magnesium. *Neuron*. ${end}`);
  });

  it("puts no full stop on top of another mark", () => {
    expect(print({ type: "journalArticle", title: "Does it work?", container: "Nutr Metab." })).toBe("Does it work? *Nutr Metab*.");
    expect(print({ type: "journalArticle", title: "Le sommeil : « pourquoi ? »" })).toBe("Le sommeil : « pourquoi ? »");
  });

  it("sets the title of a book in italics", () => {
    const book: SourceFacts = { type: "book", authors: "Jansen A", title: "Voeding", container: "Elsevier", year: 2015, pages: "12-30" };
    expect(print(book)).toBe("Jansen A. *Voeding*. Elsevier, 2015. p. 12–30.");
    expect(print({ type: "book", title: "Voeding" })).toBe("*Voeding*.");
  });

  it("prints a law or a standard with the place it was published in", () => {
    const directive: SourceFacts = { type: "register", title: "Richtlijn 2002/46/EG", container: "Publicatieblad", year: 2002, volume: "L 183", pages: "51-57" };
    expect(print(directive)).toBe("Richtlijn 2002/46/EG. *Publicatieblad*. 2002;L 183:51–57.");
  });

  it("says when a web page was read, in the page's language, whatever the server's zone", () => {
    const page: SourceFacts = { type: "webPage", title: "Magnesium L-threonate", container: "Wikipedia", accessedOn: "2026-11-22" };
    expect(print(page)).toBe("Magnesium L-threonate. *Wikipedia*. Geraadpleegd op 22 november 2026.");
    expect(print(page, "fr")).toBe("Magnesium L-threonate. *Wikipedia*. Consulté le 22 novembre 2026.");
    expect(print({ ...page, accessedOn: "2026-11-01T23:59:00.000Z" }, "fr")).toContain("Consulté le 1er novembre 2026.");
    expect(print({ ...page, accessedOn: "long ago" })).toBe("Magnesium L-threonate. *Wikipedia*.");
  });

  it("says no such thing of an article, which does not change", () => {
    expect(print({ ...slutsky, accessedOn: "2026-11-22" })).toBe(print(slutsky));
  });

  it("keeps the no-break spaces of a French title", () => {
    expect(print({ type: "webPage", title: "Magnésium\u00A0: le point  complet" }, "fr")).toBe("Magnésium\u00A0: le point complet.");
  });

  it.each([
    ["nl", slutsky.title, "en"],
    ["fr", "Effect of Betaine on Reducing Body Fat—A Systematic Review and Meta-Analysis of Randomized Controlled Trials", "en"],
    ["nl", "A Magtein®, Magnesium L-Threonate, -Based Formula Improves Brain Cognitive Functions in Healthy Chinese Adults", "en"],
    ["nl", "Les effets du magnésium sur le sommeil", "fr"],
    ["fr", "De rol van magnesium bij het leren", "nl"],
    ["nl", "De rol van magnesium bij het leren", undefined],
    ["fr", "Les effets du magnésium sur le sommeil", undefined],
    ["nl", "Magnesium L-threonate", undefined],
    ["nl", "Verordening (EU) nr. 432/2012", undefined],
  ] as const)("names the language of a title on a page in %s: %s", (locale, title, lang) => {
    const runs = formatReference({ ...slutsky, title }, locale, words);
    expect(runs.filter((run) => run.lang).map((run) => [run.text, run.lang])).toEqual(lang ? [[title.replace(/\.$/, ""), lang]] : []);
  });

  const part = fc.option(fc.stringMatching(/^[ .,;:]{0,2}[A-Za-zé0-9][A-Za-zé0-9 -]{0,12}(?:[ .,;:]{0,2}|[?!])$/), { nil: null });
  const source = fc.record<SourceFacts>({
    type: fc.constantFrom("journalArticle", "book", "register", "webPage"),
    authors: part,
    title: part.map((title) => title ?? "Titel"),
    container: part,
    year: fc.option(fc.integer({ min: 1900, max: 2030 }), { nil: null }),
    volume: part,
    issue: part,
    pages: part,
    accessedOn: fc.constantFrom(null, "2026-11-22", "nonsense"),
  });

  it("never doubles, opens with or trails punctuation, whatever parts are known", () => {
    fc.assert(
      fc.property(source, (facts) => {
        const runs = formatReference(facts, "nl", words);
        const line = runs.map(({ text }) => text).join("");
        expect(line).toMatch(/^[A-Za-zé0-9].*[.?!]$/);
        expect(line).not.toMatch(/\.\.|[.?!][.]|[,;:][.,;:]| {2}| [.,;:]/);
        expect(runs.every(({ text }) => text !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
