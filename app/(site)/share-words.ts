/** What the picture of a page says that networks show for it. A page's `og:image:alt` says the same title. */
import { isLocale, type Locale } from "@/messages/locales";
import { articlePath, frontPath, listPath, searchPath } from "@/messages/paths";
import { sectionOf } from "@/messages/sections";
import { translatorFor } from "@/messages/words";
import { readArticle } from "@/payload/read/article";
import { readAuthor } from "@/payload/read/people";
import { readSettings } from "@/payload/read/settings";
import { readTopic } from "@/payload/read/topics";

export interface ShareWords {
  title: string;
  /** Above the title; empty for none. */
  eyebrow: string;
  site: string;
}

type OwnWords = Omit<ShareWords, "site">;

/** An article, a topic or an author. */
async function ofEntry(locale: Locale, word: string, slug: string): Promise<OwnWords | null> {
  if (`/${locale}/${word}/${slug}` === articlePath(locale, slug)) {
    const article = await readArticle(locale, slug);
    return article && { title: article.title, eyebrow: article.topic?.name ?? "" };
  }
  const section = sectionOf(locale, word);
  if (section === "topics") {
    const [topic, t] = await Promise.all([readTopic(locale, slug), translatorFor(locale, "topics")]);
    return topic && { title: topic.name, eyebrow: t("title") };
  }
  if (section === "authors") {
    const [author, t] = await Promise.all([readAuthor(locale, slug), translatorFor(locale, "authors")]);
    return author && { title: author.name, eyebrow: author.role ?? t("title") };
  }
  return null;
}

/** The title of a page that is there whatever the shop publishes. */
async function titleOf(locale: Locale, path: string): Promise<string | null> {
  if (path === listPath(locale)) return (await translatorFor(locale, "list"))("title");
  if (path === searchPath(locale)) return (await translatorFor(locale, "search"))("title");
  const section = sectionOf(locale, path.slice(frontPath(locale).length + 1));
  return section && (await translatorFor(locale, section))("title");
}

/**
 * Of the page at `/{locale}/{rest}`; null where there is no such page, or none that has a picture of its own.
 * @param rest segments behind the language, none for the front page
 */
export async function shareWords(locale: string, rest: string[] = []): Promise<ShareWords | null> {
  if (!isLocale(locale)) return null;
  const { name: site, tagline } = await readSettings(locale);
  const [word, slug, ...beyond] = rest;
  if (word === undefined) return { title: tagline || site, eyebrow: "", site };
  if (beyond.length > 0) return null;
  if (slug !== undefined) {
    const own = await ofEntry(locale, word, slug);
    return own && { ...own, site };
  }
  const title = await titleOf(locale, `${frontPath(locale)}/${word}`);
  return title === null ? null : { title, eyebrow: tagline ?? "", site };
}
