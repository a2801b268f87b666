/**
 * How a list of articles is cut into pages. Numbered pages are full and count from the oldest; the newest articles stand on a page of their
 * own without a number, which holds between one and two pages' worth. So a new article changes that page alone, and only every `perPage`-th
 * one adds a numbered page.
 */
import type { Locale } from "../../messages/locales";

export const perPage = 12;

/** The blog of a language, or of one topic or author in it. */
export type ListName = "blog" | `topics:${number}` | `authors:${number}`;

/** How many numbered pages a list of this many articles has. */
export function numberedPages(total: number): number {
  return Math.max(0, Math.floor(total / perPage) - 1);
}

/** Place of an article in a list: `index` counts from the oldest, 0 first. */
export interface Place {
  index: number;
  total: number;
}

/** Number of the page an article stands on; null for the newest. */
export function pageOf({ index, total }: Place): number | null {
  const number = Math.floor(index / perPage) + 1;
  return number <= numberedPages(total) ? number : null;
}

export interface TouchedPages {
  /** Numbers of pages that look different now. */
  changed: number[];
  /** Numbers of pages that are no more. */
  gone: number[];
  /** Whether the page with the newest articles looks different. */
  newest: boolean;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** What a change of one article does to the pages of one list it was or is in. */
export function touchedPages(before: Place | null, after: Place | null): TouchedPages {
  const was = before ? numberedPages(before.total) : null;
  const is = after ? numberedPages(after.total) : null;
  const beforeCount = was ?? numberedPages((after?.total ?? 0) - 1);
  const afterCount = is ?? numberedPages((before?.total ?? 0) - 1);
  const last = Math.max(beforeCount, afterCount) + 1;
  const numbers = [before, after].filter((place) => place !== null).map((place) => pageOf(place) ?? last);
  if (numbers.length === 0) return { changed: [], gone: [], newest: false };
  const stays = before !== null && after !== null && before.total === after.total;
  // Where an article comes or goes, everything newer than it moves up or down by one.
  const reached = range(Math.min(...numbers), stays ? Math.max(...numbers) : last);
  // A page that is new, and the one before it, which leads on to somewhere else.
  const border = beforeCount === afterCount ? [] : [beforeCount, afterCount];
  const changed = [...new Set([...reached, ...border])].filter((number) => number >= 1 && number <= afterCount).sort((a, b) => a - b);
  return { changed, gone: range(afterCount + 1, beforeCount), newest: reached.includes(last) || beforeCount !== afterCount };
}

/** Cache tag of one numbered page. The page with the newest articles carries the tag of the list itself. */
export function listPageTag(list: ListName, locale: Locale, number: number): string {
  return `list:${list}:${locale}:${number}`;
}
