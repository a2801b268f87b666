/** Writing XML 1.0 by hand, where what goes in is text of any kind. */

/**
 * Characters that XML 1.0 (section 2.2) cannot hold, not even escaped, halves of surrogate pairs among them; and the C1 controls, which it
 * can but should not.
 */
const impossible = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The text as XML can carry it. What it cannot was never visible; comparing a text with its copy in a file goes by this form. */
export function xmlSafe(text: string): string {
  return text.replace(impossible, "");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

export function escapeXml(text: string): string {
  return xmlSafe(text).replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** In an attribute, a tab or line break would be read back as a space. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Attributes in the order given; those without a value are left out. */
export function attributes(list: Record<string, string | number | null | undefined>): string {
  return Object.entries(list)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
}
