/** What happens to translations while an editor works on the source. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOf, threadOf, type UnitRecord } from "@/payload/translate/record";
import { reconcile } from "@/payload/translate/reconcile";
import { approve, keepTyping, translate } from "@/payload/translate/transitions";
import { applyEdit, edit, type Edit, type Paragraph, save, sentence } from "./editing";

const who = { by: 1, at: "2026-11-22T10:00:00.000Z" };
const french = (dutch: string) => `FR ${dutch}`;

function allApproved(records: UnitRecord[]): UnitRecord[] {
  return records.map((record) => approve(translate(record, { text: french(record.source.text), origin: { kind: "person" } }, who), { ...who, by: 2 }, { fourEyes: true }));
}

function start(texts: string[]): { paragraphs: Paragraph[]; records: UnitRecord[] } {
  const { paragraphs, units } = save(texts.map((text) => ({ uid: null, text })));
  return { paragraphs, records: allApproved(reconcile([], units)) };
}

function work(from: { paragraphs: Paragraph[]; records: UnitRecord[] }, edits: Edit[]) {
  let { paragraphs, records } = from;
  for (const change of [...edits, { do: "save" as const, at: 0 }]) {
    paragraphs = applyEdit(paragraphs, change);
    if (change.do !== "save") continue;
    const saved = save(paragraphs);
    paragraphs = saved.paragraphs;
    records = reconcile(records, saved.units);
  }
  return { paragraphs, records };
}

const states = (records: UnitRecord[]) => records.filter(({ present }) => present).map((record) => [record.source.text, standingOf(record).state]);
const long = ["De ratten leerden beter met magnesium in hun water.", "Muizen zwommen sneller naar het vlot.", "Bij mensen bleef het effect klein."];

describe("while an editor works", () => {
  const texts = fc.array(sentence, { minLength: 1, maxLength: 8 });

  it("no approved translation is lost, and none stands at a source it does not translate", () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 15 }), (sources, edits) => {
        const before = start(sources);
        const { paragraphs, records } = work(before, edits);
        const kept = records.map(({ translation }) => translation?.text);
        for (const { translation } of before.records) expect(kept).toContain(translation?.text);

        const present = records.filter((record) => record.present);
        expect(present.map(({ source }) => source.text)).toEqual(paragraphs.map(({ text }) => text).filter((text) => text.trim() !== ""));
        for (const record of present) {
          if (standingOf(record).state !== "approved") continue;
          // Spaces alone are no change.
          expect(record.translation?.text).toBe(french(record.source.text.replace(/ +/g, " ").trim()));
          expect(record.translation?.basedOn.textHash).toBe(record.source.textHash);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a text that was translated is found again wherever it went, however often it was saved in between", () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 15 }), (sources, edits) => {
        const before = start(sources);
        const { records } = work(before, edits);
        const approved = new Set(records.filter((record) => record.present && standingOf(record).state === "approved").map(({ source }) => source.textHash));
        const present = new Set(records.filter((record) => record.present).map(({ source }) => source.textHash));
        for (const { source } of before.records) if (present.has(source.textHash)) expect(approved.has(source.textHash)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("a paragraph nobody touched keeps its own record", () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 }), fc.array(edit, { maxLength: 12 }), (sources, edits) => {
        const before = start(sources);
        const { records } = work(before, edits);
        for (const old of before.records) {
          const now = records.find((record) => record.present && record.id === old.id && record.source.textHash === old.source.textHash);
          if (now) expect(now.translation).toEqual(old.translation);
        }
      }),
    );
  });

  it("undoing everything brings every state back", () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 12 }), (sources, edits) => {
        const before = start(sources);
        const { records } = work(before, edits);
        const undone = reconcile(records, save(before.paragraphs).units);
        expect(states(undone)).toEqual(before.records.map(({ source }) => [source.text, "approved"]));
      }),
    );
  });

  it("moving alone leaves nothing to do", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.record({ do: fc.constantFrom("move" as const, "loseId" as const), at: fc.nat(20), to: fc.nat(20) }), { maxLength: 10 }), (sources, edits) => {
        const { records } = work(start(sources), edits as Edit[]);
        expect(records.map((record) => standingOf(record).state)).toEqual(records.map(() => "approved"));
        expect(records).toHaveLength(sources.length);
      }),
    );
  });

  it("saving without a change changes nothing", () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 12 }), (sources, edits) => {
        const { paragraphs, records } = work(start(sources), edits);
        expect(reconcile(records, save(paragraphs).units)).toEqual(records);
      }),
    );
  });
});

describe("history and comments", () => {
  const texts = fc.array(sentence, { minLength: 1, maxLength: 8 });
  const wellNamed = (records: UnitRecord[]) => expect(new Set(records.map(threadOf)).size).toBe(records.length);

  it("follow the paragraph through every edit, and are never shared by two", () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 15 }), (sources, edits) => {
        const before = start(sources);
        const { records } = work(before, edits);
        wellNamed(records);
        const kept = new Map(records.map((record) => [record.translation?.text, record]));
        for (const old of before.records) {
          if (before.records.filter(({ translation }) => translation?.text === old.translation?.text).length > 1) continue;
          const copies = records.filter(({ translation }) => translation?.text === old.translation?.text);
          if (copies.length === 1) expect(threadOf(kept.get(old.translation?.text)!)).toBe(threadOf(old));
        }
      }),
    );
  });

  it("stay with a body that is pasted anew under other ids, and with words in the making", () => {
    const { paragraphs, records } = start(long);
    const typing = records.with(1, keepTyping(records[1]!, { text: "Les souris nag", origin: { kind: "person" } }, who));
    const pasted = reconcile(typing, save(paragraphs.map(({ text }) => ({ uid: null, text }))).units);
    expect(pasted.map(({ id }) => id)).not.toEqual(records.map(({ id }) => id));
    expect(pasted.map(threadOf)).toEqual(records.map(threadOf));
    expect(pasted[1]?.begun?.text).toBe("Les souris nag");
  });

  it("stay with the old words when Enter at their start leaves their id on a new line", () => {
    const { paragraphs, records } = start(long);
    const edited = save(applyEdit(paragraphs, { do: "newAbove", at: 0, where: 3 })).units;
    const [fresh, old] = reconcile(records, edited);
    expect(fresh?.id).toBe(records[0]?.id);
    expect(threadOf(old!)).toBe(threadOf(records[0]!));
    expect(threadOf(fresh!)).not.toBe(threadOf(old!));
  });
});

describe("one edit", () => {
  const after = (...edits: Edit[]) => states(work(start(long), edits).records);

  it("of a sentence marks that paragraph and no other", () => {
    expect(after({ do: "word", at: 1, where: 2, text: "trager" })).toEqual([
      [long[0], "approved"],
      ["Muizen zwommen trager naar het vlot.", "needsUpdate"],
      [long[2], "approved"],
    ]);
  });

  it("of a sentence keeps the old translation to work from, with the source it was made for", () => {
    const { records } = work(start(long), [{ do: "word", at: 1, where: 2, text: "trager" }]);
    expect(records[1]?.translation).toMatchObject({ text: french(long[1]!), basedOn: { text: long[1] } });
  });

  it("that splits leaves the old translation at the first half", () => {
    expect(after({ do: "split", at: 0, where: 5 })).toEqual([
      ["De ratten leerden beter met", "needsUpdate"],
      ["magnesium in hun water.", "untranslated"],
      [long[1], "approved"],
      [long[2], "approved"],
    ]);
  });

  it("that puts a new paragraph above, with Enter at the start, leaves the old one approved", () => {
    expect(after({ do: "newAbove", at: 1, where: 3 })).toEqual([
      [long[0], "approved"],
      ["proef 3", "untranslated"],
      [long[1], "approved"],
      [long[2], "approved"],
    ]);
  });

  it("that deletes keeps the translation aside, and brings it back with the paragraph", () => {
    const before = start(long);
    const gone = work(before, [{ do: "delete", at: 1 }]);
    expect(gone.records.map(({ present }) => present)).toEqual([true, true, false]);
    const back = work({ paragraphs: [...gone.paragraphs, { uid: null, text: long[1]! }], records: gone.records }, []);
    expect(states(back.records)).toEqual([[long[0], "approved"], [long[2], "approved"], [long[1], "approved"]]);
  });

  it("without ids, as in a body that was imported, is told from its neighbours by its words", () => {
    const { records } = work(start(long), [{ do: "loseId", at: 1 }, { do: "word", at: 1, where: 2, text: "trager" }, { do: "move", at: 1, to: 0 }]);
    expect(states(records)[0]).toEqual(["Muizen zwommen trager naar het vlot.", "needsUpdate"]);
    expect(records[0]?.translation?.text).toBe(french(long[1]!));
  });
});
