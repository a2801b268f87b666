import { describe, expect, it } from "vitest";

import { notSent, typedSince } from "@/payload/desk/typed-fields";

const field = (value: unknown, isModified = false) => ({ value, isModified });

describe("what was typed since the last save", () => {
  it("grows by the field in hand, which comes last, though the CMS remembers that one only", () => {
    const before = { title: field("Zink", true), excerpt: field("") };
    const now = { title: field("Zink"), excerpt: field("Over zink.", true) };
    expect(typedSince(["title"], before, now)).toEqual(["title", "excerpt"]);
    expect(typedSince(["title", "excerpt"], now, { title: field("Zink!", true), excerpt: field("Over zink.") })).toEqual(["excerpt", "title"]);
  });

  it("is not what was put in by a whole save or another language, and not what is gone", () => {
    expect(typedSince(["title", "seo.title"], { title: field("Zink", true), "seo.title": field("Z", true) }, { title: field("Zinc") })).toEqual([]);
  });

  it("is left with what a save did not carry, groups and texts with marks included", () => {
    const body = { root: { children: [{ text: "Zink" }] } };
    const fields = { title: field("Zink en smaak"), body: field(body), "seo.title": field("Zink") };
    expect(notSent(["title", "body", "seo.title"], fields, { title: "Zink", body: structuredClone(body), seo: { title: "Zink" } })).toEqual(["title"]);
    expect(notSent(["seo.title"], fields, {})).toEqual(["seo.title"]);
  });
});
