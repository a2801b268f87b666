/**
 * What an editor may want to look at before a language goes live. None of it stops a publication: that is the gate's. Pure; texts in, places
 * out.
 */
import { type Locale, locales } from "../../messages/locales";
import type { LanguageRules } from "../claims/claim-rules";
import { findAuthorisedClaims, findForbiddenClaims } from "../claims/find-claims";
import { childrenOf, fieldsOf, isCitation, type SerializedNode } from "../content/lexical-nodes";
import { plainText } from "../content/plain-text";
import type { PartCollection } from "../publish/live-pages";
import { nodesOf, wordsOf } from "./body-nodes";
import { looksLike } from "../content/guess-language";
import { checkLinks, type LinkTargets } from "./link-checks";
import { descriptionFits, titleFits } from "./search-preview";

export type CheckCode =
  | "titleLong" | "descriptionMissing" | "descriptionLong" | "descriptionShort" | "headingSkipped" | "headingEmpty" | "linkVague" | "linkBroken" | "linkNotLive" | "linkOtherLanguage"
  | "priceTyped" | "altMissing" | "altFileName" | "altOtherLanguage" | "wrongLanguage" | "numberedMark" | "claim" | "claimWording" | "claimAuthorised" | "uncitedText" | "sourceUncited" | "sourceGone";

export interface Finding {
  code: CheckCode;
  severity: "warning" | "hint";
  /** Field of the article to go to. */
  path: string;
  /** The words in question, for the editor to find them. */
  quote: string;
  /** More than the code says: the reason of a rule, the words to use. Of the shop's own lists. */
  note?: string;
  /** The document to go to, where the place is not in the article. */
  part?: { collection: PartCollection; id: number; field?: string };
}

export interface CheckedPicture {
  id: number;
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
  links: LinkTargets;
  /** What the shop's texts may claim in the language. */
  claims: LanguageRules;
  /** Sources that another language cites and this one does not. */
  uncited: { id: number; title: string }[];
  /** Ids that the text cites and the database no longer has. */
  gone: number[];
}

const price = /(?:(?:[€$£]|(?<!\p{L})EUR)\s?\d[\d.,\u00A0\u202F ]*|\d[\d.,]*\s?(?:€|euros?\b|EUR\b)|(?<![\d.,])\d[\d.]*,[-–—](?![\d\p{L}])|(?<![\p{L}\d])[-–−]\s?\d{1,2}\s?%|\d{1,2}\s?%\s(?:korting|goedkoper|de (?:réduction|remise|rabais)(?!\sd))(?!\p{L}))/giu;
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
  if (description === "" && shownTitle !== "") findings.push({ code: "descriptionMissing", severity: "warning", path: "seo.description", quote: "" });
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

/** A text that looks written in another language than that of its field: a hint only where it is too short to be sure of. */
function strange(text: string, locale: Locale, path: string): Finding[] {
  const guess = looksLike(text);
  return guess && guess.locale !== locale ? [{ code: "wrongLanguage", severity: guess.sure ? "warning" : "hint", path, quote: short(text) }] : [];
}

function pictures(list: CheckedPicture[], locale: Locale): Finding[] {
  const plain = (text: string): string => text.toLowerCase().replace(/\.[a-z0-9]{2,4}$/, "").replace(/[\W_]+/gu, "");
  return list.filter(({ decorative }) => !decorative).flatMap(({ id, filename, alt }): Finding[] => {
    const own = alt[locale]?.trim() ?? "";
    const finding = (code: CheckCode, quote: string): Finding[] => [{ code, severity: "warning", path: "hero", quote, part: { collection: "media", id, field: "alt" } }];
    if (own === "") return finding("altMissing", filename);
    if (plain(own) === plain(filename) || /\.(jpe?g|png|webp|avif|gif)$/i.test(own)) return finding("altFileName", own);
    const twin = locales.some((other) => other !== locale && alt[other]?.trim() === own);
    if (twin && /\s/.test(own)) return finding("altOtherLanguage", own);
    return strange(own, locale, "hero").map((one) => ({ ...one, part: { collection: "media", id, field: "alt" } }));
  });
}

/** Words by which a sentence leans on research; a figure of its own (144 mg) is none. */
const leansOnResearch: Record<Locale, RegExp> = {
  nl: /\d\s?%|\b(?:stud(?:ie|ies)|onderzoek(?:en)?|proef(?:personen|dieren)|meta-?analyses?|wetenschapp(?:elijk|ers))\b/iu,
  fr: /\d\s?%|(?<!\p{L})(?:études?|recherches?|essais?(?: cliniques?)?|méta-?analyses?|scientifiques?|chercheurs)(?!\p{L})/iu,
};

/** Words below which a paragraph states nothing: the head of a column ("Studie"). */
const fewWords = 4;

const isBlock = (node: SerializedNode): boolean => ["paragraph", "heading", "listitem", "quote"].includes(node.type);

/** A picture's caption, and the title of a call-out. */
function ownWords(node: SerializedNode): string[] {
  const { caption, title } = fieldsOf(node);
  return [caption, title].filter((text) => typeof text === "string");
}

/** Block by block, so that the one French paragraph of a Dutch text is found, and the one claim without a source. */
function blocksOf(body: unknown, locale: Locale): Finding[] {
  return nodesOf(body).flatMap((node): Finding[] => {
    if (node.type === "block") return ownWords(node).flatMap((text) => strange(text, locale, "body"));
    if (!isBlock(node)) return [];
    const text = childrenOf(node).filter((child) => child.type !== "list").map(wordsOf).join("").trim();
    const findings = strange(text, locale, "body");
    const cites = childrenOf(node).some(isCitation);
    if (node.type !== "heading" && !cites && text.split(/\s+/u).length >= fewWords && leansOnResearch[locale].test(text)) findings.push({ code: "uncitedText", severity: "hint", path: "body", quote: short(text) });
    return findings;
  });
}

function citations({ uncited, gone }: CheckedArticle): Finding[] {
  return [
    ...gone.map((id): Finding => ({ code: "sourceGone", severity: "warning", path: "body", quote: `#${id}` })),
    ...uncited.map(({ id, title }): Finding => ({ code: "sourceUncited", severity: "hint", path: "body", quote: short(title), part: { collection: "sources", id } })),
  ];
}

function claims(fields: readonly (readonly [path: string, text: string])[], rules: LanguageRules): Finding[] {
  return fields.flatMap(([path, text]): Finding[] => [
    ...findForbiddenClaims(text, rules).map(({ words, reason }): Finding => ({ code: "claim", severity: "warning", path, quote: short(words), ...(reason && { note: reason }) })),
    ...findAuthorisedClaims(text, rules).map(({ claim, exact, words }): Finding => ({ code: exact ? "claimAuthorised" : "claimWording", severity: "hint", path, quote: short(words), note: exact ? claim.conditions : `${claim.wording}. ${claim.conditions}`.trim() })),
  ]);
}

function prose({ title, excerpt, seoTitle, seoDescription, body, claims: rules }: CheckedArticle, locale: Locale): Finding[] {
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

/** In the order of the form; per language, as each is written by itself. */
export function checkWriting(article: CheckedArticle, locale: Locale): Finding[] {
  return [...searchResult(article), ...headings(article.body), ...checkLinks(article.body, locale, article.links), ...pictures(article.pictures, locale), ...prose(article, locale), ...blocksOf(article.body, locale), ...citations(article)];
}
