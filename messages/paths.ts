/**
 * Addresses of pages, root-relative. They stand beside the locales because components link to them, the app routes them and the write
 * path purges them. `blog` stays `blog` in every language.
 */
import type { Locale } from "./locales";

export function frontPath(locale: Locale): string {
  return `/${locale}`;
}

export function articlePath(locale: Locale, slug: string): string {
  return `/${locale}/blog/${slug}`;
}
