import { cacheLife, cacheTag } from "next/cache";
import type { Where } from "payload";

import type { Locale } from "../../messages/locales";
import { idsOf } from "../content/body-references";
import { idOf } from "../content/lexical-nodes";
import type { Article as ArticleDocument } from "../payload-types";
import { listingTag, settingsTag } from "../publish/tags";
import { toPicture } from "./picture";
import type { ArticleCard } from "./types";
import { visible, visibleById } from "./visitor";

async function toCards(articles: ArticleDocument[], locale: Locale): Promise<ArticleCard[]> {
  const heroes = await visibleById("media", articles.map((article) => idOf(article.hero)).filter((id) => id !== null), locale);
  const topics = await visibleById("topics", articles.flatMap((article) => idsOf(article.topics).slice(0, 1)), locale);
  return articles.map((article) => {
    const topic = topics.get(idsOf(article.topics)[0] ?? -1);
    return {
      id: article.id,
      title: article.title,
      slug: article.slug,
      excerpt: article.excerpt,
      picture: toPicture(heroes.get(idOf(article.hero) ?? -1)),
      topic: topic ? { id: topic.id, name: topic.name, slug: topic.slug } : null,
      publishedAt: article.publishedAt ?? article.createdAt,
    };
  });
}

/** Cards in the order of the ids; those not live in this language are left out. */
export async function readCards(ids: number[], locale: Locale): Promise<ArticleCard[]> {
  const found = await visibleById("articles", ids, locale);
  return toCards(ids.map((id) => found.get(id)).filter((article) => article !== undefined), locale);
}

/** The newest articles of a language, at most `limit`. */
export async function readLatest(locale: Locale, limit: number): Promise<ArticleCard[]> {
  "use cache";
  cacheLife("max");
  cacheTag(listingTag(locale), settingsTag(locale));
  const everything: Where = {};
  return toCards(await visible("articles", everything, locale, { limit, sort: "-publishedAt" }), locale);
}
