import { cacheLife, cacheTag } from "next/cache";

import { type Locale, locales } from "../../messages/locales";
import { articlePath } from "../../messages/paths";
import { asOf, asOfTag } from "../as-of";
import { bodyReferences, idsOf } from "../content/body-references";
import { idOf, type SerializedLexical } from "../content/lexical-nodes";
import { environment } from "../env";
import type { Article as ArticleDocument } from "../payload-types";
import { type LivePage, slugsOfLive } from "../publish/live-pages";
import { addressesTag, articleTag, disclaimerTag, settingsTag } from "../publish/tags";
import { toBody } from "./body";
import { readCards } from "./cards";
import { readAuthors } from "./people";
import { toPicture } from "./picture";
import { readCallsToAction } from "./products";
import { sharedById, sharedSettings } from "./shared-parts";
import { citedSources } from "./sources";
import type { Article } from "./types";
import { readPayload, visible } from "./visitor";

/** Silent reading of a text with facts in it, in words a minute (Brysbaert 2019: 238 for English non-fiction; Dutch and French are close). */
const wordsPerMinute = 230;

/** The article live at this address, or null where there is none. An outage throws. */
export function readArticle(locale: Locale, slug: string): Promise<Article | null> {
  const { change, parts } = asOf();
  return articleAsOf(locale, slug, change, parts);
}

async function articleAsOf(locale: Locale, slug: string, known: string, parts: string): Promise<Article | null> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  const [document] = await visible("articles", { slug: { equals: slug } }, locale, { limit: 1 });
  if (!document) {
    cacheTag(addressesTag(locale));
    return null;
  }
  cacheTag(articleTag(document.id, locale), settingsTag(locale), disclaimerTag(locale));
  return toArticle(document, locale, parts);
}

/** The register of live pages: which languages this article is live in, and the cards chosen when it was published. */
async function registered(article: number): Promise<LivePage[]> {
  const payload = await readPayload();
  const { docs } = await payload.db.find<LivePage>({ collection: "live-pages", limit: locales.length, pagination: false, where: { article: { equals: article } } });
  return docs;
}

async function hrefs(ids: number[], locale: Locale): Promise<Map<number, string>> {
  return new Map([...(await slugsOfLive({ payload: await readPayload() }, ids, locale))].map(([id, slug]) => [id, articlePath(locale, slug)]));
}

/** A document of one language as its page shows it; `known` as in shared-parts, and without one all is read anew. */
export async function toArticle(document: ArticleDocument, locale: Locale, known = ""): Promise<Article> {
  const settings = await sharedSettings(locale, known);
  const live = await registered(document.id);
  const here = live.find((page) => page.locale === locale);
  const body = document.body as unknown as SerializedLexical;
  const references = bodyReferences(body);
  const chosen = chosenCall(document, settings.callToAction);
  const reviewer = idOf(document.reviewer);
  const hero = idOf(document.hero);

  const [media, calls, sources, links, authors, topics, related] = await Promise.all([
    sharedById("media", [...(hero === null ? [] : [hero]), ...references.media], locale, known),
    readCallsToAction([...references.callsToAction, ...(chosen === null ? [] : [chosen])], locale, settings, known),
    sharedById("sources", references.sources, locale, known),
    hrefs(references.articles, locale),
    readAuthors([...idsOf(document.authors), ...(reviewer === null ? [] : [reviewer])], locale, known),
    sharedById("topics", idsOf(document.topics), locale, known),
    readCards(here?.related ?? [], locale, known),
  ]);

  const printed = toBody(body, {
    locale,
    siteUrl: environment.siteUrl,
    picture: (id) => toPicture(media.get(id)),
    callToAction: (id) => calls.get(id) ?? null,
    knowsSource: (id) => sources.has(id),
    articleHref: (id) => links.get(id) ?? null,
  });
  const topicLinks = idsOf(document.topics).map((id) => topics.get(id)).filter((topic) => topic !== undefined).map(({ id, name, slug }) => ({ id, name, slug }));
  const publishedAt = document.publishedAt ?? document.createdAt;

  return {
    id: document.id,
    locale,
    title: document.title,
    slug: document.slug,
    excerpt: document.excerpt,
    picture: toPicture(media.get(hero ?? -1)),
    topic: topicLinks[0] ?? null,
    topics: topicLinks,
    authors: idsOf(document.authors).map((id) => authors.get(id)).filter((author) => author !== undefined),
    reviewer: authors.get(reviewer ?? -1) ?? null,
    reviewedAt: document.reviewedAt ?? null,
    publishedAt,
    updatedAt: here?.changedAt ?? publishedAt,
    seo: { title: document.seo?.title || document.title, description: document.seo?.description || document.excerpt },
    body: printed.blocks,
    headings: printed.headings,
    sources: await citedSources(printed.sources, sources, locale),
    callToAction: calls.get(chosen ?? -1) ?? null,
    related,
    disclaimer: settings.disclaimer?.trim() || null,
    slugs: Object.fromEntries(live.map((page) => [page.locale, page.slug])),
    readingMinutes: Math.max(1, Math.round(printed.words / wordsPerMinute)),
    words: printed.words,
  };
}

function chosenCall(document: ArticleDocument, inherited: unknown): number | null {
  if (document.callToActionChoice === "none") return null;
  return idOf(document.callToActionChoice === "other" ? document.callToAction : inherited);
}
