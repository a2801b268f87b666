/**
 * What an editor may want to look at before a language goes live. None of it stops a publication: that is the gate's. Pure; texts in, places
 * out.
 */
import { type Locale, locales } from "../../messages/locales";
import { childrenOf, fieldsOf } from "../content/lexical-nodes";
import { plainText } from "../content/plain-text";
import { nodesOf, wordsOf } from "./body-nodes";
import { looksLike } from "./guess-language";
import { findForbiddenClaims } from "./health-claims";

export type CheckCode =
  | "titleLong" | "descriptionLong" | "descriptionShort" | "headingSkipped" | "headingEmpty" | "linkVague" | "linkOtherLanguage" | "priceTyped"
  | "altFileName" | "altOtherLanguage" | "wrongLanguage" | "numberedMark" | "claim" | "uncitedText";

export interface Finding {
  code: CheckCode;
  severity: "warning" | "hint";
  /** Field of the article to go to. */
  path: string;
  /** The words in question, for the editor to find them. */
  quote: string;
}

export interface CheckedPicture {
  filename: string;
  alt: Partial<Record<Locale, string | null>>;
  decorative: boolean;
}

export interface CheckedArticle {
  title: string;
  excerpt: string;
  seoTitle: string;
  seoDescription: string;
  body: unknown;
  pictures: CheckedPicture[];
}

/** Characters that search results show on average before they cut. */
export const titleFits = 60;
export const descriptionFits = { least: 70, most: 160 };

const vague: Record<Locale, Set<string>> = {
  nl: new Set(["klik hier", "hier", "lees meer", "lees verder", "meer info", "meer informatie", "deze link", "link", "deze pagina"]),
  fr: new Set(["cliquez ici", "ici", "lire la suite", "lire plus", "en savoir plus", "plus d’infos", "plus d'infos", "ce lien", "lien", "cette page"]),
};

const price = /(?:[€$£]\s?\d[\d.,  ]*|\d[\d.,]*\s?(?:€|euros?\b|EUR\b)|(?<![\p{L}\d])[-–−]\s?\d{1,2}\s?%)/giu;
/** Two or more digits in superscript, or one right after a word: a mark that leads nowhere. Powers such as m² and 10³ are none. */
const typedMark = /(?<=\p{L}{3,}|[.,;”"»])[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu;

function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}

function searchResult({ title, excerpt, seoTitle, seoDescription }: CheckedArticle): Finding[] {
  const findings: Finding[] = [];
  const shownTitle = seoTitle.trim() || title.trim();
  if (shownTitle.length > titleFits) findings.push({ code: "titleLong", severity: "warning", path: seoTitle.trim() ? "seo.title" : "title", quote: short(shownTitle) });
  const description = seoDescription.trim() || excerpt.trim();
  const path = seoDescription.trim() ? "seo.description" : "excerpt";
  if (description.length > descriptionFits.most) findings.push({ code: "descriptionLong", severity: "hint", path: "seo.description", quote: short(description) });
  if (description !== "" && description.length < descriptionFits.least) findings.push({ code: "descriptionShort", severity: "hint", path, quote: short(description) });
  return findings;
}

function headings(body: unknown): Finding[] {
  const findings: Finding[] = [];
  // The title of the page is the first level.
  let above = 1;
  for (const node of nodesOf(body)) {
    const level = node.type === "heading" && typeof node.tag === "string" ? Number(node.tag.slice(1)) : Number.NaN;
    if (Number.isNaN(level)) continue;
    const words = wordsOf(node);
    if (words === "") findings.push({ code: "headingEmpty", severity: "warning", path: "body", quote: `h${level}` });
    if (level > above + 1) findings.push({ code: "headingSkipped", severity: "warning", path: "body", quote: short(words) });
    above = level;
  }
  return findings;
}

function linksOf(body: unknown, locale: Locale, siteUrl: string): Finding[] {
  const others = locales.filter((other) => other !== locale);
  return nodesOf(body).filter((node) => node.type === "link" || node.type === "autolink").flatMap((node): Finding[] => {
    const words = wordsOf(node);
    const { url } = fieldsOf(node);
    const findings: Finding[] = [];
    if (vague[locale].has(words.toLocaleLowerCase(locale).replace(/[.!…]+$/u, ""))) findings.push({ code: "linkVague", severity: "warning", path: "body", quote: words });
    const path = typeof url !== "string" ? "" : url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url.startsWith("/") ? url : "";
    if (others.some((other) => path === `/${other}` || path.startsWith(`/${other}/`))) findings.push({ code: "linkOtherLanguage", severity: "warning", path: "body", quote: words || path });
    return findings;
  });
}

function pictures(list: CheckedPicture[], locale: Locale): Finding[] {
  const plain = (text: string): string => text.toLowerCase().replace(/\.[a-z0-9]{2,4}$/, "").replace(/[\W_]+/gu, "");
  return list.filter(({ decorative }) => !decorative).flatMap(({ filename, alt }): Finding[] => {
    const own = alt[locale]?.trim() ?? "";
    if (own === "") return [];
    if (plain(own) === plain(filename) || /\.(jpe?g|png|webp|avif|gif)$/i.test(own)) return [{ code: "altFileName", severity: "warning", path: "hero", quote: own }];
    const twin = locales.some((other) => other !== locale && alt[other]?.trim() === own);
    return twin && /\s/.test(own) ? [{ code: "altOtherLanguage", severity: "warning", path: "hero", quote: own }] : [];
  });
}

function prose({ title, excerpt, body }: CheckedArticle, locale: Locale): Finding[] {
  const text = plainText(body as never);
  const findings: Finding[] = [];
  for (const [path, value] of [["title", title], ["excerpt", excerpt], ["body", text]] as const) {
    const guess = looksLike(value);
    if (guess && guess.locale !== locale) findings.push({ code: "wrongLanguage", severity: guess.sure ? "warning" : "hint", path, quote: short(value) });
    for (const claim of findForbiddenClaims(value, locale)) findings.push({ code: "claim", severity: "warning", path, quote: short(claim) });
  }
  for (const [found] of text.matchAll(price)) findings.push({ code: "priceTyped", severity: "warning", path: "body", quote: short(found) });
  const marks = [...text.matchAll(typedMark)];
  if (marks.length > 0) findings.push({ code: "numberedMark", severity: "warning", path: "body", quote: marks.map(([mark]) => mark).slice(0, 12).join(" ") });
  const cites = nodesOf(body).some((node) => node.type === "inlineBlock" && fieldsOf(node).blockType === "citation");
  if (!cites && childrenOf(nodesOf(body)[0] ?? { type: "root" }).length > 0 && /\d\s?%|stud(?:ie|y)|onderzoek|étude|recherche/iu.test(text)) findings.push({ code: "uncitedText", severity: "hint", path: "body", quote: "" });
  return findings;
}

export function checkWriting(article: CheckedArticle, locale: Locale, siteUrl: string): Finding[] {
  return [...searchResult(article), ...headings(article.body), ...linksOf(article.body, locale, siteUrl), ...pictures(article.pictures, locale), ...prose(article, locale)];
}
