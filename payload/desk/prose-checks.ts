/** What the words say, wherever they stand: prices, claims, marks that were typed, another language. */
import type { Locale } from "../../messages/locales";
import type { LanguageRules } from "../claims/claim-rules";
import { findAuthorisedClaims, findForbiddenClaims } from "../claims/find-claims";
import { plainText } from "../content/plain-text";
import type { CheckedArticle } from "./checked-article";
import { type Finding, short } from "./finding";
import { strange } from "./language-check";

const price = /(?:(?:[€$£]|(?<!\p{L})EUR)\s?\d[\d.,\u00A0\u202F ]*|\d[\d.,]*\s?(?:€|euros?\b|EUR\b)|(?<![\d.,])\d[\d.]*,[-–—](?![\d\p{L}])|(?<![\p{L}\d])[-–−]\s?\d{1,2}\s?%|\d{1,2}\s?%\s(?:korting|goedkoper|de (?:réduction|remise|rabais)(?!\sd))(?!\p{L}))/giu;
/** Two or more digits in superscript, or one right after a word: a mark that leads nowhere. Powers such as m² and 10³ are none. */
const typedMark = /(?<=\p{L}{3,}|[.,;”"»])[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu;

function claims(fields: readonly (readonly [path: string, text: string])[], rules: LanguageRules): Finding[] {
  return fields.flatMap(([path, text]): Finding[] => [
    ...findForbiddenClaims(text, rules).map(({ words, reason }): Finding => ({ code: "claim", severity: "warning", path, quote: short(words), ...(reason && { note: reason }) })),
    ...findAuthorisedClaims(text, rules).map(({ claim, exact, words }): Finding => ({ code: exact ? "claimAuthorised" : "claimWording", severity: "hint", path, quote: short(words), note: exact ? claim.conditions : `${claim.wording}. ${claim.conditions}`.trim() })),
  ]);
}

export function prose({ title, excerpt, seoTitle, seoDescription, body, claims: rules }: CheckedArticle, locale: Locale): Finding[] {
  const text = plainText(body as never);
  const findings: Finding[] = [];
  const fields = [["title", title], ["excerpt", excerpt], ["seo.title", seoTitle], ["seo.description", seoDescription]] as const;
  for (const [path, value] of fields) findings.push(...strange(value, locale, path));
  const all = [...fields, ["body", text] as const];
  findings.push(...claims(all, rules));
  for (const [path, value] of all) {
    for (const [found] of value.matchAll(price)) findings.push({ code: "priceTyped", severity: "warning", path, quote: short(found) });
  }
  const marks = [...text.matchAll(typedMark)];
  if (marks.length > 0) findings.push({ code: "numberedMark", severity: "warning", path: "body", quote: marks.map(([mark]) => mark).slice(0, 12).join(" ") });
  return findings;
}
