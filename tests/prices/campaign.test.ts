import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { campaignHref } from "@/payload/read/campaign";

const campaign = { source: "blog", medium: "article" };

/** Letters of every script, and every control character. */
const typedText = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary-ascii" }));

describe("the way to the shop", () => {
  it.each([
    ["https://shop.example/nl/nmn", "https://shop.example/nl/nmn?utm_source=blog&utm_medium=article"],
    ["https://shop.example/nl/nmn?variant=2#reviews", "https://shop.example/nl/nmn?variant=2&utm_source=blog&utm_medium=article#reviews"],
    ["https://shop.example/?q=a%20b+c", "https://shop.example/?q=a%20b+c&utm_source=blog&utm_medium=article"],
    ["https://shop.example/?", "https://shop.example/?utm_source=blog&utm_medium=article"],
    ["https://shop.example/#/app?x=1#y", "https://shop.example/?utm_source=blog&utm_medium=article#/app?x=1#y"],
    ["https://shop.example/?utm_source=mail", "https://shop.example/?utm_source=mail&utm_medium=article"],
  ])("%s carries the campaign", (url, href) => {
    expect(campaignHref(url, campaign)).toBe(href);
  });

  it("takes full parameter names too, and leaves empty ones out", () => {
    expect(campaignHref("https://shop.example/a", { utm_campaign: "herfst & winter", source: "" })).toBe("https://shop.example/a?utm_campaign=herfst+%26+winter");
    expect(campaignHref("https://shop.example/a?b#c", {})).toBe("https://shop.example/a?b#c");
    expect(campaignHref("https://shop.example/a", { source: "\ud800" })).toBe("https://shop.example/a?utm_source=%EF%BF%BD");
  });

  it("loses nothing of the address, and adds nothing the second time", () => {
    const address = fc.string({ unit: fc.constantFrom(..."ab/?#&=+.~", "%20", "utm_a=") }).map((tail) => `https://shop.example/${tail}`);
    fc.assert(
      fc.property(address, fc.dictionary(fc.constantFrom("source", "medium", "a", "utm_term"), typedText), (url, parameters) => {
        const href = campaignHref(url, parameters);
        const [before, after] = [new URL(url), new URL(href)];
        expect(after.origin + after.pathname + after.hash).toBe(before.origin + before.pathname + before.hash);
        expect(after.search.startsWith(before.search)).toBe(true);
        expect(campaignHref(href, parameters)).toBe(href);
      }),
    );
  });
});
