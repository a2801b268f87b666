/** What an element of pasted HTML says about the text in it. Word, Google Docs and browsers say it in tags, in styles or in both. */
import { parseHttpUrl } from "../../content/identifiers";
import { formats } from "./nodes";

const junk = new Set(["script", "style", "meta", "link", "title", "head", "noscript", "iframe", "object", "svg", "button", "input", "select", "textarea", "template", "audio", "video", "canvas", "xml"]);

const byTag: Record<string, number> = {
  b: formats.bold, strong: formats.bold, i: formats.italic, em: formats.italic, cite: formats.italic,
  s: formats.strikethrough, strike: formats.strikethrough, del: formats.strikethrough, sub: formats.subscript, sup: formats.superscript,
};

export function styleOf(element: Element, property: string): string {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, "i").exec(element.getAttribute("style") ?? "");
  return found?.[1]?.trim().toLowerCase() ?? "";
}

export const tagOf = (element: Element): string => element.localName.toLowerCase();

/** Scripts and styles, what is hidden, Word's own list marks, and the arrows with which Wikipedia leads back. */
export function isJunk(element: Element): boolean {
  const hidden = styleOf(element, "display") === "none" || styleOf(element, "mso-hide") === "all" || element.hasAttribute("hidden");
  return junk.has(tagOf(element)) || hidden || styleOf(element, "mso-list") === "ignore" || /\bmw-(?:cite-backlink|editsection)\b/.test(element.className);
}

/** The format of the text inside, from that around it. */
export function formatIn(element: Element, around: number): number {
  let format = around | (byTag[tagOf(element)] ?? 0);
  const weight = styleOf(element, "font-weight");
  if (/^(?:bold|bolder|[6-9]\d\d)$/.test(weight)) format |= formats.bold;
  // Google Docs wraps everything it copies in a <b> that says it is none.
  if (/^(?:normal|[1-4]\d\d)$/.test(weight)) format &= ~formats.bold;
  const slant = styleOf(element, "font-style");
  if (slant === "italic" || slant === "oblique") format |= formats.italic;
  if (slant === "normal") format &= ~formats.italic;
  const place = styleOf(element, "vertical-align");
  if (place === "super") format |= formats.superscript;
  if (place === "sub") format |= formats.subscript;
  if (styleOf(element, "text-decoration").includes("line-through")) format |= formats.strikethrough;
  // A text cannot be both; the innermost says which.
  const both = formats.subscript | formats.superscript;
  return (format & both) === both ? format & ~(around & both) : format;
}

/** The address a link may lead to, without the detour that Google puts before it; null for anything but the web and mail. */
export function hrefOf(element: Element): string | null {
  const href = element.getAttribute("href")?.trim() ?? "";
  if (/^mailto:[^\s]+@[^\s]+$/i.test(href)) return href;
  const url = parseHttpUrl(href);
  if (url === null) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  if (!/(?:^|\.)google\.[a-z.]+$/.test(hostname) || pathname !== "/url") return url;
  return parseHttpUrl(searchParams.get("q") ?? "") ?? url;
}

/** Number of a foot- or endnote that a link in the text leads to: Word's `#_ftn3` and `#_edn3`, Wikipedia's `#cite_note-…` by its words. */
export function noteNumber(element: Element): string | null {
  const href = element.getAttribute("href") ?? "";
  const word = /#_(?:ftn|edn)(\d+)$/.exec(href)?.[1];
  if (word) return word;
  return /#cite_note/.test(href) ? (/\d+/.exec(element.textContent ?? "")?.[0] ?? null) : null;
}

/** Number of the note that a link leads back from: the start of Word's own note, which would be Roman otherwise. */
export function backNumber(element: Element): string | null {
  return /#_(?:ftn|edn)ref(\d+)$/.exec(element.getAttribute("href") ?? "")?.[1] ?? null;
}
