import { isLocale, type Locale } from "../../messages/locales";
import { articlePath, pageOfPicture, sharePicturePath } from "../../messages/paths";
import { articleMeant, livePagesOf } from "./originals";
import { readPayload } from "./visitor";

export interface MovedAddress {
  /** Root-relative, or null: gone for good. */
  to: string | null;
}

/** No page of this language, but the article that was meant is live in another one. */
export interface UntranslatedAddress {
  /** Its id. */
  original: number;
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

/** Where an article lives in the language of the path, for a slug that it has in another; or the article itself where it does not. */
async function inLanguageOf(path: string): Promise<MovedAddress | UntranslatedAddress | null> {
  const asked = articleAt(path);
  if (!asked) return null;
  const article = await articleMeant(asked.locale, asked.slug);
  const pages = article === null ? [] : await livePagesOf(article);
  const own = pages.find(({ locale }) => locale === asked.locale);
  if (own) return own.slug === asked.slug ? null : { to: articlePath(own.locale, own.slug) };
  return article === null || pages.length === 0 ? null : { original: article };
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

/**
 * What became of a root-relative path: where it leads now, which original there is instead, or null where it was never an address. A picture for
 * networks goes where its page went. An outage throws.
 */
export async function findAddress(path: string): Promise<MovedAddress | UntranslatedAddress | null> {
  const page = pageOfPicture(path);
  const found = (await inAddressBook(page ?? path)) ?? (await inLanguageOf(page ?? path));
  if (page === null || found === null) return found;
  return "to" in found ? { to: found.to && sharePicturePath(found.to) } : null;
}
