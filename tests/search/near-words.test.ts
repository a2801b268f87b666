import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isOneTypoAway } from "@/payload/search/near-words";
import { folded, stemOf, wordsOf } from "@/payload/search/words";

const word = fc.stringMatching(/^[a-z]{5,12}$/);

describe("one typo", () => {
  it("is a letter too many, too few, another, or two swapped", () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (text, seed, letter) => {
        const at = seed % (text.length - 1);
        expect(isOneTypoAway(text, text.slice(0, at) + text.slice(at + 1))).toBe(true);
        expect(isOneTypoAway(text, text.slice(0, at) + letter + text.slice(at))).toBe(true);
        expect(isOneTypoAway(text, text.slice(0, at) + letter + text.slice(at + 1))).toBe(true);
        expect(isOneTypoAway(text, text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2))).toBe(true);
      }),
    );
  });

  it.each([["slaap", "slapen"], ["magnesium", "mangaan"], ["omega", "amego"]])("%s and %s are further apart", (one, other) => {
    expect(isOneTypoAway(one, other)).toBe(false);
  });
});

describe("words", () => {
  it.each([
    ["Études", ["etudes"]],
    ["l’étude", ["l", "etude"]],
    ["L-threonaat", ["l", "threonaat"]],
    ["cœur", ["coeur"]],
    ["100 mg/dag", ["100", "mg", "dag"]],
  ])("%s is compared as %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([["nl", "onderzoeken", "onderzoek"], ["nl", "artikelen", "artikel"], ["fr", "études", "étude"], ["fr", "compléments", "complément"]] as const)("in %s %s and %s are one", (locale, one, other) => {
    expect(stemOf(folded(one), locale)).toBe(stemOf(folded(other), locale));
  });
});
