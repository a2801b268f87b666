import type { Locale } from "./locales";
import { madeOnce } from "./made-once";

const formatOf = madeOnce((locale: Locale, timeZone: string) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone }));

/**
 * A date in words: "22 november 2026", "22 novembre 2026"; French writes the first of a month as "1er", which Intl does not.
 * @throws RangeError for an invalid date or an unknown zone
 */
export function longDate(date: Date, locale: Locale, timeZone: string): string {
  const parts = formatOf(locale, timeZone).formatToParts(date);
  const first = locale.split("-")[0] === "fr" ? "1er" : "1";
  return parts.map(({ type, value }) => (type === "day" && value === "1" ? first : value)).join("");
}
