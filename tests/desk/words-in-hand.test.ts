/** What editors and blocks hold before the form knows of it. */
import { afterEach, expect, it } from "vitest";

import { sameValue } from "@/payload/content/same-value";
import { blocksHaveTold, holdWords, withWordsInHand } from "@/payload/desk/left-words/words-in-hand";

import { block, paragraph, richText } from "../support/documents";

const held: (() => void)[] = [];
const hold: typeof holdWords = (of, inHand) => {
  const letGo = holdWords(of, inHand);
  held.push(letGo);
  return letGo;
};
afterEach(() => held.splice(0).forEach((letGo) => letGo()));

const figure = (caption: string) => block("figure", { id: "b1", media: 4, caption });
const callout = (text: string) => block("callout", { id: "b2", tone: "info", text: richText(paragraph(text)) });

it("puts what the editor of the body holds in place of what the form was told, and leaves the form alone", () => {
  const values = { title: "Zink", body: richText(paragraph("Zink")) };
  hold("editors", { block: null, read: () => ({ body: richText(paragraph("Zink en koper")) }) });
  expect(withWordsInHand(values)).toEqual({ title: "Zink", body: richText(paragraph("Zink en koper")) });
  expect(values.body).toEqual(richText(paragraph("Zink")));
});

it("puts what a block holds into its own block, and the words of an editor in it over those", () => {
  const values = { body: richText(paragraph("Eerst."), figure("Oud"), callout("Oud")) };
  hold("forms", { block: "b1", read: () => ({ caption: "Nieuw" }) });
  hold("forms", { block: "b2", read: () => ({ tone: "caution", text: richText(paragraph("Nieuw")) }) });
  const letGo = hold("editors", { block: "b2", read: () => ({ text: richText(paragraph("Het nieuwst")) }) });
  hold("forms", { block: "weg", read: () => ({ caption: "Van een blok dat er niet meer is" }) });
  const after = (text: string) => ({ body: richText(paragraph("Eerst."), figure("Nieuw"), block("callout", { id: "b2", tone: "caution", text: richText(paragraph(text)) })) });
  expect(withWordsInHand(values)).toEqual(after("Het nieuwst"));
  letGo();
  expect(withWordsInHand(values)).toEqual(after("Nieuw"));
});

it("gives the same values back where nobody wrote, or the form knows it all", () => {
  const values = { title: "Zink", body: richText(figure("Oud")) };
  hold("editors", { block: null, read: () => null });
  hold("forms", { block: "b1", read: () => ({ caption: "Oud", blockName: undefined }) });
  expect(withWordsInHand(values)).toBe(values);
});

it("knows when the blocks have told the body", () => {
  let body = richText(figure("Oud"));
  let written = false;
  hold("editors", { block: null, read: () => (written ? { body } : null) });
  expect(blocksHaveTold()).toBe(true);
  hold("forms", { block: "b1", read: () => ({ caption: "Nieuw" }) });
  expect(blocksHaveTold()).toBe(false);
  written = true;
  expect(blocksHaveTold()).toBe(false);
  body = richText(figure("Nieuw"));
  expect(blocksHaveTold()).toBe(true);
});

it("compares what is said, not how it is written down", () => {
  const absent = (value: unknown): boolean => value === undefined || value === null || value === "";
  expect(sameValue({ a: 1, b: [{ c: null }] }, { b: [{}], a: 1 }, absent)).toBe(true);
  for (const [a, b] of [[{ a: 1 }, { a: "1" }], [[1, 2], [2, 1]], [[1], [1, 2]], [{}, { a: 0 }], [[], {}]]) expect(sameValue(a, b, absent)).toBe(false);
});
