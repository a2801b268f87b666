import { expect, it } from "vitest";

import { shareTitle } from "@/app/(site)/share-title";

it("keeps a title with its accents, and its narrow spaces as spaces the face has", () => {
  expect(shareTitle("Magnésium : l’œuvre d’un minéral\u202F?", "Feuille")).toEqual({ words: "Magnésium : l’œuvre d’un minéral\u00A0?", size: 76 });
});

it("cuts a long title between words and says that it did", () => {
  const { words, size } = shareTitle(`${"Waarom een lange titel leesbaar blijft ".repeat(8)}en meer`, "Blad");
  expect(words).toMatch(/(?:titel|lange|een|blijft|leesbaar|Waarom)…$/);
  expect(words.length).toBeLessThanOrEqual(181);
  expect(size).toBe(40);
});

it("draws a title with one very long word small enough for its line", () => {
  expect(shareTitle("Arbeidsongeschiktheidsverzekeringsmaatschappijen", "Blad").size).toBeLessThan(42);
});

it.each(["שינה ומגנזיום: מה אומר המחקר?", "🧠💤", ""])("shows the name of the blog where the faces have no word of %j", (title) => {
  expect(shareTitle(title, "Het feuilleton").words).toBe("Het feuilleton");
});
