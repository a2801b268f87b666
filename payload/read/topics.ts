import { cacheLife, cacheTag } from "next/cache";

import { type Locale, locales } from "../../messages/locales";
import { asOf, asOfTag } from "../as-of";
import { addressesTag, listingTag, settingsTag, topicTag } from "../publish/tags";
import type { Topic } from "./types";
import { readPayload, visible } from "./visitor";

interface TopicRow {
  id: number;
  slug?: Partial<Record<Locale, string>>;
  live?: Partial<Record<Locale, boolean>>;
}

async function toTopic(id: number, words: { name: string; slug: string; description?: string | null }): Promise<Topic> {
  const payload = await readPayload();
  const row = await payload.db.findOne<TopicRow>({ collection: "topics", where: { id: { equals: id } } });
  const slugs = locales.flatMap((locale) => (row?.live?.[locale] && row.slug?.[locale] ? [[locale, row.slug[locale]]] : []));
  return { id, name: words.name, slug: words.slug, description: words.description ?? null, slugs: Object.fromEntries(slugs) as Topic["slugs"] };
}

/** The topic at this slug that a live article of the language has, or null. */
export function readTopic(locale: Locale, slug: string): Promise<Topic | null> {
  return topicAsOf(locale, slug, asOf().change);
}

async function topicAsOf(locale: Locale, slug: string, known: string): Promise<Topic | null> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  const [found] = await visible("topics", { slug: { equals: slug } }, locale, { limit: 1 });
  if (!found) {
    cacheTag(addressesTag(locale));
    return null;
  }
  cacheTag(topicTag(found.id, locale), settingsTag(locale));
  return toTopic(found.id, found);
}

/** Every topic that a live article of the language has, by name. */
export function readTopics(locale: Locale): Promise<Topic[]> {
  return topicsAsOf(locale, asOf().change);
}

async function topicsAsOf(locale: Locale, known: string): Promise<Topic[]> {
  "use cache";
  cacheTag(asOfTag(known));
  cacheLife("max");
  cacheTag(listingTag(locale), settingsTag(locale));
  const found = await visible("topics", {}, locale);
  const topics = await Promise.all(found.map((topic) => toTopic(topic.id, topic)));
  return topics.sort((a, b) => a.name.localeCompare(b.name, locale));
}
