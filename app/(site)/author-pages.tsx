import { shorten } from "@/components/layout/shorten";
import { AuthorPage } from "@/components/lists/author-page";
import type { Locale } from "@/messages/locales";
import { authorPath, everyLocale } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readList } from "@/payload/read/lists";
import { readAuthor, readPeople } from "@/payload/read/people";
import type { Rendered } from "./rendered";
import { sectionEntry } from "./section-entry";
import { sectionIndex } from "./section-index";
import { authorData } from "./structured-data";

/** Everybody who writes or reviews. */
export async function authorsPage(locale: Locale): Promise<Rendered> {
  const people = await readPeople(locale);
  const entries = people.map(({ id, name, slug, role, credentials, portrait }) => ({
    id,
    name,
    href: authorPath(locale, slug),
    about: [role, credentials].filter(Boolean).join(" · ") || null,
    picture: portrait && { ...portrait, alt: "" },
  }));
  return sectionIndex(locale, "authors", entries);
}

/** One author and one page of what they worked on; null where there is no such author or page. */
export async function authorPage(locale: Locale, slug: string, number?: number): Promise<Rendered | null> {
  const author = await readAuthor(locale, slug);
  const list = author && (await readList(locale, `authors:${author.id}`, number));
  if (!author || !list) return null;
  const t = await translatorFor(locale, "authors");
  const hrefs = everyLocale((other) => (author.locales.includes(other) ? authorPath(other, author.slug) : null));
  const hrefOf = (page?: number): string => authorPath(locale, author.slug, page);
  return sectionEntry({
    locale,
    section: "authors",
    name: author.name,
    description: author.bio ? shorten(author.bio, 155) : t("authorDescription", { name: author.name }),
    hrefs,
    hrefOf,
    number,
    draw: ({ site, crumbs }) => <AuthorPage site={site} hrefs={hrefs} crumbs={crumbs} author={author} list={list} hrefOf={hrefOf} />,
    data: ({ site, crumbs, path }) => authorData(site, author, crumbs, path),
  });
}
