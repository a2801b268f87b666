import type { Locale } from "../../../messages/locales";
import { wordsOf } from "../placeholders";
import { holdsTerm, TermFinder } from "../terms/locate-terms";
import { blocking, type Check, type Finding, type Term, warning } from "./finding";

/** A list is made ready once: it is asked for every unit of a document. */
const finders = new WeakMap<readonly Term[], Map<Locale, TermFinder<Term>>>();

function finderOf(terms: readonly Term[], locale: Locale): TermFinder<Term> {
  const known = finders.get(terms) ?? new Map<Locale, TermFinder<Term>>();
  const finder = known.get(locale) ?? new TermFinder(terms, (term) => [term], locale);
  finders.set(terms, known.set(locale, finder));
  return finder;
}

/** The terms of the list that a source text uses, each once, in the order of the text; a term inside a longer one does not count. */
export function termsIn(source: string, terms: readonly Term[], locale: Locale): Term[] {
  return [...new Set(finderOf(terms, locale).find(source).map(({ term }) => term))];
}

/** What is forbidden is looked for as it is written, spaces and apostrophes of any kind: blocking wants no guess at inflections. */
function saysJust(text: string, words: string, caseSensitive: boolean): boolean {
  const escaped = words.normalize("NFC").trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/gu, "\\s+").replace(/['’]/gu, "['’]");
  return escaped !== "" && new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s)?(?![\\p{L}\\p{N}])`, caseSensitive ? "u" : "iu").test(text.normalize("NFC"));
}

export const checkTerms: Check = ({ source, target, placeholders, sourceLocale, targetLocale, terms, forbidden, claimsBlock, kind }) => {
  if (kind === "address" || kind === "slug") return [];
  const words = wordsOf(target, placeholders);
  const found: Finding[] = termsIn(wordsOf(source, placeholders), terms, sourceLocale).flatMap((term) => {
    const { caseSensitive } = term;
    const own: Finding[] = [];
    if (term.keep && !saysJust(words, term.source, true)) own.push(warning("termNotKept", { term: term.source }));
    if (term.preferred.length > 0 && !term.preferred.some((one) => holdsTerm(words, { source: one, caseSensitive }, targetLocale))) own.push(warning("termNotUsed", { term: term.source, preferred: term.preferred }));
    return own;
  });
  for (const term of terms) {
    for (const wrong of term.forbidden) if (saysJust(words, wrong, term.caseSensitive)) found.push(blocking("termForbidden", { term: wrong, preferred: term.preferred }));
  }
  for (const { words: claim, reason } of forbidden) found.push((claimsBlock ? blocking : warning)("claimForbidden", { claim, ...(reason && { reason }) }));
  return found;
};
