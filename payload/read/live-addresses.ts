/** Addresses of live pages for those who list them all: sitemaps and feeds. Read in steps, so that memory stays the same at any size. */
import type { Locale } from "../../messages/locales";
import { articlesPerSitemap } from "../../messages/paths";
import type { LivePage } from "../publish/live-pages";
import { readPayload } from "./visitor";

export interface LiveAddress {
  article: number;
  locale: Locale;
  slug: string;
  /** ISO 8601, UTC: since when the page has its present content. */
  changedAt: string;
}

const step = 1_000;

function inBlock(block: number) {
  return { and: [{ article: { greater_than_equal: block * articlesPerSitemap } }, { article: { less_than: (block + 1) * articlesPerSitemap } }] };
}

/** Addresses of one block of articles, all languages of an article together, a group at a time. */
export async function* liveArticles(block: number): AsyncGenerator<LiveAddress[]> {
  const payload = await readPayload();
  let held: LiveAddress[] = [];
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<LivePage>({ collection: "live-pages", limit: step, page, pagination: true, sort: ["article", "locale"], where: inBlock(block) });
    for (const { article, locale, slug, changedAt } of docs) {
      if (held[0] && held[0].article !== article) {
        yield held;
        held = [];
      }
      held.push({ article, locale, slug, changedAt });
    }
    if (!hasNextPage) break;
  }
  if (held.length > 0) yield held;
}

/** Blocks that hold a live article, each with its last change. */
export async function liveBlocks(): Promise<{ block: number; changedAt: string }[]> {
  const payload = await readPayload();
  const newest = async (where: object, sort: string): Promise<LivePage | undefined> => (await payload.db.find<LivePage>({ collection: "live-pages", limit: 1, pagination: false, sort, where: where as never })).docs[0];
  const last = await newest({}, "-article");
  const blocks: { block: number; changedAt: string }[] = [];
  const end = last ? Math.floor(last.article / articlesPerSitemap) : -1;
  for (let block = 0; block <= end; block += 1) {
    const found = await newest(inBlock(block), "-changedAt");
    if (found) blocks.push({ block, changedAt: found.changedAt });
  }
  return blocks;
}

/** When a language last changed, or null where nothing of it is live. */
export async function lastChange(locale: Locale): Promise<string | null> {
  const payload = await readPayload();
  const { docs } = await payload.db.find<LivePage>({ collection: "live-pages", limit: 1, pagination: false, sort: "-changedAt", where: { locale: { equals: locale } } });
  return docs[0]?.changedAt ?? null;
}

/** The newest articles of a language, by slug, newest first. */
export async function newestSlugs(locale: Locale, limit: number): Promise<string[]> {
  const payload = await readPayload();
  const { docs } = await payload.db.find<LivePage>({ collection: "live-pages", limit, pagination: false, sort: ["-publishedAt", "-article"], where: { locale: { equals: locale } } });
  return docs.map(({ slug }) => slug);
}
