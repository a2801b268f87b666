import type { Locale } from "./locales";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: making one takes as long as some hundred formattings. */
function formatOf(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  formats.set(key, format);
  return format;
}

/**
 * A date in words: "22 november 2026", "22 novembre 2026"; French writes the first of a month as "1er", which Intl does not.
 * @throws RangeError for an invalid date or an unknown zone
 */
export function longDate(date: Date, locale: Locale, timeZone: string): string {
  const parts = formatOf(locale, timeZone).formatToParts(date);
  const first = locale.split("-")[0] === "fr" ? "1er" : "1";
  return parts.map(({ type, value }) => (type === "day" && value === "1" ? first : value)).join("");
}
