/** How words are compared in a search: without accents or case, by their stem. The same on both databases, so it happens here. */
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as french } from "@orama/stemmers/french";

import type { Locale } from "../../messages/locales";

const stemmers: Record<Locale, (word: string) => string> = { nl: dutch, fr: french };

/** "Étude" as "etude", "cœur" as "coeur". */
export function folded(text: string): string {
  // Most words are that already, and every word of a long text is asked.
  if (/^[a-z0-9]*$/.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss");
}

/** Longer ones are no words. */
const longestWord = 40;

/** Folded words in order; what stands before an apostrophe or hyphen is a word of its own. */
export function wordsOf(text: string): string[] {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length <= longestWord);
}

/** Folded before it is stemmed, on both sides of every comparison: stemmers know accents, and people leave them out. */
export function stemOf(word: string, locale: Locale): string {
  return word.length < 4 || /\d/.test(word) ? word : stemmers[locale](word) || word;
}
