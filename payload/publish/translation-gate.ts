/** The second half of the gate: a complete text may still be one that nobody has read. */
import type { PayloadRequest, Where } from "payload";

import { type Locale, sourceLocale } from "../../messages/locales";
import { fieldLabel } from "../content/field-label";
import { inAdminLanguage } from "../content/validate";
import { findSource } from "../translate/desk/documents";
import { unfitUnits } from "../translate/desk/live-check";
import { isReviewRequired } from "../translate/desk/review-setting";
import { gateWords } from "../translate/desk/words";
import { noticeHref } from "../translate/notices/notice-link";
import { hrefTo, type ListedGap, refuseGaps } from "./gate";
import { loadShownParts, type PageShape, partKeys } from "./shown-parts";

/** An entry of the gate's list that may be about one text of the desk. */
export interface UnfitText extends ListedGap {
  unit?: string;
}

/** Everything the page shows whose translation waits for approval. */
async function unapprovedParts(req: PayloadRequest, article: PageShape, locale: Locale): Promise<UnfitText[]> {
  if (!(await isReviewRequired(req))) return [];
  const documents = partKeys(await loadShownParts(req, article)).filter((key) => !key.startsWith("articles:")).map((key) => key.replace(":", "/"));
  const where: Where = { and: [{ document: { in: documents } }, { locale: { equals: locale } }, { state: { not_in: ["approved", "empty"] } }] };
  const { docs } = await req.payload.db.find<{ document: string; title: string }>({ collection: "translations", limit: 0, pagination: false, req, select: { document: true, title: true }, where });
  return docs.map(({ document, title }) => {
    const href = noticeHref({ document, locale, unit: null });
    const values: Record<string, string> = { name: title, href };
    return { path: document, label: title, place: title, href, message: inAdminLanguage(gateWords.partUnapproved, req.i18n.language).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "") };
  });
}

/** What of a translation keeps its language from going live, each with the way to where it is mended: the text on the desk, or the field of the form. */
export async function unfitTexts(req: PayloadRequest, id: number | undefined, article: PageShape & Record<string, unknown>, locale: Locale): Promise<UnfitText[]> {
  if (id === undefined || locale === sourceLocale) return [];
  const source = await findSource(req, "articles", id);
  if (!source) return [];
  const own = (await unfitUnits(req, source, locale, article)).map(({ message, path, unit }): UnfitText => {
    const label = fieldLabel(req, "articles", path, req.i18n.language);
    return { path, label, place: label, message, href: unit === null ? hrefTo({ field: path, part: null, path }, id, locale) : noticeHref({ document: source.name, locale, unit }), ...(unit !== null && { unit }) };
  });
  return [...own, ...(await unapprovedParts(req, article, locale))];
}

/** Throws 400 with the list, as the completeness gate does. */
export async function refuseUnfit(req: PayloadRequest, id: number | undefined, article: PageShape & Record<string, unknown>, locale: Locale): Promise<void> {
  refuseGaps(req, await unfitTexts(req, id, article, locale), id);
}
