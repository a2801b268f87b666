import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { toBody } from "@/payload/read/body";
import type { SerializedLexical } from "@/payload/content/lexical-nodes";
import { plainText } from "@/payload/content/plain-text";
import type { Block } from "@/payload/read/types";

import { block, cite, node, p, root, text } from "./lexical";
import { linesOf, lookups, marksOf, read } from "./lookups";

const types = ["root", "paragraph", "heading", "list", "listitem", "quote", "table", "tablerow", "tablecell", "horizontalrule", "text", "linebreak", "tab", "link", "autolink", "block", "inlineBlock", "upload", "poll"];

/** Trees whose nodes know Lexical's words and put them together in every wrong way. */
const citation = fc.array(fc.oneof(fc.nat({ max: 12 }), fc.constant(99)), { maxLength: 4 }).map((sources) => cite(...sources));
const word = fc.constantFrom("woord", " ", "woord ", ".").map((words) => text(words));

const { tree } = fc.letrec((tie) => ({
  children: fc.array(fc.oneof({ maxDepth: 5, depthSize: "large" }, word, citation, tie("tree"), tie("tree"), tie("callout"), fc.jsonValue()), { maxLength: 6 }),
  callout: tie("tree").map((inside) => block("callout", { tone: "info", title: null, text: { root: inside } })),
  fields: fc.record(
    {
      blockType: fc.constantFrom("figure", "callout", "callToAction", "citation", 3),
      sources: fc.oneof(fc.array(fc.oneof(fc.nat({ max: 12 }), fc.constant(99), fc.jsonValue())), fc.jsonValue()),
      media: fc.oneof(fc.constantFrom(1, 2), fc.jsonValue()),
      callToAction: fc.oneof(fc.constantFrom(1, 2), fc.jsonValue()),
      text: fc.oneof({ maxDepth: 5 }, fc.record({ root: tie("tree") }), fc.jsonValue()),
      title: fc.jsonValue(),
      url: fc.oneof(fc.webUrl(), fc.jsonValue()),
      linkType: fc.constantFrom("custom", "internal", null),
      doc: fc.oneof(fc.record({ relationTo: fc.constant("articles"), value: fc.constantFrom(1, 2) }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
  tree: fc.record(
    {
      type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...types) }, { weight: 1, arbitrary: fc.jsonValue() }),
      children: fc.oneof({ weight: 9, arbitrary: tie("children") }, { weight: 1, arbitrary: fc.jsonValue() }),
      fields: fc.oneof({ weight: 9, arbitrary: tie("fields") }, { weight: 1, arbitrary: fc.jsonValue() }),
      text: fc.oneof(fc.lorem({ maxCount: 3 }), fc.jsonValue()),
      format: fc.oneof(fc.nat({ max: 255 }), fc.jsonValue()),
      tag: fc.constantFrom("h1", "h2", "h3", "h4", "h5", "h6", "h9", null),
      listType: fc.constantFrom("bullet", "number", "check", null),
      start: fc.jsonValue(),
      headerState: fc.oneof(fc.nat({ max: 5 }), fc.jsonValue()),
      colSpan: fc.jsonValue(),
    },
    { requiredKeys: ["type"] },
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

        const ids = [...anchorsOf(blocks), ...marks.map(({ anchor }) => anchor), ...sources.map(({ anchor }) => anchor)];
        expect(new Set(ids).size).toBe(ids.length);
        expect(anchorsOf(blocks)).toEqual(expect.arrayContaining(headings.map(({ anchor }) => anchor)));
        expect(words).toBeGreaterThanOrEqual(0);
        expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
    // The trees would prove nothing if none of them held a mark.
    console.log("STAT", printed);expect(printed).toBeGreaterThan(100);
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
