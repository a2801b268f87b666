/** All that an editor may want to look at before a language goes live. Pure; texts in, places out. */
import type { Locale } from "../../messages/locales";
import { blocksOf, headings } from "./body-checks";
import type { CheckedArticle } from "./checked-article";
import { type Finding, short } from "./finding";
import { checkLinks } from "./link-checks";
import { pictures } from "./picture-checks";
import { prose } from "./prose-checks";
import { searchResult } from "./search-checks";
import { wordsBefore } from "./words-before";

function citations({ body, uncited, gone }: CheckedArticle): Finding[] {
  return [
    ...gone.map((id): Finding => ({ code: "sourceGone", severity: "warning", path: "body", quote: wordsBefore(body, "sources", id) })),
    ...uncited.map(({ id, title }): Finding => ({ code: "sourceUncited", severity: "hint", path: "body", quote: short(title), part: { collection: "sources", id } })),
  ];
}

/** In the order of the form; per language, as each is written by itself. */
export function checkWriting(article: CheckedArticle, locale: Locale): Finding[] {
  return [...searchResult(article), ...headings(article.body), ...checkLinks(article.body, locale, article.links), ...pictures(article.pictures, locale), ...prose(article, locale), ...blocksOf(article.body, locale), ...citations(article)];
}
