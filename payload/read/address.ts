import { isLocale, type Locale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { livePagesUnder, originalOf } from "./originals";
import { readPayload } from "./visitor";

export interface MovedAddress {
  /** Root-relative, or null: gone for good. */
  to: string | null;
}

/** No page of this language, but the article is live in another one under this slug. */
export interface UntranslatedAddress {
  original: string;
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

/** Where an article lives in the language of the path, for a slug that it has in another; or the slug of the original where it does not. */
async function inLanguageOf(path: string): Promise<MovedAddress | UntranslatedAddress | null> {
  const asked = articleAt(path);
  if (!asked) return null;
  const pages = await livePagesUnder(asked.slug);
  const own = pages.find(({ locale }) => locale === asked.locale);
  if (own) return own.slug === asked.slug ? null : { to: articlePath(own.locale, own.slug) };
  const original = originalOf(pages);
  return original ? { original: original.slug } : null;
}

/** What the address book says of a path; of a numbered page, what it says of the list that it is a page of. */
async function inAddressBook(path: string): Promise<MovedAddress | null> {
  const { db } = await readPayload();
  const [, list = path, page = ""] = /^(.+?)(\/page\/\d+)?$/.exec(path) ?? [];
  const { docs } = await db.find<{ id: number; from: string; to?: string | null }>({ collection: "redirects", limit: 2, pagination: false, where: { from: { in: [path, list] } } });
  const row = docs.find(({ from }) => from === path) ?? docs[0];
  if (!row) return null;
  return { to: row.to && row.from !== path ? `${row.to}${page}` : (row.to ?? null) };
}

/** What became of a root-relative path: where it leads now, which original there is instead, or null where it was never an address. An outage throws. */
export async function findAddress(path: string): Promise<MovedAddress | UntranslatedAddress | null> {
  return (await inAddressBook(path)) ?? inLanguageOf(path);
}
