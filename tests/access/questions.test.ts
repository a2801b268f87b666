import fc from "fast-check";
import type { Field, FlattenedField } from "payload";
import { describe, expect, it } from "vitest";

import { locales } from "@/messages/locales";
import { localizedOnly } from "@/payload/access/lock-shared-fields";
import { isPossibleId } from "@/payload/access/possible-id";
import { firstUnanswerable, hasCondition, isNoCount } from "@/payload/access/answerable";
import { isOutOfBounds, namesALocale } from "@/payload/access/visitor-queries";

const word = fc.stringMatching(/^[a-z]{3,9}$/).filter((text) => !(locales as readonly string[]).includes(text));

describe("a question that names a language", () => {
  it.each([
    "title.fr", "-title.fr", "slug,title.nl", "title[fr]", "title__fr", "fr", { "title.fr": { equals: "x" } }, { or: [{ and: [{ "seo.title.fr": { like: "x" } }] }] }, { title: { fr: true } }, ["title", "title.fr"],
  ])("is recognised: %j", (question) => {
    expect(namesALocale(question)).toBe(true);
  });

  it.each(["title", "-publishedAt", "fragment", { title: { equals: "fr" } }, { slug: { in: ["nl", "title.fr"] } }, undefined, null, 3])("is not seen in %j", (question) => {
    expect(namesALocale(question)).toBe(false);
  });

  it("is recognised wherever the language stands in the path", () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(4), fc.constantFrom(...locales), (path, at, locale) => {
        expect(namesALocale({ [path.join(".")]: { equals: "x" } })).toBe(false);
        expect(namesALocale({ [path.toSpliced(at, 0, locale).join(".")]: { equals: "x" } })).toBe(true);
      }),
    );
  });
});

describe("a path out of bounds", () => {
  const seo = { name: "seo", type: "group", flattenedFields: [{ name: "title", type: "text" }, { name: "picture", type: "upload" }] };
  const fields = [{ name: "title", type: "text" }, { name: "hero", type: "upload" }, { name: "topics", type: "relationship" }, { name: "body", type: "richText" }, seo] as FlattenedField[];
  it.each([
    ["hero.alt", true], ["topics.name", true], ["topics.id.x", true], ["topics.0.name", true], ["seo.picture.alt", true], ["body", true], ["body.root.children.text", true],
    ["title", false], ["hero", false], ["hero.id", false], ["topics.value", false], ["seo.title", false], ["unknown.path", false],
  ])("%s: %s", (path, expected) => {
    expect(isOutOfBounds(fields, path.split("."))).toBe(expected);
  });
});

it("keeps of a translator's write the localized fields, whatever they are nested in", () => {
  const localized = (name: string): Field => ({ name, type: "text", localized: true });
  const shared = (name: string): Field => ({ name, type: "text" });
  const fields: Field[] = [
    localized("title"),
    shared("price"),
    { type: "row", fields: [localized("a"), shared("b")] },
    { type: "tabs", tabs: [{ label: "x", fields: [localized("c"), shared("d")] }, { name: "tab", fields: [localized("e"), shared("f")] }] },
    { type: "group", name: "seo", fields: [localized("g"), shared("h")] },
  ];
  const data = { title: 1, price: 2, a: 3, b: 4, c: 5, d: 6, tab: { e: 7, f: 8 }, seo: { g: 9, h: 10 }, filename: 11, "title.fr": 12 };
  expect(localizedOnly(fields, data)).toEqual({ title: 1, a: 3, c: 5, tab: { e: 7 }, seo: { g: 9 } });
});

it.each([[1, true], [2_147_483_647, true], [2_147_483_648, false], [0, false], [-1, false], [1.5, false], [Number.NaN, false], ["1", false]])("the id %s can exist: %s", (id, expected) => {
  expect(isPossibleId(id)).toBe(expected);
});

describe("a count that is none", () => {
  it.each([-1, -5, 1.5, Number.NaN, "abc", 1e99, 2 ** 31])("%s is refused", (value) => expect(isNoCount(value)).toBe(true));
  it.each([undefined, null, 0, 1, "10", 2 ** 31 - 1])("%s is none of them", (value) => expect(isNoCount(value)).toBe(false));
});

describe("a condition without an answer", () => {
  const lastChange = { name: "lastChange", type: "group", flattenedFields: [{ name: "by", type: "relationship", relationTo: "users" }] };
  const user = { name: "user", type: "relationship", relationTo: ["users", "guests"] };
  const fields = [{ name: "title", type: "text" }, { name: "at", type: "date" }, { name: "hero", type: "upload", relationTo: "media" }, lastChange, user] as FlattenedField[];
  it.each<[object, string | null]>([
    [{ title: { equals: ["a", "b"] } }, "title"], [{ title: { equals: { x: "y" } } }, "title"], [{ title: { like: [""] } }, "title"], [{ title: { in: [["a"]] } }, "title"], [{ or: [{ and: [{ title: { contains: [] } }] }] }, "title"],
    [{ at: { less_than: { x: 1 } } }, "at"], [{ hero: { in: "null" } }, "hero"], [{ hero: { in: [null] } }, "hero"], [{ "lastChange.by": { in: "null" } }, "lastChange.by"], [{ "lastChange.by": { equals: "x" } }, "lastChange.by"],
    [{ title: { in: ["a", "b"] } }, null], [{ title: { equals: "a" } }, null], [{ at: { less_than: new Date() } }, null], [{ hero: { in: "1,2" } }, null], [{ hero: { in: [1, "2"] } }, null], [{ hero: { in: "" } }, null], [{ hero: { equals: null } }, null],
    [{ "lastChange.by": { in: [3] } }, null], [{ user: { equals: { relationTo: "users", value: 3 } } }, null],
  ])("%j: %s", (where, path) => expect(firstUnanswerable(fields, where)).toBe(path));
});

describe("a choice of documents", () => {
  it.each([{}, { and: "" }, { and: [""] }, { or: [{ and: [] }] }, { title: "" }, { title: {} }, "", [], null])("%j is none", (where) => expect(hasCondition(where)).toBe(false));
  it.each([{ title: { equals: "" } }, { id: { not_equals: "" } }, { and: ["", { or: [{ id: { in: "1,2" } }] }] }])("%j is one", (where) => expect(hasCondition(where)).toBe(true));
});
