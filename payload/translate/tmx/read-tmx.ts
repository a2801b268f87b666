import type { Locale } from "../../../messages/locales";
import { aloneMark, closeMark, escapeText, openMark, wordsOf } from "../placeholders";
import { ExchangeRefusal } from "../xliff/exchange";
import { allWithin, elementOf, elementsOf, parseXml, textOf, type XmlElement } from "../xliff/parse-xml";
import { contextProp, type TranslationPair } from "./translation-pair";

/** `nl-BE`, `NL` and `nl_NL` are Dutch. */
function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}

const whole = (text: string | undefined) => (text !== undefined && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null);

/** Codes of other tools' markup are left out, their places become marks; `<hi>` only highlights and is looked through. */
function readSegment(segment: XmlElement): { text: string; breaks: number[] } {
  const breaks: number[] = [];
  const numbers = new Map<string, number>();
  let last = 0;
  const next = (wanted: number | null) => {
    last = Math.max(last + (wanted === null ? 1 : 0), wanted ?? 0);
    return wanted ?? last;
  };
  const read = ({ children }: XmlElement): string =>
    children
      .map((child) => {
        if (typeof child === "string") return escapeText(child);
        const { i = "", x } = child.attributes;
        if (child.name === "hi") return read(child);
        if (child.name === "bpt") {
          const number = next(whole(x) ?? whole(i));
          numbers.set(i, number);
          return openMark(number);
        }
        if (child.name === "ept") {
          const number = numbers.get(i);
          return number === undefined ? "" : closeMark(number);
        }
        const number = next(whole(x));
        if (child.name === "ph" && child.attributes.type === "lb") breaks.push(number);
        return aloneMark(number);
      })
      .join("");
  return { text: read(segment), breaks };
}

/** A hash of ours; what is longer is none. */
const longestContext = 40;

function isoDate(tmx: string | undefined): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(tmx ?? "");
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/**
 * The pairs of one pair of languages; other languages of the file, and units that lack one of the two, are passed over.
 * @throws ExchangeRefusal for what is no TMX 1.x, whole and well-formed
 */
export function readTmx(bytes: Uint8Array, sourceLocale: Locale, targetLocale: Locale): TranslationPair[] {
  const root = parseXml(bytes, "named");
  if (root.name !== "tmx") throw new ExchangeRefusal("notTmx", { found: root.name });
  if (root.attributes.version?.startsWith("1.") !== true) throw new ExchangeRefusal("version", { found: root.attributes.version ?? "" });
  return allWithin(root, "tu").flatMap((unit): TranslationPair[] => {
    const variants = elementsOf(unit, "tuv");
    const textIn = (locale: Locale) => {
      // TMX 1.1 wrote `lang` without prefix.
      const variant = variants.find(({ attributes: { "xml:lang": tag, lang } }) => primary(tag ?? lang ?? "") === primary(locale));
      const segment = variant && elementOf(variant, "seg");
      return segment ? readSegment(segment) : { text: "", breaks: [] };
    };
    const { text: source, breaks } = textIn(sourceLocale);
    const { text: target } = textIn(targetLocale);
    if (wordsOf(source).trim() === "" || wordsOf(target).trim() === "") return [];
    const prop = elementsOf(unit, "prop").find(({ attributes }) => attributes.type === contextProp);
    const context = prop && textOf(prop).trim().slice(0, longestContext);
    return [{ source, target, changedAt: isoDate(unit.attributes.changedate ?? unit.attributes.creationdate), ...(context && { context }), ...(breaks.length > 0 && { breaks }) }];
  });
}
