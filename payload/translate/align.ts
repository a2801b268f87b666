/**
 * Which unit of the document before is which unit after. Same words under the same id first, then same words in the same order (longest
 * common subsequence), then same words anywhere, and what is left by id and likeness together. So a paragraph keeps its identity where it is
 * moved, its neighbours come and go, or its id ended up on other words (Enter at the start of a paragraph leaves the id on the new, empty one).
 */
import { wordsOf } from "./placeholders";
import { comparable, similarity } from "./similarity";
import type { Unit } from "./unit";

export type Alignable = Pick<Unit, "id" | "identified" | "scope" | "text" | "placeholders" | "textHash" | "markupHash">;

export interface Pairing {
  before: number;
  after: number;
  /** `same`: the words did not change. */
  how: "same" | "edited";
}

/** Indexes of a longest common subsequence of two lists of keys. */
export function commonSequence(a: readonly string[], b: readonly string[]): [number, number][] {
  // Of nearly every save the two are the same, or begin the same: that much needs no table of one by the other.
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const pairs = Array.from({ length: start }, (_, index): [number, number] => [index, index]);
  if (start === a.length || start === b.length) return pairs;
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= start; i -= 1) {
    for (let j = b.length - 1; j >= start; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = start, j = start; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Books of who is taken on either side. */
export class Pairs {
  readonly list: Pairing[] = [];
  readonly #before = new Set<number>();
  readonly #after = new Set<number>();

  take(before: number, after: number, how: Pairing["how"]): void {
    this.#before.add(before);
    this.#after.add(after);
    this.list.push({ before, after, how });
  }

  freeBefore = (index: number): boolean => !this.#before.has(index);
  freeAfter = (index: number): boolean => !this.#after.has(index);
}

/** Pairs what has the same key: in order as far as possible, then wherever it is. */
export function pairByKey(pairs: Pairs, before: readonly (string | null)[], after: readonly (string | null)[]): void {
  const open = (keys: readonly (string | null)[], free: (index: number) => boolean) =>
    keys.flatMap((key, index) => (key !== null && free(index) ? [{ key, index }] : []));
  const shared = (list: { key: string; index: number }[], others: { key: string }[]) => {
    const keys = new Set(others.map(({ key }) => key));
    return list.filter(({ key }) => keys.has(key));
  };
  const all = open(after, pairs.freeAfter);
  const left = shared(open(before, pairs.freeBefore), all);
  const right = shared(all, left);
  for (const [i, j] of commonSequence(left.map(({ key }) => key), right.map(({ key }) => key))) {
    const [from, to] = [left[i], right[j]];
    if (from && to) pairs.take(from.index, to.index, "same");
  }
  const waiting = new Map<string, typeof left>();
  for (const one of left) if (pairs.freeBefore(one.index)) waiting.set(one.key, [...(waiting.get(one.key) ?? []), one]);
  for (const { key, index } of right) {
    const from = pairs.freeAfter(index) ? waiting.get(key)?.shift() : undefined;
    if (from) pairs.take(from.index, index, "same");
  }
}

/** From here on two texts are one text, edited. */
export const alike = 0.6;
/** What the same id is worth against likeness: more than an accident of words, less than nearly the same words elsewhere. */
const idWorth = 0.3;

/** Pairs what is left: by id, however much the words changed, and by likeness. The best pair first. */
export function pairByLikeness(pairs: Pairs, before: readonly (Alignable | null)[], after: readonly Alignable[]): void {
  const open = after.flatMap((unit, index) => (pairs.freeAfter(index) ? [{ unit, index, compare: comparable(wordsOf(unit.text, unit.placeholders)) }] : []));
  const candidates = before.flatMap((old, from) => {
    if (!old || !pairs.freeBefore(from)) return [];
    const compare = comparable(wordsOf(old.text, old.placeholders));
    return open.flatMap((next) => {
      if (old.scope !== next.unit.scope) return [];
      const sameId = old.identified && next.unit.identified && old.id === next.unit.id;
      const likeness = similarity(compare, next.compare);
      if (!sameId && likeness < alike) return [];
      // Of two equally alike, the nearer one.
      const apart = Math.abs(from / before.length - next.index / after.length);
      return [{ from, to: next.index, worth: likeness + (sameId ? idWorth : 0) - apart / 100 }];
    });
  });
  for (const { from, to } of candidates.sort((a, b) => b.worth - a.worth)) {
    if (pairs.freeBefore(from) && pairs.freeAfter(to)) pairs.take(from, to, "edited");
  }
}

const idKey = ({ identified, scope, id, textHash }: Alignable) => (identified ? `${scope} ${id} ${textHash}` : null);

/** Pairs of indexes, sorted by `after`. A unit without a partner was deleted or is new. */
export function alignUnits(before: readonly Alignable[], after: readonly Alignable[]): Pairing[] {
  const pairs = new Pairs();
  pairByKey(pairs, before.map(idKey), after.map(idKey));
  for (const hash of ["markupHash", "textHash"] as const) {
    const key = (unit: Alignable) => `${unit.scope} ${unit[hash]}`;
    pairByKey(pairs, before.map(key), after.map(key));
  }
  pairByLikeness(pairs, before, after);
  return pairs.list.sort((a, b) => a.after - b.after);
}
