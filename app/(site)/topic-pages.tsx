import type { Metadata } from "next";

import { IndexPage } from "@/components/lists/index-page";
import { ListPage } from "@/components/lists/list-page";
import { JsonLd } from "@/components/seo/json-ld";
import type { Locale } from "@/messages/locales";
import { everyLocale, sectionPath, topicPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readList } from "@/payload/read/lists";
import { readSettings } from "@/payload/read/settings";
import { readTopic, readTopics } from "@/payload/read/topics";
import { crumbsTo } from "./crumbs";
import { pageMetadata } from "./page-metadata";
import type { Rendered } from "./rendered";
import { listData, pageData } from "./structured-data";

/** All topics of a language. */
export async function topicsPage(locale: Locale): Promise<Rendered> {
  const t = await translatorFor(locale, "topics");
  const [site, topics] = await Promise.all([readSettings(locale), readTopics(locale)]);
  const path = sectionPath(locale, "topics");
  const hrefs = everyLocale((other) => sectionPath(other, "topics"));
  const title = t("title");
  const crumbs = await crumbsTo(locale, { name: title, href: null });
  const entries = topics.map(({ id, name, slug, description }) => ({ id, name, href: topicPath(locale, slug), about: description }));
  return {
    metadata: pageMetadata({ site, title, description: t("description"), path, hrefs }),
    page: (
      <>
        <IndexPage site={site} hrefs={hrefs} crumbs={crumbs} title={title} intro={t("description")} entries={entries} />
        <JsonLd data={pageData(site, crumbs, path, title)} />
      </>
    ),
  };
}

/** What the blog has on a topic, one page of it; null where there is no such topic or page. */
export async function topicPage(locale: Locale, slug: string, number?: number): Promise<Rendered | null> {
  const topic = await readTopic(locale, slug);
  const list = topic && (await readList(locale, `topics:${topic.id}`, number));
  if (!topic || !list) return null;
  const [t, listWords, site] = await Promise.all([translatorFor(locale, "topics"), translatorFor(locale, "list"), readSettings(locale)]);
  const path = topicPath(locale, topic.slug, number);
  const here = everyLocale((other) => (topic.slugs[other] === undefined ? null : topicPath(other, topic.slugs[other])));
  const title = number === undefined ? topic.name : listWords("numbered", { title: topic.name, number: String(number) });
  const description = topic.description ?? t("topicDescription", { topic: topic.name });
  const crumbs = await crumbsTo(locale, { name: t("title"), href: sectionPath(locale, "topics") }, { name: title, href: null });
  const metadata: Metadata = pageMetadata({ site, title, description, path, hrefs: number === undefined ? here : null });
  return {
    metadata,
    page: (
      <>
        <ListPage site={site} hrefs={here} crumbs={crumbs} title={title} intro={number === undefined ? description : null} list={list} hrefOf={(page) => topicPath(locale, topic.slug, page)} />
        <JsonLd data={listData(site, { name: title, description, path, crumbs, cards: list.cards })} />
      </>
    ),
  };
}
