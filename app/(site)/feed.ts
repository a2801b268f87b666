import type { Locale } from "@/messages/locales";
import { translatorFor } from "@/messages/words";
import { readArticle } from "@/payload/read/article";
import { newestSlugs } from "@/payload/read/live-addresses";
import { readSettings } from "@/payload/read/settings";
import type { Article, SiteSettings } from "@/payload/read/types";
import { articleHtml } from "./feed-html";

/** Enough for a reader that looks in once a month; each carries its whole text. */
const carried = 20;

export interface Feed {
  site: SiteSettings;
  description: string;
  entries: { article: Article; html: string }[];
}

/** The newest articles of a language with their whole content. */
export async function readFeed(locale: Locale): Promise<Feed> {
  const [site, slugs, t, citations] = await Promise.all([readSettings(locale), newestSlugs(locale, carried), translatorFor(locale, "feed"), translatorFor(locale, "citations")]);
  const articles = await Promise.all(slugs.map((slug) => readArticle(locale, slug)));
  const sources = citations("title");
  return {
    site,
    description: t("description", { name: site.name }),
    entries: articles.filter((article) => article !== null).map((article) => ({ article, html: articleHtml(article, sources) })),
  };
}
