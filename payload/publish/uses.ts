/** Where something is used: on live pages, in drafts, and by what passes it on (a call-to-action its products). */
import type { CollectionSlug, PayloadRequest, Where } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { bodyReferences, idsOf } from "../content/body-references";
import { pagesShowing, type PartCollection, partKey } from "./live-pages";
import { perLocale } from "./register";
import type { Row } from "./shown-parts";

export interface Uses {
  live: { article: number; locale: Locale; path: string }[];
  /** Articles whose newest version uses it in a language, live there or not. */
  drafts: { article: number; name: string; languages: Locale[] }[];
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

function nameOf(row: Row): string {
  const value = row.name ?? row.headline ?? row.workingTitle;
  const text = typeof value === "object" && value !== null ? Object.values(value).find((one) => typeof one === "string") : value;
  return typeof text === "string" ? text : `#${row.id}`;
}

/** Whether one version of an article names this document in a language: in its fields or in that language's body. */
export function namesIn(version: Row, collection: PartCollection, id: number, locale: Locale): boolean {
  const body = bodyReferences(perLocale(version, "body", locale));
  const named: Partial<Record<PartCollection, number[]>> = {
    media: [...idsOf(version.hero), ...body.media],
    topics: idsOf(version.topics),
    authors: [...idsOf(version.authors), ...idsOf(version.reviewer)],
    sources: body.sources,
    "calls-to-action": [...(version.callToActionChoice === "other" ? idsOf(version.callToAction) : []), ...body.callsToAction],
  };
  return named[collection]?.includes(id) === true;
}

/** How many versions, with their bodies, are in memory at once. */
const batch = 50;

async function draftsNaming(req: PayloadRequest, collection: PartCollection, id: number): Promise<Uses["drafts"]> {
  const found: Uses["drafts"] = [];
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.findVersions<Row>({ collection: "articles", limit: batch, page, req, sort: "parent", where: { latest: { equals: true } } });
    for (const { parent, version } of docs) {
      const row = version as unknown as Row;
      const languages = locales.filter((locale) => (perLocale(row, "title", locale) || perLocale(row, "body", locale)) && namesIn(row, collection, id, locale));
      if (languages.length > 0) found.push({ article: parent as number, name: nameOf(row), languages });
    }
    if (!hasNextPage) return found;
  }
}

async function isDefaultCall(req: PayloadRequest, collection: PartCollection, id: number): Promise<boolean> {
  if (collection !== "calls-to-action") return false;
  const settings = await req.payload.db.findGlobal<Record<string, unknown>>({ slug: "site-settings", req });
  return idsOf(settings?.callToAction).includes(id);
}

export async function findUses(req: PayloadRequest, collection: PartCollection, id: number): Promise<Uses> {
  const live = (await pagesShowing(req, [partKey(collection, id)])).map(({ article, locale, slug }) => ({ article, locale, path: articlePath(locale, slug) }));
  const carriers: Uses["carriers"] = [];
  for (const carrier of carriersOf[collection] ?? []) {
    const { docs } = await req.payload.db.find<Row>({ collection: carrier.collection, limit: 0, pagination: false, req, where: carrier.where(id) });
    carriers.push(...docs.map((row) => ({ collection: carrier.collection, id: row.id, name: nameOf(row) })));
  }
  return { live: live.sort((a, b) => a.path.localeCompare(b.path)), drafts: await draftsNaming(req, collection, id), carriers, settings: await isDefaultCall(req, collection, id) };
}
