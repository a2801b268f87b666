import { distance } from "fastest-levenshtein";

import { sameWords } from "./hash";

/** A text made ready to be compared many times. */
export interface Comparable {
  words: string;
  counts: ReadonlyMap<string, number>;
  size: number;
}

export function comparable(text: string): Comparable {
  const words = sameWords(text).toLowerCase();
  const counts = new Map<string, number>();
  const list = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { words, counts, size: list.length };
}

function sharedWords(a: Comparable, b: Comparable): number {
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return shared;
}

/** Shorter texts share words by accident. */
const enoughWords = 4;

/**
 * How alike two texts of one language are, from 0 to 1: by letters (Levenshtein), or by one holding nearly all words of the other, as the
 * halves of a split paragraph do.
 */
export function similarity(a: Comparable, b: Comparable): number {
  if (a.words === b.words) return 1;
  const longest = Math.max(a.words.length, b.words.length);
  const shared = sharedWords(a, b);
  const least = Math.min(a.size, b.size);
  const contained = least >= enoughWords ? 0.9 * (shared / least) : 0;
  // Letters are costly to compare: skipped where the lengths, or too few words in common, rule a likeness out.
  const fewInCommon = least >= enoughWords && (2 * shared) / (a.size + b.size) < 0.4;
  const possible = Math.min(a.words.length, b.words.length) / longest > 0.4 && !fewInCommon;
  return Math.max(contained, possible ? 1 - distance(a.words, b.words) / longest : 0);
}
