/** Everything the Readiness tab says about one article. */
import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { bodyReferences } from "../content/body-references";
import { citedIds, isCitation } from "../content/lexical-nodes";
import { claimRules } from "../claims/stored-rules";
import type { ClaimRules } from "../claims/claim-rules";
import { type ListedGap, listGaps, missingTexts } from "../publish/gate";
import { inLanguage } from "../publish/new-claims";
import { listClaims, pageClaims } from "../publish/page-claims";
import { findArticleRow, perLocale } from "../publish/register";
import { emptyShelf, loadShownParts, type PageShape, type Row, type Shelf } from "../publish/shown-parts";
import { unfitTexts } from "../publish/translation-gate";
import { nodesOf } from "./body-nodes";
import { areTwins } from "./citations/twins";
import { type LanguageState, newestVersion, onceLive, plannedFor, type PlannedChange, stateIn } from "./language-states";
import { linkTargetsOf } from "./linked-targets";
import { searchPreview, type SearchPreview } from "./search-preview";
import type { Finding } from "./finding";
import { checkWriting } from "./writing-checks";

export interface ListedSource {
  id: number;
  title: string;
  /** The numbers of a page; null for one that only another language cites. */
  number: number | null;
  /** How often this language cites it. */
  marks: number;
  /** No longer in the database: its marks lead nowhere. */
  gone: boolean;
  /** Another source of the article with the same DOI, PMID or title. */
  twin: number | null;
}

export interface LanguageDesk {
  locale: Locale;
  state: LanguageState;
  /** Root-relative, where it is live now. */
  path: string | null;
  missing: ListedGap[];
  findings: (Finding & { href: string })[];
  preview: SearchPreview;
  planned: PlannedChange[];
  sources: ListedSource[];
}

/** Order and number of the sources of one language, those that only another language cites behind them. */
export function listSources(bodies: Partial<Record<Locale, unknown>>, rows: Row[], locale: Locale): ListedSource[] {
  const cited = nodesOf(bodies[locale]).filter(isCitation).flatMap(citedIds);
  const own = [...new Set(cited)];
  const elsewhere = locales.filter((other) => other !== locale).flatMap((other) => bodyReferences(bodies[other]).sources).filter((id) => !own.includes(id));
  return [...own, ...new Set(elsewhere)].map((id) => {
    const row = rows.find((one) => one.id === id);
    const twin = row ? rows.find((other) => areTwins(other, row)) : undefined;
    return { id, gone: !row, title: typeof row?.title === "string" ? row.title : `#${id}`, number: own.includes(id) ? own.filter((one) => rows.some((known) => known.id === one)).indexOf(id) + 1 || null : null, marks: cited.filter((one) => one === id).length, twin: twin?.id ?? null };
  });
}

function textIn(row: Row, path: "title" | "excerpt" | "seo.title" | "seo.description", locale: Locale): string {
  const [group, field] = path.split(".");
  const holder = field ? (row[group ?? ""] as Row | null | undefined) : row;
  const value = holder ? perLocale(holder, field ?? path, locale) : null;
  return typeof value === "string" ? value : "";
}

interface Checked {
  findings: Finding[];
  preview: SearchPreview;
}

async function checked(req: PayloadRequest, row: Row, locale: Locale, siteUrl: string, sources: ListedSource[], rules: ClaimRules, shelf?: Shelf): Promise<Checked> {
  const article = inLanguage(row, locale);
  // Those of its authors and products too: whoever cannot see the page hears them all.
  const { media } = await loadShownParts(req, article as PageShape, shelf);
  const pictures = media.map((picture) => ({ id: picture.id, filename: String(picture.filename ?? ""), alt: (picture.alt ?? {}) as Record<Locale, string>, decorative: picture.decorative === true }));
  const written = { title: textIn(row, "title", locale), excerpt: textIn(row, "excerpt", locale), seoTitle: textIn(row, "seo.title", locale), seoDescription: textIn(row, "seo.description", locale) };
  const links = await linkTargetsOf(req, article.body, locale, siteUrl);
  const uncited = article.body ? sources.filter((source) => source.number === null && source.marks === 0 && !source.gone) : [];
  const gone = sources.filter((source) => source.gone && source.marks > 0).map(({ id }) => id);
  return { findings: checkWriting({ ...written, body: article.body, pictures, links, uncited, gone, claims: rules.languages[locale] }, locale), preview: searchPreview(written) };
}

