/** What happens to translations while an editor works on the source. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alike } from "@/payload/translate/align";
import { wordsOf } from "@/payload/translate/placeholders";
import { standingOf, threadOf, type UnitRecord } from "@/payload/translate/record";
import { reconcile } from "@/payload/translate/reconcile";
import { comparable, similarity } from "@/payload/translate/similarity";
import { approve, keepTyping, translate } from "@/payload/translate/transitions";
import { extractUnits } from "@/payload/translate/units";
import { applyEdit, edit, type Edit, type Paragraph, save, sentence } from "./editing";

const who = { by: 1, at: "2026-11-22T10:00:00.000Z" };
/** No two translations are the same, so that none can stand in for another that was lost. */
const french = (dutch: string, serial: number) => `FR${serial} ${dutch}`;
/** The Dutch words that a translation says. */
const dutchOf = (translation: string) => translation.replace(/^FR\d+ /, "");
const words = (marked: string) => wordsOf(marked).replace(/ +/g, " ").trim();

const approvedAs = (record: UnitRecord, serial: number) =>
  approve(translate(record, { text: french(record.source.text, serial), origin: { kind: "person" } }, who), { ...who, by: 2 }, { fourEyes: true });

function start(texts: string[]): { paragraphs: Paragraph[]; records: UnitRecord[] } {
  const { paragraphs, units } = save(texts.map((text) => ({ uid: null, text })));
  return { paragraphs, records: reconcile([], units).map(approvedAs) };
}

/** The record of each paragraph that has words. */
function recordsOf({ paragraphs, records }: { paragraphs: Paragraph[]; records: UnitRecord[] }): [Paragraph, UnitRecord][] {
  const present = records.filter((record) => record.present);
  const withWords = paragraphs.filter(({ text }) => text.trim() !== "");
  expect(present.map(({ source }) => words(source.text))).toEqual(withWords.map(({ text }) => words(text)));
  return withWords.map((paragraph, index) => [paragraph, present[index]!]);
}

/** Says for an approved one that it translates just these words. */
function expectRight(record: UnitRecord): void {
  if (standingOf(record).state !== "approved") return;
  expect(words(dutchOf(record.translation!.text))).toBe(words(record.source.text));
  expect(record.translation?.basedOn.textHash).toBe(record.source.textHash);
}

function work(from: { paragraphs: Paragraph[]; records: UnitRecord[] }, edits: Edit[]) {
  let { paragraphs, records } = from;
  const ever: Paragraph[] = [];
  for (const change of [...edits, { do: "save" as const, at: 0 }]) {
    paragraphs = applyEdit(paragraphs, change);
    ever.push(...paragraphs);
    if (change.do !== "save") continue;
    const saved = save(paragraphs);
    paragraphs = saved.paragraphs;
    records = reconcile(records, saved.units);
  }
  return { paragraphs, records, ever };
}

const states = (records: UnitRecord[]) => records.filter(({ present }) => present).map((record) => [record.source.text, standingOf(record).state]);
const long = ["De ratten leerden beter met magnesium in hun water.", "Muizen zwommen sneller naar het vlot.", "Bij mensen bleef het effect klein."];

