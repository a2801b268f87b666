import { type Locale, locales } from "../../messages/locales";

/** Small words that one of the languages has and the others have not. */
const common: Record<Locale, Set<string>> = {
  nl: new Set("de het een en van is dat niet zijn met voor ook maar wordt worden door bij naar uit over aan als dan deze dit die er om te hebben heeft kan kunnen wat welke tot meer".split(" ")),
  fr: new Set("le la les des et est dans pour une que qui du au aux sur avec par ne pas plus ce cette ces son ses sont être ont peut votre vous nous il elle mais ou donc leur".split(" ")),
};

export interface Guess {
  locale: Locale;
  /** False for a text too short to be sure of. */
  sure: boolean;
}

/** The language a text is most likely written in, or null where that cannot be said. */
export function looksLike(text: string): Guess | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  const counts = locales.map((locale) => ({ locale, hits: words.filter((word) => common[locale].has(word)).length })).sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  if (!first || first.hits < 2 || first.hits < 3 * (second?.hits ?? 0)) return null;
  return { locale: first.locale, sure: words.length >= 12 && first.hits >= 4 };
}
