import type { CollectionSlug, PayloadRequest, Where } from "payload";

import type { Locale } from "../../messages/locales";

export interface SlugQuestion {
  collection: CollectionSlug;
  /** The document that asks, if it exists already. */
  id: number | string | undefined;
  locale: Locale;
  slug: string;
}

/** The id of another document that has this slug in this language, in its stored row or in its newest draft; null where it is free. */
export async function slugOwner(req: PayloadRequest, { collection, id, locale, slug }: SlugQuestion): Promise<number | null> {
  const { db } = req.payload;
  const others = (path: string, key: string): Where => ({ and: [{ [path]: { equals: slug } }, ...(id === undefined ? [] : [{ [key]: { not_equals: id } }])] });
  const stored = await db.findOne<{ id: number }>({ collection, locale, req, where: others("slug", "id") });
  if (stored) return stored.id;
  if (!req.payload.collections[collection].config.versions?.drafts) return null;
  const drafts = await db.findVersions<{ id: number }>({ collection, limit: 1, locale, pagination: false, req, where: { and: [{ latest: { equals: true } }, others("version.slug", "parent")] } });
  return (drafts.docs[0]?.parent as number | undefined) ?? null;
}

/** The slug itself, or the first of `slug-2`, `slug-3` … that nobody has in this language. */
export async function freeSlug(req: PayloadRequest, question: SlugQuestion): Promise<string> {
  for (let n = 1; n < 50; n += 1) {
    const slug = n === 1 ? question.slug : `${question.slug}-${n}`;
    if ((await slugOwner(req, { ...question, slug })) === null) return slug;
  }
  return question.slug;
}
