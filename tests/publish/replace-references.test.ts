import { expect, it } from "vitest";

import { swapIds, swapInArticle } from "@/payload/publish/replace-references";
import { block, citation, paragraph, richText } from "../support/documents";

it.each([
  ["one", 3, 9],
  ["one that was read with its document", { id: 3, name: "x" }, 9],
  ["another one", 4, 4],
  ["none", null, null],
  ["a list", [1, 3], [1, 9]],
  ["a list that has the new one already", [9, 3, 1], [9, 1]],
])("swaps %s", (_name, value, expected) => {
  expect(swapIds(value, { from: 3, to: 9 })).toEqual(expected);
});

it("finds citations in paragraphs and in call-outs, in every language, and leaves the rest as it is", () => {
  const quote = citation(3, 5);
  const nl = richText(paragraph("Bewezen", quote), block("callout", { text: richText(paragraph("Ook hier", citation(3))) }), block("figure", { media: 3, caption: "Drie" }));
  const { body, ...rest } = swapInArticle({ hero: 3, topics: [3], body: { nl, fr: null } }, { collection: "sources", from: 3, to: 9 });
  expect(rest).toEqual({});
  const said = JSON.stringify(body);
  expect(said).toContain('"sources":[9,5]');
  expect(said).toContain('"sources":[9]');
  expect(said).toContain('"media":3');
});

it("swaps a picture in the hero and in figures", () => {
  const nl = richText(block("figure", { media: 3 }));
  const changed = swapInArticle({ hero: 3, body: { nl } }, { collection: "media", from: 3, to: 9 });
  expect(changed).toMatchObject({ hero: 9, body: { nl: { root: { children: [{ fields: { media: 9 } }] } } } });
});

it("says nothing of an article that does not name it", () => {
  expect(swapInArticle({ hero: 1, authors: [2], body: { nl: richText(paragraph("Niets")) } }, { collection: "authors", from: 3, to: 9 })).toEqual({});
});
