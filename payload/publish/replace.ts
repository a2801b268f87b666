/**
 * Puts one document in the place of another everywhere: on live pages, in drafts, in documents that bring it along and in the settings. What brings it
 * along goes first, together with one live article of each language: a text that their pages would lack (the new picture has no French description)
 * refuses the whole. Every other article then has a transaction of its own and changes wholly or not at all. Nothing keeps a list of what is left:
 * it is what still uses the old one, and to go on after a break is to ask again.
 */
import { addDataAndFileToRequest, APIError, type CollectionSlug, type Endpoint, Forbidden, NotFound, type PayloadRequest } from "payload";

import { isPossibleId } from "../access/possible-id";
import { isEditor } from "../access/roles";
import { inLocale } from "../content/in-locale";
import { label } from "../content/label";
import { inAdminLanguage } from "../content/validate";
import { sourceLocale } from "../../messages/locales";
import { inTransaction } from "../translate/desk/desk-request";
import { type Failure, failureOf } from "./failure";
import { type PartCollection, partCollections } from "./live-pages";
import { findArticleRow } from "./register";
import { replaceInArticle } from "./replace-in-article";
import { type Swap, swapIds } from "./replace-references";
import type { Row } from "./shown-parts";
import { articlesUsing, carriersNaming, countArticlesUsing, isDefaultCall, oneLiveOfEach } from "./uses";

const itself = label("Kies iets anders om in de plaats te zetten.", "Choisissez un autre élément pour le remplacer.", "Choose something else to put in its place.");

export interface Replaced {
  /** Ids of the articles that named it and name the new one now. */
  articles: number[];
  /** Documents that brought it along. */
  carriers: number;
  /** Articles that stayed as they were, and why. */
  errors: (Failure & { name: string })[];
  /** How many articles still use the old one, those that stayed included. */
  left: number;
  /** Where to go on; null at the end. */
  next: number | null;
  deleted: boolean;
}

/** Milliseconds that one turn of several lasts, and articles whose ids are asked for at once. */
const turn = 2_000;
const atOnce = 50;

const carriedIn: Partial<Record<CollectionSlug, string>> = { "calls-to-action": "products", products: "image", authors: "portrait" };

async function inCarriers(req: PayloadRequest, swap: Swap): Promise<number> {
  const { collection: replaced, from, to } = swap;
  const carriers = await carriersNaming(req, replaced, from);
  for (const { collection, id } of carriers) {
    const field = carriedIn[collection];
    const row = await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: id } } });
    if (!field || !row) continue;
    await req.payload.update({ collection, id, data: { [field]: swapIds(row[field], swap) } as never, depth: 0, locale: sourceLocale, overrideAccess: false, overrideLock: true, req: inLocale(req, sourceLocale), user: req.user });
  }
  if (await isDefaultCall(req, replaced, from)) await req.payload.updateGlobal({ slug: "site-settings", data: { callToAction: to } as never, depth: 0, locale: sourceLocale, overrideAccess: false, req: inLocale(req, sourceLocale), user: req.user });
  return carriers.length;
}

async function requireBoth(req: PayloadRequest, { collection, from, to }: Swap): Promise<void> {
  const { docs } = await req.payload.db.find<Row>({ collection, limit: 2, pagination: false, req, select: {}, where: { id: { in: [from, to] } } });
  if (docs.length < 2) throw new NotFound(req.t);
}

/** Throws where it cannot be done at all, and has changed nothing then. */
async function begin(req: PayloadRequest, swap: Swap): Promise<Pick<Replaced, "articles" | "carriers">> {
  return inTransaction(req, async () => {
    await requireBoth(req, swap);
    // Carriers first: what they show of the new one is part of whether a page is complete.
    const carriers = await inCarriers(req, swap);
    const articles: number[] = [];
    for (const id of await oneLiveOfEach(req, swap.collection, swap.from)) if (await replaceInArticle(req, id, swap)) articles.push(id);
    return { articles, carriers };
  });
}

/**
 * Article by article, by id. A refusal is that article's own; a fault of the server ends the turn, and what was done before it stays done.
 * @param until moment of `performance.now()`
 */
async function goOn(req: PayloadRequest, swap: Swap, after: number, until: number): Promise<Pick<Replaced, "articles" | "errors" | "next">> {
  const [articles, errors]: [number[], Replaced["errors"]] = [[], []];
  for (let at = after; ; ) {
    const ids = await articlesUsing(req, swap.collection, swap.from, { after: at, limit: atOnce });
    if (ids.length === 0) return { articles, errors, next: null };
    for (const id of ids) {
      try {
        const done = await inTransaction(req, async () => {
          await requireBoth(req, swap);
          return replaceInArticle(req, id, swap);
        });
        if (done) articles.push(id);
      } catch (error) {
        const failure = failureOf(req, id, error);
        if (!failure.isPublic || error instanceof NotFound) throw error;
        const name = (await findArticleRow(req, id))?.workingTitle;
        errors.push({ ...failure, name: typeof name === "string" && name !== "" ? name : `#${id}` });
      }
      at = id;
      if (performance.now() > until) return { articles, errors, next: at };
    }
  }
}

/** @param after where an earlier turn ended; 0 begins, and works for a turn; undefined does everything in one go */
async function replace(req: PayloadRequest, swap: Swap, after: number | undefined, remove: boolean): Promise<Replaced> {
  const until = after === undefined ? Infinity : performance.now() + turn;
  const begun = after ? { articles: [], carriers: 0 } : await begin(req, swap);
  const { articles, errors, next } = await goOn(req, swap, after ?? 0, until);
  const left = await countArticlesUsing(req, swap.collection, swap.from);
  const deletes = remove && next === null && left === 0;
  if (deletes) await req.payload.delete({ collection: swap.collection, id: swap.from, overrideAccess: false, overrideLock: true, req, user: req.user });
  return { articles: [...begun.articles, ...articles], carriers: begun.carriers, errors, left, next, deleted: deletes };
}

function isPart(collection: unknown): collection is PartCollection {
  return (partCollections as readonly unknown[]).includes(collection);
}

/**
 * `POST /api/{collection}/{id}/replace` with `{ with: 7, delete: true }`: 200 with what was changed; 400 where a page of each language would lack a text, and
 * nothing is changed, or with `errors` where single articles had to stay as they were; 403, 404. `delete` removes the replaced document at the end, if nothing
 * uses it any more. With `after: 0` it answers after about two seconds with how far it came: ask again with `after` as its `next` until that is null.
 */
export const replaceEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/replace",
  handler: async (req) => {
    if (!isEditor(req)) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const { after, delete: remove, with: to } = (req.data ?? {}) as { after?: unknown; delete?: unknown; with?: unknown };
    const collection = req.routeParams?.collection;
    const from = Number(req.routeParams?.id);
    if (!isPart(collection) || !isPossibleId(from)) throw new NotFound(req.t);
    if (!isPossibleId(to) || to === from) throw new APIError(inAdminLanguage(itself, req.i18n.language), 400, undefined, true);
    const replaced = await replace(req, { collection, from, to }, after === 0 || isPossibleId(after) ? after : undefined, remove === true);
    return Response.json(replaced, { status: replaced.errors.length === 0 ? 200 : 400 });
  },
};
