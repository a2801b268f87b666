import { shorten } from "./shorten";

/** Letters beyond this are left out: a picture shown as wide as a thumb holds no more. */
const longest = 180;

/** Pixels there are for a line, and how wide a letter is as a share of its size; measured for the face in use. */
const lineWidth = 1056;
const letterWidth = 0.55;

/** Below this nobody reads it: a word that is longer still is broken. */
const smallest = 30;

/** Letters that the faces have: what lies outside Latin would be fetched from a server of somebody else's. */
export function drawable(text: string): string {
  return text.replace(/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}+=<>|~^`€$£°]/gu, "").replace(/[\u2009\u202F\u2060]/gu, "\u00A0").trim();
}

function sizeOf(title: string): number {
  const byLength = title.length <= 50 ? 76 : title.length <= 90 ? 62 : title.length <= 140 ? 50 : 40;
  const word = Math.max(...title.split(/[\s-]/u).map(({ length }) => length));
  return Math.max(smallest, Math.min(byLength, Math.floor(lineWidth / (word * letterWidth))));
}

/**
 * A title as a picture can show it, cut between words where it is too long, and its size in pixels: the longer it is, or its longest word, the
 * smaller. A title of which the faces have no word gives way to `instead`.
 */
export function shareTitle(title: string, instead: string): { words: string; size: number } {
  const own = drawable(title);
  const words = shorten(/\p{L}{2}/u.test(own) ? own : drawable(instead), longest);
  return { words, size: sizeOf(words) };
}
