import type { Locale } from "../../messages/locales";
import { looksLike } from "../content/guess-language";

/** Words of English titles that Dutch and French titles have not: small ones, and those of the studies shops cite. */
const english = new Set("the and by with from for through between among during against its their was were does adults aging ageing brain body enhancement improves improving healthy learning randomized randomised controlled blind mice men women patients subjects sleep quality through study studies trials mechanism human humans older".split(" "));

/**
 * The language a source's title is read aloud in where it is not the page's (WCAG 2.2, 3.1.2); undefined where the words do not say. Sources
 * have no field for it: most are English, and a wrong guess costs a reader less than English read out as Dutch.
 */
export function titleLanguage(title: string, locale: Locale): string | undefined {
  const hits = title.toLowerCase().split(/[^\p{L}]+/u).filter((word) => english.has(word)).length;
  const guess = looksLike(title);
  if (guess) return guess.locale === locale ? undefined : guess.locale;
  return hits > 0 ? "en" : undefined;
}
