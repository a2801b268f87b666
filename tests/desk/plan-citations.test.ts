import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bodyReferences } from "@/payload/content/body-references";
import type { SerializedNode } from "@/payload/content/lexical-nodes";
import { plainText } from "@/payload/content/plain-text";
import { labelsOf, piecesOf } from "@/payload/desk/paste/citation-marks";
import { planCitations } from "@/payload/desk/paste/plan-citations";
import { readEntry } from "@/payload/desk/paste/read-entry";
import { readPlainText } from "@/payload/desk/paste/read-plain-text";
import { findSourceList } from "@/payload/desk/paste/source-list";

import { h, li, link, ol, p, root, text } from "../body/lexical";

const seed = readFileSync(new URL("./pastes/seed-article.txt", import.meta.url), "utf8");
const pasted = (nodes: SerializedNode[]) => root(...nodes);
const every = (label: number) => 100 + label;
const ids = (count: number) => new Map(Array.from({ length: count }, (_, i) => [i + 1, every(i + 1)]));
const marksIn = (line: string, known: (label: number) => boolean = () => true) => piecesOf(line, 0, "", known).flatMap((piece) => ("mark" in piece ? [piece.mark.labels] : []));

describe("the article of the shop, pasted as plain text", () => {
  const body = pasted(readPlainText(seed));
  const planned = planCitations(body)!;

  it("has seven sources, each named once, understood as far as they can be", () => {
    expect(planned.plan.unmatched).toEqual([]);
    expect(planned.plan.sources.map(({ label, marks }) => [label, marks])).toEqual([1, 2, 3, 4, 5, 6, 7].map((label) => [label, 1]));
    expect(planned.plan.sources.map(({ source }) => source)).toMatchObject([
      { type: "webPage", url: "https://en.wikipedia.org/wiki/Magnesium_L-threonate" },
      { type: "journalArticle", authors: "Slutsky I, et al.", title: "Enhancement of learning and memory by elevating brain magnesium", container: "Neuron", year: 2010, volume: "65", issue: "2", pages: "165–177", pmid: "20152124" },
      { authors: "Sun Q, et al.", container: "Neuropharmacology", year: 2016, volume: "108", pages: "426–435", pmid: "27178134" },
      { type: "webPage", url: "https://www.wjgnet.com/2220-3206/full/v12/i3/410.htm" },
      { authors: "Zhang C, et al.", title: "A Magtein®, Magnesium L-Threonate-Based Formula Improves Brain Cognitive Functions in Healthy Chinese Adults", container: "Nutrients", year: 2022, volume: "14", issue: "24", pages: "5235", pmid: "36558392" },
      { authors: "Lopresti A, et al.", container: "Frontiers in Nutrition", year: 2025, url: "https://www.frontiersin.org/journals/nutrition/articles/10.3389/fnut.2025.1729164/full" },
      { url: "https://www.ncbi.nlm.nih.gov/books/NBK507257" },
    ]);
  });

  it("becomes a text with seven citations in reading order, without marks and without the list", () => {
    const applied = planned.apply(ids(7));
    expect(bodyReferences(applied).sources).toEqual([101, 102, 103, 104, 105, 106, 107]);
    const words = plainText(applied);
    expect(words).not.toMatch(/[¹²³⁴⁵⁶⁷]|20152124|^Sources$/m);
    expect(words).toContain("plasticité synaptique et la mémoire.\n");
    expect(words).toContain("Retour au blog");
    expect(planCitations(applied)).toBeNull();
  });
});

describe("marks", () => {
  it.each([
    ["la mémoire.¹", [[1]]], ["étudiée.¹⁻³ Puis", [[1, 2, 3]]], ["studies¹,³ tonen", [[1, 3]]], ["(2010)² toonde", [[2]]], ["onderzoek [1] en [2–4]", [[1], [2, 3, 4]]], ["mot »\u00A0⁵", [[5]]],
  ])("%s", (line, expected) => {
    expect(marksIn(line)).toEqual(expected);
  });

  it.each(["20 m² en 10³ keer", "CO² et H²O", "[een] noot", "[1] als begin van een regel", "1 de 3"])("none in: %s", (line) => {
    expect(marksIn(line)).toEqual([]);
  });

  it("¹² is twelve where the list has twelve, else one and two", () => {
    expect(labelsOf("¹²", (label) => label <= 12)).toEqual([12]);
    expect(labelsOf("¹²", (label) => label <= 7)).toEqual([1, 2]);
  });

  it("give the text again when joined, whatever it says", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("¹", "[2]", "⁷⁻⁹", ""), fc.string(), (before, mark, after) => {
      const line = before + mark + after;
      const joined = piecesOf(line, 0, "", () => true).map((piece) => ("mark" in piece ? piece.mark.text : piece.words)).join("");
      expect(joined.replace(/\s/gu, "")).toBe(line.replace(/\s/gu, ""));
    }));
  });
});

