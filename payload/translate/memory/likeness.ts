import { distance } from "fastest-levenshtein";

import type { Locale } from "../../../messages/locales";
import { sameWords } from "../hash";
import type { LinkAddresses } from "../inline-nodes";
import { type Placeholder, tokens, wordsOf } from "../placeholders";
import { renumber } from "../renumber";
import { meaningOf, type Wording } from "../unit";
import { adaptNumbers } from "./adapt-numbers";
import { type Remembered, surroundingsOf } from "./entry";

/** Below this a translation is quicker made anew than repaired. */
export const leastPercent = 70;

export interface Likeness {
  /** 101: same words, marks and surroundings; 100: same words and marks; 99: other marks, or numbers put in; below: alike by letters. */
  percent: number;
  /** In the numbers of the unit. */
  target: string;
  links: LinkAddresses;
}

/** All marks of the remembered text: as known, and where a file only said that there are some, as the unit's of a kind in reading order. */
function marksOf({ source, placeholders }: Remembered, wanted: readonly Placeholder[]): Placeholder[] {
  const left = [...wanted];
  const marks = new Map<number, boolean>();
  for (const token of tokens(source)) if (token.kind !== "text" && token.kind !== "close") marks.set(token.number, token.kind === "open");
  const twinOf = (paired: boolean) => {
    const at = left.findIndex((one) => one.paired === paired);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const found = [...marks].flatMap(([number, paired]): Placeholder[] => {
    const twin = twinOf(paired);
    return placeholders.some((one) => one.number === number) ? [] : [{ number, kind: twin?.kind ?? "other", paired, attributes: twin?.attributes ?? {} }];
  });
  return [...placeholders, ...found];
}

/** A link that leads elsewhere in the source leads elsewhere in the translation: only addresses of the same link are taken along. */
function addresses(links: LinkAddresses, from: readonly Placeholder[], to: readonly Placeholder[], numbers: ReadonlyMap<number, number>): LinkAddresses {
  const kept = Object.entries(links).flatMap(([old, url]): [number, string][] => {
    const number = numbers.get(Number(old));
    const [before, now] = [from.find((one) => one.number === Number(old)), to.find((one) => one.number === number)];
    return number !== undefined && before && now && meaningOf(before) === meaningOf(now) ? [[number, url]] : [];
  });
  return Object.fromEntries(kept);
}

/** Of two texts, in whole percent by letters (Levenshtein); 100 for the same text only. */
export function percentAlike(a: string, b: string): number {
  if (a === b) return 100;
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) * 100 < leastPercent * longest) return 0;
  return Math.min(99, Math.floor(100 * (1 - distance(a, b) / longest)));
}

export interface Place {
  unit: Wording & { scope: string };
  before: Pick<Wording, "textHash"> | null;
  after: Pick<Wording, "textHash"> | null;
}

/** How much a remembered translation is worth for a unit; null where it is worth nothing. Pure. */
export function likeness(entry: Remembered, { unit, before, after }: Place, languages: readonly [Locale, Locale]): Likeness | null {
  const from = marksOf(entry, unit.placeholders);
  const [old, now] = [sameWords(wordsOf(entry.source, from)), sameWords(wordsOf(unit.text, unit.placeholders))];
  const adapted = adaptNumbers(old, now, entry.target, languages);
  const alike = adapted === null ? percentAlike(old, now) : 99;
  if (alike < leastPercent) return null;
  const { text, numbers, dropped, missing } = renumber(adapted ?? entry.target, from, unit.placeholders);
  const sameMarks = dropped.length === 0 && missing.length === 0;
  const percent = alike < 100 || !sameMarks ? Math.min(99, alike) : entry.context === surroundingsOf(unit.scope, before, after) ? 101 : 100;
  return { percent, target: text, links: addresses(entry.links, from, unit.placeholders, numbers) };
}
