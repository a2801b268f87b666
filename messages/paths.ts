/**
 * Addresses of pages, root-relative. They stand beside the locales because components link to them, the app routes them and the write
 * path purges them. `blog` and `search` stay as they are in every language; other words are the language's own (sections.ts).
 */
import { type Locale, locales } from "./locales";
import { type Section, sectionWords } from "./sections";

export function frontPath(locale: Locale): string {
  return `/${locale}`;
}

export function articlePath(locale: Locale, slug: string): string {
  return `/${locale}/blog/${slug}`;
}

/** Addresses of one article in every language in which it has a slug. */
export function articlePaths(slugs: Partial<Record<Locale, string>>): Partial<Record<Locale, string>> {
  return everyLocale((locale) => (slugs[locale] === undefined ? null : articlePath(locale, slugs[locale])));
}

/** The address that `pathOf` gives in each language; languages for which it gives null are left out. */
export function everyLocale(pathOf: (locale: Locale) => string | null): Partial<Record<Locale, string>> {
  const paths: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const path = pathOf(locale);
    if (path !== null) paths[locale] = path;
  }
  return paths;
}

export function searchPath(locale: Locale, query = ""): string {
  return `/${locale}/search${query ? `?${new URLSearchParams({ q: query }).toString()}` : ""}`;
}

/** `/nl/onderwerp`, `/fr/theme`: all topics, all authors, or the page that the section is. */
export function sectionPath(locale: Locale, section: Section): string {
  return `/${locale}/${sectionWords[locale][section]}`;
}

/** Numbered pages count from the oldest; without a number it is the page with the newest articles. */
function numbered(base: string, page?: number): string {
  return page === undefined ? base : `${base}/page/${page}`;
}

export function listPath(locale: Locale, page?: number): string {
  return numbered(`/${locale}/blog`, page);
}

export function topicPath(locale: Locale, slug: string, page?: number): string {
  return numbered(`${sectionPath(locale, "topics")}/${slug}`, page);
}

export function authorPath(locale: Locale, slug: string, page?: number): string {
  return numbered(`${sectionPath(locale, "authors")}/${slug}`, page);
}

/** Where a browser tells that somebody chose this language. */
export function choicePath(locale: Locale): string {
  return `/api/language?to=${locale}`;
}

export function feedPath(locale: Locale, format: "xml" | "json"): string {
  return `/${locale}/feed.${format}`;
}

/** The Open Graph picture of the page at this path: `/nl/blog/slaap` has `/nl/picture/blog/slaap`, the front page `/nl/picture`. */
export function sharePicturePath(page: string): string {
  const [, locale = "", ...rest] = page.split("/");
  return ["", locale, "picture", ...rest].join("/");
}

/** The page whose picture stands at this path; null for a path that is no picture's. */
export function pageOfPicture(path: string): string | null {
  const [, locale = "", word, ...rest] = path.split("/");
  return word === "picture" ? ["", locale, ...rest].join("/") : null;
}

/** What the page server shows in place of a page that is not there; nothing links to it. */
export function notFoundPath(locale: Locale): string {
  return `/${locale}/not-found-page`;
}

export const sitemapPath = "/sitemap.xml";

/** Articles with ids from `block * articlesPerSitemap`, in every language: at two languages far below the 50,000 addresses of one file. */
export const articlesPerSitemap = 5_000;

export function sitemapPartPath(block: number | "pages"): string {
  return `/sitemaps/${block === "pages" ? block : `articles-${block}`}.xml`;
}
