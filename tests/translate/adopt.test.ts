/** French that was written without the desk, taken in: nothing to type again, nothing attached to the wrong Dutch. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { h2, p } from "@/payload/demo/body";
import { toLexical } from "@/payload/demo/lexical";
import { adoptTarget } from "@/payload/translate/adopt";
import { wordsOf } from "@/payload/translate/placeholders";
import { buildTarget } from "@/payload/translate/rebuild";
import type { TextModel } from "@/payload/translate/text-model";
import { extractUnits } from "@/payload/translate/units";
import { articleDocument, articlesInBoth, modelOf } from "./demo-documents";
import { seedDutch, seedTitle } from "./seed-source";

let model: TextModel[] = [];
beforeAll(async () => {
  model = await modelOf("articles");
});

const node = (type: string, text: string) => ({ type, version: 1, children: [{ type: "text", version: 1, text }] });
const document = (title: string, nodes: { kind: string; text: string }[]) => ({ title, body: { root: { type: "root", version: 1, children: nodes.map(({ kind, text }) => node(kind, text)) } } });

describe("the demo's French articles", () => {
  it.each(articlesInBoth.map((article) => [article.key, article] as const))("%s is taken in whole, each unit at its own source", (_key, article) => {
    const source = extractUnits(model, articleDocument(article, "nl"));
    const target = extractUnits(model, articleDocument(article, "fr"));
    const { pairs, untranslated, extra } = adoptTarget(source, target);
    expect([untranslated, extra]).toEqual([[], []]);
    expect(pairs.map((pair) => pair.target.path)).toEqual(source.map(({ path }) => path));
  });

  it("rebuilt from the desk, read as they were written", () => {
    for (const article of articlesInBoth) {
      const source = articleDocument(article, "nl");
      const target = extractUnits(model, articleDocument(article, "fr"));
      const { pairs } = adoptTarget(extractUnits(model, source), target);
      const { document: built, missing } = buildTarget(model, source, new Map(pairs.map((pair) => [pair.source.id, { text: pair.text, links: pair.links }])));
      expect(missing).toEqual([]);
      const words = extractUnits(model, built).map(({ text }) => wordsOf(text));
      expect(words).toEqual(target.map(({ text }) => wordsOf(text)));
      const again = adoptTarget(extractUnits(model, source), extractUnits(model, built));
      expect(again.pairs.map((pair) => pair.text)).toEqual(pairs.map((pair) => pair.text));
    }
  });

  it("with paragraphs missing or added still find their own source", () => {
    const cases = articlesInBoth.map((article) => {
      const source = extractUnits(model, articleDocument(article, "nl")).filter(({ scope }) => scope === "body");
      const target = extractUnits(model, articleDocument(article, "fr")).filter(({ scope }) => scope === "body");
      return { source, target };
    });
    let right = 0;
    let all = 0;
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.uniqueArray(fc.nat(60), { maxLength: 3 }), fc.uniqueArray(fc.nat(60), { maxLength: 3 }), ({ source, target }, lessSource, lessTarget) => {
        const left = source.filter((_, index) => !lessSource.includes(index));
        const rightSide = target.filter((_, index) => !lessTarget.includes(index));
        const { pairs, untranslated, extra } = adoptTarget(left, rightSide);
        expect(pairs.length + untranslated.length).toBe(left.length);
        expect(pairs.length + extra.length).toBe(rightSide.length);
        for (const { path } of left) if (rightSide.some((unit) => unit.path === path)) all += 1;
        right += pairs.filter((pair) => pair.source.path === pair.target.path).length;
      }),
      { seed: 6, numRuns: 150 },
    );
    expect(right / all).toBeGreaterThan(0.97);
  });
});

describe("the shop's own article", () => {
  const lines = readFileSync(new URL("seed-target.txt", import.meta.url), "utf8").replace(/\n {4}(?=https)/g, " ").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const [title = "", ...rest] = lines;
  const kindOf = (line: string) => (line === "Sources" ? "heading" : /^\d\. /.test(line) ? "listitem" : "paragraph");

  it("finds its Dutch source, paragraph by paragraph and source by source", () => {
    const source = extractUnits(model, document(seedTitle, seedDutch));
    const target = extractUnits(model, document(title, rest.map((text) => ({ kind: kindOf(text), text }))));
    const { pairs, untranslated, extra } = adoptTarget(source, target);
    expect([untranslated, extra]).toEqual([[], []]);
    expect(pairs.map((pair) => pair.target.path)).toEqual(source.map(({ path }) => path));
  });

  it("does so where everything was pasted as paragraphs", () => {
    const source = extractUnits(model, document(seedTitle, seedDutch));
    const target = extractUnits(model, document(title, rest.map((text) => ({ kind: "paragraph", text }))));
    const { pairs } = adoptTarget(source, target);
    const right = pairs.filter((pair) => pair.source.path === pair.target.path).length;
    expect(pairs.filter((pair) => pair.source.path !== pair.target.path).map((pair) => [pair.source.text, pair.target.text])).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(17);
  });

  it("is taken in beside a Dutch source with two paragraphs more, without a wrong pair", () => {
    const longer = [...seedDutch.slice(0, 2), { kind: "paragraph" as const, text: "Deze alinea bestaat alleen in het Nederlands." }, ...seedDutch.slice(2, 9), { kind: "paragraph" as const, text: "En ook deze, met het getal 42." }, ...seedDutch.slice(9)];
    const source = extractUnits(model, document(seedTitle, longer));
    const target = extractUnits(model, document(title, rest.map((text) => ({ kind: kindOf(text), text }))));
    const { pairs, untranslated } = adoptTarget(source, target);
    expect(untranslated.map(({ text }) => text)).toEqual([longer[2]!.text, longer[10]!.text]);
    expect(pairs.map((pair) => pair.target.text)).toEqual(target.map(({ text }) => text));
  });
});

describe("marks of a French text", () => {
  const units = (text: string) => extractUnits(model, { body: toLexical([h2("x"), p(text)], (_kind, key) => ({ a: 1, b: 2 })[key], text) });
  const adopted = (dutch: string, french: string) => adoptTarget(units(dutch), units(french)).pairs[1]!;

  it("take the numbers of the source, in whatever order the language wants them", () => {
    const { text, dropped, missing } = adopted("Zie [hier](https://a.example) en **daar**.[@a][@b]", "**Là**[@b] et [ici](https://a.example).[@a]");
    expect(text).toBe("⟦2⟧Là⟦/2⟧⟦4/⟧ et ⟦1⟧ici⟦/1⟧.⟦3/⟧");
    expect([dropped, missing]).toEqual([[], []]);
  });

  it("keep an address of their own", () => {
    expect(adopted("Zie [hier](https://nl.example).", "Voir [ici](https://fr.example).")).toMatchObject({ text: "Voir ⟦1⟧ici⟦/1⟧.", links: { 1: "https://fr.example" } });
  });

  it("that only one side has are named", () => {
    const { text, dropped, missing } = adopted("Zo is het.[@a]", "C’est **ainsi**.");
    expect(text).toBe("C’est ainsi.");
    expect(dropped.map(({ kind }) => kind)).toEqual(["style"]);
    expect(missing.map(({ kind }) => kind)).toEqual(["citation"]);
  });
});
