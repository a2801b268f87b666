/**
 * French wants a space before high punctuation that never breaks the line: U+202F before ; ! ? and inside « », U+00A0 before a colon.
 * The demo's French is written with plain spaces, which an author can see, and set here, as an editor's keyboard would.
 */
const thin = "\u202F";
const wide = "\u00A0";

function setSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?»])/g, thin)
    .replace(/« /g, `«${thin}`)
    .replace(/ :/g, `${wide}:`)
    .replace(/(?<=\d) (?=%)/g, thin)
    .replace(/(?<=\d) (?=(?:g|mg|kg|ml|mmol|ans|mois|semaines|jours)\b)/g, wide);
}

/** A copy of a value in which every string has French spaces. Addresses hold no plain space, so they come back as they are. */
export function inFrench<T>(value: T): T {
  if (typeof value === "string") return setSpaces(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => inFrench(item)) as T;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, inFrench(item)])) as T;
  }
  return value;
}
