import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { bodyReferences } from "@/payload/content/body-references";
import { withNodeIds } from "@/payload/content/node-ids";
import { h2, p } from "@/payload/demo/body";
import { toLexical } from "@/payload/demo/lexical";
import { buildTarget } from "@/payload/translate/rebuild";
import { tokens, writeTokens } from "@/payload/translate/placeholders";
import type { TextModel } from "@/payload/translate/text-model";
import { extractUnits, type TargetText } from "@/payload/translate/units";
import { articleDocument, articlesInBoth, modelOf } from "./demo-documents";
import { richText } from "./marked-text";

let model: TextModel[] = [];
let calls: TextModel[] = [];
beforeAll(async () => {
  model = await modelOf("articles");
  calls = await modelOf("calls-to-action");
});

const reversed = (text: string) => writeTokens(tokens(text).map((token) => (token.kind === "text" ? { ...token, text: `«${token.text}»` } : token)));

function translated(fields: TextModel[], document: Record<string, unknown>): Map<string, TargetText> {
  return new Map(extractUnits(fields, document).map(({ id, text }) => [id, { text: reversed(text) }]));
}

describe("a page rebuilt in another language", () => {
  it("gives back exactly the translations it was built from, for any body", () => {
    fc.assert(
      fc.property(richText, (body) => {
        const document = { title: "Titel", body };
        const targets = translated(model, document);
        const { document: built, missing } = buildTarget(model, document, targets);
        expect(missing).toEqual([]);
        expect(extractUnits(model, built).map(({ id, text }) => [id, text])).toEqual([...targets].map(([id, { text }]) => [id, text]));
        const marks = (one: Record<string, unknown>) => extractUnits(model, one).map(({ placeholders }) => placeholders);
        expect(marks(built)).toEqual(marks(document));
      }),
    );
  });

  it("of its own texts is the source itself", () => {
    for (const article of articlesInBoth) {
      const document = articleDocument(article, "nl");
      const own = new Map(extractUnits(model, document).map(({ id, text }) => [id, { text }]));
      const { title, slug, excerpt, seo, body } = document;
      expect(buildTarget(model, document, own)).toEqual({ document: { title, slug, excerpt, seo, body }, missing: [] });
    }
  });

  it("carries every picture, source, call to action and inner link along", () => {
    for (const article of articlesInBoth) {
      const document = articleDocument(article, "nl");
      const { document: built } = buildTarget(model, document, translated(model, document));
      expect(bodyReferences(built.body)).toEqual(bodyReferences(document.body));
      expect(withNodeIds(built.body)).toEqual(built.body);
    }
  });

  it("never shows a word of the source where a translation is missing", () => {
    const document = { title: "Titel", body: toLexical([h2("Kop"), p("Eerste **alinea**."), p("Tweede alinea.")], () => 1, "x") };
    const [title, , first] = extractUnits(model, document);
    const { document: built, missing } = buildTarget(model, document, new Map([[title!.id, { text: "Titre" }], [first!.id, { text: "Premier ⟦1⟧alinéa⟦/1⟧." }]]));
    expect(missing).toHaveLength(2);
    expect(JSON.stringify(built)).not.toMatch(/Kop|Tweede/);
    expect(extractUnits(model, built).map(({ text }) => text)).toEqual(["Titre", "Premier ⟦1⟧alinéa⟦/1⟧."]);
  });

  it("leaves the ids of the source's rows to the source, and keeps what is no text in them", () => {
    const document = { headline: "Kop", usps: [{ id: "a", icon: "lab", title: "Getest", text: "Elke partij." }, { id: "b", icon: "leaf", title: "Puur" }] };
    const { document: built } = buildTarget(calls, document, translated(calls, document));
    expect(built).toEqual({ headline: "«Kop»", usps: [{ icon: "lab", title: "«Getest»", text: "«Elke partij.»" }, { icon: "leaf", title: "«Puur»" }] });
    const partly = buildTarget(calls, document, new Map([["usps#b.title", { text: "Pur" }]]));
    expect(partly.document.usps).toEqual([{ icon: "lab", title: "", text: "" }, { icon: "leaf", title: "Pur" }]);
    expect(partly.missing).toEqual(["headline", "usps#a.title", "usps#a.text"]);
  });
});
