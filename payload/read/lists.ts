import { cacheLife, cacheTag } from "next/cache";
import type { Where } from "payload";

import type { Locale } from "../../messages/locales";
import { type ListName, listPageTag, numberedPages, perPage } from "../publish/list-pages";
import type { LivePage } from "../publish/live-pages";
import { authorTag, listingTag, settingsTag, topicTag } from "../publish/tags";
import { readCards } from "./cards";
import type { ListPage } from "./types";
import { readPayload } from "./visitor";

function newestTag(list: ListName, locale: Locale): string {
  const [kind, id] = list.split(":");
  if (kind === "topics") return topicTag(Number(id), locale);
  return kind === "authors" ? authorTag(Number(id), locale) : listingTag(locale);
}

function within(list: ListName, locale: Locale): Where {
  const here: Where = { locale: { equals: locale } };
  return list === "blog" ? here : { and: [here, { parts: { in: [list] } }] };
}

async function articlesOf(list: ListName, locale: Locale, page: { limit: number; page: number; oldest: boolean }): Promise<number[]> {
  const payload = await readPayload();
  const sort = page.oldest ? ["publishedAt", "article"] : ["-publishedAt", "-article"];
  const { docs } = await payload.db.find<LivePage>({ collection: "live-pages", limit: page.limit, page: page.page, pagination: page.oldest, select: { article: true }, sort, where: within(list, locale) });
  return docs.map(({ article }) => article);
}

/**
 * One page of a list, or null where it has no page of that number. A list without articles has its newest page, which is empty.
 * @param number undefined for the newest articles
 */
export async function readList(locale: Locale, list: ListName, number?: number): Promise<ListPage | null> {
  "use cache";
  cacheLife("max");
  cacheTag(settingsTag(locale), number === undefined ? newestTag(list, locale) : listPageTag(list, locale, number));
  const payload = await readPayload();
  const { totalDocs } = await payload.db.count({ collection: "live-pages", where: within(list, locale) });
  const numbered = numberedPages(totalDocs);
  if (number === undefined) {
    const ids = await articlesOf(list, locale, { limit: Math.max(1, totalDocs - numbered * perPage), page: 1, oldest: false });
    return { cards: await readCards(ids, locale), number: null, numbered, older: numbered || null, newer: undefined };
  }
  if (number > numbered) return null;
  const ids = await articlesOf(list, locale, { limit: perPage, page: number, oldest: true });
  return { cards: await readCards(ids.toReversed(), locale), number, numbered: null, older: number - 1 || null, newer: number < numbered ? number + 1 : null };
}
