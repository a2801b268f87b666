import { ListPage } from "@/components/lists/list-page";
import type { Locale } from "@/messages/locales";
import { everyLocale, topicPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readList } from "@/payload/read/lists";
import { readTopic, readTopics } from "@/payload/read/topics";
import type { Rendered } from "./rendered";
import { sectionEntry } from "./section-entry";
import { sectionIndex } from "./section-index";
import { listData } from "./structured-data";

/** All topics of a language. */
export async function topicsPage(locale: Locale): Promise<Rendered> {
  const topics = await readTopics(locale);
  return sectionIndex(locale, "topics", topics.map(({ id, name, slug, description }) => ({ id, name, href: topicPath(locale, slug), about: description })));
}

/** What the blog has on a topic, one page of it; null where there is no such topic or page. */
export async function topicPage(locale: Locale, slug: string, number?: number): Promise<Rendered | null> {
  const topic = await readTopic(locale, slug);
  const list = topic && (await readList(locale, `topics:${topic.id}`, number));
  if (!topic || !list) return null;
  const t = await translatorFor(locale, "topics");
  const description = topic.description ?? t("topicDescription", { topic: topic.name });
  const hrefs = everyLocale((other) => (topic.slugs[other] === undefined ? null : topicPath(other, topic.slugs[other])));
  const hrefOf = (page?: number): string => topicPath(locale, topic.slug, page);
  return sectionEntry({
    locale,
    section: "topics",
    name: topic.name,
    description,
    hrefs,
    hrefOf,
    number,
    draw: ({ site, crumbs, title }) => <ListPage site={site} hrefs={hrefs} crumbs={crumbs} title={title} intro={number === undefined ? description : null} list={list} hrefOf={hrefOf} />,
    data: ({ site, crumbs, title, path }) => listData(site, { name: title, description, path, crumbs, cards: list.cards }),
  });
}
