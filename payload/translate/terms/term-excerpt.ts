/** Characters on either side of the term, more or less. */
const around = 40;

export interface TermExcerpt {
  before: string;
  term: string;
  after: string;
}

/** The term with some whole words on either side, and dots where there are more. */
export function termExcerpt(words: string, [start, end]: readonly [start: number, end: number]): TermExcerpt {
  const from = start > around ? words.indexOf(" ", start - around) + 1 : 0;
  const lastSpace = words.lastIndexOf(" ", end + around);
  const to = words.length > end + around && lastSpace >= end ? lastSpace : words.length;
  const first = from > 0 && from <= start ? from : 0;
  return { before: `${first > 0 ? "… " : ""}${words.slice(first, start)}`, term: words.slice(start, end), after: `${words.slice(end, to)}${to < words.length ? " …" : ""}` };
}
