import { cacheLife, cacheTag } from "next/cache";

import { type Locale, locales, sourceLocale } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { asOf, asOfTag } from "../as-of";
import type { LivePage } from "../publish/live-pages";
import { listingTag } from "../publish/tags";
import { readCards } from "./cards";
import type { Original } from "./types";
import { readPayload } from "./visitor";

/** Every live page of the article that has this slug in some language; none where no article has it. */
export async function livePagesUnder(slug: string): Promise<LivePage[]> {
  const { db } = await readPayload();
  const one = await db.findOne<LivePage>({ collection: "live-pages", where: { slug: { equals: slug } } });
  if (!one) return [];
  const { docs } = await db.find<LivePage>({ collection: "live-pages", limit: locales.length, pagination: false, where: { article: { equals: one.article } } });
  return docs;
}

/** The page in the language it was written in, where that is live; else any. */
export function originalOf(pages: LivePage[]): LivePage | undefined {
  return pages.find(({ locale }) => locale === sourceLocale) ?? pages[0];
}

/** What a reader in `locale` is offered who asked for this slug, which is live in other languages only; null where it is in none. */
export function readOriginal(locale: Locale, slug: string): Promise<Original | null> {
  return originalAsOf(locale, slug, asOf().change);
}

async function originalAsOf(locale: Locale, slug: string, known: string): Promise<Original | null> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  cacheTag(...locales.map(listingTag));
  const pages = await livePagesUnder(slug);
  const page = pages.some((one) => one.locale === locale) ? undefined : originalOf(pages);
  const article = page && (await readCards([page.article], page.locale, known))[0];
  return page && article ? { locale: page.locale, href: articlePath(page.locale, page.slug), title: article.title } : null;
}
