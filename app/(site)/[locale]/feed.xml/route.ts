import { isLocale } from "@/messages/locales";
import { articlePath, feedPath, frontPath } from "@/messages/paths";
import type { Article } from "@/payload/read/types";
import { absolute } from "../../absolute";
import { readFeed } from "../../feed";
import { kept } from "../../kept";
import { escaped } from "../../markup";

function item(article: Article, html: string): string {
  const address = absolute(articlePath(article.locale, article.slug));
  return [
    "<item>",
    `<title>${escaped(article.title)}</title>`,
    `<link>${escaped(address)}</link>`,
    // Not the address: a renamed article is no new one.
    `<guid isPermaLink="false">${escaped(absolute(`/articles/${article.id}/${article.locale}`))}</guid>`,
    `<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>`,
    ...article.authors.map(({ name }) => `<dc:creator>${escaped(name)}</dc:creator>`),
    ...article.topics.map(({ name }) => `<category>${escaped(name)}</category>`),
    `<description>${escaped(article.excerpt)}</description>`,
    `<content:encoded>${escaped(html)}</content:encoded>`,
    "</item>",
  ].join("");
}

interface Context {
  params: Promise<{ locale: string }>;
}

/** RSS 2.0 with whole content. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { site, description, entries } = await readFeed(locale);
  const changed = entries.map(({ article }) => article.updatedAt).sort().at(-1);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>',
    `<title>${escaped(site.name)}</title><link>${escaped(absolute(frontPath(locale)))}</link><description>${escaped(description)}</description><language>${locale}</language>`,
    `<atom:link href="${escaped(absolute(feedPath(locale, "xml")))}" rel="self" type="application/rss+xml"/>`,
    changed ? `<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>` : "",
    ...entries.map(({ article, html }) => item(article, html)),
    "</channel></rss>\n",
  ].join("");
  return new Response(xml, { headers: kept("application/rss+xml; charset=utf-8") });
}
