/** Everything an article's page shows in one language, as rows with all their languages: what the gate checks and the register records. */
import type { PayloadRequest } from "payload";

import { bodyReferences, idsOf } from "../content/body-references";
import { idOf } from "../content/lexical-nodes";
import { type PartCollection, type PartKey, partKey } from "./live-pages";

/** A row straight from the database: localized fields are objects with a value per language. */
export type Row = Record<string, unknown> & { id: number };

/** The fields of an article that decide what its page shows; `body` in one language, the rest is shared. */
export interface PageShape {
  hero?: unknown;
  topics?: unknown;
  authors?: unknown;
  reviewer?: unknown;
  callToActionChoice?: unknown;
  callToAction?: unknown;
  body?: unknown;
  /** Ids of the cards at the end of the page. */
  related?: number[];
}

export type ShownParts = Record<PartCollection, Row[]> & { articles: number[] };

async function rows(req: PayloadRequest, collection: PartCollection, ids: number[]): Promise<Row[]> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return [];
  const { docs } = await req.payload.db.find<Row>({ collection, limit: 0, pagination: false, req, where: { id: { in: unique } } });
  return docs;
}

async function callToActionIds(req: PayloadRequest, shape: PageShape, inBody: number[]): Promise<number[]> {
  if (shape.callToActionChoice === "none") return inBody;
  if (shape.callToActionChoice === "other") return [...inBody, ...idsOf(shape.callToAction)];
  const settings = await req.payload.db.findGlobal<Record<string, unknown>>({ slug: "site-settings", req });
  return [...inBody, ...idsOf(settings?.callToAction)];
}

export async function loadShownParts(req: PayloadRequest, shape: PageShape): Promise<ShownParts> {
  const body = bodyReferences(shape.body);
  const calls = await rows(req, "calls-to-action", await callToActionIds(req, shape, body.callsToAction));
  const products = (await rows(req, "products", calls.flatMap((call) => idsOf(call.products)))).filter((product) => product.withdrawn !== true);
  const authors = await rows(req, "authors", [...idsOf(shape.authors), ...idsOf(shape.reviewer)]);
  const pictures = [idOf(shape.hero), ...body.media, ...products.map((row) => idOf(row.image)), ...authors.map((row) => idOf(row.portrait))];
  return {
    "calls-to-action": calls,
    products,
    authors,
    topics: await rows(req, "topics", idsOf(shape.topics)),
    sources: await rows(req, "sources", body.sources),
    media: await rows(req, "media", pictures.filter((id): id is number => id !== null)),
    articles: [...new Set([...body.articles, ...(shape.related ?? [])])],
  };
}

export function partKeys(parts: ShownParts): PartKey[] {
  const keys = (Object.keys(parts) as (keyof ShownParts)[]).flatMap((collection) =>
    collection === "articles" ? parts.articles.map((id) => partKey("articles", id)) : parts[collection].map((row) => partKey(collection, row.id)),
  );
  return keys.sort();
}
