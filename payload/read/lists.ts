import { cacheLife, cacheTag } from "next/cache";

import type { Locale } from "../../messages/locales";
import { asOf, asOfTag } from "../as-of";
import { type ListName, listPageTag, numberedPages, perPage } from "../publish/list-pages";
import { lengthOf, stretchOf } from "../publish/page-parts";
import { authorTag, listingTag, settingsTag, topicTag } from "../publish/tags";
import { readCards } from "./cards";
import type { ListPage } from "./types";
import { readPayload } from "./visitor";

function newestTag(list: ListName, locale: Locale): string {
  const [kind, id] = list.split(":");
  if (kind === "topics") return topicTag(Number(id), locale);
  return kind === "authors" ? authorTag(Number(id), locale) : listingTag(locale);
}

/**
 * One page of a list, or null where it has no page of that number. A list without articles has its newest page, which is empty.
 * @param number undefined for the newest articles
 */
export function readList(locale: Locale, list: ListName, number?: number): Promise<ListPage | null> {
  const { change, parts } = asOf();
  return listAsOf(locale, list, number, change, parts);
}

async function listAsOf(locale: Locale, list: ListName, number: number | undefined, known: string, parts: string): Promise<ListPage | null> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  cacheTag(settingsTag(locale), number === undefined ? newestTag(list, locale) : listPageTag(list, locale, number));
  const payload = await readPayload();
  const total = await lengthOf({ payload }, list, locale);
  const numbered = numberedPages(total);
  if (number === undefined) {
    const ids = await stretchOf({ payload }, list, locale, { from: 0, limit: Math.max(1, total - numbered * perPage), newestFirst: true });
    return { cards: await readCards(ids, locale, parts), number: null, numbered, older: numbered || null, newer: undefined };
  }
  if (number > numbered) return null;
  const ids = await stretchOf({ payload }, list, locale, { from: (number - 1) * perPage, limit: perPage, newestFirst: false });
  return { cards: await readCards(ids.toReversed(), locale, parts), number, numbered: null, older: number - 1 || null, newer: number < numbered ? number + 1 : null };
}
