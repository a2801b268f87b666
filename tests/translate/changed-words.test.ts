import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedWords } from "@/payload/translate/changed-words";
import { escapeText } from "@/payload/translate/placeholders";

const plain = (text: string) => ({ text: escapeText(text), placeholders: [] });
const only = (kind: string, parts: ReturnType<typeof changedWords>) => parts.filter((part) => part.kind === kind).map(({ text }) => text);

describe("the words that changed in a source", () => {
  it("are marked, and no others", () => {
    const parts = changedWords(plain("De proef telde 109 gezonde volwassenen."), plain("De proef telde 100 gezonde, slapeloze volwassenen."));
    expect(only("removed", parts)).toEqual(["109"]);
    expect(only("added", parts)).toEqual(["100", ",", "slapeloze "]);
  });

  it("are none where only a mark changed", () => {
    expect(changedWords(plain("Een vet woord."), { text: "Een ⟦1⟧vet⟦/1⟧ woord.", placeholders: [{ number: 1, kind: "style", paired: true, attributes: {} }] })).toEqual([{ kind: "same", text: "Een vet woord." }]);
  });

  it("put together read as the old text and as the new one", () => {
    const text = fc.array(fc.constantFrom("de", "proef", "l’eau", "24-uurs", ",", ".", "\u202F!", "é", "\n", "😀"), { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = changedWords(plain(before), plain(after));
        expect(parts.filter(({ kind }) => kind !== "added").map((part) => part.text).join("")).toBe(before);
        expect(parts.filter(({ kind }) => kind !== "removed").map((part) => part.text).join("")).toBe(after);
      }),
    );
  });
});
