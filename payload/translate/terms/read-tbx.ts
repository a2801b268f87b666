/**
 * TBX (ISO 30042): version 2 (`martif`, termEntry, langSet, tig or ntig) and version 3 (`tbx`, conceptEntry, langSec, termSec), in the dialects
 * TBX-Basic and TBX-Min, both as data categories (`<termNote type="…">`) and as tags (`<basic:partOfSpeech>`).
 */
import type { Locale } from "../../../messages/locales";
import { ExchangeRefusal } from "../xliff/exchange";
import { allWithin, elementOf, elementsOf, parseXml, textOf, type XmlElement } from "../xliff/parse-xml";
import { partsOfSpeech, type TermRow } from "./term-row";

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? "";
const plain = (element: XmlElement) => textOf(element).replace(/\s+/gu, " ").trim();

interface Spelled {
  text: string;
  forbidden: boolean;
  partOfSpeech: string | null;
}

/** A value under its name, whichever way the dialect writes names. */
function category(element: XmlElement, name: string): string | null {
  const asTag = allWithin(element, name)[0];
  const asType = [...allWithin(element, "termNote"), ...allWithin(element, "descrip")].find(({ attributes }) => attributes.type === name);
  const found = asTag ?? asType;
  return found ? plain(found) : null;
}

/** `deprecatedTerm-admn-sts`, `supersededTerm-admn-sts`; TBX-Min: `obsolete`, `notRecommended`. */
const forbiddenStatus = /^(?:deprecated|superseded|obsolete|not\s?recommended)/iu;

function termsOf(language: XmlElement): Spelled[] {
  return ["tig", "ntig", "termSec", "termGroup"].flatMap((name) => allWithin(language, name)).flatMap((section): Spelled[] => {
    const term = allWithin(section, "term")[0];
    if (!term || plain(term) === "") return [];
    const status = category(section, "administrativeStatus") ?? category(section, "normativeAuthorization") ?? category(section, "termStatus") ?? "";
    const part = category(section, "partOfSpeech") ?? "";
    return [{ text: plain(term), forbidden: forbiddenStatus.test(status), partOfSpeech: partsOfSpeech.find((one) => one.toLowerCase() === part.toLowerCase().replace(/\s/gu, "")) ?? null }];
  });
}

function noteOf(entry: XmlElement): string | null {
  const definition = category(entry, "definition");
  const note = allWithin(entry, "note")[0];
  return definition ?? (note ? plain(note) : null);
}

/**
 * The terms of one pair of languages. A word that reads the same in both and is the only one is a name that stays as it is.
 * @throws ExchangeRefusal for what is no TBX, whole and well-formed
 */
export function readTbx(bytes: Uint8Array, sourceLocale: Locale, targetLocale: Locale): TermRow[] {
  const root = parseXml(bytes, "named");
  if (!["martif", "tbx", "TBX"].includes(root.name)) throw new ExchangeRefusal("notTbx", { found: root.name });
  const entries = [...allWithin(root, "termEntry"), ...allWithin(root, "conceptEntry"), ...(elementOf(root, "body") ? elementsOf(elementOf(root, "body") ?? root, "entry") : [])];
  return entries.flatMap((entry): TermRow[] => {
    const inLanguage = (locale: Locale) =>
      ["langSet", "langSec", "langGroup"].flatMap((name) => allWithin(entry, name)).filter(({ attributes }) => primary(attributes["xml:lang"] ?? "") === primary(locale)).flatMap(termsOf);
    const targets = inLanguage(targetLocale);
    if (targets.length === 0) return [];
    const preferred = targets.filter(({ forbidden }) => !forbidden).map(({ text }) => text);
    const forbidden = targets.filter((one) => one.forbidden).map(({ text }) => text);
    return inLanguage(sourceLocale).map(({ text, partOfSpeech }): TermRow => {
      const keep = preferred.length === 1 && preferred[0] === text;
      return { source: text, preferred: keep ? [] : preferred, forbidden, keep, caseSensitive: false, partOfSpeech, note: noteOf(entry)?.slice(0, 500) ?? null };
    });
  });
}
