import { wordsOf } from "../placeholders";
import { blocking, type Check, type Finding, type Term, warning } from "./finding";

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Spaces and apostrophes of any kind match each other; a term is found as whole words only. */
function finder(term: string, caseSensitive: boolean): RegExp {
  const pattern = escape(term.normalize("NFC").trim()).replace(/\s+/gu, "\\s+").replace(/['’]/gu, "['’]");
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, caseSensitive ? "u" : "iu");
}

export function holds(text: string, term: string, caseSensitive: boolean): boolean {
  return term.trim() !== "" && finder(term, caseSensitive).test(text.normalize("NFC"));
}

/** The terms of the list that a source text uses, longer ones first; a term inside a longer one that was found does not count. */
export function termsIn(source: string, terms: readonly Term[]): Term[] {
  let rest = source.normalize("NFC");
  return terms
    .toSorted((a, b) => b.source.length - a.source.length)
    .filter(({ source: term, caseSensitive }) => {
      if (!holds(rest, term, caseSensitive)) return false;
      rest = rest.replace(new RegExp(finder(term, caseSensitive), caseSensitive ? "gu" : "giu"), "\u0000");
      return true;
    });
}

export const checkTerms: Check = ({ source, target, placeholders, terms, forbidden, kind }) => {
  if (kind === "address" || kind === "slug") return [];
  const words = wordsOf(target, placeholders);
  const found: Finding[] = termsIn(wordsOf(source, placeholders), terms).flatMap((term) => {
    const own: Finding[] = [];
    if (term.keep && !holds(words, term.source, true)) own.push(warning("termNotKept", { term: term.source }));
    if (term.preferred.length > 0 && !term.preferred.some((one) => holds(words, one, term.caseSensitive))) own.push(warning("termNotUsed", { term: term.source, preferred: term.preferred }));
    return own;
  });
  for (const term of terms) {
    for (const wrong of term.forbidden) if (holds(words, wrong, term.caseSensitive)) found.push(blocking("termForbidden", { term: wrong, preferred: term.preferred }));
  }
  for (const claim of forbidden) if (holds(words, claim, false)) found.push(blocking("claimForbidden", { claim }));
  return found;
};
