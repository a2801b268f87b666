import { describe, expect, it } from "vitest";

import { toBody } from "@/payload/read/body";

import { block, h, li, node, ol, p, root, table, td, text, tr, ul } from "./lexical";
import { blocksOf, callToAction, linesOf, lookups, picture, read } from "./lookups";

const plain = (words: string) => ({ kind: "text", text: words, marks: [] });

describe("the body of an article", () => {
  it("keeps the editor's marks on words", () => {
    expect(blocksOf(root(p(text("a", 1), text("b", 2), text("c", 1 | 2 | 4 | 8 | 16), text("2", 32), text("3", 64), node("linebreak", []), node("tab", []), "d")))).toEqual([
      {
        kind: "paragraph",
        children: [
          { kind: "text", text: "a", marks: ["bold"] },
          { kind: "text", text: "b", marks: ["italic"] },
          { kind: "text", text: "c", marks: ["bold", "italic", "underline", "strikethrough", "code"] },
          { kind: "text", text: "2", marks: ["subscript"] },
          { kind: "text", text: "3", marks: ["superscript"] },
          { kind: "break" },
          plain(" "),
          plain("d"),
        ],
      },
    ]);
  });

  it("leaves out what a reader would not see", () => {
    expect(blocksOf(root(p(), p(" "), p(node("linebreak", [])), h("h2"), ul(li()), node("quote", [""]), table(tr(td(0, p())))))).toEqual([]);
  });

  it("gives each heading a level below the title and an anchor of its own", () => {
    const { blocks, headings } = toBody(root(h("h1", "Dosering"), h("h2", "Dosering"), h("h3", "Dosering!"), h("h6", "Bijwerkingen"), h("h2", "Source 1"), h("h2", "Cite 2"), h("h2", "Sources"), h("h2", "—")), lookups);
    expect(headings).toEqual([
      { anchor: "dosering", level: 2, text: "Dosering" },
      { anchor: "dosering-2", level: 2, text: "Dosering" },
      { anchor: "dosering-3", level: 3, text: "Dosering!" },
      { anchor: "bijwerkingen", level: 4, text: "Bijwerkingen" },
      { anchor: "section-source-1", level: 2, text: "Source 1" },
      { anchor: "section-cite-2", level: 2, text: "Cite 2" },
      { anchor: "section-sources", level: 2, text: "Sources" },
      { anchor: "section", level: 2, text: "—" },
    ]);
    expect(blocks.map((one) => one.kind === "heading" && one.anchor)).toEqual(headings.map(({ anchor }) => anchor));
  });

  it("never gives an anchor twice, not even where a heading is named like a numbered one", () => {
    const { headings } = toBody(root(h("h2", "Dosis 2"), h("h2", "Dosis"), h("h2", "Dosis")), lookups);
    expect(headings.map(({ anchor }) => anchor)).toEqual(["dosis-2", "dosis", "dosis-3"]);
  });

  it("puts a nested list under the item it belongs to", () => {
    const [list] = blocksOf(root(ol(3, li("een"), li(ul(li("a"), li("b"))), li("twee"))));
    expect(list).toEqual({
      kind: "list",
      ordered: true,
      start: 3,
      items: [
        {
          children: [plain("een")],
          nested: { kind: "list", ordered: false, start: 1, items: [{ children: [plain("a")], nested: null }, { children: [plain("b")], nested: null }] },
        },
        { children: [plain("twee")], nested: null },
      ],
    });
  });

  it("loses no item of lists in odd places", () => {
    const lists = root(ul(li(ul(li("eerst"))), li("dan", ul(li("b")), ul(li("c"))), li(ul(li("d"))), ul(li("e")), text("los")));
    expect(linesOf(blocksOf(lists)).map(read).filter(Boolean)).toEqual(["eerst", "dan", "b", "c", "d", "e", "los"]);
  });

  it("says which cells are headings of a column and which of a row", () => {
    const [block0] = blocksOf(root(table(tr(td(3, p("")), td(1, p("Dosis"))), tr(td(2, p("Dag")), td(0, p("2 g"), p("nuchter"))))));
    const cells = block0?.kind === "table" ? block0.rows.map((row) => row.map((cell) => [cell.header, linesOf(cell.blocks).map(read).join("/")])) : [];
    expect(cells).toEqual([
      [["column", ""], ["column", "Dosis"]],
      [["row", "Dag"], [null, "2 g/nuchter"]],
    ]);
  });

  it("keeps spans, and takes no impossible ones", () => {
    const wide = (colSpan: unknown, rowSpan: unknown) => ({ ...td(0, p("x")), colSpan, rowSpan });
    const [block0] = blocksOf(root(table(tr(wide(2, 3), wide(-1, 1e9), wide("2", null)))));
    const spans = block0?.kind === "table" ? block0.rows.flat().map(({ colSpan, rowSpan }) => [colSpan, rowSpan]) : [];
    expect(spans).toEqual([[2, 3], [1, 1], [1, 1]]);
  });

  it("shows figures, call-outs and calls to buy, populated or not", () => {
    const content = root(
      block("figure", { media: 1, caption: " Zo werkt het. " }),
      block("figure", { media: { id: 1 }, caption: "" }),
      block("callout", { tone: "caution", title: "Let op", text: root(p("Niet "), ul(li("doen"))) }),
      block("callToAction", { callToAction: { id: 1 } }),
      node("horizontalrule", []),
      node("quote", ["Citaat"]),
    );
    expect(blocksOf(content)).toEqual([
      { kind: "figure", picture, caption: "Zo werkt het." },
      { kind: "figure", picture, caption: null },
      {
        kind: "callout",
        tone: "caution",
        title: "Let op",
        blocks: [
          { kind: "paragraph", children: [plain("Niet ")] },
          { kind: "list", ordered: false, start: 1, items: [{ children: [plain("doen")], nested: null }] },
        ],
      },
      { kind: "callToAction", callToAction },
      { kind: "rule" },
      { kind: "quote", children: [plain("Citaat")] },
    ]);
  });

  it("leaves out what no longer exists", () => {
    expect(blocksOf(root(block("figure", { media: 2 }), block("figure", { media: null }), block("callToAction", { callToAction: 2 }), block("callout", { tone: "info", text: root(p()) })))).toEqual([]);
  });

  it("keeps the words of a node it does not know", () => {
    const content = root(node("details", [p("in een "), node("spoiler", ["la"])]), node("marquee", ["tekst"]), p(node("highlight", ["fel"]), "!"), "los ", text("woord", 1), block("poll", { question: "?" }));
    expect(linesOf(blocksOf(content)).map(read)).toEqual(["in een ", "la", "tekst", "fel!", "los woord"]);
  });

  it("keeps paragraphs inside a quote or an item apart", () => {
    expect(linesOf(blocksOf(root(node("quote", [p("een"), p("twee")]), ul(li(p("a"), p("b")))))).map(read)).toEqual(["een\ntwee", "a\nb"]);
  });
});
