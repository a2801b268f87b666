/** What a change of an article does to lists of articles, feeds and sitemaps: pure, places before and after in, cache tags and paths out. */
import { type Locale, locales } from "../../messages/locales";
import { articlePath, articlesPerSitemap, authorPath, feedPath, listPath, sectionPath, sharePicturePath, sitemapPartPath, sitemapPath, topicPath } from "../../messages/paths";
import { type ListName, listPageTag, type Place, touchedPages } from "./list-pages";
import { mergePlans, type Plan } from "./plan";
import { addressesTag, authorTag, listingTag, topicTag } from "./tags";

export interface ListChange {
  list: ListName;
  locale: Locale;
  /** Of the topic or author in this language; null for the blog. */
  slug: string | null;
  before: Place | null;
  after: Place | null;
}

/** Address of a page of a list; of the newest articles without a number. */
export function pathOfList({ list, locale, slug }: Pick<ListChange, "list" | "locale" | "slug">, number?: number): string {
  if (slug === null) return listPath(locale, number);
  return list.startsWith("topics:") ? topicPath(locale, slug, number) : authorPath(locale, slug, number);
}

/** Tags of what the list is called and of its newest page, in the given languages. */
export function listTags(list: ListName, languages: readonly Locale[]): string[] {
  const [kind, id] = list.split(":");
  return languages.map((locale) => (kind === "blog" ? listingTag(locale) : kind === "topics" ? topicTag(Number(id), locale) : authorTag(Number(id), locale)));
}

function planList(change: ListChange): Plan {
  const { list, locale, before, after } = change;
  const { changed, gone, newest } = touchedPages(before, after);
  const newestPath = pathOfList(change);
  // A topic or author is nowhere to be found until an article has it, and no longer once none has.
  const comes = list !== "blog" && after?.total === 1 && before === null;
  const goes = list !== "blog" && before?.total === 1 && after === null;
  const index = comes || goes ? [sectionPath(locale, list.startsWith("topics:") ? "topics" : "authors")] : [];
  // The blog's own is there however few articles it has.
  const picture = sharePicturePath(newestPath);
  return {
    tags: [
      ...[...changed, ...gone].map((number) => listPageTag(list, locale, number)),
      ...(newest ? listTags(list, [locale]) : []),
      // Its pages in other languages name this one.
      ...(comes || goes ? [...listTags(list, locales), ...locales.map(addressesTag)] : []),
    ],
    swap: [...changed.map((number) => pathOfList(change, number)), ...(newest && !goes ? [newestPath] : []), ...(comes ? [picture] : []), ...index],
    withdraw: [...gone.map((number) => pathOfList(change, number)), ...(goes ? [newestPath, picture] : [])],
  };
}

/** Pages of the lists that an article was or is in. */
export function planLists(changes: ListChange[]): Plan {
  const plans = changes.map(planList);
  const { tags, swap, withdraw } = mergePlans(plans);
  return { tags, swap, withdraw: withdraw.filter((path) => !swap.includes(path)) };
}

type Address = { locale: Locale; slug: string };

/** Feeds and shared pictures of the languages in which an article changed, and the sitemaps that name it. */
export function planReaders(article: number, touched: Locale[], before: Address[], after: Address[]): Plan {
  if (touched.length === 0) return { tags: [], swap: [], withdraw: [] };
  const feeds = touched.flatMap((locale) => [feedPath(locale, "xml"), feedPath(locale, "json")]);
  const sitemaps = [sitemapPath, sitemapPartPath("pages"), sitemapPartPath(Math.floor(article / articlesPerSitemap))];
  const pictures = (pages: Address[]): string[] => pages.filter(({ locale }) => touched.includes(locale)).map(({ locale, slug }) => sharePicturePath(articlePath(locale, slug)));
  const shown = pictures(after);
  return { tags: [], swap: [...feeds, ...sitemaps, ...shown].sort(), withdraw: pictures(before).filter((path) => !shown.includes(path)) };
}
