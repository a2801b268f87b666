/**
 * Marked text: the text of a unit, with its inline marks as numbered placeholders. `⟦1⟧bold⟦/1⟧` surrounds words, `⟦2/⟧` stands by itself
 * (a citation, a line break). What a mark is – bold, the address of a link, the sources of a citation – stays outside the text, so that
 * translating cannot break it. A `⟦` of the author's own is written `⟦⟦⟧`.
 */

export type PlaceholderKind = "style" | "link" | "citation" | "break" | "other";

export interface Placeholder {
  /** From 1, in reading order of the source. */
  number: number;
  kind: PlaceholderKind;
  /** True where it surrounds words. */
  paired: boolean;
  /** The serialized node without its words. Of a style: of the text node. */
  attributes: Record<string, unknown>;
}

export type Token = { kind: "text"; text: string } | { kind: "open" | "close" | "alone"; number: number };

const marker = /⟦⟦⟧|⟦(\/?)([1-9]\d{0,3})(\/?)⟧/gu;

/** Adjacent words become one token. What only looks like a marker (`⟦x⟧`, `⟦/1/⟧`) is text. */
export function tokens(marked: string): Token[] {
  // Most texts have no mark, and every text of a document is asked at each of its saves.
  if (!marked.includes("⟦")) return marked === "" ? [] : [{ kind: "text", text: marked }];
  const list: Token[] = [];
  const addText = (text: string) => {
    const last = list.at(-1);
    if (last?.kind === "text") last.text += text;
    else if (text !== "") list.push({ kind: "text", text });
  };
  let from = 0;
  for (const match of marked.matchAll(marker)) {
    addText(marked.slice(from, match.index));
    from = match.index + match[0].length;
    const [whole, close, digits, alone] = match;
    if (digits === undefined) addText("⟦");
    else if (close && alone) addText(whole);
    else list.push({ kind: close ? "close" : alone ? "alone" : "open", number: Number(digits) });
  }
  addText(marked.slice(from));
  return list;
}

export function escapeText(text: string): string {
  return text.replaceAll("⟦", "⟦⟦⟧");
}

export function openMark(number: number): string {
  return `⟦${number}⟧`;
}

export function closeMark(number: number): string {
  return `⟦/${number}⟧`;
}

export function aloneMark(number: number): string {
  return `⟦${number}/⟧`;
}

export function writeTokens(list: readonly Token[]): string {
  return list
    .map((token) => (token.kind === "text" ? escapeText(token.text) : { open: openMark, close: closeMark, alone: aloneMark }[token.kind](token.number)))
    .join("");
}

/** The words alone; a line break among the placeholders is a line break, other lone marks are nothing. */
export function wordsOf(marked: string, placeholders: readonly Placeholder[] = []): string {
  const breaks = new Set(placeholders.filter(({ kind }) => kind === "break").map(({ number }) => number));
  return tokens(marked)
    .map((token) => (token.kind === "text" ? token.text : token.kind === "alone" && breaks.has(token.number) ? "\n" : ""))
    .join("");
}

export interface MarkProblems {
  /** Numbers the source has and the text lacks. */
  missing: number[];
  /** Numbers used that the source does not have, or in the wrong manner (a pair written alone). */
  unknown: number[];
  /** Numbers used more often than once. */
  repeated: number[];
  /** Pairs left open, closed without opening, or crossing another pair. */
  broken: number[];
}

function unique(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** What is wrong with the marks of a text, measured against the placeholders of its source. */
export function markProblems(marked: string, placeholders: readonly Placeholder[]): MarkProblems {
  const byNumber = new Map(placeholders.map((placeholder) => [placeholder.number, placeholder]));
  const uses = new Map<number, number>();
  const found: MarkProblems = { missing: [], unknown: [], repeated: [], broken: [] };
  const open: number[] = [];
  for (const token of tokens(marked)) {
    if (token.kind === "text") continue;
    const { number } = token;
    const known = byNumber.get(number);
    if (!known || known.paired === (token.kind === "alone")) {
      found.unknown.push(number);
      continue;
    }
    if (token.kind === "close") {
      if (open.at(-1) === number) open.pop();
      else {
        found.broken.push(number);
        const at = open.lastIndexOf(number);
        if (at >= 0) open.splice(at, 1);
      }
      continue;
    }
    if (token.kind === "open") open.push(number);
    uses.set(number, (uses.get(number) ?? 0) + 1);
  }
  found.broken.push(...open);
  found.missing = placeholders.map(({ number }) => number).filter((number) => !uses.has(number));
  found.repeated = [...uses].filter(([, count]) => count > 1).map(([number]) => number);
  return { missing: unique(found.missing), unknown: unique(found.unknown), repeated: unique(found.repeated), broken: unique(found.broken) };
}

export function marksAreSound({ missing, unknown, repeated, broken }: MarkProblems): boolean {
  return missing.length + unknown.length + repeated.length + broken.length === 0;
}
