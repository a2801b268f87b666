import type { Locale } from "@/messages/locales";
import { longDate } from "@/messages/long-date";

/** A moment in ISO 8601 as the date its readers lived it: "22 november 2026", "1er novembre 2026". */
export function formatDate(iso: string, locale: Locale, timeZone = "Europe/Brussels"): string {
  return longDate(new Date(iso), locale, timeZone);
}
