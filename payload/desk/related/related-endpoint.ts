/** What the form of an article shows below "Related articles": the chosen ones as cards, what the page fills up with, and what would go with it. */
import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, Forbidden, NotFound, type PayloadRequest } from "payload";

import { isLocale, type Locale } from "../../../messages/locales";
import { isPossibleId } from "../../access/possible-id";
import { userOf } from "../../access/roles";
import { bodyReferences, idsOf } from "../../content/body-references";
import { findLivePages, type PartCollection, partKey } from "../../publish/live-pages";
import { type Candidate, newestOf } from "../../publish/page-parts";
import { perLocale } from "../../publish/register";
import { rankRelated } from "../../publish/related";
import { newestVersion } from "../language-states";
import { type ReasonKind, suggest, type Suggestion } from "./suggest";

export interface RelatedCard {
  id: number;
  title: string;
  excerpt: string;
  /** Root-relative address of a small picture. */
  picture: string | null;
  /** Whether readers of this language can see it. */
  live: boolean;
  reasons: { kind: ReasonKind; names: string[] }[];
}

export interface RelatedAnswer {
  picked: RelatedCard[];
  /** Ids in the order of the page, picked ones and those that fill it up. */
  page: number[];
  suggestions: RelatedCard[];
}

const suggested = 6;
/** Weighed of each shared part, and parts asked for: bounded whatever the size of the shop. */
const considered = 30;
const mostParts = 40;

const nameField: Record<ReasonKind, string> = { topics: "name", products: "name", authors: "name", sources: "title" };

async function defaultProducts(req: PayloadRequest): Promise<string[]> {
  const settings = await req.payload.db.findGlobal<Record<string, unknown>>({ slug: "site-settings", req });
  const [call] = idsOf(settings?.callToAction);
  const row = call === undefined ? null : await req.payload.db.findOne<{ id: number; products?: unknown }>({ collection: "calls-to-action", req, where: { id: { equals: call } } });
  return idsOf(row?.products).map((id) => partKey("products", id));
}

async function partsOf(req: PayloadRequest, id: number, locale: Locale, form: Record<string, unknown>): Promise<string[]> {
  const newest = await newestVersion(req, id);
  const body = bodyReferences(newest ? perLocale(newest, "body", locale) : null);
  const keys = (collection: PartCollection, ids: number[]) => ids.map((one) => partKey(collection, one));
  // A page shows its products through its call-to-action: known of one that is live. Those of the site's own call are on every page, so they
  // say nothing about two of them.
  const [page] = await findLivePages(req, { and: [{ article: { equals: id } }, { locale: { equals: locale } }] }, 1);
  const everywhere = await defaultProducts(req);
  const products = (page?.parts ?? []).filter((part) => part.startsWith("products:") && !everywhere.includes(part));
  return [...new Set([...keys("topics", idsOf(form.topics)), ...products, ...keys("authors", idsOf(form.authors)), ...keys("sources", body.sources)])].slice(0, mostParts);
}

/** Names of what articles share, by kind and id. */
async function namesOf(req: PayloadRequest, suggestions: Suggestion[], locale: Locale): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const kind of Object.keys(nameField) as ReasonKind[]) {
    const ids = [...new Set(suggestions.flatMap(({ reasons }) => reasons.filter((reason) => reason.kind === kind).flatMap((reason) => reason.ids)))];
    if (ids.length === 0) continue;
    const field = nameField[kind];
    const { docs } = await req.payload.find({ collection: kind as CollectionSlug, depth: 0, limit: 0, locale, overrideAccess: false, pagination: false, req, select: { [field]: true } as never, user: req.user, where: { id: { in: ids } } });
    for (const doc of docs as unknown as Record<string, unknown>[]) names.set(`${kind}:${String(doc.id)}`, typeof doc[field] === "string" ? doc[field] : `#${String(doc.id)}`);
  }
  return names;
}

interface CardDoc {
  id: number;
  workingTitle?: string | null;
  title?: string | null;
  excerpt?: string | null;
  hero?: { thumbnailURL?: string | null; url?: string | null } | number | null;
}

async function cardsOf(req: PayloadRequest, ids: number[], locale: Locale, live: Set<number>, reasons: (id: number) => RelatedCard["reasons"]): Promise<RelatedCard[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({ collection: "articles", depth: 1, draft: true, limit: 0, locale, overrideAccess: false, pagination: false, req, select: { workingTitle: true, title: true, excerpt: true, hero: true }, user: req.user, where: { id: { in: ids } } });
  return ids.flatMap((id): RelatedCard[] => {
    const doc = (docs as unknown as CardDoc[]).find((one) => one.id === id);
    if (!doc) return [];
    const hero = typeof doc.hero === "object" ? doc.hero : null;
    return [{ id, title: doc.title || doc.workingTitle || `#${id}`, excerpt: doc.excerpt ?? "", picture: hero?.thumbnailURL ?? hero?.url ?? null, live: live.has(id), reasons: reasons(id) }];
  });
}

async function answerFor(req: PayloadRequest, id: number, locale: Locale, form: Record<string, unknown>): Promise<RelatedAnswer> {
  const picked = idsOf(form.related).filter((one) => one !== id);
  const own = await partsOf(req, id, locale, form);
  const candidates: Candidate[] = await newestOf(req, [...own, "blog"], locale, considered, picked);
  const found = suggest(own, candidates, [id, ...picked], suggested);
  const why = suggest(own, candidates, [id], candidates.length);
  const names = await namesOf(req, [...found, ...why.filter(({ article }) => picked.includes(article))], locale);
  const live = new Set(candidates.map(({ article }) => article));
  const reasons = (article: number): RelatedCard["reasons"] => (why.find((one) => one.article === article)?.reasons ?? []).map(({ ids, kind }) => ({ kind, names: ids.map((one) => names.get(`${kind}:${one}`) ?? `#${one}`) }));
  return {
    picked: await cardsOf(req, picked, locale, live, reasons),
    page: rankRelated(picked, own.filter((part) => part.startsWith("topics:")), candidates, id),
    suggestions: await cardsOf(req, found.map(({ article }) => article), locale, live, reasons),
  };
}

/** `POST /api/articles/{id}/related?locale=nl` with `topics`, `authors` and `related` as the form has them: a `RelatedAnswer`. Staff only; changes nothing. */
export const relatedEndpoint: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/related",
  handler: async (req) => {
    if (!userOf(req)) throw new Forbidden(req.t);
    await addDataAndFileToRequest(req);
    const id = Number(req.routeParams?.id);
    if (!isPossibleId(id) || !isLocale(req.locale)) throw new NotFound(req.t);
    return Response.json(await answerFor(req, id, req.locale, (req.data ?? {}) as Record<string, unknown>));
  },
};
