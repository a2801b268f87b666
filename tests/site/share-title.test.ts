import { expect, it } from "vitest";

import { shareTitle } from "@/app/(site)/share-title";

it("keeps a title with its accents, and its narrow spaces as spaces the face has", () => {
  expect(shareTitle("Magnésium : l’œuvre d’un minéral\u202F?", "Feuille")).toEqual({ words: "Magnésium : l’œuvre d’un minéral\u00A0?", size: 76 });
});

it.each([
  ["Vitamine B₁₂ en CO₂", "Vitamine B12 en CO2"],
  ["50 \u03BCg per dag, 3 × 2²", "50 \u00B5g per dag, 3 × 2²"],
  ["Magnesium L\u2011threonaat", "Magnesium L-threonaat"],
  ["Ĳzer in supple\u00ADmenten", "IJzer in supplementen"],
  ["Me\u0301latonine® 1–2 mg… « vraiment » ?", "Mélatonine® 1–2 mg… « vraiment » ?"],
])("draws no empty box for a letter of %s that the faces lack", (title, words) => {
  expect(shareTitle(title, "Blad").words).toBe(words);
});

it("cuts a long title between words and says that it did", () => {
  const { words, size } = shareTitle(`${"Waarom een lange titel leesbaar blijft ".repeat(8)}en meer`, "Blad");
  expect(words).toMatch(/(?:titel|lange|een|blijft|leesbaar|Waarom)…$/);
  expect(words.length).toBeLessThanOrEqual(181);
  expect(size).toBe(40);
});

it("draws a name or a topic of a word or two larger than a sentence", () => {
  expect(shareTitle("Minéraux", "Feuille").size).toBe(104);
  expect(shareTitle("Marie-Antoinette Vandenbroucke", "Feuille").size).toBe(76);
});

it("draws a title with one very long word small enough for its line", () => {
  expect(shareTitle("Arbeidsongeschiktheidsverzekeringsmaatschappijen", "Blad").size).toBeLessThan(42);
});

it.each(["שינה ומגנזיום: מה אומר המחקר?", "🧠💤", ""])("shows the name of the blog where the faces have no word of %j", (title) => {
  expect(shareTitle(title, "Het feuilleton").words).toBe("Het feuilleton");
});
