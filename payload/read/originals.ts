import { cacheLife, cacheTag } from "next/cache";
import type { Where } from "payload";

import { type Locale, locales, sourceLocale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { asOf, asOfTag } from "../as-of";
import type { LivePage } from "../publish/live-pages";
import { listingTag } from "../publish/tags";
import { readCards } from "./cards";
import type { Original } from "./types";
import { readPayload } from "./visitor";

async function livePages(where: Where): Promise<LivePage[]> {
  const { db } = await readPayload();
  const { docs } = await db.find<LivePage>({ collection: "live-pages", limit: locales.length, pagination: false, where });
  return docs;
}

/** In every language in which the article is live. */
export function livePagesOf(article: number): Promise<LivePage[]> {
  return livePages({ article: { equals: article } });
}

/** The article that the newest of its versions with these marks says was live in a language, or null; its texts are not read. */
async function liveBefore(locale: Locale, where: Where): Promise<number | null> {
  const { db } = await readPayload();
  const was: Where = { and: [{ "version._status": { equals: "published" } }, where] };
  const { docs } = await db.findVersions<{ id: number }>({ collection: "articles", limit: 1, locale, pagination: false, select: { parent: true }, sort: "-updatedAt", where: was });
  return docs[0] ? Number(docs[0].parent) : null;
}

/**
 * The article that somebody means who asks for this slug in this language: the one that is live there, or has it in another language, or was live
 * there before it was taken offline. Null where no article was ever to be seen there: the slug of a draft is nobody's business.
 */
export async function articleMeant(locale: Locale, slug: string): Promise<number | null> {
  const pages = await livePages({ slug: { equals: slug } });
  const live = pages.find((page) => page.locale === locale) ?? originalOf(pages);
  return live ? live.article : liveBefore(locale, { "version.slug": { equals: slug } });
}

/** The page in the language it was written in, where that is live; else any. */
export function originalOf(pages: LivePage[]): LivePage | undefined {
  return pages.find(({ locale }) => locale === sourceLocale) ?? pages[0];
}

/** What a reader in `locale` is offered who asked for this article, which is live in other languages only; null where it is in none. */
export function readOriginal(locale: Locale, article: number): Promise<Original | null> {
  const { change, parts } = asOf();
  return originalAsOf(locale, article, change, parts);
}

async function originalAsOf(locale: Locale, id: number, known: string, parts: string): Promise<Original | null> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  cacheTag(...locales.map(listingTag));
  const pages = await livePagesOf(id);
  const page = pages.some((one) => one.locale === locale) ? undefined : originalOf(pages);
  const article = page && (await readCards([page.article], page.locale, parts))[0];
  if (!page || !article) return null;
  const before = (await liveBefore(locale, { parent: { equals: id } })) !== null;
  return { before, locale: page.locale, href: articlePath(page.locale, page.slug), title: article.title };
}
