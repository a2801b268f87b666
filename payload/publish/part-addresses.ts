/**
 * Addresses of topics and authors that moved or are gone, as the address book keeps them for articles. A topic has no state of its own – it is
 * found while a live article has it – so that every rename is written down, whether somebody finds it today or not.
 */
import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { authorPath, sharePicturePath, topicPath } from "../../messages/paths";
import { forgetMove, recordMove } from "./address-book";
import { numberedPages } from "./list-pages";
import { lengthOf } from "./page-parts";
import { emptyPlan, mergePlans, type Plan } from "./plan";
import { listTags } from "./plan-lists";
import type { Row } from "./shown-parts";

export type PartWithAddress = "topics" | "authors";
type Slugs = Partial<Record<Locale, string>>;

export function hasAddress(collection: string): collection is PartWithAddress {
  return collection === "topics" || collection === "authors";
}

/** In each language, from a stored row; an author has the same in all. */
export function slugsIn(row: Row | null): Slugs {
  const slug: unknown = row?.slug;
  if (typeof slug === "string") return Object.fromEntries(locales.map((locale) => [locale, slug]));
  return Object.fromEntries(Object.entries(slug ?? {}).filter(([, own]) => typeof own === "string" && own !== ""));
}

function pathOf(collection: PartWithAddress, locale: Locale, slug: string, number?: number): string {
  return collection === "topics" ? topicPath(locale, slug, number) : authorPath(locale, slug, number);
}

/** Its newest page and the numbered ones. */
async function pagesOf(req: PayloadRequest, collection: PartWithAddress, id: number, locale: Locale, slug: string): Promise<string[]> {
  const total = await lengthOf(req, `${collection}:${id}`, locale);
  return [undefined, ...Array.from({ length: numberedPages(total) }, (_, index) => index + 1)].map((number) => pathOf(collection, locale, slug, number));
}

/**
 * Writes down what a write or a deletion does to the addresses, in its transaction.
 * @param after empty where the document is deleted
 * @returns what to withdraw, and the pages of other languages that name the address
 */
export async function movePart(req: PayloadRequest, collection: PartWithAddress, id: number, before: Slugs, after: Slugs): Promise<Plan> {
  const deleted = Object.keys(after).length === 0;
  const withdraw: string[] = [];
  const swap: string[] = [];
  for (const locale of locales) {
    const [old, now] = [before[locale], after[locale]];
    if (now !== undefined && now !== old) await forgetMove(req, pathOf(collection, locale, now));
    if (old === undefined || old === now) continue;
    await recordMove(req, { from: pathOf(collection, locale, old), to: now === undefined ? null : pathOf(collection, locale, now), locale });
    withdraw.push(...(await pagesOf(req, collection, id, locale, old)), sharePicturePath(pathOf(collection, locale, old)));
    const named = deleted ? [] : locales.filter((other) => other !== locale && after[other] === before[other]);
    for (const other of named) swap.push(...(await pagesOf(req, collection, id, other, after[other] ?? "")).slice(0, 1));
  }
  if (withdraw.length === 0) return emptyPlan;
  return mergePlans([{ tags: listTags(`${collection}:${id}`, locales), swap: [], withdraw }, { ...emptyPlan, swap }]);
}
