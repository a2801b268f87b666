import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { numberCitations } from "@/payload/read/citations";

const all = () => true;
const cite = (...sources: number[]) => ({ sources });

describe("the numbers of citations", () => {
  it("follow first appearance, not the order in the database", () => {
    const { marks, sources } = numberCitations([cite(40), cite(7), cite(40)], all);
    expect(marks.map((mark) => mark?.numbers)).toEqual([[1], [2], [1]]);
    expect(sources).toEqual([
      { id: 40, number: 1, anchor: "source-1", places: [{ anchor: "cite-1", letter: "a" }, { anchor: "cite-3", letter: "b" }] },
      { id: 7, number: 2, anchor: "source-2", places: [{ anchor: "cite-2", letter: "a" }] },
    ]);
  });

  it("stand in ascending order in a mark, each once", () => {
    const { marks } = numberCitations([cite(1), cite(2), cite(3, 2, 3, 1)], all);
    expect(marks[2]?.numbers).toEqual([1, 2, 3]);
  });

  it("fold from three in a row", () => {
    const folded = (...sources: number[]) => numberCitations([1, 2, 3, 4, 5, 6, 7].map((id) => cite(id)).concat(cite(...sources)), all).marks.at(-1)?.items;
    expect(folded(2, 3)).toEqual([{ from: 2, to: 2 }, { from: 3, to: 3 }]);
    expect(folded(2, 3, 4)).toEqual([{ from: 2, to: 4 }]);
    expect(folded(1, 3, 4, 5, 7)).toEqual([{ from: 1, to: 1 }, { from: 3, to: 5 }, { from: 7, to: 7 }]);
  });

  it("close up where a source has been deleted", () => {
    const { marks, sources } = numberCitations([cite(1), cite(2), cite(2, 3)], (id) => id !== 2);
    expect(marks.map((mark) => mark && [mark.anchor, mark.numbers])).toEqual([["cite-1", [1]], null, ["cite-2", [2]]]);
    expect(sources.map(({ id, number }) => [id, number])).toEqual([[1, 1], [3, 2]]);
  });

  it("letter the places a … z, aa, ab", () => {
    const [source] = numberCitations(Array.from({ length: 54 }, () => cite(9)), all).sources;
    const letters = source?.places.map(({ letter }) => letter);
    expect(letters?.slice(0, 3)).toEqual(["a", "b", "c"]);
    expect(letters?.slice(25, 28)).toEqual(["z", "aa", "ab"]);
    expect(letters?.slice(51)).toEqual(["az", "ba", "bb"]);
  });

  const id = fc.integer({ min: 1, max: 12 });
  const text = fc.array(fc.record({ sources: fc.array(id, { maxLength: 6 }) }), { maxLength: 30 });

  it("run from 1 to n without a gap, and every mark and every place resolves", () => {
    fc.assert(
      fc.property(text, fc.uniqueArray(id), (citing, deleted) => {
        const { marks, sources } = numberCitations(citing, (one) => !deleted.includes(one));
        const left = citing.map((mark) => mark.sources.filter((one) => !deleted.includes(one)));

        expect(sources.map((source) => source.id)).toEqual([...new Set(left.flat())]);
        expect(sources.map((source) => source.number)).toEqual(sources.map((_, index) => index + 1));
        expect(marks).toHaveLength(citing.length);
        const printed = marks.filter((mark) => mark !== null);
        expect(printed.map((mark) => mark.anchor)).toEqual(printed.map((_, index) => `cite-${index + 1}`));

        for (const [index, mark] of marks.entries()) {
          const cited = sources.filter((source) => left[index]?.includes(source.id)).map((source) => source.number);
          expect(mark?.numbers ?? []).toEqual(cited);
          const unfolded = mark?.items.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step));
          expect(unfolded ?? []).toEqual(cited);
        }
        for (const source of sources) {
          const citedBy = printed.filter((mark) => mark.numbers.includes(source.number)).map((mark) => mark.anchor);
          expect(source.places.map((place) => place.anchor)).toEqual(citedBy);
          expect(new Set(source.places.map((place) => place.letter)).size).toBe(citedBy.length);
        }
      }),
    );
  });
});
