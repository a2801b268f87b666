/** What a memory remembers: a text and its translation, both as marked text in the same numbers. */
export interface TranslationPair {
  source: string;
  target: string;
  /** ISO 8601, where known. */
  changedAt: string | null;
  /** Key of the surroundings it stood in, where known: our own `<prop>`, which other tools pass over. */
  context?: string;
  /** Numbers of marks that are line breaks, where there are any. */
  breaks?: number[];
}

export const contextProp = "x-feuilleton-context";