describe("the plan", () => {
  const list = ol(1, li("Slutsky I. Eerste. Neuron. 2010;65:1."), li("Sun Q. Tweede. Neuron. 2016;1:2."), li("Niemand R. Derde. Neuron. 2016;1:3."));

  it("keeps what it does not understand: a mark without an entry, an entry without a mark", () => {
    const planned = planCitations(root(p("Zin een.¹ Zin twee.⁹"), p("Zin drie", text("2", 64), "."), h("h2", "Bronnen"), list))!;
    expect(planned.plan).toMatchObject({ marks: 2, unmatched: ["⁹"] });
    const { children } = planned.apply(ids(3)).root as unknown as { children: SerializedNode[] };
    expect(children.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "heading", "list"]);
    expect(children[3]).toMatchObject({ start: 3, children: [{ type: "listitem" }] });
    expect(plainText(planned.apply(ids(3)))).toContain("Zin twee.⁹");
  });

  it("makes one citation of marks side by side, and replaces a link that is a mark", () => {
    const planned = planCitations(root(p("Zin ", link("#cite_note-1", text("[1]", 64)), text("[2]", 64), " gaat door [1], [3]."), h("h3", "Références"), list))!;
    const paragraph = (planned.apply(ids(3)).root.children as SerializedNode[])[0]!;
    const cited = (paragraph.children as { type: string; fields?: { sources?: number[] } }[]).filter(({ type }) => type === "inlineBlock").map(({ fields }) => fields?.sources);
    expect(cited).toEqual([[101, 102], [101, 103]]);
  });

  it("reads entries that are numbered paragraphs, as Word's notes are", () => {
    expect(findSourceList([p("Tekst"), p("Bronnen"), p("[1] https://a.example/"), p("[2] https://b.example/"), p("Slot")])).toMatchObject({ from: 2, to: 4, heading: 1, entries: [{ label: 1 }, { label: 2 }] });
  });

  it("takes no list of steps for one of sources", () => {
    expect(planCitations(root(p("Neem dit in.¹"), ol(1, li("Meng het poeder."), li("Drink het op."))))).toBeNull();
  });

  it("never fails, and changes no words but marks and entries", () => {
    const sentence = fc.array(fc.constantFrom("Zin.", "woord", "¹", "²", "[3]", "m²", " ", "en", "(2010)"), { maxLength: 8 }).map((words) => p(words.join("")));
    fc.assert(fc.property(fc.array(sentence, { maxLength: 6 }), fc.array(fc.constantFrom("A B. Titel. Blad. 2010;1:2.", "https://a.example/", "x"), { minLength: 1, maxLength: 4 }), (before, entries) => {
      const body = root(...before, h("h2", "Sources"), ol(1, ...entries.map((entry) => li(entry))));
      const planned = planCitations(body);
      if (!planned) return;
      const letters = (value: unknown) => plainText(value as never).replace(/[^a-zA-Z]/g, "");
      const applied = planned.apply(ids(4));
      expect(letters(root(...before))).toBe(letters({ root: { ...applied.root, children: (applied.root.children as SerializedNode[]).slice(0, before.length) } }));
      expect(bodyReferences(applied).sources.every((id) => id > 100)).toBe(true);
    }));
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(() => planCitations({ root: { type: "root", children: [value] } })).not.toThrow();
    }));
  });
});

describe("an entry", () => {
  it.each([
    ["Slutsky, I., Abumaria, N., & Wu, L. (2010). Enhancement of learning. Neuron, 65(2), 165-177. https://doi.org/10.1016/j.neuron.2009.12.026", { authors: "Slutsky, I., Abumaria, N., & Wu, L.", year: 2010, title: "Enhancement of learning", container: "Neuron", volume: "65", issue: "2", pages: "165–177", doi: "10.1016/j.neuron.2009.12.026" }],
    ["van den Berg JM, Sun Q. Een titel? De vraag. Ned Tijdschr Geneeskd. 2019;163:D1234. PMID: 31120211", { authors: "van den Berg JM, Sun Q", title: "Een titel?", pmid: "31120211" }],
    ["Verordening (EU) nr. 432/2012 van de Commissie. https://eur-lex.europa.eu/eli/reg/2012/432", { type: "webPage", title: "Verordening (EU) nr. 432/2012 van de Commissie.", url: "https://eur-lex.europa.eu/eli/reg/2012/432" }],
  ])("%s", (entry, expected) => {
    expect(readEntry(entry)).toMatchObject(expected);
  });

  it("takes the address of a link whose words are others", () => {
    expect(readEntry("Zie PubMed.", ["https://pubmed.ncbi.nlm.nih.gov/123456/"])).toMatchObject({ type: "journalArticle", pmid: "123456", title: "Zie PubMed." });
  });

  it("fits the fields of a source, whatever it says", () => {
    fc.assert(fc.property(fc.string({ maxLength: 3000, unit: "grapheme" }), (entry) => {
      const source = readEntry(entry);
      expect((source.title ?? "").length).toBeLessThanOrEqual(600);
      expect((source.pages ?? "").length).toBeLessThanOrEqual(40);
    }));
  });
});

it("takes a mark that is raised twice, by its letter and by its layout, for a mark all the same", () => {
  const superscript = 64;
  expect(piecesOf("⁷", superscript, "avancé.", () => true)).toEqual([{ mark: { text: "⁷", labels: [7] } }]);
});
