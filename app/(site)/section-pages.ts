/** Which page stands at an address whose first word is one of the language's own: `/nl/onderwerp`, `/fr/theme/sommeil/page/2`. */
import { isLocale } from "@/messages/locales";
import { sectionOf } from "@/messages/sections";
import { accessibilityPage } from "./accessibility-page";
import { authorPage, authorsPage } from "./author-pages";
import { pageNumber } from "./page-number";
import type { Rendered } from "./rendered";
import { topicPage, topicsPage } from "./topic-pages";

interface Address {
  locale: string;
  section: string;
  slug?: string;
  number?: string;
}

/** Null where the address is nobody's. */
export async function sectionPage({ locale, section: word, slug, number: text }: Address): Promise<Rendered | null> {
  if (!isLocale(locale)) return null;
  const section = sectionOf(locale, word);
  const number = text === undefined ? undefined : pageNumber(text);
  if (!section || number === null) return null;
  if (slug !== undefined) {
    if (section === "topics") return topicPage(locale, slug, number);
    return section === "authors" ? authorPage(locale, slug, number) : null;
  }
  if (section === "topics") return topicsPage(locale);
  return section === "authors" ? authorsPage(locale) : accessibilityPage(locale);
}
