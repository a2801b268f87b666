/** Whether whoever asks could save a document, as its collection's own rule has it: what stands or falls with that (a lock) asks here. */
import type { CollectionSlug, PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { inLocale } from "../content/in-locale";
import { isPossibleId } from "./possible-id";

export interface Named {
  collectionSlug?: string | null;
  globalSlug?: string | null;
  id?: unknown;
}

async function mayIn(req: PayloadRequest, { collectionSlug, globalSlug, id }: Named): Promise<boolean> {
  if (globalSlug) {
    const global = req.payload.config.globals.find(({ slug }) => slug === globalSlug);
    return global !== undefined && Boolean(await global.access.update({ req }));
  }
  const collection = collectionSlug ? req.payload.collections[collectionSlug as CollectionSlug]?.config : undefined;
  const number = Number(id);
  if (!collection || !isPossibleId(number)) return false;
  const rule = await collection.access.update({ id: number, req });
  if (typeof rule === "boolean") return rule;
  return (await req.payload.db.count({ collection: collection.slug, req, where: { and: [rule, { id: { equals: number } }] } })).totalDocs > 0;
}

/** @param languages in one of which at least */
export async function mayChange(req: PayloadRequest, named: Named, languages: readonly Locale[]): Promise<boolean> {
  if (!req.user) return false;
  for (const locale of languages) if (await mayIn(inLocale(req, locale), named)) return true;
  return false;
}
