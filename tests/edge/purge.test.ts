import { describe, expect, it } from "vitest";

import { batchesOf, mergePurges, purgeOf } from "@/payload/edge/purge";
import { emptyPlan } from "@/payload/publish/plan";
import { pageTag } from "@/payload/publish/tags";

describe("what the edge forgets after", () => {
  it("a publish: the page and the lists, softly; the article's own tag is the page's business", () => {
    expect(purgeOf({ tags: ["article:7:nl", "listing:nl"], swap: ["/nl", "/nl/blog/magnesium"], withdraw: [] })).toEqual({ hard: [], soft: ["listing:nl", "page:/nl/blog/magnesium"] });
  });

  it("a withdrawal: the page for good, and the pictures, which it may have shown alone", () => {
    expect(purgeOf({ tags: ["article:7:nl", "listing:nl"], swap: ["/nl"], withdraw: ["/nl/blog/magnesium"] })).toEqual({ hard: ["media", "page:/nl/blog/magnesium"], soft: ["listing:nl"] });
  });

  it("a page that is withdrawn until it is made anew: for good, once", () => {
    expect(purgeOf({ tags: [], swap: ["/nl/blog/a"], withdraw: ["/nl/blog/a"] })).toEqual({ hard: ["media", "page:/nl/blog/a"], soft: [] });
  });

  it("a change of the settings: the language, without naming its pages", () => {
    expect(purgeOf({ tags: ["settings:fr"], swap: ["/fr", "/fr/blog/a", "/fr/blog/b"], withdraw: [] })).toEqual({ hard: [], soft: ["settings:fr"] });
  });

  it("a change that is too wide to name its pages: their languages", () => {
    const swap = Array.from({ length: 1_001 }, (_, index) => `/nl/blog/${index}`);
    expect(purgeOf({ tags: ["article:1:nl"], swap, withdraw: [] })).toEqual({ hard: [], soft: ["settings:nl"] });
    expect(purgeOf({ tags: [], swap: [], withdraw: [...swap, "/sitemap.xml"] }).hard).toEqual(["media", "settings:fr", "settings:nl"]);
  });

  it("nothing: nothing", () => {
    expect(purgeOf(emptyPlan)).toEqual({ hard: [], soft: [] });
  });
});

it("merges: what has to go for good goes for good", () => {
  expect(mergePurges([{ hard: ["b"], soft: ["a"] }, { hard: ["a"], soft: ["b", "c"] }])).toEqual({ hard: ["a", "b"], soft: ["c"] });
});

it("groups tags by number and by bytes, and loses none", () => {
  const tags = Array.from({ length: 300 }, (_, index) => `tag-${index}`);
  expect(batchesOf(tags, 256).map(({ length }) => length)).toEqual([256, 44]);
  const batches = batchesOf(tags, Infinity, 100);
  expect(batches.flat()).toEqual(tags);
  for (const batch of batches) expect(batch.join(" ").length).toBeLessThanOrEqual(100);
  expect(batchesOf(["longer-than-allowed"], 9, 5)).toEqual([["longer-than-allowed"]]);
  expect(batchesOf([], 9)).toEqual([]);
});

it("names a page in what every edge takes as a tag", () => {
  for (const path of ["/nl/blog/magnesium", "/nl/blog/caf%C3%A9,a", `/nl/${"x".repeat(3_000)}`]) expect(pageTag(path)).toMatch(/^page:[\x21-\x2b\x2d-\x7e]{1,1000}$/);
});
