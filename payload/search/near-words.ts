/**
 * Words of the blog that differ by one typo from a word that it does not have. One insertion, deletion, replacement or swap of neighbours
 * leaves either the first or the last part of a word as it is, so two ranges of an index hold every candidate.
 */
import type { BasePayload } from "payload";

import type { Locale } from "../../messages/locales";
import { rowsOf, sql } from "./sql";

/** Shorter words have too many neighbours to guess among. */
export const shortestForgiven = 5;

/** How many candidates are looked at, and how many taken. */
const considered = 4_000;
const taken = 8;

/** Whether two words differ by at most one insertion, deletion, replacement or swap of neighbours. */
export function isOneTypoAway(one: string, other: string): boolean {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  if (b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

function reversed(word: string): string {
  return [...word].toReversed().join("");
}

/** The end of the range of all words that begin with `start`. */
function after(start: string): string {
  return `${start}\u{10FFFF}`;
}

/** Whether the blog has a word that begins so. */
export async function isKnown(payload: BasePayload, locale: Locale, beginnings: string[]): Promise<boolean> {
  for (const start of beginnings) {
    const found = await rowsOf(payload, sql`SELECT 1 AS one FROM search_words WHERE locale = ${locale} AND word >= ${start} AND word < ${after(start)} LIMIT 1`);
    if (found.length > 0) return true;
  }
  return false;
}

export async function nearWords(payload: BasePayload, locale: Locale, word: string): Promise<string[]> {
  const { length } = word;
  if (length < shortestForgiven) return [];
  const part = Math.floor((length - 1) / 2);
  const start = word.slice(0, part);
  const end = reversed(word.slice(length - part));
  const candidates = await rowsOf<{ word: string }>(
    payload,
    sql`SELECT word FROM search_words WHERE locale = ${locale} AND length BETWEEN ${length - 1} AND ${length + 1}
      AND ((word >= ${start} AND word < ${after(start)}) OR (reversed >= ${end} AND reversed < ${after(end)})) LIMIT ${considered}`,
  );
  return candidates.map((row) => row.word).filter((candidate) => isOneTypoAway(word, candidate)).slice(0, taken);
}
