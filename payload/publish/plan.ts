/**
 * What a change touches: pure, live pages before and after in, cache tags and paths out.
 *
 * Swap: the page is rendered anew and replaced; until then the old one may be served. Withdraw: never served again once the call has answered.
 */
import { type Locale, locales } from "../../messages/locales";
import { articlePath, frontPath } from "../../messages/paths";
import type { LivePage, Neighbour, PartCollection } from "./live-pages";
import { addressesTag, articleTag, authorTag, disclaimerTag, listingTag, settingsTag, sharePicturesTag, topicTag } from "./tags";

export interface Plan {
  /** Cache tags to expire, sorted, without doubles. */
  tags: string[];
  /** Root-relative paths of pages to render anew. */
  swap: string[];
  /** Root-relative paths whose copy must not be served again; one that is in `swap` as well is live and rendered anew. */
  withdraw: string[];
}

export const emptyPlan: Plan = { tags: [], swap: [], withdraw: [] };

function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

/**
 * Several plans as one, in the order in which they were made. What one of them withdraws stays withdrawn, since the copy in stock is the very
 * one that must not be served; where a later one brings the page back, it is rendered anew as well. What a later one withdraws is not rendered.
 */
export function mergePlans(plans: Plan[]): Plan {
  const swap = new Set<string>();
  for (const plan of plans) {
    plan.withdraw.forEach((path) => swap.delete(path));
    plan.swap.forEach((path) => swap.add(path));
  }
  return { tags: sorted(plans.flatMap((plan) => plan.tags)), swap: sorted(swap), withdraw: sorted(plans.flatMap((plan) => plan.withdraw)) };
}

function idsWithin(pages: LivePage[], collection: PartCollection): number[] {
  return [...new Set(pages.flatMap((page) => page.parts.filter((part) => part.startsWith(`${collection}:`)).map((part) => Number(part.slice(collection.length + 1)))))];
}

/**
 * A change to one article.
 * @param before its live pages until now, `after` its live pages from now on
 * @param neighbours live pages of other articles that show this one as a card or link to it
 */
export function planArticle(before: LivePage[], after: LivePage[], neighbours: Neighbour[]): Plan {
  const moved = (locale: Locale): boolean => slugIn(before, locale) !== slugIn(after, locale);
  const touched = locales.filter((locale) => moved(locale) || hashIn(before, locale) !== hashIn(after, locale));
  // In every language when an address comes, goes or changes: the switcher of one page names the address of the other.
  const everywhere = locales.some(moved);
  const isTouched = (page: Pick<LivePage, "locale">): boolean => touched.includes(page.locale);
  const own = [...before, ...after];
  const cards = neighbours.filter(isTouched);
  return {
    tags: sorted([
      ...[...own.filter((page) => everywhere || isTouched(page)), ...cards].map((page) => articleTag(page.article, page.locale)),
      ...touched.map(listingTag),
      ...touched.filter(moved).map(addressesTag),
      ...touched.flatMap((locale) => {
        const pages = own.filter((page) => page.locale === locale);
        return [...idsWithin(pages, "topics").map((id) => topicTag(id, locale)), ...idsWithin(pages, "authors").map((id) => authorTag(id, locale))];
      }),
    ]),
    swap: sorted([...pathsOf(after.filter((page) => everywhere || isTouched(page))), ...pathsOf(cards), ...touched.map(frontPath)]),
    withdraw: sorted(pathsOf(before)).filter((path) => !pathsOf(after).includes(path)),
  };
}

function pathsOf(pages: Pick<LivePage, "locale" | "slug">[]): string[] {
  return pages.map((page) => articlePath(page.locale, page.slug));
}

function slugIn(pages: LivePage[], locale: Locale): string | undefined {
  return pages.find((page) => page.locale === locale)?.slug;
}

function hashIn(pages: LivePage[], locale: Locale): string | undefined {
  return pages.find((page) => page.locale === locale)?.contentHash;
}

/**
 * A change to something pages show: exactly the pages that show it. A withdrawn product takes its pages out of sight until they are rendered
 * without it.
 * @param pages live pages that show it, those that show it on a card included
 */
export function planPart(collection: PartCollection, id: number, pages: LivePage[], options: { withdrawn: boolean }): Plan {
  const paths = sorted(pathsOf(pages));
  const inLists = collection === "media" || collection === "topics" || collection === "authors";
  const touched = sorted(pages.map((page) => page.locale)) as Locale[];
  return {
    tags: sorted([
      ...pages.map((page) => articleTag(page.article, page.locale)),
      ...(inLists ? touched.map(listingTag) : []),
      ...(collection === "topics" ? touched.flatMap((locale) => [topicTag(id, locale), sharePicturesTag(locale)]) : []),
      ...(collection === "authors" ? touched.map((locale) => authorTag(id, locale)) : []),
    ]),
    swap: sorted([...paths, ...(inLists ? touched.map(frontPath) : [])]),
    withdraw: options.withdrawn ? paths : [],
  };
}

/** A change to the standing words below every article of a language: articles and nothing else. */
export function planDisclaimer(locale: Locale, pages: Pick<LivePage, "locale" | "slug">[]): Plan {
  return { tags: [disclaimerTag(locale)], swap: sorted(pathsOf(pages.filter((page) => page.locale === locale))), withdraw: [] };
}

/** A change to the settings shows on every page of the languages it was made in. */
export function planSettings(changed: Locale[], pages: Pick<LivePage, "locale" | "slug">[]): Plan {
  return {
    tags: sorted(changed.map(settingsTag)),
    swap: sorted([...changed.map(frontPath), ...pathsOf(pages.filter((page) => changed.includes(page.locale)))]),
    withdraw: [],
  };
}
