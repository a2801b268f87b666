import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignUnits } from "@/payload/translate/align";
import { applyEdit, edit, type Paragraph, save, sentence } from "./editing";

const start = (texts: string[]) => save(texts.map((text): Paragraph => ({ uid: null, text })));

describe("two versions of a body", () => {
  const texts = fc.array(sentence, { minLength: 1, maxLength: 8 });

  it("are paired one to one, and what is called the same reads the same", () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 12 }), (sources, edits) => {
        const before = start(sources);
        const after = save(edits.reduce<Paragraph[]>(applyEdit, before.paragraphs)).units;
        const pairs = alignUnits(before.units, after);
        for (const side of ["before", "after"] as const) expect(new Set(pairs.map((pair) => pair[side])).size).toBe(pairs.length);
        for (const pair of pairs) expect(before.units[pair.before]!.textHash === after[pair.after]!.textHash).toBe(pair.how === "same");
      }),
    );
  });

  it("find every text that is in both", () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 }), fc.array(edit, { maxLength: 12 }), (sources, edits) => {
        const before = start(sources);
        const after = save(edits.reduce<Paragraph[]>(applyEdit, before.paragraphs)).units;
        const same = new Set(alignUnits(before.units, after).filter(({ how }) => how === "same").map((pair) => before.units[pair.before]!.textHash));
        const here = new Set(after.map(({ textHash }) => textHash));
        for (const { textHash } of before.units) if (here.has(textHash)) expect(same.has(textHash)).toBe(true);
      }),
    );
  });

  it("pair an edited paragraph with itself, by its id however much it changed, else by its words", () => {
    const before = start(["De ratten leerden beter met magnesium.", "Muizen zwommen sneller naar het vlot."]);
    const [one, two] = before.paragraphs;
    const rewritten = save([{ ...two!, text: "Iets heel anders." }, { uid: null, text: "De oude ratten leerden beter met magnesium." }]).units;
    expect(alignUnits(before.units, rewritten)).toEqual([{ before: 1, after: 0, how: "edited" }, { before: 0, after: 1, how: "edited" }]);
    expect(alignUnits(before.units, save([{ uid: null, text: "Iets heel anders." }]).units)).toEqual([]);
    expect(one?.uid).not.toBe(two?.uid);
  });
});
