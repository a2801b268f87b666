import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { SerializedNode } from "@/payload/content/lexical-nodes";
import { isTooLong, longestHtml, longestText, withoutPictures } from "@/payload/desk/paste/limits";
import { planCitations } from "@/payload/desk/paste/plan-citations";
import { readHtml } from "@/payload/desk/paste/read-html";
import { readPlainText } from "@/payload/desk/paste/read-plain-text";

const parse = (html: string) => readHtml(new DOMParser().parseFromString(html, "text/html"));
const fixture = (name: string) => parse(readFileSync(path.join(__dirname, "pastes", name), "utf8"));

/** A tree in one line a node, so that a test reads like the text. */
function sketch(node: SerializedNode): string {
  const inside = ((node.children as SerializedNode[] | undefined) ?? []).map(sketch);
  const bits = Number(node.format) || 0;
  const marks = ([[1, "b"], [2, "i"], [4, "s"], [32, "sub"], [64, "sup"]] as const).filter(([bit]) => bits & bit).map(([, name]) => name).join(".");
  switch (node.type) {
    case "text": return marks ? `${marks}(${String(node.text)})` : String(node.text);
    case "linebreak": return "⏎";
    case "link": return `link(${(node.fields as { url: string }).url} ${inside.join("")})`;
    case "heading": return `${String(node.tag)}: ${inside.join("")}`;
    case "paragraph": return `p: ${inside.join("")}`;
    case "tablecell": return `${node.headerState === 0 ? "" : `th${String(node.headerState)} `}${node.colSpan === 1 ? "" : `×${String(node.colSpan)} `}${inside.join(" ")}`;
    case "tablerow": return `[${inside.join(" | ")}]`;
    case "listitem": return inside.join("");
    case "list": return `${String(node.tag)}${node.start === 1 ? "" : String(node.start)}{${inside.join("; ")}}`;
    default: return `${node.type}: ${inside.join("")}`;
  }
}
const sketched = ({ nodes }: { nodes: SerializedNode[] }) => nodes.map(sketch);

describe("pasted HTML", () => {
  it("from Word keeps headings a level down, its lists, table, powers and note, and drops the rest", () => {
    const read = fixture("word.html");
    expect(sketched(read)).toEqual([
      "h2: Magnesium L-threonaat",
      "p: Magnesium speelt een centrale rol, zoals b(eerder) bleek.sup(1) De concentratie is 10sup(3) keer hoger en Hsub(2)O blijft gelijk.",
      "h3: Wat is er gemeten?",
      "ul{Geheugen; ul{bij i(ratten)}; Slaap (link(https://pubmed.ncbi.nlm.nih.gov/20152124/ de studie))}",
      "ol{Eerst dit; Dan dat}",
      "table: [th1 p: b(Groep) | th1 p: b(mg)][p: Magnesium | p: 144]",
      "horizontalrule: ",
      "p: [1] Slutsky I, et al. Enhancement of learning and memory by elevating brain magnesium. Neuron. 2010;65(2):165–177. link(https://pubmed.ncbi.nlm.nih.gov/20152124/ PubMed)",
    ]);
    expect(read.pictures).toBe(1);
    const planned = planCitations({ root: { type: "root", children: read.nodes } });
    expect(planned?.plan).toMatchObject({ marks: 1, unmatched: ["3"], sources: [{ label: 1, source: { pmid: "20152124", year: 2010 } }] });
  });

  it("from Google Docs keeps formats that are styles, the inner list and the address behind its detour", () => {
    const read = fixture("google-docs.html");
    expect(sketched(read)).toEqual([
      "h2: Le magnésium et la mémoire",
      "p: Une étude b(chez l’animal)i( a montré) une hausse.sup(1)",
      "ul{mémoire; ul{de travail}; sommeil, voir link(https://doi.org/10.1016/j.neuron.2009.12.026 l’étude)}",
      "table: [p: COsub(2) | ×2 p: 5 %][p:  | p: x | p: ]",
      "p: Sources",
      "ol{Slutsky I, et al. Enhancement of learning and memory. Neuron. 2010;65(2):165–177.}",
    ]);
    expect(planCitations({ root: { type: "root", children: read.nodes } })?.plan).toMatchObject({ marks: 1, unmatched: [] });
  });

  it("from a web page drops script, buttons and what is hidden, and unwraps links that lead nowhere", () => {
    const read = fixture("web-page.html");
    expect(sketched(read)).toEqual([
      "h2: Titre", "h4: Une partie",
      "p: Le bicarbonatede magnésium i(est) citésup(1).",
      "quote: Une citation.",
      "p: Un lien dangereux, un link(mailto:a@b.example courriel) et une page.",
      "horizontalrule: ", "h4: Profond", "p: texte sans paragraphe b(gras)", "p: Légende", "p: Mise en page",
      "table: [th1 p: A | th1 p: B][th2 p: 1 | p: 2]",
      "h3: Notes", "ol{Sun Q. Titre. link(https://doi.org/10.1000/abc doi)}",
    ]);
    expect(read.pictures).toBe(1);
    expect(planCitations({ root: { type: "root", children: read.nodes } })?.plan.sources).toMatchObject([{ marks: 1, source: { doi: "10.1000/abc" } }]);
  });

  it("keeps levels where there is no first one, and lets no heading be empty", () => {
    expect(sketched(parse("<h2>A</h2><h3> </h3><h3><b>B</b></h3><h6>C</h6>"))).toEqual(["h2: A", "h3: B", "h4: C"]);
  });

  it("never fails and invents no words, however it is nested", () => {
    const tags = fc.constantFrom("p", "div", "b", "sup", "ul", "li", "h1", "table", "tr", "td", "a href='https://x.example/'", "blockquote", "span style='font-weight:700'");
    const tree = fc.array(fc.oneof(tags.map((tag) => `<${tag}>`), tags.map((tag) => `</${tag.split(" ")[0]}>`), fc.constantFrom("een", " twee ", "¹", "&nbsp;")), { maxLength: 40 });
    fc.assert(fc.property(tree, (parts) => {
      const document = new DOMParser().parseFromString(parts.join(""), "text/html");
      const letters = (text: string) => text.replace(/[\s⏎]/gu, "");
      const words = (nodes: SerializedNode[]): string => nodes.map((node) => (node.type === "text" ? String(node.text) : words((node.children as SerializedNode[] | undefined) ?? []))).join("");
      expect(letters(words(readHtml(document).nodes))).toBe(letters(document.body.textContent ?? ""));
    }));
    const deep = parse(`${"<div>".repeat(400)}diep${"</div>".repeat(400)}`);
    expect(sketched(deep)).toEqual(["p: diep"]);
  });
});

describe("pasted plain text", () => {
  it("has a paragraph for each line, and lists with their numbers", () => {
    expect(readPlainText("Een.\r\n\r\nTwee.\n  3. drie\n     vervolg\n  4. vier\n• punt\n- nog een\nSlot").map(sketch)).toEqual(["p: Een.", "p: Twee.", "ol3{drie vervolg; vier}", "ul{punt; nog een}", "p: Slot"]);
  });
});

describe("a paste that is too long", () => {
  it("is told by its words or by the HTML around them, pictures not counted", () => {
    expect(isTooLong("", "a".repeat(longestText + 1))).toBe(true);
    expect(isTooLong("x".repeat(longestHtml + 1), "kort")).toBe(true);
    const picture = `<img src="data:image/png;base64,${"A".repeat(longestHtml)}">kort`;
    expect(isTooLong(withoutPictures(picture), "kort")).toBe(false);
  });
});
