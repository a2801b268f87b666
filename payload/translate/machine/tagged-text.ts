/** Marked text as machines take it: words with `<g id="1">…</g>` and `<x id="2"/>`, the elements of XLIFF that engines have seen before. */
import { marksAreSound, markProblems, type Placeholder, wordsOf } from "../placeholders";
import { inlineOf12, readInline12 } from "../xliff/inline-elements";
import { parseXml } from "../xliff/parse-xml";

export function tagged({ text, placeholders }: { text: string; placeholders: readonly Placeholder[] }): string {
  return inlineOf12(text, placeholders);
}

/** Longer than any translation: a machine that rambles, or answers a question that nobody asked. */
function rambles(words: string, source: string): boolean {
  return words.length > 4 * source.length + 200;
}

/**
 * The marked text of a machine's answer; null where it is no XML, has lost, doubled or invented a mark, says nothing, or is far too long. A
 * draft with a broken mark would take a source or a link off the page, so there is none instead.
 */
export function readTagged(answer: string, source: { text: string; placeholders: readonly Placeholder[] }): string | null {
  let marked: string;
  try {
    marked = readInline12(parseXml(Buffer.from(`<t>${answer}</t>`)));
  } catch {
    return null;
  }
  const words = wordsOf(marked, source.placeholders);
  const said = wordsOf(source.text, source.placeholders);
  if (words.trim() === "" || rambles(words, said) || !marksAreSound(markProblems(marked, source.placeholders))) return null;
  // A text of one line stays one.
  return (said.includes("\n") ? marked : marked.replace(/\s*\n\s*/gu, " ")).trim();
}
