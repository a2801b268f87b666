/**
 * The one list of locales. Adding a language is: one entry here, one messages file beside this one, one migration.
 * The first entry is the source language of the editors and the default of the site; nothing else in the code names a language.
 */
export const locales = ["nl", "fr"] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = locales[0];

/** `name` is written in the language itself; `openGraph` is the `language_TERRITORY` that og:locale wants. */
export const localeDetails: Record<Locale, { name: string; openGraph: string }> = {
  nl: { name: "Nederlands", openGraph: "nl_BE" },
  fr: { name: "Français", openGraph: "fr_BE" },
};

export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value);
}
