/** Numbers citations by first appearance, so that a number is a matter of the page and never of the database. */
import type { CitationMark, CitedSource } from "./types";

/** What a mark in the text refers to: source ids in the order the editor gave them. */
export interface Citing {
  sources: readonly number[];
}

export type NumberedSource = Pick<CitedSource, "id" | "number" | "anchor" | "places">;

export interface NumberedCitations {
  /** One entry per mark given; null where none of its sources is left, so that no broken number is printed. */
  marks: (CitationMark | null)[];
  /** The cited sources in the order of their numbers, 1 … n. */
  sources: NumberedSource[];
}

/** 0 → a, 25 → z, 26 → aa: as the columns of a spreadsheet are lettered. */
function letter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letter(rest - 1) : "") + String.fromCharCode(97 + (index % 26));
}

/** Ascending numbers as items to print: runs of three or more become one item. */
function fold(numbers: readonly number[]): CitationMark["items"] {
  const runs: CitationMark["items"] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.flatMap(({ from, to }) => (to === from + 1 ? [from, to].map((number) => ({ from: number, to: number })) : [{ from, to }]));
}

/**
 * @param marks in reading order
 * @param known whether a source still exists; those that do not are passed over and the numbering closes up
 * Anchors: `cite-1` … for the marks that are printed, `source-1` … for the entries of the list of sources.
 */
export function numberCitations(marks: readonly Citing[], known: (id: number) => boolean): NumberedCitations {
  const sources = new Map<number, NumberedSource>();
  let printed = 0;

  const numbered = marks.map((mark): CitationMark | null => {
    const ids = [...new Set(mark.sources)].filter(known);
    if (ids.length === 0) return null;
    printed += 1;
    const anchor = `cite-${printed}`;
    const numbers = ids.map((id) => {
      const number = sources.size + 1;
      const source = sources.get(id) ?? { id, number, anchor: `source-${number}`, places: [] };
      sources.set(id, source);
      source.places.push({ anchor, letter: letter(source.places.length) });
      return source.number;
    });
    const ascending = numbers.toSorted((a, b) => a - b);
    return { anchor, numbers: ascending, items: fold(ascending) };
  });

  return { marks: numbered, sources: [...sources.values()] };
}
