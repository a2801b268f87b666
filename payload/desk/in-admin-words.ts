import { type AdminText, label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { whichOfTwo } from "../publish/wall-clock";

export type Say = (text: AdminText, values?: Record<string, string | number>) => string;

/** Says a text in the language of the admin, with its blanks filled in. */
export function sayIn(language: string): Say {
  return (text, values = {}) => inAdminLanguage(text, language).replace(/\{(\w+)\}/g, (blank, key: string) => String(values[key] ?? blank));
}

const which = {
  first: label("{at} (zomertijd)", "{at} (heure d’été)", "{at} (summer time)"),
  second: label("{at} (wintertijd)", "{at} (heure d’hiver)", "{at} (winter time)"),
};

/** "1 dec 2026, 09:00" in the time of the shop, and which of the two where the clock shows it twice; with `timeStyle` "medium" to the second. */
export function momentInWords(iso: string, language: string, timeZone: string, timeStyle: "short" | "medium" = "short"): string {
  const moment = new Date(iso);
  const at = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle, timeZone }).format(moment);
  const twice = whichOfTwo(moment, timeZone);
  return twice ? sayIn(language)(which[twice], { at }) : at;
}

/** What the language of the admin calls a language of the site: "Frans", "français", "French". */
export function languageName(locale: string, language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(locale) ?? locale;
}

/** The same where it stands by itself, as a heading or beside a box to tick: "Français". */
export function languageLabel(locale: string, language: string): string {
  const name = languageName(locale, language);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** "néerlandais et français": the names after one preposition, which French repeats. */
export function languageNames(locales: readonly string[], language: string): string {
  const names = locales.map((locale, place) => (language === "fr" && place > 0 ? `en ${languageName(locale, language)}` : languageName(locale, language)));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
