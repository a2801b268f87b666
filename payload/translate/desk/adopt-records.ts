/** What was written past the desk – in the form, over REST, by an import – taken into the records. Pure. */
import { adoptTarget, type Adopted } from "../adopt";
import { sameWords } from "../hash";
import { meaningOf, type Unit } from "../unit";
import { wordsOf } from "../placeholders";
import { newRecord, type Origin, type Signature, standingOf, type UnitRecord } from "../record";
import { comparable, similarity } from "../similarity";
import { clear, currentTarget, translate } from "../transitions";

export interface Written {
  records: UnitRecord[];
  /** Ids of the units whose translation is another one now. */
  changed: string[];
  /** The text has parts that the source has not: rebuilding it on the source's structure would lose them. */
  ownStructure: boolean;
}

interface Writing {
  /** The units of the document in the target language before the write; null where nothing is known of it. */
  before: readonly Unit[] | null;
  after: readonly Unit[];
  origin: Origin;
  who: Signature;
}

/** From here on an edit is a touch-up: it does not say that the translation follows the source's new words. */
const touchUp = 0.8;

function sameMarks({ source, translation }: UnitRecord): boolean {
  const marks = (one: { placeholders: Parameters<typeof meaningOf>[0][] }) => one.placeholders.map(meaningOf).join("\n");
  return translation !== null && marks(source) === marks(translation.basedOn);
}

/** A typo set right in an outdated translation leaves it outdated: nobody has said that the new source was read. */
function write(record: UnitRecord, { text, links }: Adopted, origin: Origin, who: Signature): UnitRecord {
  const written = translate(record, { text, links, origin }, who);
  const { translation } = record;
  if (!translation || !written.translation || standingOf(record).state !== "needsUpdate" || !sameMarks(record)) return written;
  const alike = similarity(comparable(wordsOf(translation.text)), comparable(wordsOf(text)));
  return alike < touchUp ? written : { ...written, translation: { ...written.translation, basedOn: translation.basedOn } };
}

/** Marks that only emphasize may go; a source, a link or anything else may not. */
function keepsMarks({ dropped }: Adopted): boolean {
  return dropped.every(({ kind }) => kind === "style" || kind === "break");
}

function fieldOf({ path }: Unit): string {
  return path.split(".")[0] ?? path;
}

/** @param records one for each unit, by id; those of units that are gone stay as they are */
export function adoptWritten(records: readonly UnitRecord[], units: readonly Unit[], { before, after, origin, who }: Writing): Written {
  const { pairs, untranslated, extra } = adoptTarget(units, after);
  const known = before && new Set(before.map(({ scope, markupHash }) => `${scope} ${markupHash}`));
  const had = new Set((before ?? []).map(({ id }) => id));
  const pairOf = new Map(pairs.map((pair) => [pair.source.id, pair]));
  const lost = new Set(untranslated.map(({ id }) => id).filter((id) => had.has(id)));
  const changed: string[] = [];
  const next = records.map((record) => {
    if (!record.present) return record;
    const pair = pairOf.get(record.id);
    if (!pair) {
      if (!lost.has(record.id) || !record.translation) return record;
      changed.push(record.id);
      return clear(record);
    }
    // What this write left as it was says nothing new, whatever waits on the desk.
    if (known?.has(`${pair.target.scope} ${pair.target.markupHash}`)) return record;
    const current = currentTarget(record);
    if (current && sameWords(current.text) === sameWords(pair.text) && JSON.stringify(current.links ?? {}) === JSON.stringify(pair.links)) return record;
    changed.push(record.id);
    return write(record, pair, origin, who);
  });
  const shared = new Set(units.map(fieldOf));
  return { records: next, changed, ownStructure: extra.some((unit) => shared.has(fieldOf(unit))) || !pairs.every(keepsMarks) };
}

/** Records for a document that the desk sees for the first time. */
export function firstRecords(units: readonly Unit[], targets: readonly Unit[], at: string): Written {
  const writing: Writing = { before: null, after: targets, origin: { kind: "import", from: "document" }, who: { by: null, at } };
  return adoptWritten(units.map(newRecord), units, writing);
}
