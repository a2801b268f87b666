/** Words of a list as a pattern: whole words, `*` for any ending, spaces and apostrophes of any kind. */

function escaped(words: string): string {
  return words
    .normalize("NFC")
    .trim()
    .replace(/[.+?^${}()|[\]\\]/gu, "\\$&")
    .replace(/\*+/gu, "[\\p{L}\\p{M}]*")
    .replace(/\s+/gu, "\\s+")
    .replace(/['’]/gu, "['’]");
}

const endsOpen = (word: string): boolean => /['’]$/u.test(word);

/** An alternation without groups that capture, longest first; null for a list without words. Edges are tested once for all: a pattern is made quickly then. */
export function anyOf(list: readonly string[]): string | null {
  // A star by itself would stand for every word there is.
  const words = [...new Set(list.map((one) => one.trim()).filter((one) => /[\p{L}\p{N}]/u.test(one)))].sort((a, b) => b.length - a.length);
  if (words.length === 0) return null;
  const whole = words.filter((word) => !endsOpen(word)).map(escaped).join("|");
  const open = words.filter(endsOpen).map(escaped).join("|");
  const either = [...(whole ? [`(?:${whole})(?![\\p{L}\\p{N}])`] : []), ...(open ? [open] : [])].join("|");
  return `(?<![\\p{L}\\p{N}])(?:${either})`;
}
