import { isLocale } from "@/messages/locales";
import { articlePath, authorPath, feedPath, frontPath } from "@/messages/paths";
import { absolute } from "../../absolute";
import { readFeed } from "../../feed";
import { kept } from "../../kept";

interface Context {
  params: Promise<{ locale: string }>;
}

/** JSON Feed 1.1 with whole content. */
export async function GET(_request: Request, { params }: Context) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { site, description, entries } = await readFeed(locale);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: site.name,
    home_page_url: absolute(frontPath(locale)),
    feed_url: absolute(feedPath(locale, "json")),
    description,
    language: locale,
    icon: absolute("/icons/512.png"),
    items: entries.map(({ article, html }) => ({
      // Not the address: a renamed article is no new one.
      id: absolute(`/articles/${article.id}/${locale}`),
      url: absolute(articlePath(locale, article.slug)),
      title: article.title,
      summary: article.excerpt,
      content_html: html,
      ...(article.picture ? { image: absolute(article.picture.src) } : {}),
      date_published: article.publishedAt,
      date_modified: article.updatedAt,
      authors: article.authors.map(({ name, slug }) => ({ name, url: absolute(authorPath(locale, slug)) })),
      tags: article.topics.map(({ name }) => name),
      language: locale,
    })),
  };
  return new Response(JSON.stringify(feed), { headers: kept("application/feed+json; charset=utf-8") });
}
