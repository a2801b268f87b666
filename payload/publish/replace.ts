/**
 * Puts one document in the place of another everywhere: on live pages, in drafts, in documents that bring it along and in the settings. One
 * transaction; a page that would lack a text with the new one (its picture has no French description) refuses the whole.
 */
import { addDataAndFileToRequest, APIError, commitTransaction, type CollectionSlug, type Endpoint, Forbidden, initTransaction, killTransaction, NotFound, type PayloadRequest } from "payload";

import { isPossibleId } from "../access/possible-id";
import { isEditor } from "../access/roles";
import { inLocale } from "../content/in-locale";
import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { locales, sourceLocale } from "../../messages/locales";
import { listGaps, missingTexts, refuseGaps } from "./gate";
import { claimsBroughtIn, inLanguage } from "./new-claims";
import { type PartCollection, partCollections } from "./live-pages";
import { findArticleRow, perLocale, registerArticle } from "./register";
import { swapIds, swapInArticle } from "./replace-references";
import type { Row } from "./shown-parts";
import { findUses } from "./uses";

const itself = label("Kies iets anders om in de plaats te zetten.", "Choisissez un autre élément pour le remplacer.", "Choose something else to put in its place.");

export interface Replaced {
  /** Ids of the articles that named it. */
  articles: number[];
  /** Documents that brought it along. */
  carriers: number;
}

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

/** The stored row and the newest version each get the reference they lack, so that a draft stays a draft and what is live stays live. */
async function inArticle(req: PayloadRequest, id: number, swap: Parameters<typeof swapInArticle>[1]): Promise<void> {
  const { db } = req.payload;
  const stored = await findArticleRow(req, id);
  if (!stored) return;
  const now = new Date().toISOString();
  const change = swapInArticle(stored, swap);
  if (Object.keys(change).length > 0) {
    const next = { ...stored, ...change, updatedAt: now };
    await refuseUnfit(req, stored, next);
    await db.updateOne({ collection: "articles", id, data: next, req, returning: false });
  }
  const { docs } = await db.findVersions<Row>({ collection: "articles", limit: 1, pagination: false, req, where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } });
  const newest = docs[0] as unknown as Version | undefined;
  const draft = newest ? swapInArticle(newest.version, swap) : {};
  if (newest && Object.keys(draft).length > 0) {
    await db.updateVersion({ collection: "articles", id: newest.id, req, returning: false, versionData: { ...newest, version: { ...newest.version, ...draft }, updatedAt: now } as never });
  }
  await registerArticle(req, id);
}

const carriedIn: Partial<Record<CollectionSlug, string>> = { "calls-to-action": "products", products: "image", authors: "portrait" };

/** @param swap both documents exist and are of that collection */
export async function replaceEverywhere(req: PayloadRequest, swap: Parameters<typeof swapInArticle>[1]): Promise<Replaced> {
  const uses = await findUses(req, swap.collection, swap.from);
  // Carriers first: what they show of the new one is part of whether a page is complete.
  for (const { collection, id } of uses.carriers) {
    const field = carriedIn[collection];
    const row = await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: id } } });
    if (!field || !row) continue;
    await req.payload.update({ collection, id, data: { [field]: swapIds(row[field], swap) } as never, depth: 0, locale: sourceLocale, overrideAccess: false, overrideLock: true, req: inLocale(req, sourceLocale), user: req.user });
  }
  if (uses.settings) await req.payload.updateGlobal({ slug: "site-settings", data: { callToAction: swap.to } as never, depth: 0, locale: sourceLocale, overrideAccess: false, req: inLocale(req, sourceLocale), user: req.user });
  const articles = [...new Set([...uses.live, ...uses.drafts].map(({ article }) => article))];
  for (const id of articles) await inArticle(req, id, swap);
  return { articles, carriers: uses.carriers.length };
}

function isPart(collection: unknown): collection is PartCollection {
  return (partCollections as readonly unknown[]).includes(collection);
}

/**
 * `POST /api/{collection}/{id}/replace` with `{ with: 7, delete: true }`: 200 with what was changed, 400 where a page would lack a text, 403,
 * 404. `delete` removes the replaced document in the same transaction.
 */
export const replaceEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/replace",
  handler: async (req) => {
    if (!isEditor(req)) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const { with: to, delete: remove } = (req.data ?? {}) as { with?: unknown; delete?: unknown };
    const collection = req.routeParams?.collection;
    const from = Number(req.routeParams?.id);
    if (!isPart(collection) || !isPossibleId(from)) throw new NotFound(req.t);
    if (!isPossibleId(to) || to === from) throw new APIError(inAdminLanguage(itself, req.i18n.language), 400, undefined, true);
    await initTransaction(req);
    try {
      const { docs } = await req.payload.db.find<Row>({ collection, limit: 2, pagination: false, req, where: { id: { in: [from, to] } } });
      if (docs.length < 2) throw new NotFound(req.t);
      const replaced = await replaceEverywhere(req, { collection, from, to });
      if (remove === true) await req.payload.delete({ collection, id: from, overrideAccess: false, overrideLock: true, req, user: req.user });
      await commitTransaction(req);
      return Response.json({ ...replaced, deleted: remove === true });
    } catch (error) {
      await killTransaction(req);
      throw error;
    }
  },
};
