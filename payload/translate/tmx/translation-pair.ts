/** What a memory remembers: a text and its translation, both as marked text in the same numbers. */
export interface TranslationPair {
  source: string;
  target: string;
  /** ISO 8601, where known. */
  changedAt: string | null;
}
