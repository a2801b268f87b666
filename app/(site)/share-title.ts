import { shorten } from "@/components/layout/shorten";

/** Letters beyond this are left out: a picture shown as wide as a thumb holds no more. */
const longest = 180;

/** Pixels there are for a line, and how wide a letter is as a share of its size; measured for the face in use. */
const lineWidth = 1056;
const letterWidth = 0.55;

/** Below this nobody reads it: a word that is longer still is broken. */
const smallest = 30;

/** What both parts of the face hold together: what they lack would be fetched from a server of somebody else's, or drawn as an empty box. */
const held = /[ -~\u00A0-\u00AC\u00AE-\u012B\u012E-\u0131\u0134-\u0165\u0168-\u017F\u0218-\u021B\u1E80-\u1E85\u1E9E\u1EF2-\u1EF9–—‘-‚“-„†•…′″‹›⁄€™−]/u;

/** A character as the faces can draw it: what is only another shape of one (B₁₂, Ĳ) gives way to that, what they lack altogether goes. */
function inFace(letter: string): string {
  if (held.test(letter)) return letter;
  return [...letter.normalize("NFKC")].filter((plain) => held.test(plain)).join("");
}

export function drawable(text: string): string {
  const near = text.normalize("NFC").replace(/[\u2009\u202F]/gu, "\u00A0").replace(/[\u2010\u2011]/gu, "-").replaceAll("\u03BC", "\u00B5");
  return Array.from(near, inFace).join("").trim();
}

function sizeOf(title: string): number {
  const byLength = title.length <= 24 ? 104 : title.length <= 50 ? 76 : title.length <= 90 ? 62 : title.length <= 140 ? 50 : 40;
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
