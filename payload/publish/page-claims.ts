/** Forbidden claims on a page in one language: in the article's own texts and in those of everything it shows. */
import type { PayloadRequest } from "payload";

import { type Locale, localeDetails } from "../../messages/locales";
import type { ClaimRules, LanguageRules } from "../claims/claim-rules";
import { findForbiddenClaims } from "../claims/find-claims";
import { ownTexts } from "../claims/own-texts";
import { claimRules } from "../claims/stored-rules";
import { claimWords } from "../claims/words";
import { fieldLabel } from "../content/field-label";
import { isRecord, type SerializedLexical } from "../content/lexical-nodes";
import { plainText } from "../content/plain-text";
import { inAdminLanguage } from "../content/validate";
import { type LocalizedField, nameOf, pathTo } from "./completeness";
import { hrefTo, type ListedGap, partModel } from "./gate";
import { type PartCollection, partCollections } from "./live-pages";
import { loadShownParts, type PageShape, type Row, type Shelf } from "./shown-parts";

export interface PageClaim {
  /** Field of the article to go to. */
  path: string;
  part: { collection: PartCollection; id: number; name: string } | null;
  /** Of that document, or of the article. */
  field: string;
  words: string;
  /** The shop's own; null for the law's. */
  reason: string | null;
}

const addresses = new Set(["slug", "url"]);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isRecord(value)) return [];
  if ("root" in value) return [plainText(value as unknown as SerializedLexical)];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" || addresses.has(key) ? [] : textsIn(inner)));
}

function localized(row: Row, path: string, locale: Locale): unknown {
  const value = path.split(".").reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), row);
  return isRecord(value) ? value[locale] : undefined;
}

/** Of one document with all its languages. */
export function claimsInPart(fields: LocalizedField[], row: Row, locale: Locale, rules: LanguageRules): { field: string; words: string; reason: string | null }[] {
  return fields
    .filter(({ path }) => !addresses.has(path))
    .flatMap(({ path }) => textsIn(localized(row, path, locale)).flatMap((text) => findForbiddenClaims(text, rules).map(({ words, reason }) => ({ field: path, words, reason }))));
}

function claimsInOwn(article: Record<string, unknown>, rules: LanguageRules): PageClaim[] {
  return ownTexts(article).flatMap(([path, text]) => findForbiddenClaims(text, rules).map(({ words, reason }) => ({ path, part: null, field: path, words, reason })));
}

/** @param article flat, in `locale` */
export async function pageClaims(req: PayloadRequest, article: PageShape & Record<string, unknown>, locale: Locale, rules: ClaimRules, shelf?: Shelf): Promise<PageClaim[]> {
  const parts = await loadShownParts(req, article, shelf);
  const model = partModel(req);
  const shown = partCollections.flatMap((collection) =>
    parts[collection].flatMap((row) =>
      claimsInPart(model[collection], row, locale, rules.languages[locale]).map((claim): PageClaim => ({ ...claim, path: pathTo(collection, row.id, article), part: { collection, id: row.id, name: nameOf(row) } })),
    ),
  );
  return [...claimsInOwn(article, rules.languages[locale]), ...shown];
}

export function listClaims(req: PayloadRequest, claims: PageClaim[], article: number | undefined, locale: Locale): ListedGap[] {
  const { language } = req.i18n;
  return claims.map((claim) => {
    const { part, path, field, words } = claim;
    const named = part ? fieldLabel(req, part.collection, field, language) : fieldLabel(req, "articles", path, language);
    const values: Record<string, string> = { claim: words, field: named, name: part?.name ?? "", reason: claim.reason || inAdminLanguage(claimWords.law, language) };
    const href = hrefTo(claim, article, locale);
    return {
      path,
      label: fieldLabel(req, "articles", path, language),
      message: inAdminLanguage(part ? claimWords.refusedIn : claimWords.refused, language).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ""),
      href: path === "body" && !part ? `${href}&quote=${encodeURIComponent(words)}` : href,
      place: part ? `${part.name}: ${named}` : `${named} (${localeDetails[locale].name})`,
    };
  });
}

/** What the gate refuses: nothing in a shop whose claims only warn. */
export async function refusedClaims(req: PayloadRequest, article: PageShape & Record<string, unknown>, id: number | undefined, locale: Locale, shelf?: Shelf): Promise<ListedGap[]> {
  const rules = await claimRules(req);
  return rules.blocks ? listClaims(req, await pageClaims(req, article, locale, rules, shelf), id, locale) : [];
}
