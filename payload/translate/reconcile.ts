import { alike, type Alignable, pairByKey, pairByLikeness, Pairs } from "./align";
import { wordsOf } from "./placeholders";
import { newRecord, threadOf, type UnitRecord } from "./record";
import { comparable, similarity } from "./similarity";
import type { Unit, Wording } from "./unit";

type Key = string | null;
interface Named {
  id: string;
  identified: boolean;
}

function alignable(record: UnitRecord): Alignable {
  return { id: record.id, identified: record.identified, scope: record.scope, ...record.source };
}

const wordsIn = (scope: string, { textHash }: Wording): string => `${scope} ${textHash}`;
const underId = ({ id, identified }: Named, key: Key): Key => (key !== null && identified ? `${id} ${key}` : null);

/** What a record would be found by: the words its translation says. */
function translatedWords({ translation, scope }: UnitRecord): Key {
  return translation ? wordsIn(scope, translation.basedOn) : null;
}

function alikeIn(a: Wording, b: Wording): boolean {
  return similarity(comparable(wordsOf(a.text, a.placeholders)), comparable(wordsOf(b.text, b.placeholders))) >= alike;
}

/** Who is who: indexes of records to indexes of units. */
function pairUp(records: readonly UnitRecord[], units: readonly Unit[]): Pairs {
  const pairs = new Pairs();
  const words = units.map((unit) => wordsIn(unit.scope, unit));
  const idAndWords = units.map((unit, index) => underId(unit, words[index] ?? null));
  const here = new Set(idAndWords);
  const sourceKeys = records.map((record) => wordsIn(record.scope, record.source));
  /** Its unit stands where it stood, unchanged: whatever it lacks, it is not needed elsewhere. */
  const settled = records.map((record, index) => record.present && here.has(underId(record, sourceKeys[index] ?? null)));
  const where = (test: (record: UnitRecord, index: number) => boolean, key: (record: UnitRecord, index: number) => Key) =>
    records.map((record, index) => (test(record, index) ? key(record, index) : null));

  // A translation of just these words comes before the id: it is what a reader needs. Those of units still there come before those gone.
  for (const gone of [false, true]) {
    pairByKey(pairs, where(({ present }) => present !== gone, (record) => underId(record, translatedWords(record))), idAndWords);
  }
  for (const gone of [false, true]) {
    pairByKey(pairs, where(({ present }, index) => present !== gone && !settled[index], translatedWords), words);
  }
  // Then records whose source did not move since they were last seen: outdated, or not translated yet.
  pairByKey(pairs, where(({ present }) => present, (record, index) => underId(record, sourceKeys[index] ?? null)), idAndWords);
  pairByKey(pairs, sourceKeys, words);
  pairByLikeness(pairs, records.map((record) => (record.present ? alignable(record) : null)), units);
  // A unit that comes back under its old id with other words.
  pairByKey(pairs, records.map((record) => underId(record, record.scope)), units.map((unit) => underId(unit, unit.scope)));
  return pairs;
}

/** A name that no record has yet, this one's id where it is free: the id may have gone to other words than it came from. */
function freshThread(id: string, taken: ReadonlySet<string>): string {
  let thread = id;
  for (let other = 2; taken.has(thread); other += 1) thread = `${id}~${other}`;
  return thread;
}

/** The record of a unit, with what follows it: words in the making, and the name of its history. */
function recordOfUnit(unit: Unit, record: UnitRecord | undefined, taken: Set<string>): UnitRecord {
  const thread = record ? threadOf(record) : freshThread(unit.id, taken);
  taken.add(thread);
  return { ...newRecord(unit), ...(thread === unit.id ? {} : { thread }), ...(record?.begun ? { begun: record.begun } : {}) };
}

/**
 * The records of one language after the source was saved: one for each unit, in its order, then those of units that are gone and had a
 * translation. The same words always find their translation again, by whatever way they left; nothing translated is thrown away. Words that
 * stand twice in the document are translated once. Pure and idempotent.
 */
export function reconcile(records: readonly UnitRecord[], units: readonly Unit[]): UnitRecord[] {
  const pairs = pairUp(records, units);
  const recordOf = new Map(pairs.list.map(({ before, after }) => [after, records[before]]));
  const byWords = new Map(records.map((record) => [translatedWords(record), record]));
  const present = new Map(records.filter((record) => record.present && record.identified).map((record) => [`${record.scope} ${record.id}`, record]));
  const gone = records.filter((record, index) => pairs.freeBefore(index) && (record.translation !== null || record.begun)).map((record) => ({ ...record, present: false }));

  const taken = new Set([...gone, ...[...recordOf.values()].flatMap((record) => record ?? [])].map(threadOf));

  const kept = units.map((unit, index) => {
    const record = recordOf.get(index);
    const own = recordOfUnit(unit, record, taken);
    if (record?.translation) return { ...own, translation: record.translation, minor: record.minor };
    const twin = byWords.get(wordsIn(unit.scope, unit))?.translation;
    if (twin) return { ...own, translation: { ...twin, origin: { kind: "memory" as const, percent: 100 } } };
    // Its record followed the same words elsewhere (a paragraph was copied, and the first of the two edited): the old one is still a start.
    const before = record || !unit.identified ? undefined : present.get(`${unit.scope} ${unit.id}`);
    const start = before?.translation && alikeIn(before.translation.basedOn, unit) ? before.translation : null;
    return { ...own, translation: start };
  });
  return [...kept, ...gone];
}
