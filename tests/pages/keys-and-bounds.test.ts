import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteLru } from "@/payload/server/byte-lru";
import { chooseCoding } from "@/payload/server/codings";
import { kindOf, pageAddress } from "@/payload/server/page-address";
import { variantOf } from "@/payload/server/page-variant";
import { readRange } from "@/payload/server/send-file";
import { readTarget } from "@/payload/server/target";

const segment = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((text) => !/[/\\\p{Cc}\p{Cs}]/u.test(text) && text !== "." && text !== "..");

test("every spelling of an address has one key, and different addresses have different keys", () => {
  const everyByte = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), fc.array(segment, { minLength: 1, maxLength: 4 }), (one, other) => {
      const spelt = (segments: string[], spell: (text: string) => string): string => pageAddress(readTarget(`/${segments.map(spell).join("/")}`)!);
      expect(spelt(one, everyByte)).toBe(spelt(one, encodeURIComponent));
      expect(spelt(one, everyByte) === spelt(other, everyByte)).toBe(one.join("/") === other.join("/"));
    }),
  );
});

test("a key never comes near the admin, the interfaces or another page by being encoded", () => {
  fc.assert(
    fc.property(segment, (text) => {
      const address = pageAddress(readTarget(`/nl/${encodeURIComponent(text)}`)!);
      expect(address.split("/")).toHaveLength(3);
      expect(decodeURIComponent(address)).toBe(`/nl/${text}`);
    }),
  );
});

test("memory holds no more than its bound, and what was used last", () => {
  const use = fc.record({ key: fc.integer({ min: 0, max: 20 }).map(String), bytes: fc.integer({ min: 1, max: 130 }), read: fc.boolean() });
  fc.assert(
    fc.property(fc.array(use, { maxLength: 200 }), (uses) => {
      const lru = new ByteLru<number>(100);
      let model: [string, number][] = [];
      for (const { key, bytes, read } of uses) {
        const found = model.find(([name]) => name === key);
        if (read) {
          expect(lru.get(key)).toBe(found?.[1]);
          if (found) model = [...model.filter((entry) => entry !== found), found];
          continue;
        }
        lru.set(key, bytes, bytes);
        model = model.filter((entry) => entry !== found);
        if (bytes <= 100) model.push([key, bytes]);
        while (model.reduce((sum, [, size]) => sum + size, 0) > 100) model.shift();
        expect(lru.bytes).toBeLessThanOrEqual(100);
        expect(lru.entries().map(([name]) => name)).toEqual(model.map(([name]) => name).toReversed());
      }
    }),
  );
});

test.each([
  [undefined, "identity"], ["", "identity"], ["gzip, deflate, br", "br"], ["gzip", "gzip"], ["br;q=0, gzip;q=0.1", "gzip"], ["BR", "br"], ["deflate", "identity"], ["identity;q=1, *;q=0", "identity"],
])("Accept-Encoding %s gets %s", (header, coding) => {
  expect(chooseCoding(header)).toBe(coding);
});

test.each([
  ["bytes=0-9", { first: 0, last: 9 }], ["bytes=90-", { first: 90, last: 99 }], ["bytes=-10", { first: 90, last: 99 }], ["bytes=50-500", { first: 50, last: 99 }],
  ["bytes=100-", "none"], ["bytes=-0", "none"], ["bytes=9-3", "whole"], ["bytes=0-1,5-6", "whole"], ["pages=1-2", "whole"], [undefined, "whole"],
])("Range %s of a hundred bytes is %o", (header, range) => {
  expect(readRange(header, 100)).toEqual(range);
});

test.each([
  ["GET", "/nl", "page"], ["HEAD", "/sitemap.xml", "page"], ["POST", "/nl", "passed"], ["GET", "/", "passed"], ["GET", "/admin", "passed"], ["GET", "/administratie", "page"],
  ["GET", "/api/articles", "passed"], ["GET", "/api/internal/prepare", "internal"], ["POST", "/api/internal", "internal"], ["GET", "/api/media/file/a.png", "media"],
  ["GET", "/_next/static/a.js", "static"], ["GET", "/nl/search?q=zink", "question"], ["GET", "/nl/search?x=1", "question"], ["GET", "/nl/searches", "page"],
])("%s %s is answered by: %s", (method, url, kind) => {
  expect(kindOf(method, readTarget(url)!)).toBe(kind);
});

test("of what Next's client sends, only what changes the answer is looked at, and only in its own form", () => {
  expect(variantOf({})?.name).toBe("");
  expect(variantOf({ rsc: "1", "next-router-state-tree": "%5B%5D", "next-url": "/x" })).toEqual(variantOf({ rsc: "1" }));
  expect(variantOf({ rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" })?.name).toBe("rsc:/_tree");
  expect(variantOf({ rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/a\nb" })).toBeNull();
  expect(variantOf({ rsc: "yes" })).toBeNull();
});
