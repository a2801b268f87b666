/** Where an article stands in the lists it was or is in: counted in the register of live pages, in the transaction that changes it. */
import type { PayloadRequest, Where } from "payload";

import type { Locale } from "../../messages/locales";
import type { ListName, Place } from "./list-pages";
import type { LivePage } from "./live-pages";
import type { ListChange } from "./plan-lists";

function listsOf(page: LivePage | undefined): ListName[] {
  if (!page) return [];
  const named = page.parts.filter((part): part is `topics:${number}` | `authors:${number}` => part.startsWith("topics:") || part.startsWith("authors:"));
  return ["blog", ...named];
}

/** Every live article of a list but this one. */
function others(list: ListName, locale: Locale, article: number): Where {
  const where: Where[] = [{ locale: { equals: locale } }, { article: { not_equals: article } }];
  return { and: list === "blog" ? where : [...where, { parts: { in: [list] } }] };
}

async function placeOf(req: PayloadRequest, list: ListName, page: LivePage, total: number): Promise<Place> {
  const { publishedAt, article, locale } = page;
  const older: Where = { or: [{ publishedAt: { less_than: publishedAt } }, { and: [{ publishedAt: { equals: publishedAt } }, { article: { less_than: article } }] }] };
  const { totalDocs } = await req.payload.db.count({ collection: "live-pages", req, where: { and: [others(list, locale, article), older] } });
  return { index: totalDocs, total: total + 1 };
}

type Slugs = Map<string, Partial<Record<Locale, string>> | string>;

async function slugsOf(req: PayloadRequest, lists: ListName[]): Promise<Slugs> {
  const slugs: Slugs = new Map();
  for (const collection of ["topics", "authors"] as const) {
    const ids = lists.filter((list) => list.startsWith(`${collection}:`)).map((list) => Number(list.split(":")[1]));
    if (ids.length === 0) continue;
    const { docs } = await req.payload.db.find<{ id: number; slug: Partial<Record<Locale, string>> | string }>({ collection, limit: 0, pagination: false, req, where: { id: { in: ids } } });
    for (const { id, slug } of docs) slugs.set(`${collection}:${id}`, slug);
  }
  return slugs;
}

/** One entry for each list and language that the change concerns; before and after are the live pages of one article. */
export async function listChanges(req: PayloadRequest, before: LivePage[], after: LivePage[], touched: Locale[]): Promise<ListChange[]> {
  const all = [...new Set([...before, ...after].flatMap(listsOf))];
  const slugs = await slugsOf(req, all);
  const changes: ListChange[] = [];
  for (const locale of touched) {
    const was = before.find((page) => page.locale === locale);
    const is = after.find((page) => page.locale === locale);
    const [old, now] = [listsOf(was), listsOf(is)];
    for (const list of new Set([...old, ...now])) {
      const known = slugs.get(list);
      const slug = typeof known === "string" ? known : known?.[locale];
      if (list !== "blog" && slug === undefined) continue;
      const { totalDocs } = await req.payload.db.count({ collection: "live-pages", req, where: others(list, locale, (was ?? is)?.article ?? 0) });
      changes.push({
        list,
        locale,
        slug: slug ?? null,
        before: was && old.includes(list) ? await placeOf(req, list, was, totalDocs) : null,
        after: is && now.includes(list) ? await placeOf(req, list, is, totalDocs) : null,
      });
    }
  }
  return changes;
}

/**
 * The list pages on which these live articles stand now, as changes that leave them where they are: for a picture, a topic or an author that
 * shows on cards. Positions are read off one ordered list per language and list.
 */
export async function shownInLists(req: PayloadRequest, pages: LivePage[]): Promise<ListChange[]> {
  const lists = new Map<string, { list: ListName; locale: Locale; articles: Set<number> }>();
  for (const page of pages) {
    for (const list of listsOf(page)) {
      const key = `${page.locale} ${list}`;
      const entry = lists.get(key) ?? { list, locale: page.locale, articles: new Set<number>() };
      lists.set(key, { ...entry, articles: entry.articles.add(page.article) });
    }
  }
  const slugs = await slugsOf(req, [...new Set([...lists.values()].map(({ list }) => list))]);
  const changes: ListChange[] = [];
  for (const { list, locale, articles } of lists.values()) {
    const known = slugs.get(list);
    const slug = typeof known === "string" ? known : known?.[locale];
    if (list !== "blog" && slug === undefined) continue;
    const { docs } = await req.payload.db.find<LivePage>({ collection: "live-pages", limit: 0, pagination: false, req, select: { article: true }, sort: ["publishedAt", "article"], where: others(list, locale, -1) });
    for (const [index, { article }] of docs.entries()) {
      const place = { index, total: docs.length };
      if (articles.has(article)) changes.push({ list, locale, slug: slug ?? null, before: place, after: place });
    }
  }
  return changes;
}
