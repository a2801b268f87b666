/**
 * What a change touches: pure, live pages before and after in, cache tags and paths out.
 *
 * Swap: the page is rendered anew and replaced; until then the old one may be served. Withdraw: never served again once the call has answered.
 */
import { type Locale, locales } from "../../messages/locales";
import { articlePath, frontPath } from "../../messages/paths";
import type { LivePage, PartCollection } from "./live-pages";
import { addressesTag, articleTag, authorTag, listingTag, settingsTag, topicTag } from "./tags";

export interface Plan {
  /** Cache tags to expire, sorted, without doubles. */
  tags: string[];
  /** Root-relative paths of pages to render anew. */
  swap: string[];
  /** Root-relative paths that must not be served again. */
  withdraw: string[];
}

export const emptyPlan: Plan = { tags: [], swap: [], withdraw: [] };

function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

export function mergePlans(plans: Plan[]): Plan {
  const withdraw = sorted(plans.flatMap((plan) => plan.withdraw));
  return {
    tags: sorted(plans.flatMap((plan) => plan.tags)),
    // A path that one change withdraws and another brings back is rendered anew: it is live.
    swap: sorted(plans.flatMap((plan) => plan.swap)),
    withdraw: withdraw.filter((path) => !plans.some((plan) => plan.swap.includes(path))),
  };
}

function idsWithin(pages: LivePage[], collection: PartCollection): number[] {
  return [...new Set(pages.flatMap((page) => page.parts.filter((part) => part.startsWith(`${collection}:`)).map((part) => Number(part.slice(collection.length + 1)))))];
}

/**
 * A change to one article.
 * @param before its live pages until now, `after` its live pages from now on
 * @param neighbours live pages of other articles that show this one as a card or link to it
 */
export function planArticle(before: LivePage[], after: LivePage[], neighbours: LivePage[]): Plan {
  const moved = locales.some((locale) => slugIn(before, locale) !== slugIn(after, locale));
  const changed = (locale: Locale): boolean => moved || hashIn(before, locale) !== hashIn(after, locale);
  // In every language when an address comes, goes or changes: the switcher of one page names the address of the other.
  const own = [...before, ...after].filter((page) => changed(page.locale));
  const touched = locales.filter((locale) => own.some((page) => page.locale === locale));
  const pathsOf = (pages: LivePage[]): string[] => pages.map((page) => articlePath(page.locale, page.slug));
  const comesOrGoes = touched.filter((locale) => slugIn(before, locale) !== slugIn(after, locale));
  return {
    tags: sorted([
      ...own.map((page) => articleTag(page.article, page.locale)),
      ...neighbours.filter((page) => changed(page.locale)).map((page) => articleTag(page.article, page.locale)),
      ...touched.map(listingTag),
      ...comesOrGoes.map(addressesTag),
      ...touched.flatMap((locale) => {
        const pages = own.filter((page) => page.locale === locale);
        return [...idsWithin(pages, "topics").map((id) => topicTag(id, locale)), ...idsWithin(pages, "authors").map((id) => authorTag(id, locale))];
      }),
    ]),
    swap: sorted([...pathsOf(after.filter((page) => changed(page.locale))), ...pathsOf(neighbours.filter((page) => changed(page.locale))), ...touched.map(frontPath)]),
    withdraw: sorted(pathsOf(before)).filter((path) => !pathsOf(after).includes(path)),
  };
}

function slugIn(pages: LivePage[], locale: Locale): string | undefined {
  return pages.find((page) => page.locale === locale)?.slug;
}

function hashIn(pages: LivePage[], locale: Locale): string | undefined {
  return pages.find((page) => page.locale === locale)?.contentHash;
}

/** A change to something pages show: exactly the pages that show it. A withdrawn product takes its pages out of sight at once. */
export function planPart(collection: PartCollection, id: number, pages: LivePage[], options: { withdrawn: boolean }): Plan {
  const paths = sorted(pages.map((page) => articlePath(page.locale, page.slug)));
  const inLists = collection === "media" || collection === "topics" || collection === "authors";
  const touched = sorted(pages.map((page) => page.locale)) as Locale[];
  return {
    tags: sorted([
      ...pages.map((page) => articleTag(page.article, page.locale)),
      ...(inLists ? touched.map(listingTag) : []),
      ...(collection === "topics" ? locales.map((locale) => topicTag(id, locale)) : []),
      ...(collection === "authors" ? locales.map((locale) => authorTag(id, locale)) : []),
    ]),
    swap: options.withdrawn ? [] : sorted([...paths, ...(inLists ? touched.map(frontPath) : [])]),
    withdraw: options.withdrawn ? paths : [],
  };
}

/** A change to the settings shows on every page of the languages it was made in. */
export function planSettings(changed: Locale[], pages: LivePage[]): Plan {
  const inChanged = pages.filter((page) => changed.includes(page.locale));
  return {
    tags: sorted(changed.map(settingsTag)),
    swap: sorted([...changed.map(frontPath), ...inChanged.map((page) => articlePath(page.locale, page.slug))]),
    withdraw: [],
  };
}
