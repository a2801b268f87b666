import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adaptNumbers } from "@/payload/translate/memory/adapt-numbers";
import { type Remembered, stemsOf, surroundingsOf } from "@/payload/translate/memory/entry";
import { likeness, percentAlike, type Place } from "@/payload/translate/memory/likeness";
import type { Placeholder } from "@/payload/translate/placeholders";
import { wording } from "@/payload/translate/unit";

const bold: Placeholder = { number: 1, kind: "style", paired: true, attributes: { format: 1 } };
const link = (number: number, url: string): Placeholder => ({ number, kind: "link", paired: true, attributes: { type: "link", fields: { linkType: "custom", url } } });
const place = (text: string, placeholders: Placeholder[] = [], more: Partial<Place> = {}): Place => ({ unit: { ...wording(text, placeholders), scope: "body" }, before: null, after: null, ...more });
const entry = (source: string, target: string, more: Partial<Remembered> = {}): Remembered => ({ source, target, placeholders: [], links: {}, context: "", ...more });
const languages = ["nl", "fr"] as const;
const numbers = (from: string, to: string, target: string) => adaptNumbers(from, to, target, languages);

describe("a remembered translation with other numbers", () => {
  it("takes them over in the target's format, wherever they stand", () => {
    expect(numbers("Neem 2 capsules per dag.", "Neem 3 capsules per dag.", "Prenez 2 gélules par jour.")).toBe("Prenez 3 gélules par jour.");
    expect(numbers("Van 1.250,5 mg in 30 dagen", "Van 2.500,25 mg in 14 dagen", "En 30 jours : 1\u202F250,5 mg")).toBe("En 14 jours : 2\u202F500,25 mg");
    expect(numbers("Sinds 1998 vet", "Sinds 2010 vet", "⟦1⟧1998⟦/1⟧ : gras ⟦2/⟧")).toBe("⟦1⟧2010⟦/1⟧ : gras ⟦2/⟧");
  });

  it("is not offered where more than numbers differ, or the translation does not say them", () => {
    expect(numbers("Neem 2 capsules.", "Neem 3 tabletten.", "Prenez 2 gélules.")).toBeNull();
    expect(numbers("Neem 2 capsules.", "Neem 3 capsules.", "Prenez deux gélules.")).toBeNull();
    expect(numbers("2 van de 2 ratten", "2 van de 3 ratten", "2 rats sur 2")).toBeNull();
    expect(numbers("HT22 is een cellijn", "HT23 is een cellijn", "HT22 est une lignée")).toBeNull();
  });
});

describe("likeness", () => {
  it("is 101 in the same surroundings, 100 with the same words and marks, 99 with other marks", () => {
    const [before, after] = [wording("Voor"), wording("Na")];
    const known = entry("Een ⟦1⟧vet⟦/1⟧ woord", "Un mot ⟦1⟧gras⟦/1⟧", { placeholders: [bold], context: surroundingsOf("body", before, after) });
    expect(likeness(known, place("Een ⟦1⟧vet⟦/1⟧ woord", [bold], { before, after }), languages)?.percent).toBe(101);
    expect(likeness(known, place("Een ⟦1⟧vet⟦/1⟧ woord", [bold], { before }), languages)?.percent).toBe(100);
    expect(likeness(known, place("Een vet woord", [], { before, after }), languages)).toEqual({ percent: 99, target: "Un mot gras", links: {} });
  });

  it("puts the marks into the numbers of the unit, and takes along addresses of the same link only", () => {
    const known = entry("⟦1⟧a⟦/1⟧ en ⟦2⟧bron⟦/2⟧ lezen", "lire ⟦2⟧la source⟦/2⟧ et ⟦1⟧a⟦/1⟧", { placeholders: [bold, link(2, "https://nl.example")], links: { 2: "https://fr.example" } });
    const unit = (url: string) => place("⟦1⟧a⟦/1⟧ en ⟦2⟧bron⟦/2⟧ lezen", [{ ...link(1, url), number: 2 }, bold].toSorted((a, b) => a.number - b.number));
    expect(likeness(known, unit("https://nl.example"), languages)).toEqual({ percent: 100, target: known.target, links: { 2: "https://fr.example" } });
    expect(likeness(known, unit("https://elders.example"), languages)?.links).toEqual({});
  });

  it("guesses what the marks of a file are from those of the unit", () => {
    const known = entry("Een ⟦4⟧vet⟦/4⟧ woord⟦5/⟧", "Un mot ⟦4⟧gras⟦/4⟧⟦5/⟧");
    const citation: Placeholder = { number: 2, kind: "citation", paired: false, attributes: { type: "inlineBlock", fields: { sources: [7] } } };
    expect(likeness(known, place("Een ⟦1⟧vet⟦/1⟧ woord⟦2/⟧", [bold, citation]), languages)).toEqual({ percent: 100, target: "Un mot ⟦1⟧gras⟦/1⟧⟦2/⟧", links: {} });
  });

  it("goes by letters from 70 to 99 and ends below", () => {
    expect(likeness(entry("Magnesium helpt de zenuwen.", "x"), place("Magnesium helpt de spieren."), languages)?.percent).toBe(81);
    expect(likeness(entry("Iets heel anders dan dat.", "x"), place("Magnesium helpt de spieren."), languages)).toBeNull();
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      expect(percentAlike(a, b)).toBe(percentAlike(b, a));
      expect(percentAlike(a, b) === 100).toBe(a === b);
    }));
  });
});

it("finds a text by the stems of its longest words, each once", () => {
  expect(stemsOf("De zenuwen en de zenuw: cœur", "nl")).toEqual(["coeur", "zenuw", "de", "en"]);
  expect(stemsOf(Array.from({ length: 60 }, (_, n) => `woord${n}x`).join(" "), "nl")).toHaveLength(16);
});
