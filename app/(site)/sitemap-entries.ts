/** Entries of a sitemap (sitemaps.org 0.9) with the languages of each page as Google reads them. */
import { type Locale, locales, sourceLocale } from "@/messages/locales";
import { absolute } from "./absolute";
import { escaped } from "./markup";

export const sitemapHead =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';
export const sitemapTail = "</urlset>\n";

export interface SitemapPage {
  path: string;
  /** ISO 8601; null where nobody knows, and then nothing is claimed. */
  changedAt: string | null;
}

/** One `<url>` for each language of a page, each naming all of them. */
export function sitemapEntries(page: Partial<Record<Locale, SitemapPage>>): string {
  const live = locales.flatMap((locale) => (page[locale] ? [[locale, page[locale]] as const] : []));
  const fallback = live.find(([locale]) => locale === sourceLocale) ?? live[0];
  const link = (language: string, path: string): string => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(absolute(path))}"/>`;
  const links = [...live.map(([locale, { path }]) => link(locale, path)), fallback ? link("x-default", fallback[1].path) : ""].join("");
  return live
    .map(([, { path, changedAt }]) => `<url><loc>${escaped(absolute(path))}</loc>${changedAt ? `<lastmod>${new Date(changedAt).toISOString()}</lastmod>` : ""}${links}</url>\n`)
    .join("");
}
