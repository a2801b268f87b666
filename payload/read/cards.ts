import { cacheLife, cacheTag } from "next/cache";

import type { Locale } from "../../messages/locales";
import { asOf, asOfTag } from "../as-of";
import { idsOf } from "../content/body-references";
import { idOf } from "../content/lexical-nodes";
import type { Article as ArticleDocument } from "../payload-types";
import { slugsOfLive } from "../publish/live-pages";
import { stretchOf } from "../publish/page-parts";
import { listingTag, settingsTag } from "../publish/tags";
import { toPicture } from "./picture";
import { sharedById } from "./shared-parts";
import type { ArticleCard } from "./types";
import { cardDocuments, readPayload } from "./visitor";

/** What a card is made of. */
type CardDocument = Pick<ArticleDocument, "id" | "title" | "slug" | "excerpt" | "hero" | "topics" | "publishedAt" | "createdAt">;

async function toCards(articles: CardDocument[], locale: Locale, known: string): Promise<ArticleCard[]> {
  const heroes = await sharedById("media", articles.map((article) => idOf(article.hero)).filter((id) => id !== null), locale, known);
  const topics = await sharedById("topics", articles.flatMap((article) => idsOf(article.topics).slice(0, 1)), locale, known);
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

/** Cards in the order of the ids; those not live in this language are left out. `known` as in shared-parts. */
export async function readCards(ids: number[], locale: Locale, known: string): Promise<ArticleCard[]> {
  const live = await slugsOfLive({ payload: await readPayload() }, ids, locale);
  const found = new Map((await cardDocuments([...live.keys()], locale)).map((article) => [article.id, article]));
  return toCards(ids.map((id) => found.get(id)).filter((article) => article !== undefined), locale, known);
}

/** The newest articles of a language, at most `limit`. */
export function readLatest(locale: Locale, limit: number): Promise<ArticleCard[]> {
  const { change, parts } = asOf();
  return latestAsOf(locale, limit, change, parts);
}

async function latestAsOf(locale: Locale, limit: number, known: string, parts: string): Promise<ArticleCard[]> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  cacheTag(listingTag(locale), settingsTag(locale));
  const payload = await readPayload();
  return readCards(await stretchOf({ payload }, "blog", locale, { from: 0, limit, newestFirst: true }), locale, parts);
}
