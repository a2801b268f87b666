/** Words in addresses, in each language's own letters (ASCII, so that an address pasted anywhere stays readable). */
import type { Locale } from "./locales";

export const sections = ["topics", "authors", "accessibility"] as const;

export type Section = (typeof sections)[number];

export const sectionWords: Record<Locale, Record<Section, string>> = {
  nl: { topics: "onderwerp", authors: "auteur", accessibility: "toegankelijkheid" },
  fr: { topics: "theme", authors: "auteur", accessibility: "accessibilite" },
};

/** Null where the word is no section of this language. */
export function sectionOf(locale: Locale, word: string): Section | null {
  return sections.find((section) => sectionWords[locale][section] === word) ?? null;
}
