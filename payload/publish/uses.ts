/** Where something is used: on live pages, in drafts, and by what passes it on (a call-to-action its products). */
import type { CollectionSlug, PayloadRequest, Where } from "payload";

import type { Locale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { idsOf } from "../content/body-references";
import { draftsNaming, nameOf, type NamingDraft } from "./drafts-naming";
import { pagesShowing, type PartCollection, partKey } from "./live-pages";
import type { Row } from "./shown-parts";

export interface Uses {
  /** Each under what the desk calls its article. */
  live: { article: number; locale: Locale; name: string; path: string }[];
  /** Articles whose newest version uses it in a language, live there or not. */
  drafts: NamingDraft[];
  /** Documents that bring it along. */
  carriers: { collection: CollectionSlug; id: number; name: string }[];
  /** Whether the site's settings name it: the default call-to-action. */
  settings: boolean;
}

const carriersOf: Partial<Record<PartCollection, { collection: CollectionSlug; where: (id: number) => Where }[]>> = {
  products: [{ collection: "calls-to-action", where: (id) => ({ products: { in: [id] } }) }],
  media: [
    { collection: "products", where: (id) => ({ image: { equals: id } }) },
    { collection: "authors", where: (id) => ({ portrait: { equals: id } }) },
  ],
};

async function isDefaultCall(req: PayloadRequest, collection: PartCollection, id: number): Promise<boolean> {
  if (collection !== "calls-to-action") return false;
  const settings = await req.payload.db.findGlobal<Record<string, unknown>>({ slug: "site-settings", req });
  return idsOf(settings?.callToAction).includes(id);
}

async function namesOf(req: PayloadRequest, articles: number[]): Promise<Map<number, string>> {
  if (articles.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Row>({ collection: "articles", limit: 0, pagination: false, req, select: { workingTitle: true }, where: { id: { in: [...new Set(articles)] } } });
  return new Map(docs.map((row) => [row.id, nameOf(row)]));
}

export async function findUses(req: PayloadRequest, collection: PartCollection, id: number): Promise<Uses> {
  const pages = await pagesShowing(req, [partKey(collection, id)]);
  const names = await namesOf(req, pages.map(({ article }) => article));
  const live = pages.map(({ article, locale, slug }) => ({ article, locale, name: names.get(article) ?? `#${article}`, path: articlePath(locale, slug) }));
  const carriers: Uses["carriers"] = [];
  for (const carrier of carriersOf[collection] ?? []) {
    const { docs } = await req.payload.db.find<Row>({ collection: carrier.collection, limit: 0, pagination: false, req, where: carrier.where(id) });
    carriers.push(...docs.map((row) => ({ collection: carrier.collection, id: row.id, name: nameOf(row) })));
  }
  return { live: live.sort((a, b) => a.path.localeCompare(b.path)), drafts: await draftsNaming(req, collection, id), carriers, settings: await isDefaultCall(req, collection, id) };
}
