/** A remembered translation with the numbers of another source: "Neem 2 capsules" knows how "Neem 3 capsules" is said. */
import type { Locale } from "../../../messages/locales";
import { formatOf } from "../checks/numbers";
import { tokens, writeTokens } from "../placeholders";

interface Written {
  value: number;
  text: string;
  /** Digits behind the decimal sign. */
  decimals: number;
  grouped: boolean;
}

const escapeClass = (characters: string) => characters.replace(/[\\\]^-]/g, "\\$&");

/** Digits inside words (HT22, omega-3) are names and no numbers. */
function numberIn(locale: Locale): RegExp {
  const { group, decimal } = formatOf(locale);
  return new RegExp(`(?<![\\p{L}\\p{N}_]|\\p{L}-|[.,]\\d*)(?:\\d{1,3}(?:[${escapeClass(group)}]\\d{3})+(?!\\d)|\\d+)(?:[${escapeClass(decimal)}]\\d+)?(?![\\p{L}\\p{N}])`, "gu");
}

function read(text: string, locale: Locale): Written {
  const { decimal } = formatOf(locale);
  const [whole = "", fraction = ""] = text.split(decimal);
  const digits = whole.replace(/\D/gu, "");
  return { value: Number(`${digits}.${fraction || "0"}`), text, decimals: fraction.length, grouped: digits !== whole };
}

function numbersIn(text: string, locale: Locale): Written[] {
  return (text.match(numberIn(locale)) ?? []).map((found) => read(found, locale));
}

const withoutNumbers = (text: string, locale: Locale) => text.replace(numberIn(locale), "\u0000").replace(/\s+/gu, " ").trim();

/** Old value to the number that takes its place; null where one old value would become two different ones. */
function exchanges(before: readonly Written[], after: readonly Written[]): Map<number, Written> | null {
  const next = new Map<number, Written>();
  for (const [index, old] of before.entries()) {
    const now = after[index];
    if (!now || (next.has(old.value) && next.get(old.value)?.value !== now.value)) return null;
    next.set(old.value, now);
  }
  return next;
}

/**
 * @param from words of the remembered source
 * @param to words of the source in hand
 * @param target the remembered translation, marked
 * @returns the translation with the new numbers in the target's format; null where the sources differ in more than numbers, or the
 * translation does not say every changed number just as often as its source
 */
export function adaptNumbers(from: string, to: string, target: string, [sourceLocale, targetLocale]: readonly [Locale, Locale]): string | null {
  if (from === to || withoutNumbers(from, sourceLocale) !== withoutNumbers(to, sourceLocale)) return null;
  const before = numbersIn(from, sourceLocale);
  const next = exchanges(before, numbersIn(to, sourceLocale));
  const list = tokens(target);
  const said = list.flatMap((token) => (token.kind === "text" ? numbersIn(token.text, targetLocale) : []));
  const count = (written: readonly Written[], value: number) => written.filter((one) => one.value === value).length;
  if (next === null || before.length === 0 || [...next].some(([value, { value: now }]) => value !== now && count(before, value) !== count(said, value))) return null;
  const format = ({ value, decimals, grouped }: Written) => new Intl.NumberFormat(targetLocale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: grouped }).format(value);
  const changed = (found: string): string => {
    const now = next.get(read(found, targetLocale).value);
    return now && now.value !== read(found, targetLocale).value ? format(now) : found;
  };
  return writeTokens(list.map((token) => (token.kind === "text" ? { ...token, text: token.text.replace(numberIn(targetLocale), changed) } : token)));
}
