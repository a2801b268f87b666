import { isLocale, type Locale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import type { LivePage } from "../publish/live-pages";
import { readPayload } from "./visitor";

export interface MovedAddress {
  /** Root-relative, or null: gone for good. */
  to: string | null;
}

/** The locale and slug of an article's address, or null for another. `path` may be percent-encoded, and malformed. */
function articleAt(path: string): { locale: Locale; slug: string } | null {
  const [, locale, slug] = /^\/([a-z-]+)\/blog\/([^/]+)\/?$/.exec(path) ?? [];
  if (!isLocale(locale) || slug === undefined) return null;
  try {
    return { locale, slug: decodeURIComponent(slug) };
  } catch {
    return null;
  }
}

/** Where an article lives in the language of the path, for a slug that it has in another; null where it does not. */
async function inLanguageOf(path: string): Promise<string | null> {
  const asked = articleAt(path);
  if (!asked) return null;
  const { db } = await readPayload();
  const other = await db.findOne<LivePage>({ collection: "live-pages", where: { and: [{ slug: { equals: asked.slug } }, { locale: { not_equals: asked.locale } }] } });
  const own = other && (await db.findOne<LivePage>({ collection: "live-pages", where: { and: [{ article: { equals: other.article } }, { locale: { equals: asked.locale } }] } }));
  return own && own.slug !== asked.slug ? articlePath(own.locale, own.slug) : null;
}

/** Where a root-relative path leads now, or null where it was never an address. An outage throws. */
export async function findAddress(path: string): Promise<MovedAddress | null> {
  const payload = await readPayload();
  const row = await payload.db.findOne<{ id: number; to?: string | null }>({ collection: "redirects", where: { from: { equals: path } } });
  if (row) return { to: row.to ?? null };
  const to = await inLanguageOf(path);
  return to === null ? null : { to };
}
