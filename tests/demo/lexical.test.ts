import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callout, cta, figure, h2, ol, p, table, ul } from "@/payload/demo/body";
import { demoContent } from "@/payload/demo/content";
import { inFrench } from "@/payload/demo/french-spaces";
import { parseInline } from "@/payload/demo/inline-markup";
import { type LexicalBody, toLexical } from "@/payload/demo/lexical";
import { texts } from "./reading";

const ids: Record<string, number> = { a: 7, b: 8, picture: 9, call: 10 };
const resolve = (_kind: string, key: string) => ids[key];
const one = (body: LexicalBody) => body.root.children[0];

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => ((key === "id" || key === "uid") && typeof inner === "string" ? [inner] : idsIn(inner)));
}

describe("the markup of running text", () => {
  it("reads bold, italic, sub- and superscript, links and citations", () => {
    expect(parseInline("C~5~ is **zeer *klein***, zie [PubChem](https://example.org/a).[@a,b]")).toEqual([
      { kind: "text", text: "C", format: 0 },
      { kind: "text", text: "5", format: 32 },
      { kind: "text", text: " is ", format: 0 },
      { kind: "text", text: "zeer ", format: 1 },
      { kind: "text", text: "klein", format: 3 },
      { kind: "text", text: ", zie ", format: 0 },
      { kind: "link", url: "https://example.org/a", children: [{ kind: "text", text: "PubChem", format: 0 }] },
      { kind: "text", text: ".", format: 0 },
      { kind: "citation", sources: ["a", "b"] },
    ]);
  });

  it("refuses a mark that is never closed", () => {
    expect(() => parseInline("een **dapper begin")).toThrow(/een \*\*dapper begin/);
  });

  it("loses no character of text without marks", () => {
    fc.assert(
      fc.property(fc.string().filter((text) => !/[*~^[]/.test(text)), (text) => {
        expect(parseInline(text).map((part) => (part.kind === "text" ? part.text : "")).join("")).toBe(text);
      }),
    );
  });
});

describe("a demo body as Payload stores it", () => {
  it("turns keys into ids: citations, figures and calls to action", () => {
    const { root } = toLexical([p("Zo is het.[@a,b]"), figure("picture", "Bijschrift"), cta("call")], resolve, "x/nl");
    expect(root.children).toMatchObject([
      {
        type: "paragraph",
        textFormat: 0,
        children: [{ type: "text", text: "Zo is het." }, { type: "inlineBlock", version: 1, fields: { blockType: "citation", sources: [7, 8] } }],
      },
      { type: "block", version: 2, fields: { blockType: "figure", media: 9, caption: "Bijschrift" } },
      { type: "block", version: 2, fields: { blockType: "callToAction", callToAction: 10 } },
    ]);
  });

  it("stores a link as Payload's link node does, with its words inside", () => {
    expect(one(toLexical([p("[register](https://example.org/a)")], resolve, "x"))).toMatchObject({
      children: [{ type: "link", version: 3, fields: { linkType: "custom", url: "https://example.org/a", newTab: false }, children: [{ type: "text", text: "register" }] }],
    });
  });

  it("names the key that is unknown", () => {
    expect(() => toLexical([p("Zo is het.[@nobody]")], resolve, "x/nl")).toThrow('no source with the key "nobody"');
    expect(() => toLexical([figure("lost", "")], resolve, "x/nl")).toThrow('no picture with the key "lost"');
  });

  it("gives lists their numbers and tables their headers", () => {
    expect(one(toLexical([ol(["een", "twee"])], resolve, "x"))).toMatchObject({ listType: "number", tag: "ol", children: [{ value: 1 }, { value: 2 }] });
    expect(one(toLexical([ul(["een"])], resolve, "x"))).toMatchObject({ listType: "bullet", tag: "ul" });
    expect(one(toLexical([table(["a", "b"], [["c", "d"]])], resolve, "x"))).toMatchObject({
      type: "table",
      children: [
        { type: "tablerow", children: [{ headerState: 1 }, { headerState: 1 }] },
        { type: "tablerow", children: [{ headerState: 2 }, { headerState: 0 }] },
      ],
    });
  });

  it("refuses a table with a crooked row", () => {
    expect(() => table(["a", "b"], [["c"]])).toThrow('"c"');
  });

  it("keeps a call-out's text a rich text of its own", () => {
    expect(one(toLexical([callout("caution", "Let op", [p("Kijk uit.")])], resolve, "x"))).toMatchObject({
      fields: { blockType: "callout", tone: "caution", title: "Let op", text: { root: { type: "root", children: [{ type: "paragraph" }] } } },
    });
  });

  it("gives the same document twice, and other ids to another language", () => {
    const body = [h2("Kop"), p("Tekst.[@a]"), cta("call")];
    expect(toLexical(body, resolve, "x/nl")).toEqual(toLexical(body, resolve, "x/nl"));
    const shared = idsIn(toLexical(body, resolve, "x/nl")).filter((id) => idsIn(toLexical(body, resolve, "x/fr")).includes(id));
    expect(shared).toEqual([]);
  });

  it.each(texts(demoContent.articles))("never gives one id to two nodes of $name", ({ article, locale, text }) => {
    const found = idsIn(toLexical(text.body, () => 1, `${article.key}/${locale}`));
    expect(found.length).toBeGreaterThan(30);
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((id) => !/^(?:[0-9a-f]{12}|[0-9a-f]{24})$/.test(id))).toEqual([]);
  });
});

describe("French spaces", () => {
  it("are set before high punctuation, inside guillemets and before units, and nowhere in an address", () => {
    expect(inFrench({ text: "Quoi ? « Rien » : 2 g, 40 % !", url: "https://shop.example/fr/a?b=c" })).toEqual({
      text: "Quoi\u202F? «\u202FRien\u202F»\u00A0: 2\u00A0g, 40\u202F%\u202F!",
      url: "https://shop.example/fr/a?b=c",
    });
  });

  it("change nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", ":", ";", "?", "«", "»", "2", "g", "%") }), (text) => {
        expect(inFrench(inFrench(text))).toBe(inFrench(text));
      }),
    );
  });
});
