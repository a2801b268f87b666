/** What taking a file in would do, unit by unit, before anything is done. */
import { hash, sameWords } from "../hash";
import { type MarkProblems, markProblems, marksAreSound, type Placeholder, wordsOf } from "../placeholders";
import { type Signature, standingOf, type UnitRecord } from "../record";
import { currentTarget, translate } from "../transitions";
import { type ExchangeDocument, ExchangeRefusal, targetHash, targetOf } from "./exchange";
import type { ReturnedFile, ReturnedUnit } from "./read-12";
import { xmlSafe } from "./xml";

export type Verdict =
  /** A new translation of the source as it is. */
  | "apply"
  /** Nothing new in the file. */
  | "unchanged"
  /** Still to be translated. */
  | "untranslated"
  /** The source has moved on since the file went out. */
  | "stale"
  /** The translation was changed here as well. */
  | "conflict"
  /** Marks are missing, doubled or damaged. */
  | "broken"
  /** The document has no such unit any more. */
  | "gone"
  /** The file holds the unit twice; the first counts. */
  | "repeated"
  /** The address of a live page, which this person may not move. */
  | "liveAddress";

export interface ImportRow {
  id: string;
  verdict: Verdict;
  /** Marked texts: of the file, and here and now. */
  source: string;
  target: string;
  current: { source: string; target: string } | null;
  problems: MarkProblems | null;
}

const confirming = new Set(["translated", "final", "signed-off"]);

const sameText = (a: string, b: string) => sameWords(xmlSafe(a)) === sameWords(xmlSafe(b));
const equal = (a: string, b: string) => xmlSafe(a).normalize("NFC") === xmlSafe(b).normalize("NFC");

function judge(unit: ReturnedUnit, record: UnitRecord, placeholders: readonly Placeholder[]): { verdict: Verdict; problems: MarkProblems | null } {
  const verdict = (one: Verdict) => ({ verdict: one, problems: null });
  const { target, state, sentTarget } = unit;
  const current = targetOf(record);
  const confirmed = unit.approved || (state !== null && confirming.has(state));
  if (target === null || wordsOf(target).trim() === "") return verdict("untranslated");
  // The source was copied into the target on the way out; as it came back, nobody has touched it.
  if (!confirmed && equal(target, unit.source) && !equal(target, current)) return verdict("untranslated");
  const waiting = ["machineDraft", "needsUpdate"].includes(standingOf(record).state);
  if (equal(target, current) && !(waiting && confirmed)) return verdict("unchanged");
  // The translator left what was sent, while here it moved on: there is no news in the file.
  if (sentTarget !== null && hash(target) === sentTarget && !equal(target, current)) return verdict("unchanged");
  if (!sameText(unit.source, record.source.text)) return verdict("stale");
  const movedOn = sentTarget === null ? current !== "" : sentTarget !== targetHash(record);
  if (movedOn && !equal(target, current)) return verdict("conflict");
  const problems = markProblems(target, placeholders);
  return marksAreSound(problems) ? verdict("apply") : { verdict: "broken", problems };
}

/**
 * @param current the same document as an export of it would hold it now
 * @throws ExchangeRefusal for a file of another installation, document or language
 */
export function planImport(file: ReturnedFile, current: ExchangeDocument): ImportRow[] {
  if (file.installation !== current.installation) throw new ExchangeRefusal("otherInstallation", { found: file.installation });
  if (file.document !== current.document) throw new ExchangeRefusal("otherDocument", { found: file.document, expected: current.document });
  if (file.sourceLanguage !== current.sourceLocale || file.targetLanguage !== current.targetLocale) {
    throw new ExchangeRefusal("otherLanguage", { found: `${file.sourceLanguage} → ${file.targetLanguage}`, expected: `${current.sourceLocale} → ${current.targetLocale}` });
  }
  const byId = new Map(current.units.map((one) => [xmlSafe(one.unit.id), one]));
  const seen = new Set<string>();
  return file.units.map((unit): ImportRow => {
    const here = byId.get(unit.id);
    const row = { id: here?.unit.id ?? unit.id, source: unit.source, target: unit.target ?? "", current: here ? { source: here.unit.text, target: targetOf(here.record) } : null };
    if (!here) return { ...row, verdict: "gone", problems: null };
    if (seen.has(unit.id)) return { ...row, verdict: "repeated", problems: null };
    seen.add(unit.id);
    return { ...row, ...judge(unit, here.record, here.unit.placeholders) };
  });
}

/** The records with every row of verdict `apply` taken over, in state translated: approving is done here, by a person. */
export function applyImport(records: readonly UnitRecord[], rows: readonly ImportRow[], from: string, who: Signature): UnitRecord[] {
  const targets = new Map(rows.filter(({ verdict }) => verdict === "apply").map(({ id, target }) => [id, target]));
  return records.map((record) => {
    const text = record.present ? targets.get(record.id) : undefined;
    return text === undefined ? record : translate(record, { text, links: currentTarget(record)?.links ?? {}, origin: { kind: "import", from } }, who);
  });
}
