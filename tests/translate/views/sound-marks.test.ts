import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { markProblems, type Placeholder, tokens, wordsOf, writeTokens } from "@/payload/translate/placeholders";
import { withSoundMarks } from "@/payload/translate/views/sound-marks";

const marks: Placeholder[] = [1, 2, 3].map((number) => ({ number, kind: "style", paired: true, attributes: {} }));
marks.push({ number: 4, kind: "citation", paired: false, attributes: {} });

const repaired = (text: string) => writeTokens(withSoundMarks(tokens(text), marks));

describe("marks while somebody edits", () => {
  it.each([
    ["both ends stay or go", "⟦1⟧vet zonder eind", "vet zonder eind"],
    ["an inner end that is gone takes its beginning along, not the outer pair", "⟦1⟧a⟦2⟧b⟦/1⟧", "⟦1⟧ab⟦/1⟧"],
    ["a mark pasted twice stands once", "⟦1⟧a⟦/1⟧ en ⟦1⟧b⟦/1⟧⟦4/⟧⟦4/⟧", "⟦1⟧a⟦/1⟧ en b⟦4/⟧"],
    ["ends dragged past each other swap", "⟦/1⟧a⟦1⟧", "⟦1⟧a⟦/1⟧"],
    ["crossing pairs nest", "⟦1⟧a⟦2⟧b⟦/1⟧c⟦/2⟧", "⟦1⟧a⟦2⟧b⟦/2⟧c⟦/1⟧"],
    ["what the source does not have goes, its words stay", "⟦9⟧a⟦/9⟧⟦1/⟧", "a"],
    ["an author's own brackets stay", "⟦⟦⟧1⟧", "⟦⟦⟧1⟧"],
  ])("%s", (_, before, after) => {
    expect(repaired(before)).toBe(after);
  });

  it("are sound whatever was done to the text, and no word is lost or moved", () => {
    const pieces = fc.constantFrom("⟦1⟧", "⟦/1⟧", "⟦2⟧", "⟦/2⟧", "⟦3⟧", "⟦/3⟧", "⟦4/⟧", "⟦9/⟧", "⟦2/⟧", "woord ", "⟦⟦⟧");
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 16 }), (text) => {
        const after = repaired(text);
        expect({ ...markProblems(after, marks), missing: [] }).toEqual({ missing: [], unknown: [], repeated: [], broken: [] });
        expect(wordsOf(after)).toBe(wordsOf(text));
        expect(repaired(after)).toBe(after);
      }),
    );
  });

  it("changes nothing of a text that is whole", () => {
    const whole = "⟦1⟧a ⟦2⟧b⟦/2⟧⟦/1⟧ c⟦4/⟧ ⟦3⟧d⟦/3⟧";
    expect(repaired(whole)).toBe(whole);
  });
});
