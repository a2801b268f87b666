/**
 * Numbers compared by value, each language in its own format: `1.250,5` in Dutch is `1 250,5` in French. A dose that changed in translation
 * is the worst mistake this desk can let through, so units of measure are compared too.
 */
import type { Locale } from "../../../messages/locales";
import { wordsOf } from "../placeholders";
import { type Check, warning } from "./finding";

export interface Quantity {
  value: number;
  /** One spelling per measure (`µg`), or empty. */
  unit: string;
  text: string;
}

interface Format {
  group: string;
  decimal: string;
}

const spaces = " \u00A0\u202F";

/** From Intl, so that a further language needs nothing here. */
export function formatOf(locale: Locale): Format {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
  const part = (type: string, fallback: string) => parts.find((one) => one.type === type)?.value ?? fallback;
  const group = part("group", ".");
  return { group: spaces.includes(group) ? spaces : group, decimal: part("decimal", ",") };
}

const measures: Record<string, string> = {
  mcg: "µg", "μg": "µg", "µg": "µg", mg: "mg", g: "g", gr: "g", gram: "g", gramme: "g", grammes: "g", milligram: "mg", milligramme: "mg", milligrammes: "mg", microgram: "µg", microgramme: "µg",
  microgrammes: "µg", kg: "kg", kilo: "kg", kilogram: "kg", kilogramme: "kg", kilogrammes: "kg", ml: "ml", cl: "cl", dl: "dl", l: "l", liter: "l", litre: "l", litres: "l", ie: "IU", iu: "IU", ui: "IU",
  kcal: "kcal", kj: "kJ", mmol: "mmol", mm: "mm", cm: "cm", m: "m", km: "km", "%": "%", procent: "%", percent: "%", "€": "€", euro: "€", euros: "€", "°c": "°C",
};

const escapeClass = (characters: string) => characters.replace(/[\\\]^-]/g, "\\$&");

/** Numbers in running text. Digits inside words (HT22, D3, omega-3) are names; so are those of addresses. */
export function quantitiesIn(text: string, locale: Locale): Quantity[] {
  const { group, decimal } = formatOf(locale);
  const groups = escapeClass(group);
  const number = new RegExp(`(?<![\\p{L}\\p{N}_]|\\p{L}-|[.,]\\d*)(\\d{1,3}(?:[${groups}]\\d{3})+(?!\\d)|\\d+)(?:[${escapeClass(decimal)}](\\d+))?(?![\\p{L}\\d])(?:\\s?(%|€|°[Cc])|\\s(\\p{L}{1,12}))?|(?<![\\p{L}\\p{N}_-])(\\d+)(mcg|[µμm]g|g|kg|ml|cl|l)(?!\\p{L})`, "gu");
  const plain = text.replace(/(?:https?:\/\/|www\.)\S+/gu, " ").replace(/\b10\.\d{4,9}\/\S+/gu, " ");
  const before = /([€$£])\s?$/u;
  return [...plain.matchAll(number)].map((match) => {
    const [whole, integer, fraction, sign, word, tightNumber, tightUnit] = match;
    const digits = (integer ?? tightNumber ?? "").replace(/\D/g, "");
    const unit = measures[(sign ?? word ?? tightUnit ?? "").toLowerCase()] ?? (before.exec(plain.slice(0, match.index))?.[1] ?? "");
    return { value: Number(`${digits}.${fraction ?? "0"}`), unit, text: whole.trim() };
  });
}

/** The Dutch and French of small numbers: "9" may well become "neuf". */
const spelled: Record<string, string[]> = {
  nl: ["nul", "een|één|eén", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien"],
  fr: ["zéro", "un|une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"],
};

function isSpelledOut(value: number, text: string, locale: Locale): boolean {
  const words = spelled[locale]?.[value];
  return words !== undefined && new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu").test(text);
}

const same = (a: Quantity, b: Quantity) => a.value === b.value && a.unit === b.unit;

export const checkNumbers: Check = ({ source, target, placeholders, sourceLocale, targetLocale, kind }) => {
  if (kind === "address" || kind === "slug") return [];
  const [from, to] = [wordsOf(source, placeholders), wordsOf(target, placeholders)];
  const missing = quantitiesIn(from, sourceLocale);
  const extra: Quantity[] = [];
  for (const quantity of quantitiesIn(to, targetLocale)) {
    const at = missing.findIndex((one) => same(one, quantity));
    if (at >= 0) missing.splice(at, 1);
    else extra.push(quantity);
  }
  const changed = missing.flatMap((one) => {
    const other = extra.find(({ value }) => value === one.value);
    if (!other) return [];
    extra.splice(extra.indexOf(other), 1);
    missing.splice(missing.indexOf(one), 1, { ...one, value: Number.NaN });
    return one.unit === "" || other.unit === "" ? [] : [warning("unitChanged", { source: one.text, target: other.text })];
  });
  const lost = missing.filter(({ value }) => !Number.isNaN(value) && !isSpelledOut(value, to, targetLocale));
  const added = extra.filter(({ value }) => !isSpelledOut(value, from, sourceLocale));
  return [
    ...changed,
    ...(lost.length > 0 ? [warning("numberMissing", { numbers: lost.map(({ text }) => text) })] : []),
    ...(added.length > 0 ? [warning("numberExtra", { numbers: added.map(({ text }) => text) })] : []),
  ];
};
