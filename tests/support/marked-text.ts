import type { CitedSource, Inline } from "@/payload/read/types";

type Item = { from: number; to: number };

/** "2,3" → two items; "2-4" → one run. */
function parseItems(inside: string): Item[] {
  return inside.split(",").map((part) => {
    const [from, to = from] = part.split("-").map(Number);
    return { from: from ?? 0, to: to ?? 0 };
  });
}

/** Turns "word[2,3] *stressed*" into inline nodes, and remembers where each source is cited. */
export class MarkedText {
  private marks = 0;
  private readonly placesOf = new Map<number, string[]>();

  readonly inline = (marked: string): Inline[] =>
    marked
      .split(/(\[[\d,-]+\]|\*[^*]+\*)/)
      .filter(Boolean)
      .map((part): Inline => {
        if (part.startsWith("*")) return { kind: "text", text: part.slice(1, -1), marks: ["italic"] };
        if (!part.startsWith("[")) return { kind: "text", text: part, marks: [] };
        const items = parseItems(part.slice(1, -1));
        const numbers = items.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
        this.marks += 1;
        const anchor = `cite-${this.marks}`;
        for (const number of numbers) this.placesOf.set(number, [...(this.placesOf.get(number) ?? []), anchor]);
        return { kind: "citation", mark: { anchor, numbers, items } };
      });

  places(number: number): CitedSource["places"] {
    return (this.placesOf.get(number) ?? []).map((anchor, index) => ({ anchor, letter: String.fromCodePoint(97 + index) }));
  }
}
