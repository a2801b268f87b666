/** A term as exchange files carry it. */
export interface TermRow {
  source: string;
  preferred: string[];
  forbidden: string[];
  keep: boolean;
  caseSensitive: boolean;
  /** One of the values of the collection, or null. */
  partOfSpeech: string | null;
  note: string | null;
}

export const partsOfSpeech: readonly string[] = ["noun", "verb", "adjective", "adverb", "properNoun", "other"];

/** Of a term and of each of its translations, in characters; as the fields of the collection have it. */
export const longestTerm = 120;
export const longestNote = 500;

/** Whether the collection would take it. */
export function isUsable({ source, preferred, forbidden, keep, note }: TermRow): boolean {
  const texts = [source, ...preferred, ...forbidden];
  return texts.every((text) => /[\p{L}\p{N}]/u.test(text) && text.length <= longestTerm) && (note?.length ?? 0) <= longestNote && (keep || preferred.length + forbidden.length > 0);
}

/** Two rows of one term become one: what each says counts. */
export function mergeRows(rows: readonly TermRow[]): TermRow[] {
  const bySource = new Map<string, TermRow>();
  for (const row of rows) {
    const known = bySource.get(row.source);
    if (!known) bySource.set(row.source, row);
    else {
      bySource.set(row.source, {
        ...known,
        preferred: [...new Set([...known.preferred, ...row.preferred])],
        forbidden: [...new Set([...known.forbidden, ...row.forbidden])],
        keep: known.keep || row.keep,
        caseSensitive: known.caseSensitive || row.caseSensitive,
        partOfSpeech: known.partOfSpeech ?? row.partOfSpeech,
        note: known.note ?? row.note,
      });
    }
  }
  return [...bySource.values()];
}
