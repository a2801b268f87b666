/**
 * Keeps the marks of a text whole while somebody edits it: whatever was deleted, pasted or dragged, every mark that stays is one of the
 * source's, stands once, and pairs are closed and nested. A mark that is missing altogether is left to the checks: it can be put back.
 */
import { type Placeholder, type Token } from "../placeholders";

interface Pair {
  open: number | null;
  close: number | null;
}

/**
 * For each token what it has to become: itself, another mark, or nothing (null). Words are never touched.
 * A pair that lost one end loses the other; of a mark that stands twice the first counts; ends that were dragged past each other swap.
 */
export function soundMarks(list: readonly Token[], placeholders: readonly Placeholder[]): (Token | null)[] {
  const pairedByNumber = new Map(placeholders.map(({ number, paired }) => [number, paired]));
  const pairs = new Map<number, Pair>();
  const result: (Token | null)[] = list.map((token) => (token.kind === "text" ? token : null));
  const alone = new Set<number>();
  list.forEach((token, at) => {
    if (token.kind === "text" || pairedByNumber.get(token.number) !== (token.kind !== "alone")) return;
    if (token.kind === "alone") {
      if (!alone.has(token.number)) result[at] = token;
      alone.add(token.number);
      return;
    }
    const pair = pairs.get(token.number) ?? { open: null, close: null };
    pairs.set(token.number, { ...pair, [token.kind]: pair[token.kind] ?? at });
  });
  for (const [number, { open, close }] of pairs) {
    if (open === null || close === null) continue;
    result[Math.min(open, close)] = { kind: "open", number };
    result[Math.max(open, close)] = { kind: "close", number };
  }
  // Every end now has its beginning before it, so giving each end to the pair opened last nests them all.
  const stack: number[] = [];
  return result.map((token) => {
    if (token?.kind === "open") stack.push(token.number);
    if (token?.kind !== "close") return token;
    return { kind: "close", number: stack.pop() ?? token.number };
  });
}

/** The text with only marks that hold. */
export function withSoundMarks(list: readonly Token[], placeholders: readonly Placeholder[]): Token[] {
  return soundMarks(list, placeholders).filter((token) => token !== null);
}
