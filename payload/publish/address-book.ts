/**
 * Addresses that moved, written in the transaction that moves them: a renamed slug answers 308 in one hop, a deleted article 410, and a slug
 * given back is no redirect any more.
 */
import type { PayloadRequest, Where } from "payload";

import type { Locale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { findLivePages, type LivePage } from "./live-pages";

export interface Move {
  /** Root-relative, as is `to`; null where the address is gone for good. */
  from: string;
  to: string | null;
  locale: Locale;
  article?: number;
}

interface Redirect {
  id: number;
  from: string;
  to: string | null;
}

async function write(req: PayloadRequest, { from, to, locale, article }: Move): Promise<void> {
  const { db } = req.payload;
  const existing = await db.findOne<Redirect>({ collection: "redirects", req, where: { from: { equals: from } } });
  const now = new Date().toISOString();
  const data = { from, to, locale, article: article ?? null, updatedAt: now };
  if (existing) await db.updateOne({ collection: "redirects", id: existing.id, data, req });
  else await db.create({ collection: "redirects", data: { ...data, createdAt: now }, req });
}

/** Chains collapse: whatever led to the old address leads to the new one. */
async function repoint(req: PayloadRequest, old: string, to: string | null): Promise<void> {
  const { docs } = await req.payload.db.find<Redirect>({ collection: "redirects", limit: 0, pagination: false, req, where: { to: { equals: old } } });
  for (const row of docs) await req.payload.db.updateOne({ collection: "redirects", id: row.id, data: { to }, req });
}

/** An address that is one again: whatever led away from it is forgotten. */
export async function forgetMove(req: PayloadRequest, from: string): Promise<void> {
  await req.payload.db.deleteMany({ collection: "redirects", req, where: { from: { equals: from } } });
}

/** Writes down that an address moved or is gone; what led to it before leads to the new one, in one hop. */
export async function recordMove(req: PayloadRequest, move: Move): Promise<void> {
  if (move.to === move.from) return;
  if (move.to !== null) await forgetMove(req, move.to);
  await repoint(req, move.from, move.to);
  await write(req, move);
}

/** Compares the live addresses of one article before and after; unpublishing alone is neither a move nor a deletion. */
export async function recordRedirects(req: PayloadRequest, before: LivePage[], after: LivePage[], { deleted }: { deleted: boolean }): Promise<void> {
  const settled = after.filter((page) => before.some((old) => old.locale === page.locale && old.slug === page.slug));
  for (const page of after.filter((one) => !settled.includes(one))) await forgetMove(req, articlePath(page.locale, page.slug));
  for (const old of before) {
    const from = articlePath(old.locale, old.slug);
    const now = after.find((page) => page.locale === old.locale);
    if (!now && !deleted) continue;
    await recordMove(req, { from, to: now ? articlePath(now.locale, now.slug) : null, locale: old.locale, article: old.article });
  }
}

/**
 * The address under which an article was last live in a language before it was taken offline, or null. A page that comes back under another
 * address is a move as well, and the versions remember the old one.
 */
export async function addressBefore(req: PayloadRequest, article: number, locale: Locale, slug: string): Promise<string | null> {
  const where: Where = { and: [{ parent: { equals: article } }, { "version._status": { equals: "published" } }, { "version.slug": { not_equals: slug } }] };
  const { docs } = await req.payload.db.findVersions<{ id: number; slug?: Partial<Record<Locale, string>> | string }>({ collection: "articles", limit: 1, locale, pagination: false, req, sort: "-updatedAt", where });
  const known = docs[0]?.version.slug;
  const old = typeof known === "string" ? known : (known?.[locale] ?? null);
  if (old === null || old === slug) return null;
  const [owner] = await findLivePages(req, { and: [{ locale: { equals: locale } }, { slug: { equals: old } }] }, 1);
  return owner ? null : old;
}