describe("while an editor works", () => {
  const texts = fc.array(sentence, { minLength: 1, maxLength: 8 });

  it("no approved translation is lost, and none stands at a source it does not translate", () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 15 }), (sources, edits) => {
        const before = start(sources);
        const after = work(before, edits);
        const kept = after.records.map(({ translation }) => translation?.text);
        for (const { translation } of before.records) expect(kept).toContain(translation?.text);
        for (const [, record] of recordsOf(after)) expectRight(record);
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

  it("no translation, outdated ones among them, stands at a paragraph that has neither words nor the id of its own, nor words like them", () => {
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 15 }), (sources, edits) => {
        const after = work(start(sources), edits);
        const close = (a: string, b: string) => similarity(comparable(a), comparable(b)) >= alike;
        for (const [, { source, translation }] of recordsOf(after)) {
          if (!translation) continue;
          const [old, now] = [words(translation.basedOn.text), words(source.text)];
          // Words that went on to be these, here or where these stood before.
          const rightly = close(old, now) || after.ever.some(({ said = [], text }) => said.some((one) => words(one) === old) && close(text, now));
          expect(rightly, `${old} → ${now}`).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a translator at work in between loses nothing either: each translation is there until somebody replaces it", () => {
    const step = fc.oneof({ weight: 4, arbitrary: edit }, { weight: 1, arbitrary: fc.constant("translate" as const) });
    fc.assert(
      fc.property(texts, fc.array(step, { maxLength: 20 }), (sources, steps) => {
        let at: ReturnType<typeof start> = start(sources);
        let serial = at.records.length;
        const made = new Map(at.records.map((record) => [threadOf(record), record.translation!.text]));
        for (const next of [...steps, "translate" as const]) {
          if (next !== "translate") {
            at = work(at, [next]);
            continue;
          }
          at.records = at.records.map((record) => {
            if (!record.present || standingOf(record).state === "approved") return record;
            const done = approvedAs(record, (serial += 1));
            made.set(threadOf(done), done.translation!.text);
            return done;
          });
          const kept = new Set(at.records.map(({ translation }) => translation?.text));
          for (const text of made.values()) expect(kept).toContain(text);
          for (const [, record] of recordsOf(at)) expectRight(record);
        }
        expect(states(at.records).map(([, state]) => state)).toEqual(recordsOf(at).map(() => "approved"));
      }),
      { numRuns: 300 },
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
      fc.property(texts, fc.array(fc.record({ do: fc.constantFrom("move" as const, "loseId" as const, "pasteAnew" as const, "kind" as const, "bold" as const, "save" as const), at: fc.nat(20), to: fc.nat(20) }), { maxLength: 10 }), (sources, edits) => {
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
    expect(records[1]?.translation).toMatchObject({ text: french(long[1]!, 1), basedOn: { text: long[1] } });
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
    expect(records[0]?.translation?.text).toBe(french(long[1]!, 1));
  });

  it("of a line that got the id of another leaves the old translation with the words it is like", () => {
    const { records } = work(start(long), [{ do: "newAbove", at: 1, where: 3 }, { do: "word", at: 2, where: 2, text: "trager" }]);
    expect(states(records).slice(1, 3)).toEqual([["proef 3", "untranslated"], ["Muizen zwommen trager naar het vlot.", "needsUpdate"]]);
    expect(records[2]?.translation?.text).toBe(french(long[1]!, 1));
  });

  it("of two paragraphs that could be the old one, without ids, gives it to the more alike", () => {
    const before = start([long[0]!]);
    const [first] = before.paragraphs;
    const twice = [{ ...first!, uid: null, text: "De ratten leerden slechter met zout in hun water." }, { ...first!, uid: null, text: "De ratten leerden beter met magnesium in het water." }];
    const records = reconcile(before.records, save(twice).units);
    expect(records.map(({ translation }) => translation?.text)).toEqual([undefined, french(long[0]!, 0)]);
  });

  it("of the first of two copies leaves the approved one at the second, and the old words to start from at the first", () => {
    const { records } = work(start(long), [{ do: "copyAbove", at: 1, to: 0 }, { do: "word", at: 1, where: 2, text: "trager" }]);
    expect(states(records).slice(1, 3)).toEqual([["Muizen zwommen trager naar het vlot.", "needsUpdate"], [long[1], "approved"]]);
    expect(records[1]?.translation?.text).toBe(french(long[1]!, 1));
  });

  it("that brings the old words back elsewhere leaves an outdated paragraph its own record", () => {
    const outdated = work(start(long), [{ do: "word", at: 1, where: 2, text: "trager" }]);
    const { records } = work({ ...outdated, paragraphs: [...outdated.paragraphs, { uid: null, text: long[1]! }] }, []);
    expect(states(records)).toEqual([[long[0], "approved"], ["Muizen zwommen trager naar het vlot.", "needsUpdate"], [long[2], "approved"], [long[1], "approved"]]);
    expect(threadOf(records[1]!)).toBe(threadOf(outdated.records[1]!));
  });

  it("that takes a rewritten paragraph out and pastes the old words anew brings history and comments along", () => {
    const before = start(long);
    const rewritten = work(before, [{ do: "rewrite", at: 1, text: "Iets heel anders over placebo." }]);
    const back = save(rewritten.paragraphs.with(1, { uid: null, text: long[1]! }));
    const records = reconcile(rewritten.records, back.units);
    expect(states(records)).toEqual(long.map((text) => [text, "approved"]));
    expect(records.map(threadOf)).toEqual(before.records.map(threadOf));
  });

  it("that pastes an outdated paragraph back under another id finds its old translation", () => {
    const outdated = work(start(long), [{ do: "rewrite", at: 1, text: "Iets heel anders over placebo." }]);
    const gone = work(outdated, [{ do: "delete", at: 1 }]);
    const { records } = work({ ...gone, paragraphs: [...gone.paragraphs, { uid: null, text: "Iets heel anders over placebo." }] }, []);
    expect(states(records)[2]).toEqual(["Iets heel anders over placebo.", "needsUpdate"]);
    expect(records[2]?.translation?.text).toBe(french(long[1]!, 1));
  });

  it("that brings a paragraph back with other words shows the old translation to work from", () => {
    const before = start(long);
    const gone = work(before, [{ do: "delete", at: 1 }]);
    const { records } = work({ ...gone, paragraphs: [...gone.paragraphs, { ...before.paragraphs[1]!, text: "Proef met placebo." }] }, []);
    expect(states(records)[2]).toEqual(["Proef met placebo.", "needsUpdate"]);
    expect(records[2]?.translation?.text).toBe(french(long[1]!, 1));
  });

  it("never takes a title for an excerpt, however alike their words", () => {
    const field = (name: string) => ({ kind: "text" as const, name, many: false, multiline: false, maxLength: null, required: false, label: null });
    const units = (title: string, excerpt: string) => extractUnits([field("title"), field("excerpt")], { title, excerpt });
    const records = reconcile([], units("Magnesium en slaap", "Een proef met ratten en water.")).map(approvedAs);
    const swapped = reconcile(records, units("Een proef met ratten en water.", "Magnesium en slaap"));
    expect(swapped.map(({ id, translation }) => [id, translation?.text])).toEqual([["title", french("Magnesium en slaap", 0)], ["excerpt", french("Een proef met ratten en water.", 1)]]);
    expect(states(swapped).map(([, state]) => state)).toEqual(["needsUpdate", "needsUpdate"]);
    const moved = reconcile(records.filter(({ id }) => id === "title"), units("", "Magnesium en slapen"));
    expect(moved.map(({ present, translation }) => [present, translation?.text])).toEqual([[true, undefined], [false, french("Magnesium en slaap", 0)]]);
  });
});
