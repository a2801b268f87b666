import { beforeAll, describe, expect, it } from "vitest";
import { withNodeIds } from "@/payload/content/node-ids";
import { callout, figure, h2, p, table, ul } from "@/payload/demo/body";
import { toLexical } from "@/payload/demo/lexical";
import { wordsOf } from "@/payload/translate/placeholders";
import type { TextModel } from "@/payload/translate/text-model";
import { extractUnits } from "@/payload/translate/units";
import type { Unit } from "@/payload/translate/unit";
import { articleDocument, articlesInBoth, modelOf } from "./demo-documents";

let model: TextModel[] = [];
beforeAll(async () => {
  model = await modelOf("articles");
});

const body = (...blocks: Parameters<typeof toLexical>[0]) => ({ body: toLexical(blocks, () => 7, "x/nl") });
const texts = (units: Unit[]) => units.map(({ text }) => text);
const only = (document: Record<string, unknown>): Unit => {
  const [unit, ...rest] = extractUnits(model, document);
  expect(rest).toEqual([]);
  return unit!;
};

describe("the units of an article", () => {
  it("are its fields and the blocks of its body, in the order of the page", () => {
    const units = extractUnits(model, {
      title: "Titel",
      slug: "titel",
      seo: { title: "Voor zoekmachines" },
      ...body(h2("Kop"), p("Een **vet** woord.[@a]"), ul(["eerst", "dan"]), table(["A"], [["1.250,5 mg"]]), figure("f", "Bijschrift"), callout("info", "Kader", [p("Binnenin")])),
    });
    expect(units.map(({ kind, text, path }) => [kind, text, path])).toEqual([
      ["text", "Titel", "title"],
      ["heading", "Kop", "body.0"],
      ["paragraph", "Een ⟦1⟧vet⟦/1⟧ woord.⟦2/⟧", "body.1"],
      ["listItem", "eerst", "body.2.0"],
      ["listItem", "dan", "body.2.1"],
      ["tableCell", "A", "body.3.0.0.0"],
      ["tableCell", "1.250,5 mg", "body.3.1.0.0"],
      ["figure.caption", "Bijschrift", "body.4.caption"],
      ["callout.title", "Kader", "body.5.title"],
      ["paragraph", "Binnenin", "body.5.text.0"],
      ["text", "Voor zoekmachines", "seo.title"],
      ["slug", "titel", "slug"],
    ]);
    expect(units.every(({ identified }) => identified)).toBe(true);
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    expect(units.find(({ path }) => path === "title")?.maxLength).toBe(300);
    expect(units.find(({ kind }) => kind === "figure.caption")?.maxLength).toBe(400);
  });

  it("keep what a mark is outside the text", () => {
    const { text, placeholders } = only(body(p("Zie het [openbare **register**](https://example.org/x) van C~5~.[@a,b]".replace("**register**", "register"))));
    expect(text).toBe("Zie het ⟦1⟧openbare register⟦/1⟧ van C⟦2⟧5⟦/2⟧.⟦3/⟧");
    expect(placeholders).toMatchObject([
      { kind: "link", paired: true, attributes: { fields: { url: "https://example.org/x" } } },
      { kind: "style", paired: true, attributes: { format: 32 } },
      { kind: "citation", paired: false, attributes: { fields: { sources: [7, 7] } } },
    ]);
    expect(JSON.stringify(placeholders)).not.toContain("openbare");
  });

  it("keep line breaks and nested marks, and join what an editor left in pieces", () => {
    const text = (words: string, format = 0) => ({ type: "text", version: 1, text: words, format, mode: "normal", style: "", detail: 0 });
    const paragraph = { type: "paragraph", version: 1, children: [text("Zo"), text(" is het"), { type: "linebreak", version: 1 }, { type: "link", version: 3, fields: { url: "https://a.example" }, children: [text("heel "), text("erg", 1), text(" vet", 1)] }] };
    const unit = only({ body: { root: { type: "root", version: 1, children: [paragraph] } } });
    expect(unit.text).toBe("Zo is het⟦1/⟧⟦2⟧heel ⟦3⟧erg vet⟦/3⟧⟦/2⟧");
    expect(wordsOf(unit.text, unit.placeholders)).toBe("Zo is het\nheel erg vet");
    expect(unit.identified).toBe(false);
  });

  it("are named by the node's own id, so moving a paragraph keeps its name", () => {
    const { body: rich } = body(p("een"), p("twee"), p("drie"));
    const before = extractUnits(model, { body: rich });
    const [one, two, three] = rich.root.children;
    const after = extractUnits(model, { body: { root: { ...rich.root, children: [three, one, two] } } });
    expect(after.map(({ id, text }) => [id, text])).toEqual([before[2], before[0], before[1]].map((unit) => [unit!.id, unit!.text]));
  });

  it("tell a copied id apart from the first", () => {
    const { body: rich } = body(p("een"));
    const [one] = rich.root.children;
    const units = extractUnits(model, { body: { root: { ...rich.root, children: [one, one] } } });
    expect(units.map(({ identified }) => identified)).toEqual([true, false]);
    expect(units[0]!.id).not.toBe(units[1]!.id);
  });

  it("leave out what holds no words", () => {
    expect(texts(extractUnits(model, { title: "  ", excerpt: null, ...body(p("[@a]"), p("")) }))).toEqual([]);
  });

  it("survive any shape an import can bring", () => {
    for (const value of [null, 3, "x", [], {}, { root: null }, { root: { type: "root" } }, { root: { type: "root", children: [null, 1, { type: "block" }, { type: "block", fields: { blockType: "callout", text: 3 } }] } }]) {
      expect(extractUnits(model, { body: value, seo: value })).toBeInstanceOf(Array);
    }
  });

  it("count a change of words and a change of marks apart", () => {
    const plain = only(body(p("Een vet woord.")));
    const bold = only(body(p("Een **vet** woord.")));
    const other = only(body(p("Een vet woordje.")));
    const spaced = only(body(p("Een  vet\u00A0woord. ")));
    expect(bold.textHash).toBe(plain.textHash);
    expect(bold.markupHash).not.toBe(plain.markupHash);
    expect(other.textHash).not.toBe(plain.textHash);
    expect([spaced.textHash, spaced.markupHash]).toEqual([plain.textHash, plain.markupHash]);
    const elsewhere = only(body(p("Een vet **woord**.")));
    expect(elsewhere.markupHash).not.toBe(bold.markupHash);
  });

  it("do not change by being read at another depth or saved again", () => {
    const cited = (source: unknown) => {
      const rich = toLexical([p("Zo.[@a]")], () => 7, "x/nl");
      const citation = (rich.root.children[0]!.children as { fields: Record<string, unknown> }[])[1]!;
      citation.fields.sources = [source];
      return only({ body: rich });
    };
    expect(cited({ id: 7, title: "Neuron" }).markupHash).toBe(cited(7).markupHash);
    expect(cited(8).markupHash).not.toBe(cited(7).markupHash);
  });

  it("of the demo cover every word of its bodies, in both languages, and hold no word twice", () => {
    for (const article of articlesInBoth) {
      for (const language of ["nl", "fr"] as const) {
        const document = articleDocument(article, language);
        const units = extractUnits(model, document);
        const words = units.filter(({ scope }) => scope === "body").map(({ text, placeholders }) => wordsOf(text, placeholders)).join("\n");
        const all = JSON.stringify(document.body).match(/"(?:text|caption|title)":"((?:[^"\\]|\\.)*)"/g)!.map((pair) => (JSON.parse(`{${pair}}`) as Record<string, string>)).map((pair) => Object.values(pair)[0]!);
        expect(words.replaceAll(/\s/gu, "").length).toBe(all.join("").replaceAll(/\s/gu, "").length);
        expect(withNodeIds(document.body)).toEqual(document.body);
      }
    }
  });
});
