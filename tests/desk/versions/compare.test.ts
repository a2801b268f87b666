import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compareBodies, compareVersions, compareWords } from "@/payload/desk/versions/compare";
import { block, citation, paragraph, richText } from "../../support/documents";

const named = (uid: string, text: string, ...inline: object[]): object => ({ ...paragraph(text, ...inline), $: { uid } });
const said = (changes: ReturnType<typeof compareBodies>) => changes.map(({ kind, parts }) => [kind, parts.map(({ text }) => text).join("|")]);

it("marks the words that came and went", () => {
  expect(compareWords("Magnesium helpt soms", "Magnesium helpt vaak")).toEqual([{ text: "Magnesium helpt ", kind: "same" }, { text: "soms", kind: "removed" }, { text: "vaak", kind: "added" }]);
});

describe("blocks", () => {
  it("that are added, removed and changed stand in reading order, those that are the same are left out", () => {
    const before = richText(named("a", "Een."), named("b", "Twee."), named("c", "Drie."));
    const after = richText(named("a", "Een."), named("d", "Nieuw."), named("c", "Drie en meer."));
    expect(said(compareBodies(before, after))).toEqual([["added", "Nieuw."], ["removed", "Twee."], ["changed", "Drie| en meer|."]]);
  });

  it("that are moved are told from new ones, and only the one that moved is named", () => {
    const [a, b, c] = [named("a", "Een."), named("b", "Twee."), named("c", "Drie.")];
    expect(said(compareBodies(richText(a, b, c), richText(c, a, b)))).toEqual([["moved", "Drie."]]);
  });

  it("tell a changed citation, link and picture", () => {
    const link = (url: string) => ({ type: "link", version: 1, fields: { url, linkType: "custom" }, children: [{ type: "text", text: "studie" }] });
    const before = richText(named("a", "Bewezen", citation(3), link("https://a.example")), { ...block("figure", { media: 1, caption: "Blad" }), fields: { id: "f", blockType: "figure", media: 1, caption: "Blad" } });
    const after = richText(named("a", "Bewezen", citation(4), link("https://b.example")), { ...block("figure", { media: 2, caption: "Blad" }), fields: { id: "f", blockType: "figure", media: 2, caption: "Blad" } });
    const parts = compareBodies(before, after).flatMap((change) => change.parts);
    const side = (gone: "added" | "removed") => parts.filter(({ kind }) => kind !== gone).map(({ text }) => text).join("");
    for (const part of ["#3", "https://a.example", "▣ #1"]) expect(side("added")).toContain(part);
    for (const part of ["#4", "https://b.example", "▣ #2"]) expect(side("removed")).toContain(part);
  });

  it("of lists and tables without ids of their own are known by their items or words", () => {
    const list = (...items: string[]) => ({ type: "list", version: 1, children: items.map((text, index) => ({ type: "listitem", version: 1, $: { uid: `i${index}` }, children: [{ type: "text", text }] })) });
    expect(compareBodies(richText(list("a", "b")), richText(list("a", "c")))).toMatchObject([{ kind: "changed" }]);
    expect(compareBodies(richText(paragraph("x"), paragraph("x")), richText(paragraph("x")))).toMatchObject([{ kind: "removed" }]);
  });

  it.each([["nothing", null], ["a text", "x"], ["a number", 3], ["a list", []]])("of %s are none", (_name, body) => {
    expect(compareBodies(body, body)).toEqual([]);
  });

  it("put together again give both versions", () => {
    const bodies = fc.uniqueArray(fc.record({ uid: fc.string({ minLength: 1, maxLength: 4 }), text: fc.stringMatching(/^[a-e ]{0,12}$/) }), { maxLength: 8, selector: ({ uid }) => uid });
    fc.assert(
      fc.property(bodies, bodies, (old, now) => {
        const body = (list: typeof old) => richText(...list.map(({ uid, text }) => named(uid, text)));
        const changes = compareBodies(body(old), body(now));
        const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
        const ids = (list: typeof old) => new Set(list.map(({ uid }) => uid));
        expect(count("added")).toBe(now.filter(({ uid }) => !ids(old).has(uid)).length);
        expect(count("removed")).toBe(old.filter(({ uid }) => !ids(now).has(uid)).length);
        expect(compareBodies(body(now), body(now))).toEqual([]);
      }),
    );
  });
});

it("names the fields that differ; empty and absent are the same", () => {
  const { fields } = compareVersions({ texts: { title: "Oud", excerpt: null }, body: null }, { texts: { title: "Nieuw", excerpt: "", "seo.title": null }, body: null });
  expect(fields.map(({ path }) => path)).toEqual(["title"]);
});