/** How many warnings one language of an article gives as it is stored: hints are for whoever is writing. */
export async function warningsOf(req: PayloadRequest, row: Row, locale: Locale, siteUrl: string): Promise<number> {
  const bodies = Object.fromEntries(locales.map((one) => [one, perLocale(row, "body", one)]));
  const { findings } = await checked(req, row, locale, siteUrl, listSources(bodies, await citedSources(req, bodies), locale), await claimRules(req));
  return findings.filter(({ severity }) => severity === "warning").length;
}

async function citedSources(req: PayloadRequest, bodies: Partial<Record<Locale, unknown>>): Promise<Row[]> {
  const ids = [...new Set(locales.flatMap((locale) => bodyReferences(bodies[locale]).sources))];
  if (ids.length === 0) return [];
  return (await req.payload.db.find<Row>({ collection: "sources", limit: 0, pagination: false, req, where: { id: { in: ids } } })).docs;
}

function hrefOf({ part, path, quote }: Finding, article: number, locale: Locale): string {
  if (part) return `/admin/collections/${part.collection}/${part.id}?locale=${locale}${part.field ? `#field-${part.field.replaceAll(".", "__")}` : ""}`;
  return `${fieldHref(article, path, locale)}${path === "body" && quote !== "" ? `&quote=${encodeURIComponent(quote)}` : ""}`;
}

export function fieldHref(article: number, path: string, locale: Locale): string {
  return `/admin/collections/articles/${article}?locale=${locale}#field-${path.replaceAll(".", "__")}`;
}

/**
 * Null for an article that does not exist.
 * @param siteUrl origin without a trailing slash
 */
export async function articleDesk(req: PayloadRequest, id: number, siteUrl: string): Promise<LanguageDesk[] | null> {
  const stored = await findArticleRow(req, id);
  if (!stored) return null;
  const newest = await newestVersion(req, id);
  const planned = await plannedFor(req, [id]);
  const wasLive = await onceLive(req, [stored]);
  const draft = newest ?? stored;
  const rules = await claimRules(req);
  const bodies = Object.fromEntries(locales.map((locale) => [locale, perLocale(draft, "body", locale)]));
  const sources = await citedSources(req, bodies);
  const shelf = emptyShelf(req);
  return Promise.all(locales.map(async (locale): Promise<LanguageDesk> => {
    const missing = await missingTexts(req, inLanguage(draft, locale), locale, shelf);
    const live = perLocale(stored, "_status", locale) === "published" ? perLocale<string>(stored, "slug", locale) : undefined;
    const listed = listSources(bodies, sources, locale);
    const { findings, preview } = await checked(req, draft, locale, siteUrl, listed, rules, shelf);
    const claims = await pageClaims(req, inLanguage(draft, locale), locale, rules, shelf);
    const elsewhere = claims.flatMap(({ part, field, path, words, reason }): Finding[] => (part ? [{ code: "claim", severity: "warning", path, quote: words, ...(reason && { note: reason }), part: { ...part, field } }] : []));
    // Where claims keep a language from going live, they stand with what is missing.
    const looked = rules.blocks ? findings.filter(({ code }) => code !== "claim") : [...findings, ...elsewhere];
    return {
      locale,
      state: stateIn(locale, stored, newest, planned, wasLive[locale].has(id)),
      path: live ? articlePath(locale, live) : null,
      missing: [...listGaps(req, missing, id, locale), ...(rules.blocks ? listClaims(req, claims, id, locale) : []), ...(await unfitTexts(req, id, inLanguage(draft, locale), locale))],
      findings: looked.map((finding) => ({ ...finding, href: hrefOf(finding, id, locale) })),
      preview,
      planned: planned.filter((change) => change.language === locale),
      sources: listed,
    };
  }));
}
