import { isLocale, locales } from "../../messages/locales";
import { notFoundPath } from "../../messages/paths";
import { listingTag, settingsTag } from "./tags";

/**
 * The tags a page has by its address alone. An article's page carries settings besides itself, and itself is named in every plan by its path;
 * any other page of a language may list articles; a page of no language (sitemap) may list those of all, and a 404 that offers an original
 * shows one of another language.
 */
export function tagsOfPath(path: string): string[] {
  const [, first, second] = path.split("/");
  if (!isLocale(first) || path.startsWith(`${notFoundPath(first)}/`)) return locales.flatMap((locale) => [listingTag(locale), settingsTag(locale)]);
  return second === "blog" ? [settingsTag(first)] : [listingTag(first), settingsTag(first)];
}
