/** Forbidden claims that a change would bring onto a live page. What stood there before is for whoever next publishes that page. */
import { type PayloadRequest, ValidationError } from "payload";

import { isLocale, type Locale } from "../../messages/locales";
import { findForbiddenClaims } from "../claims/find-claims";
import { claimRules } from "../claims/stored-rules";
import { claimWords } from "../claims/words";
import { fieldLabel } from "../content/field-label";
import { isRecord } from "../content/lexical-nodes";
import { inAdminLanguage } from "../content/validate";
import { afterWrite } from "./breakage";
import { type ListedGap, partModel } from "./gate";
import { type PartCollection, pagesReached } from "./live-pages";
import { claimsInPart, listClaims, pageClaims, type PageClaim } from "./page-claims";
import { perLocale } from "./register";
import type { Row, Shelf } from "./shown-parts";

/** An article's own texts in one language beside what all languages share. */
export function inLanguage(row: Row, locale: Locale, texts: Row = row): Row {
  const seo = isRecord(texts.seo) ? (texts.seo as Row) : null;
  const own = ["title", "slug", "excerpt", "body"].map((field) => [field, perLocale(texts, field, locale)]);
  return { ...row, ...Object.fromEntries(own), seo: seo && { title: perLocale(seo, "title", locale), description: perLocale(seo, "description", locale) } } as Row;
}

const keyOf = ({ part, field, words }: PageClaim): string => `${part ? `${part.collection}:${part.id}` : ""} ${field} ${words}`;

/** For a live language that somebody else's write to what all languages share would change. */
export async function claimsBroughtIn(req: PayloadRequest, before: Row, after: Row, id: number, locale: Locale, shelf?: Shelf): Promise<ListedGap[]> {
  const rules = await claimRules(req);
  if (!rules.blocks) return [];
  const has = await pageClaims(req, after, locale, rules, shelf);
  if (has.length === 0) return [];
  const had = new Set((await pageClaims(req, before, locale, rules)).map(keyOf));
  return listClaims(req, has.filter((claim) => !had.has(keyOf(claim))), id, locale);
}

/** Throws 400 with the field where a live page in the language of the request shows this part and would get a claim by this write. */
export async function refuseNewClaims(req: PayloadRequest, collection: PartCollection, id: number, data: Record<string, unknown>): Promise<void> {
  if (!isLocale(req.locale)) return;
  const { locale } = req;
  const { blocks, languages } = await claimRules(req);
  const stored = blocks ? await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: id } } }) : null;
  if (!stored) return;
  const model = partModel(req)[collection];
  const next = afterWrite(stored, data, model.map(({ path }) => path), locale);
  const had = new Set(claimsInPart(model, stored, locale, languages[locale]).map(({ field, words }) => `${field} ${words}`));
  const added = claimsInPart(model, next, locale, languages[locale]).filter(({ field, words }) => !had.has(`${field} ${words}`));
  if (added.length === 0 || !(await pagesReached(req, collection, id)).some((page) => page.locale === locale)) return;
  const { language } = req.i18n;
  const errors = added.map(({ field, words, reason }) => ({
    path: field,
    label: fieldLabel(req, collection, field, language),
    message: inAdminLanguage(claimWords.refused, language).replace("{claim}", words).replace("{reason}", reason || inAdminLanguage(claimWords.law, language)),
  }));
  throw new ValidationError({ collection, id, errors, req }, req.t);
}

/** The same for texts that stand on every page of a language. */
export async function refuseClaimsInSettings(req: PayloadRequest, fields: { path: string; label: string }[], data: Record<string, unknown>, stored: Record<string, unknown>): Promise<void> {
  if (!isLocale(req.locale)) return;
  const { blocks, languages } = await claimRules(req);
  if (!blocks) return;
  const rules = languages[req.locale];
  const { language } = req.i18n;
  const errors = fields.flatMap(({ path, label }) => {
    const text = data[path];
    if (typeof text !== "string" || text === stored[path]) return [];
    return findForbiddenClaims(text, rules).map(({ words, reason }) => ({ path, label, message: inAdminLanguage(claimWords.refused, language).replace("{claim}", words).replace("{reason}", reason || inAdminLanguage(claimWords.law, language)) }));
  });
  if (errors.length > 0) throw new ValidationError({ global: "site-settings", errors, req }, req.t);
}
