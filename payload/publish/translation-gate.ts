/** The second half of the gate: a complete text may still be one that nobody has read. */
import { type PayloadRequest, ValidationError, type Where } from "payload";

import { type Locale, sourceLocale } from "../../messages/locales";
import { inAdminLanguage } from "../content/validate";
import { findSource } from "../translate/desk/documents";
import { type Unfit, unfitUnits } from "../translate/desk/live-check";
import { isReviewRequired } from "../translate/desk/review-setting";
import { gateWords } from "../translate/desk/words";
import { loadShownParts, type PageShape, partKeys } from "./shown-parts";

/** Everything the page shows whose translation waits for approval. */
async function unapprovedParts(req: PayloadRequest, article: PageShape, locale: Locale): Promise<{ path: string; message: string }[]> {
  if (!(await isReviewRequired(req))) return [];
  const documents = partKeys(await loadShownParts(req, article)).filter((key) => !key.startsWith("articles:")).map((key) => key.replace(":", "/"));
  const where: Where = { and: [{ document: { in: documents } }, { locale: { equals: locale } }, { state: { not_in: ["approved", "empty"] } }] };
  const { docs } = await req.payload.db.find<{ document: string; title: string }>({ collection: "translations", limit: 0, pagination: false, req, select: { document: true, title: true }, where });
  return docs.map(({ document, title }) => {
    const values: Record<string, string> = { name: title, href: `/admin/translations/${document}?locale=${locale}` };
    return { path: document, message: inAdminLanguage(gateWords.partUnapproved, req.i18n.language).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "") };
  });
}

/** Throws 400 with the list, as the completeness gate does; each text of the desk with the name of its unit. */
export async function refuseUnfit(req: PayloadRequest, id: number | undefined, article: PageShape & Record<string, unknown>, locale: Locale): Promise<void> {
  if (id === undefined || locale === sourceLocale) return;
  const source = await findSource(req, "articles", id);
  if (!source) return;
  const errors: (Unfit | { path: string; message: string })[] = [...(await unfitUnits(req, source, locale, article)), ...(await unapprovedParts(req, article, locale))];
  if (errors.length > 0) throw new ValidationError({ collection: "articles", id, errors, req }, req.t);
}
