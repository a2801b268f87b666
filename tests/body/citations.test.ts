import { describe, expect, it } from "vitest";

import { toBody } from "@/payload/read/body";

import { block, cite, h, li, node, p, root, table, td, text, tr, ul } from "./lexical";
import { linesOf, lookups, marksOf, read, readFirst } from "./lookups";

describe("citations in the body", () => {
  it("are numbered in reading order through call-outs, tables, quotes and lists", () => {
    const content = root(
      p("Een", cite(50)),
      h("h2", "Kop", cite(40)),
      block("callout", { tone: "info", title: "T", text: root(p("Kader", cite(30))) }),
      table(tr(td(1, p("Cel", cite(20)))), tr(td(0, p("Cel", cite(50, 10))))),
      node("quote", ["Citaat", cite(9)]),
      ul(li("Punt", cite(8)), li(ul(li("Onder", cite(7))))),
      p("Slot", cite(30)),
    );
    const { blocks, sources, headings } = toBody(content, lookups);
    expect(linesOf(blocks).map(read)).toEqual(["Een[1]", "Kop[2]", "Kader[3]", "Cel[4]", "Cel[1,5]", "Citaat[6]", "Punt[7]", "Onder[8]", "Slot[3]"]);
    expect(sources.map(({ id }) => id)).toEqual([50, 40, 30, 20, 10, 9, 8, 7]);
    expect(sources[2]?.places.map(({ anchor }) => anchor)).toEqual(["cite-3", "cite-9"]);
    expect(headings).toEqual([{ anchor: "kop", level: 2, text: "Kop" }]);
  });

  it("hug the word they stand behind", () => {
    expect(readFirst(root(p("geheugen ", cite(1), ". Mémoire\u202F", cite(2), "\u202F; en ", text("vet ", 1), text(" "), cite(3))))).toBe("geheugen[1]. Mémoire[2]\u202F; en vet[3]");
  });

  it("become one mark where they stand side by side", () => {
    const { blocks, sources } = toBody(root(p("a", cite(1), cite(2), " ", text(" ", 2), cite(1, 3), " b", cite(3))), lookups);
    expect(linesOf(blocks).map(read)).toEqual(["a[1,2,3] b[3]"]);
    expect(sources.map(({ places }) => places.length)).toEqual([1, 1, 2]);
  });

  it("leave no trace where every source is deleted, and the numbering closes up", () => {
    expect(readFirst(root(p("Zo ", cite(99), ". Of ", cite(1, 99), ", of ", cite(99), " anders", cite(2), " ", cite(99))))).toBe("Zo. Of[1], of anders[2]");
    expect(toBody(root(p(cite(99))), lookups)).toMatchObject({ blocks: [], sources: [] });
  });

  it("understand populated sources, and ignore what is none", () => {
    expect(marksOf(toBody(root(p("a", cite({ id: 3, title: "x" }, null, "7", {}, [], 4.5, 8))), lookups).blocks)).toEqual([
      { anchor: "cite-1", numbers: [1, 2], items: [{ from: 1, to: 1 }, { from: 2, to: 2 }] },
    ]);
    expect(readFirst(root(p("a ", { type: "inlineBlock", fields: { blockType: "citation" } }, ".")))).toBe("a.");
  });
});
