import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sameContent } from "@/payload/database/same-content";

const json = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));

/** The same in another order of keys, and with what is nothing spelled out. */
function respelled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(respelled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries([...Object.entries(value).toReversed().map(([key, inner]) => [key, respelled(inner)] as const), ["\u0001nothing", null], ["\u0001empty", []]]);
}

describe("two documents", () => {
  it("are the same whatever the order of their keys, and whether nothing is left out or said", () => {
    fc.assert(fc.property(json, (document) => sameContent(document, respelled(document) as Record<string, unknown>)));
  });

  it("are not the same once one word of one language differs, or an order of rows", () => {
    const document = { title: { nl: "Slaap", fr: "Sommeil" }, topics: [1, 2] };
    expect(sameContent(document, { ...document, title: { nl: "Slaap", fr: "Le sommeil" } })).toBe(false);
    expect(sameContent(document, { ...document, title: { nl: "Slaap" } })).toBe(false);
    expect(sameContent(document, { ...document, topics: [2, 1] })).toBe(false);
    expect(sameContent(document, { ...document, hero: 3 })).toBe(false);
  });

  it("tell a zero, an empty text and a no from nothing", () => {
    for (const said of [0, "", false]) expect(sameContent({ field: said }, {})).toBe(false);
  });

  it("may be of different moments", () => {
    expect(sameContent({ id: 1, updatedAt: "2026-01-01", title: "x" }, { updatedAt: "2026-02-02", title: "x" })).toBe(true);
    expect(sameContent({ reviewedAt: new Date(0) }, { reviewedAt: "1970-01-01T00:00:00.000Z" })).toBe(true);
  });
});
