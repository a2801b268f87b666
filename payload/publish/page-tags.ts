import { isLocale, locales } from "../../messages/locales";
import { articlePath, notFoundPath, pageOfPicture } from "../../messages/paths";
import { listingTag, settingsTag, sharePicturesTag } from "./tags";

/**
 * The tags a page has by its address alone. An article's page carries settings besides itself, and itself is named in every plan by its path;
 * any other page of a language may list articles; a page of no language (sitemap) may list those of all, and a 404 that offers an original
 * shows one of another language. A picture for networks lists nothing: it is of one page, named by its path, and shows the site's name.
 */
export function tagsOfPath(path: string): string[] {
  const [, first, second] = path.split("/");
  if (!isLocale(first) || path.startsWith(`${notFoundPath(first)}/`)) return locales.flatMap((locale) => [listingTag(locale), settingsTag(locale)]);
  const pictured = pageOfPicture(path);
  if (pictured !== null) return pictured.startsWith(articlePath(first, "")) ? [settingsTag(first), sharePicturesTag(first)] : [settingsTag(first)];
  return second === "blog" ? [settingsTag(first)] : [listingTag(first), settingsTag(first)];
}
