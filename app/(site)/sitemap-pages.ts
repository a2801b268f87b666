import { type Locale, locales } from "@/messages/locales";
import { authorPath, frontPath, listPath, sectionPath, topicPath } from "@/messages/paths";
import { lastChange } from "@/payload/read/live-addresses";
import { readPeople } from "@/payload/read/people";
import { readTopics } from "@/payload/read/topics";
import { type SitemapPage, sitemapEntries } from "./sitemap-entries";

type Languages = Partial<Record<Locale, SitemapPage>>;

function inEvery(pathOf: (locale: Locale) => string, changed: Map<Locale, string | null>): Languages {
  return Object.fromEntries(locales.map((locale) => [locale, { path: pathOf(locale), changedAt: changed.get(locale) ?? null }])) as Languages;
}

/** Every page that is not an article: front pages, the list, topics, authors, the accessibility statement. Numbered pages are left to links. */
export async function sitemapOfPages(): Promise<string> {
  const changed = new Map(await Promise.all(locales.map(async (locale) => [locale, await lastChange(locale)] as const)));
  const unknown = new Map<Locale, null>();
  const pages: Languages[] = [
    inEvery(frontPath, changed),
    inEvery((locale) => listPath(locale), changed),
    inEvery((locale) => sectionPath(locale, "topics"), unknown),
    inEvery((locale) => sectionPath(locale, "authors"), unknown),
    inEvery((locale) => sectionPath(locale, "accessibility"), unknown),
  ];
  const seen = new Set<string>();
  for (const locale of locales) {
    for (const topic of await readTopics(locale)) {
      if (seen.has(`topic ${topic.id}`)) continue;
      seen.add(`topic ${topic.id}`);
      pages.push(Object.fromEntries(Object.entries(topic.slugs).map(([language, slug]) => [language, { path: topicPath(language as Locale, slug), changedAt: null }])));
    }
    for (const author of await readPeople(locale)) {
      if (seen.has(`author ${author.id}`)) continue;
      seen.add(`author ${author.id}`);
      pages.push(Object.fromEntries(author.locales.map((language) => [language, { path: authorPath(language, author.slug), changedAt: null }])));
    }
  }
  return pages.map(sitemapEntries).join("");
}
