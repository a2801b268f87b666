/** Puts one document in the place of another in one article, in the transaction of the request. */
import type { PayloadRequest } from "payload";

import { inLocale } from "../content/in-locale";
import { locales } from "../../messages/locales";
import { documentName } from "../translate/desk/documents";
import { lockDocument } from "../translate/desk/translation-rows";
import { listGaps, missingTexts, refuseGaps } from "./gate";
import { claimsBroughtIn, inLanguage } from "./new-claims";
import { findArticleRow, perLocale, registerArticle } from "./register";
import { type Swap, swapInArticle } from "./replace-references";
import type { Row } from "./shown-parts";

interface Version {
  id: number;
  version: Row;
  [column: string]: unknown;
}

async function refuseUnfit(req: PayloadRequest, stored: Row, row: Row): Promise<void> {
  for (const locale of locales) {
    if (perLocale(row, "_status", locale) !== "published") continue;
    const after = inLanguage(row, locale);
    const missing = await missingTexts(inLocale(req, locale), after, locale);
    refuseGaps(req, [...listGaps(req, missing, row.id, locale), ...(await claimsBroughtIn(req, inLanguage(stored, locale), after, row.id, locale))], row.id);
  }
}

/**
 * The stored row and the newest version each get the reference they lack, so that a draft stays a draft and what is live stays live. Throws 400 where a
 * live page would lack a text.
 * @returns whether it named the old one
 */
export async function replaceInArticle(req: PayloadRequest, id: number, swap: Swap): Promise<boolean> {
  const { db } = req.payload;
  // Somebody may be saving it: their words are read after they are there.
  await lockDocument(req, documentName("articles", id));
  const stored = await findArticleRow(req, id);
  if (!stored) return false;
  const now = new Date().toISOString();
  const change = swapInArticle(stored, swap);
  const isLive = Object.keys(change).length > 0;
  if (isLive) {
    const next = { ...stored, ...change, updatedAt: now };
    await refuseUnfit(req, stored, next);
    await db.updateOne({ collection: "articles", id, data: next, req, returning: false });
  }
  const { docs } = await db.findVersions<Row>({ collection: "articles", limit: 1, pagination: false, req, where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } });
  const newest = docs[0] as unknown as Version | undefined;
  const draft = newest ? swapInArticle(newest.version, swap) : {};
  const isDraft = newest !== undefined && Object.keys(draft).length > 0;
  if (isDraft) await db.updateVersion({ collection: "articles", id: newest.id, req, returning: false, versionData: { ...newest, version: { ...newest.version, ...draft }, updatedAt: now } as never });
  if (isLive || isDraft) await registerArticle(req, id);
  return isLive || isDraft;
}
