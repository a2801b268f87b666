import { folded } from "./words";

/** A piece of text; `hit` where it is what somebody searched for. */
export interface Snippet {
  text: string;
  hit: boolean;
}

interface Word {
  from: number;
  to: number;
}

/** Where words of `text` begin with one of `stems`, one after the other: who needs the first reads no further. */
function* hitsIn(text: string, stems: string[]): Generator<Word> {
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = folded(match[0]);
    if (stems.some((stem) => word.startsWith(stem))) yield { from: match.index, to: match.index + match[0].length };
  }
}

function firstHit(text: string, stems: string[]): Word | undefined {
  const { value } = hitsIn(text, stems).next();
  return value ?? undefined;
}

/** The whole text with its hits marked. */
export function marked(text: string, stems: string[]): Snippet[] {
  const pieces: Snippet[] = [];
  let at = 0;
  for (const { from, to } of hitsIn(text, stems)) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** At most about `length` characters around the first hit, cut between words; the summary where the text has none. */
export function excerpt(summary: string, body: string, stems: string[], length = 180): Snippet[] {
  const first = firstHit(summary, stems) ? undefined : firstHit(body, stems);
  if (!first) return marked(summary, stems);
  const flat = body.replace(/\s/gu, " ");
  const from = first.from < 60 ? 0 : flat.lastIndexOf(" ", first.from - 40) + 1;
  const wanted = flat.indexOf(" ", from + length);
  const to = wanted === -1 ? flat.length : wanted;
  const window = `${from > 0 ? "… " : ""}${flat.slice(from, to)}${to < flat.length ? " …" : ""}`;
  return marked(window, stems);
}
