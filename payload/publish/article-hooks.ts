import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig } from "payload";

import { isLocale, locales } from "../../messages/locales";
import { guardCollectionReads } from "../access/visitor-queries";
import { idsOf } from "../content/body-references";
import { inLocale } from "../content/in-locale";
import { signChange } from "../content/last-change";
import { claimsBroughtIn, inLanguage } from "./new-claims";
import { guardTheDoor } from "./door";
import { draftTheCopy } from "./duplicate";
import { giveBase, keepOthersVersion, noteWindow, refuseStaleWrite } from "./edit-conflict";
import { listGaps, missingTexts, refuseGaps } from "./gate";
import { forgetOldVersions } from "./old-versions";
import { settleOvertakenPlans } from "./overtaken-plans";
import { refusedClaims } from "./page-claims";
import { refuseUnfit } from "./translation-gate";
import { findArticleRow, perLocale, registerArticle } from "./register";
import { type Row, shelfForWrite, takeShelf } from "./shown-parts";

/** Stops an incomplete language at the gate, and a change of shared fields that would make another live language incomplete. */
const checkCompleteness: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const shelf = shelfForWrite(req);
  if (data._status !== "published" || !isLocale(req.locale)) return data;
  const id = typeof originalDoc?.id === "number" ? originalDoc.id : undefined;
  const candidate = { ...(originalDoc as Record<string, unknown> | undefined), ...data } as Record<string, unknown>;
  refuseGaps(req, [...listGaps(req, await missingTexts(req, candidate, req.locale, shelf), id, req.locale), ...(await refusedClaims(req, candidate, id, req.locale, shelf))], id);
  await refuseUnfit(req, id, candidate, req.locale);
  const row = id === undefined ? null : await findArticleRow(req, id);
  if (!row || sameShape(row, candidate)) return data;
  for (const locale of locales) {
    if (locale === req.locale || perLocale(row, "_status", locale) !== "published") continue;
    const [before, after] = [inLanguage(row, locale), inLanguage(candidate as Row, locale, row)];
    const missing = await missingTexts(inLocale(req, locale), after, locale, shelf);
    refuseGaps(req, [...listGaps(req, missing, id, locale), ...(await claimsBroughtIn(req, before, after, row.id, locale, shelf))], id);
  }
  return data;
};

const sharedShape = ["hero", "topics", "authors", "reviewer", "callToAction"] as const;

/** Whether what all languages of an article share of its page is as it was live: then no other language can have lost a text by this write. */
function sameShape(live: Row, next: Record<string, unknown>): boolean {
  return live.callToActionChoice === next.callToActionChoice && sharedShape.every((field) => idsOf(live[field]).join() === idsOf(next[field]).join());
}

/**
 * The first publication of a language sets its date; an editor may have chosen one before. An empty date means that of the first publication: a
 * form that was open since before it sends none, and neither moves the page to the top of the lists nor its address with the title.
 */
const setPublishedAt: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const goesLive = data._status === "published";
  if (data.publishedAt || (data.publishedAt === undefined && !goesLive)) return data;
  // Of an article that is made and published in one there is nothing before: an object without an id.
  const before = originalDoc as { id?: number; publishedAt?: string | null } | undefined;
  if (goesLive && before?.publishedAt) return { ...data, publishedAt: before.publishedAt };
  const live = before?.id !== undefined && isLocale(req.locale) ? await req.payload.db.findOne<Row>({ collection: "articles", req, select: { publishedAt: true }, where: { id: { equals: before.id } } }) : null;
  const first = live && perLocale<string>(live, "publishedAt", req.locale as string);
  if (first) return { ...data, publishedAt: before?.publishedAt ?? first };
  return goesLive ? { ...data, publishedAt: new Date().toISOString() } : data;
};

const register: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === "create" && req.context.duplicating === true) await draftTheCopy(req, doc.id as number);
  await registerArticle(req, doc.id as number, takeShelf(req));
  await forgetOldVersions(req, "articles", doc.id as number);
  return doc;
};

/** What was planned for an article goes with it. Before it: the database would refuse a plan without an article. */
const forgetPlans: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({ collection: "scheduled-changes", req, where: { article: { equals: id } } });
};

const unregister: CollectionAfterDeleteHook = async ({ id, req }) => {
  await registerArticle(req, id as number);
};

export const articleHooks: NonNullable<CollectionConfig["hooks"]> = {
  beforeOperation: [guardCollectionReads, guardTheDoor, keepOthersVersion],
  beforeChange: [refuseStaleWrite, checkCompleteness, setPublishedAt, signChange, noteWindow, settleOvertakenPlans],
  afterChange: [register],
  afterRead: [giveBase],
  beforeDelete: [forgetPlans],
  afterDelete: [unregister],
};
