import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toBody } from "@/payload/read/body";
import type { SerializedLexical } from "@/payload/content/lexical-nodes";
import { plainText } from "@/payload/content/plain-text";
import type { Block } from "@/payload/read/types";

import { block, cite, node, p, root, text } from "./lexical";
import { linesOf, lookups, marksOf, read } from "./lookups";

const types = ["root", "paragraph", "heading", "list", "listitem", "quote", "table", "tablerow", "tablecell", "horizontalrule", "text", "linebreak", "tab", "link", "autolink", "block", "inlineBlock", "upload", "poll"];

const junk = fc.constantFrom<unknown>(null, undefined, true, 0, -1, 1e9, Number.NaN, "x", "", [], [[]], {}, { type: 3 }, { root: null });
const or = <T>(sound: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: sound as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: junk });

const word = fc.constantFrom("woord", " ", "woord ", ".").map((words) => text(words));
const ids = fc.array(or(fc.constantFrom(1, 2, 3, 4, 5, 99)), { maxLength: 4 });
const fields = fc.record({
  blockType: fc.constantFrom("figure", "callout", "callToAction", "citation", 3),
  sources: or(ids),
  media: or(fc.constantFrom(1, 2)),
  url: or(fc.constantFrom("/a", "https://elsewhere.example", "javascript:x")),
  doc: or(fc.constant({ relationTo: "articles", value: 1 })),
  linkType: fc.constantFrom("custom", "internal"),
});
const looks = fc.record({
  format: or(fc.nat({ max: 255 })),
  tag: or(fc.constantFrom("h1", "h2", "h3", "h6", "h9")),
  listType: or(fc.constantFrom("bullet", "number", "check")),
  start: junk,
  headerState: or(fc.nat({ max: 5 })),
  colSpan: junk,
});

/** Trees whose nodes know Lexical's words and put them together in every wrong way. */
const { tree } = fc.letrec<{ tree: unknown; children: unknown }>((tie) => ({
  children: fc.array(tie("tree"), { maxLength: 5 }),
  tree: fc.oneof(
    { maxDepth: 5 },
    word,
    ids.map((sources) => cite(...sources)),
    junk,
    tie("children").map((children) => ({ ...p(), children })),
    tie("children").map((children) => block("callout", { tone: "info", title: null, text: { root: { type: "root", children } } })),
    fc.tuple(fc.constantFrom(...types), or(tie("children")), fields, looks).map(([type, children, own, look]) => ({ type, children, fields: own, text: "los", ...look })),
  ),
}));

/** The types forbid what the tests are about. */
const stored = (value: unknown) => value as SerializedLexical;

function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((one) => {
    if (one.kind === "heading") return [one.anchor];
    if (one.kind === "callout") return anchorsOf(one.blocks);
    return one.kind === "table" ? one.rows.flatMap((row) => row.flatMap((cell) => anchorsOf(cell.blocks))) : [];
  });
}

describe("a body no editor made", () => {
  it("never breaks the page, and every mark on it resolves", () => {
    let printed = 0;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), (children) => {
        const { blocks, headings, sources, words } = toBody(stored({ root: { type: "root", children } }), lookups);

        const marks = marksOf(blocks);
        printed += marks.length;
        expect(marks.map(({ anchor }) => anchor)).toEqual(marks.map((_, index) => `cite-${index + 1}`));
        expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
        for (const source of sources) {
          const citedBy = marks.filter(({ numbers }) => numbers.includes(source.number));
          expect(source.places.map(({ anchor }) => anchor)).toEqual(citedBy.map(({ anchor }) => anchor));
          expect(citedBy).not.toEqual([]);
        }
        const firsts = [...new Set(marks.flatMap(({ numbers }) => numbers))];
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));

        const elementIds = [...anchorsOf(blocks), ...marks.map(({ anchor }) => anchor), ...sources.map(({ anchor }) => anchor)];
        expect(new Set(elementIds).size).toBe(elementIds.length);
        expect(anchorsOf(blocks)).toEqual(expect.arrayContaining(headings.map(({ anchor }) => anchor)));
        expect(words).toBeGreaterThanOrEqual(0);
        expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
      }),
      { numRuns: 200 },
    );
    // The trees would prove nothing if none of them held a mark.
    expect(printed).toBeGreaterThan(100);
  });

  it("is empty where it is no rich text at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.constant(undefined)), (value) => {
        expect(toBody(stored(value), lookups)).toEqual({ blocks: [], headings: [], sources: [], words: 0 });
        expect(plainText(stored(value))).toBe("");
      }),
    );
  });

  it("may be nested without end", () => {
    for (const type of ["paragraph", "list", "quote", "table", "link", "poll"]) {
      let deep = text("onder");
      for (let level = 0; level < 20_000; level += 1) deep = node(type, [deep]);
      expect(linesOf(toBody(root(p("boven"), deep), lookups).blocks).map(read)).toEqual(["boven"]);
      expect(plainText(root(p("boven"), deep))).toBe("boven");
    }
  });

  it("may hold a hundred thousand blank words before a citation", () => {
    const blanks = Array.from({ length: 100_000 }, () => text(" "));
    const cited = { type: "inlineBlock", fields: { blockType: "citation", sources: [1] } };
    expect(linesOf(toBody(root(p("a", ...blanks, cited)), lookups).blocks).map(read)).toEqual(["a[1]"]);
  });
});
