/** Where an article stands in the lists it was or is in: counted in the register of live pages, in the transaction that changes it. */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import type { ListName } from "./list-pages";
import { type LivePage, partKey } from "./live-pages";
import { placesIn, stretchOf } from "./page-parts";
import type { ListChange } from "./plan-lists";
import type { Shelf } from "./shown-parts";

function listsOf(page: LivePage | undefined): ListName[] {
  if (!page) return [];
  const named = page.parts.filter((part): part is `topics:${number}` | `authors:${number}` => part.startsWith("topics:") || part.startsWith("authors:"));
  return ["blog", ...named];
}

/** Longer than any list. */
const everything = 2_147_483_647;

type Slugs = Map<string, Partial<Record<Locale, string>> | string>;

type Slugged = { id: number; slug: Partial<Record<Locale, string>> | string };

async function slugsOf(req: PayloadRequest, lists: ListName[], shelf?: Shelf): Promise<Slugs> {
  const slugs: Slugs = new Map();
  for (const collection of ["topics", "authors"] as const) {
    const ids = lists.filter((list) => list.startsWith(`${collection}:`)).map((list) => Number(list.split(":")[1]));
    const read = ids.flatMap((id) => (shelf?.rows.get(partKey(collection, id)) ?? []) as Slugged | []);
    const unread = ids.filter((id) => !read.some((row) => row.id === id));
    if (unread.length > 0) read.push(...(await req.payload.db.find<Slugged>({ collection, limit: 0, pagination: false, req, select: { slug: true }, where: { id: { in: unread } } })).docs);
    for (const { id, slug } of read) slugs.set(`${collection}:${id}`, slug);
  }
  return slugs;
}

/** One entry for each list and language that the change concerns; before and after are the live pages of one article, `shelf` what is read already. */
export async function listChanges(req: PayloadRequest, pagesBefore: LivePage[], pagesAfter: LivePage[], touched: Locale[], shelf?: Shelf): Promise<ListChange[]> {
  const all = [...new Set([...pagesBefore, ...pagesAfter].flatMap(listsOf))];
  const slugs = await slugsOf(req, all, shelf);
  const changes: ListChange[] = [];
  for (const locale of touched) {
    const was = pagesBefore.find((page) => page.locale === locale);
    const is = pagesAfter.find((page) => page.locale === locale);
    const [old, now] = [listsOf(was), listsOf(is)];
    const lists = [...new Set([...old, ...now])];
    const after = is ? await placesIn(req, lists, is) : null;
    const before = was && was.publishedAt === is?.publishedAt ? after : was ? await placesIn(req, lists, was) : null;
    for (const list of lists) {
      const known = slugs.get(list);
      const slug = typeof known === "string" ? known : known?.[locale];
      if (list !== "blog" && slug === undefined) continue;
      changes.push({ list, locale, slug: slug ?? null, before: (old.includes(list) && before?.get(list)) || null, after: (now.includes(list) && after?.get(list)) || null });
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
    const ids = await stretchOf(req, list, locale, { from: 0, limit: everything, newestFirst: false });
    for (const [index, article] of ids.entries()) {
      const place = { index, total: ids.length };
      if (articles.has(article)) changes.push({ list, locale, slug: slug ?? null, before: place, after: place });
    }
  }
  return changes;
}
