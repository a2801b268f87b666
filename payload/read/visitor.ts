import { AsyncLocalStorage } from "node:async_hooks";
import configPromise from "@payload-config";
import { type BasePayload, type CollectionSlug, getPayload, type TypedCollection, type Where } from "payload";

import type { Locale } from "../../messages/locales";

export function readPayload(): Promise<BasePayload> {
  return getPayload({ config: configPromise });
}

/** On while a page is made for somebody who holds a preview link: it may show what no live page shows yet. Nothing cached may run inside. */
export const previewing = new AsyncLocalStorage<true>();

/** Every read on behalf of a visitor: access rules on, one language, no fallback, nothing populated behind our back. */
function asVisitor(locale: Locale) {
  return { depth: 0, fallbackLocale: false, locale, overrideAccess: previewing.getStore() === true, pagination: false, user: null } as const;
}

/** Documents with these ids that a visitor may see in this language, by id. An outage throws. */
export async function visibleById<T extends CollectionSlug>(collection: T, ids: number[], locale: Locale): Promise<Map<number, TypedCollection[T]>> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map();
  const docs = await visible(collection, { id: { in: unique } }, locale);
  return new Map(docs.map((doc) => [doc.id as number, doc]));
}

export async function visible<T extends CollectionSlug>(collection: T, where: Where, locale: Locale, options: { limit?: number; sort?: string } = {}): Promise<TypedCollection[T][]> {
  const payload = await readPayload();
  const { docs } = await payload.find({ collection, limit: options.limit ?? 0, sort: options.sort, where, ...asVisitor(locale) });
  return docs as TypedCollection[T][];
}

/** Of the given articles what a card shows, whether they are live or not: ask `slugsOfLive` first. Bodies are not read. */
export async function cardDocuments(ids: number[], locale: Locale) {
  if (ids.length === 0) return [];
  const payload = await readPayload();
  const select = { title: true, slug: true, excerpt: true, hero: true, topics: true, publishedAt: true, createdAt: true } as const;
  const { docs } = await payload.find({ collection: "articles", limit: 0, select, where: { id: { in: [...new Set(ids)] } }, ...asVisitor(locale), overrideAccess: true });
  return docs;
}

export async function visibleGlobal(locale: Locale) {
  const payload = await readPayload();
  return payload.findGlobal({ slug: "site-settings", ...asVisitor(locale) });
}
