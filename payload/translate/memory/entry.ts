/** What the memory keeps of one approved unit, and the keys it is found again by. */
import type { Locale } from "../../../messages/locales";
import { stemOf, wordsOf as wordsIn } from "../../search/words";
import { hash, sameWords } from "../hash";
import type { LinkAddresses } from "../inline-nodes";
import { type Placeholder, wordsOf } from "../placeholders";
import type { Wording } from "../unit";

export interface Languages {
  source: Locale;
  target: Locale;
}

export interface Remembered {
  /** Marked texts, both in the numbers of `placeholders`. */
  source: string;
  target: string;
  /** What the marks of the source are; empty where only an exchange file said that there are marks. */
  placeholders: Placeholder[];
  links: LinkAddresses;
  /** See `surroundingsOf`; empty where it is not known. */
  context: string;
}

/** Where a text stands: two texts in the same surroundings are the same place of the same document, or of a copy of it. */
export function surroundingsOf(scope: string, before: Pick<Wording, "textHash"> | null, after: Pick<Wording, "textHash"> | null): string {
  return hash(scope, before?.textHash ?? "", after?.textHash ?? "");
}

/** The key of an exact match: the words, whatever their marks. The same as a unit's `textHash`. */
export function wordsHash(marked: string, placeholders: readonly Placeholder[]): string {
  return hash(sameWords(wordsOf(marked, placeholders)));
}

/** More would cost much and find little: long texts differ in their long words. */
const mostStems = 16;

/** The stems by which a text is found among others like it: its longest words, which are its rarest. No stem twice. */
export function stemsOf(words: string, locale: Locale): string[] {
  const stems = [...new Set(wordsIn(words).map((word) => stemOf(word, locale)))];
  return stems.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, mostStems);
}
