/**
 * The small markup in which the demo's running text is written, so that an article reads like an article in its file:
 * `**bold**`, `*italic*`, `~sub~`, `^super^`, `[words](https://…)` and `[@sourceKey,otherKey]` for a citation.
 */

export interface InlineText {
  kind: "text";
  text: string;
  /** Lexical's bitmask: 1 bold, 2 italic, 32 subscript, 64 superscript. */
  format: number;
}

export type DemoInline =
  | InlineText
  | { kind: "link"; url: string; children: InlineText[] }
  | { kind: "citation"; sources: string[] };

const marks: Record<string, number> = { "**": 1, "*": 2, "~": 32, "^": 64 };

const token = /\[@([A-Za-z0-9,]+)\]|\[([^\]@][^\]]*)\]\((https:\/\/[^)\s]+)\)|(\*\*|\*|~|\^)/g;

function styled(source: string): InlineText[] {
  return parseInline(source).map((part) => {
    if (part.kind !== "text") throw new Error(`Only plain and marked words fit inside a link: "${source}"`);
    return part;
  });
}

/** Parses one line of running text. Throws on a mark that is opened and never closed, naming the text. */
export function parseInline(source: string): DemoInline[] {
  const parts: DemoInline[] = [];
  let format = 0;
  let from = 0;
  const take = (until: number) => {
    if (until > from) parts.push({ kind: "text", text: source.slice(from, until), format });
  };
  for (const match of source.matchAll(token)) {
    const [whole, keys, words, url, mark] = match;
    take(match.index);
    from = match.index + whole.length;
    if (keys !== undefined) parts.push({ kind: "citation", sources: keys.split(",") });
    else if (words !== undefined && url !== undefined) parts.push({ kind: "link", url, children: styled(words) });
    else if (mark !== undefined) format ^= marks[mark] ?? 0;
  }
  take(source.length);
  if (format !== 0) throw new Error(`A mark is opened and never closed in "${source}"`);
  return parts;
}
