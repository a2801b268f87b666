/** In a shop that asks for review, what pages show changes by way of the desk only: everything else would go past the second pair of eyes. */
import type { PayloadRequest } from "payload";

import { isLocale, sourceLocale } from "../../../messages/locales";
import { userOf } from "../../access/roles";
import { findLivePages, pagesReached, partCollections, type PartCollection } from "../../publish/live-pages";
import { extractUnits } from "../units";
import type { DeskCollection } from "./contract/address";
import { type Flat, hasDrafts, modelOf } from "./documents";
import { isReviewRequired } from "./review-setting";
import { refuse } from "./rights";
import { isWrittenByDesk } from "./write-target";

async function isShown(req: PayloadRequest, collection: DeskCollection, id: unknown): Promise<boolean> {
  const isPart = (partCollections as readonly string[]).includes(collection);
  const pages = isPart ? await pagesReached(req, collection as PartCollection, id as number) : await findLivePages(req, { locale: { equals: req.locale } }, 1);
  return pages.some(({ locale }) => locale === req.locale);
}

/**
 * Refuses a person's direct write to the texts of something without drafts while a live page of that language shows it. Writes of the system
 * (a feed, the start) carry nobody and pass.
 * @param data as merged with the stored document
 */
export async function refuseUnreviewed(req: PayloadRequest, collection: DeskCollection, original: Flat, data: Flat): Promise<void> {
  if (!isLocale(req.locale) || req.locale === sourceLocale || !userOf(req) || isWrittenByDesk(req) || hasDrafts(req.payload, collection)) return;
  const model = modelOf(req.payload, collection);
  const said = (document: Flat): string => extractUnits(model, document).map(({ scope, markupHash }) => `${scope} ${markupHash}`).join("\n");
  if (said(original) === said({ ...original, ...data })) return;
  if ((await isReviewRequired(req)) && (await isShown(req, collection, original.id))) refuse(req, "throughDesk", 403);
}
