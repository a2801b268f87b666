import type { AdminText } from "../content/label";
import { inAdminLanguage } from "../content/validate";

export type Say = (text: AdminText, values?: Record<string, string | number>) => string;

/** Says a text in the language of the admin, with its blanks filled in. */
export function sayIn(language: string): Say {
  return (text, values = {}) => inAdminLanguage(text, language).replace(/\{(\w+)\}/g, (blank, key: string) => String(values[key] ?? blank));
}

/** "di 1 dec. 2026 09:00" in the time of the shop. */
export function momentInWords(iso: string, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(iso));
}
