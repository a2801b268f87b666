/**
 * Where a text uses which terms: whole words, by stem, so that one entry stands for singular, plural and inflected forms. The longest term
 * counts; one inside it does not.
 */
import type { Locale } from "../../../messages/locales";
import { folded, stemOf } from "../../search/words";

export interface Locatable {
  /** As it stands in a text. */
  source: string;
  caseSensitive: boolean;
}

export interface Located<T> {
  term: T;
  /** UTF-16 units in the text. */
  start: number;
  end: number;
}

interface Word {
  text: string;
  key: string;
  start: number;
  end: number;
}

/** What may stand between the words of one term; a full stop or a comma ends it. */
const joins = /^[\s\u00A0\u202F'’\-‑–/®™]*$/u;

/** Snowball's Dutch leaves the plural `-s` alone (capsules), so it goes before the stem is taken, on both sides. */
function keyOf(word: string, locale: Locale): string {
  const plain = folded(word);
  return stemOf(plain.length > 4 ? plain.replace(/s$/u, "") : plain, locale);
}

function wordsIn(text: string, locale: Locale): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: found, index }) => ({ text: found.normalize("NFC"), key: keyOf(found, locale), start: index, end: index + found.length }));
}

interface Prepared<T> {
  term: T;
  words: Word[];
  caseSensitive: boolean;
}

/** Terms made ready to be looked for in many texts. */
export class TermFinder<T> {
  readonly #byFirst = new Map<string, Prepared<T>[]>();
  readonly #locale: Locale;

  /** @param spellings all ways to write the term that count as it */
  constructor(terms: readonly T[], spellings: (term: T) => Locatable[], locale: Locale) {
    this.#locale = locale;
    for (const term of terms) {
      for (const { source, caseSensitive } of spellings(term)) {
        const words = wordsIn(source, locale);
        const [first] = words;
        if (first) this.#byFirst.set(first.key, [...(this.#byFirst.get(first.key) ?? []), { term, words, caseSensitive }]);
      }
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length || b.words.map(({ text }) => text).join("").length - a.words.map(({ text }) => text).join("").length);
  }

  /** In the order of the text; places do not overlap. */
  find(text: string): Located<T>[] {
    const words = wordsIn(text, this.#locale);
    const found: Located<T>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const hit = (this.#byFirst.get(words[at]?.key ?? "") ?? []).find((one) => this.#stands(one, words, at, text));
      const [first, last] = [words[at], words[at + (hit?.words.length ?? 0) - 1]];
      if (!hit || !first || !last) continue;
      found.push({ term: hit.term, start: first.start, end: last.end });
      at += hit.words.length - 1;
    }
    return found;
  }

  #stands({ words: wanted, caseSensitive }: Prepared<T>, words: readonly Word[], at: number, text: string): boolean {
    return wanted.every((one, index) => {
      const [word, before] = [words[at + index], words[at + index - 1]];
      if (!word || (caseSensitive ? word.text !== one.text : word.key !== one.key)) return false;
      return index === 0 || (before !== undefined && joins.test(text.slice(before.end, word.start)));
    });
  }
}

export function holdsTerm(text: string, term: Locatable, locale: Locale): boolean {
  return new TermFinder([term], (one) => [one], locale).find(text).length > 0;
}
