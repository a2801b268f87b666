import { wordsOf } from "../placeholders";
import { standingOf, type TranslationState, type UnitRecord } from "../record";
import type { DeskSummary, DocumentState, StateCounts } from "./contract/summary";

/** What a live page suffers from most comes first. */
const urgency: readonly TranslationState[] = ["needsUpdate", "untranslated", "machineDraft", "translated", "approved"];

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** What follows from the records of one language; units that are gone do not count. */
export function summarize(records: readonly UnitRecord[]): Omit<DeskSummary, "comments"> {
  const counts: StateCounts = { untranslated: 0, machineDraft: 0, translated: 0, needsUpdate: 0, approved: 0 };
  let [words, wordsToDo, repairs] = [0, 0, 0];
  for (const record of records) {
    if (!record.present) continue;
    const { state, repair } = standingOf(record);
    const here = countWords(wordsOf(record.source.text, record.source.placeholders));
    counts[state] += 1;
    words += here;
    if (state !== "translated" && state !== "approved") wordsToDo += here;
    if (repair) repairs += 1;
  }
  const state: DocumentState = urgency.find((one) => counts[one] > 0) ?? "empty";
  // Rounded, so that it is the same number after a database has kept it.
  const done = words === 0 ? 1 : Math.round((1000 * (words - wordsToDo)) / words) / 1000;
  return { state, counts, words, wordsToDo, share: state === "empty" ? 0 : wordsToDo > 0 ? Math.min(done, 0.999) : 1, repairs };
}
