/** Finds a unit in the rendered page, to scroll the preview to it and to outline it. The page knows nothing of units: its words are compared. */

const blocks = "h1, h2, h3, h4, p, li, td, th, blockquote, figcaption, dt, dd, summary, a, img";

/** Reads the same however the page spaces and breaks it; citation numbers and the like aside. */
function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function wordsIn(element: Element): string {
  if (element.tagName === "IMG") return element.getAttribute("alt") ?? "";
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll("sup")) mark.remove();
  return copy.textContent ?? "";
}

/**
 * The smallest block with these words: the whole block first, else one that contains them. Null where the page does not print them.
 * @param near for words that stand several times: the position of the unit in the document, 0 to 1
 */
export function findInPage(page: ParentNode, words: string, near: number): Element | null {
  const wanted = plain(words);
  if (wanted === "") return null;
  const all = [...page.querySelectorAll(blocks)];
  const texts = all.map((element) => plain(wordsIn(element)));
  const exact = all.filter((_, at) => texts[at] === wanted);
  const holding = all.filter((_, at) => wanted.length > 12 && texts[at]?.includes(wanted));
  const hits = exact.length > 0 ? exact : holding;
  const innermost = hits.filter((element) => !hits.some((other) => other !== element && element.contains(other)));
  return innermost[Math.min(innermost.length - 1, Math.round(near * (innermost.length - 1)))] ?? null;
}
