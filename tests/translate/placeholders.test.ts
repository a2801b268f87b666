import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildInline, readInline } from "@/payload/translate/inline-nodes";
import { escapeText, markProblems, marksAreSound, type Placeholder, tokens, wordsOf, writeTokens } from "@/payload/translate/placeholders";
import { inlineNodes } from "./marked-text";

const pair = (number: number): Placeholder => ({ number, kind: "style", paired: true, attributes: { format: 1 } });
const lone = (number: number): Placeholder => ({ number, kind: "citation", paired: false, attributes: { type: "inlineBlock" } });

describe("marked text", () => {
  it("keeps an author's own brackets apart from placeholders", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("⟦", "⟧", "/", "1", "a") }), (text) => {
        expect(wordsOf(escapeText(text))).toBe(text);
      }),
    );
  });

  it("reads and writes the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("⟦1⟧", "⟦/1⟧", "⟦2/⟧", "⟦⟦⟧", "x", " ", "⟧") }), (text) => {
        expect(writeTokens(tokens(text))).toBe(text);
      }),
    );
  });

  it.each([
    ["⟦1⟧vet⟦/1⟧ en bron⟦2/⟧", {}],
    ["vet en bron⟦2/⟧", { missing: [1] }],
    ["⟦1⟧vet⟦/1⟧", { missing: [2] }],
    ["⟦1⟧vet⟦/1⟧⟦2/⟧⟦2/⟧", { repeated: [2] }],
    ["⟦1⟧vet⟦/1⟧⟦2/⟧⟦3/⟧", { unknown: [3] }],
    ["⟦1/⟧⟦2/⟧", { missing: [1], unknown: [1] }],
    ["⟦1⟧vet⟦2/⟧", { broken: [1] }],
    ["vet⟦/1⟧⟦2/⟧", { broken: [1], missing: [1] }],
  ])("says what is wrong with the marks of %s", (text, problems) => {
    expect(markProblems(text, [pair(1), lone(2)])).toEqual({ missing: [], unknown: [], repeated: [], broken: [], ...problems });
  });

  it("does not let pairs cross", () => {
    expect(markProblems("⟦1⟧a⟦2⟧b⟦/1⟧c⟦/2⟧", [pair(1), pair(2)]).broken).not.toEqual([]);
    expect(marksAreSound(markProblems("⟦1⟧a⟦2⟧b⟦/2⟧c⟦/1⟧", [pair(1), pair(2)]))).toBe(true);
  });
});

describe("a line of rich text", () => {
  it("comes back from its marked text as it was", () => {
    fc.assert(
      fc.property(inlineNodes, (nodes) => {
        const read = readInline(nodes);
        const built = buildInline(read.text, read.placeholders);
        expect(readInline(built)).toEqual(read);
        expect(marksAreSound(markProblems(read.text, read.placeholders))).toBe(true);
      }),
    );
  });

  it("is built from any text at all, without a lost word", () => {
    fc.assert(
      fc.property(inlineNodes, fc.string({ unit: fc.constantFrom("⟦1⟧", "⟦/1⟧", "⟦2⟧", "⟦/2⟧", "⟦3/⟧", "⟦9/⟧", "woord", " ") }), (nodes, text) => {
        const { placeholders } = readInline(nodes);
        const built = buildInline(text, placeholders);
        const again = readInline(built);
        expect(wordsOf(again.text)).toBe(wordsOf(text));
      }),
    );
  });

  it("puts no link into a link, and bold within bold only once", () => {
    const link = (number: number): Placeholder => ({ number, kind: "link", paired: true, attributes: { type: "link", version: 3, fields: { url: `https://${number}.example` } } });
    const [outer, ...rest] = buildInline("⟦1⟧a ⟦2⟧b⟦/2⟧⟦/1⟧", [link(1), link(2)]);
    expect(rest).toEqual([]);
    expect(outer).toMatchObject({ type: "link", fields: { url: "https://1.example" }, children: [{ text: "a " }, { text: "b" }] });
    expect(buildInline("⟦1⟧a ⟦2⟧b⟦/2⟧⟦/1⟧", [pair(1), { ...pair(2), attributes: { format: 2 } }])).toMatchObject([{ text: "a ", format: 1 }, { text: "b", format: 3 }]);
  });

  it("leads a link to the address of its own language", () => {
    const link: Placeholder = { number: 1, kind: "link", paired: true, attributes: { type: "link", version: 3, fields: { linkType: "internal", doc: { relationTo: "articles", value: 4 }, newTab: true } } };
    expect(buildInline("⟦1⟧ici⟦/1⟧", [link])[0]).toMatchObject({ fields: { linkType: "internal", doc: { value: 4 } } });
    expect(buildInline("⟦1⟧ici⟦/1⟧", [link], { 1: "https://fr.example" })[0]).toMatchObject({ fields: { linkType: "custom", url: "https://fr.example", doc: null, newTab: true } });
  });
});
