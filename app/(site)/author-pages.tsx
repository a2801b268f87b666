import { AuthorPage } from "@/components/lists/author-page";
import { IndexPage } from "@/components/lists/index-page";
import { JsonLd } from "@/components/seo/json-ld";
import type { Locale } from "@/messages/locales";
import { authorPath, everyLocale, sectionPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readList } from "@/payload/read/lists";
import { readAuthor, readPeople } from "@/payload/read/people";
import { readSettings } from "@/payload/read/settings";
import { crumbsTo } from "./crumbs";
import { pageMetadata } from "./page-metadata";
import type { Rendered } from "./rendered";
import { shorten } from "./shorten";
import { authorData, pageData } from "./structured-data";

/** Everybody who writes or reviews. */
export async function authorsPage(locale: Locale): Promise<Rendered> {
  const t = await translatorFor(locale, "authors");
  const [site, people] = await Promise.all([readSettings(locale), readPeople(locale)]);
  const path = sectionPath(locale, "authors");
  const hrefs = everyLocale((other) => sectionPath(other, "authors"));
  const title = t("title");
  const crumbs = await crumbsTo(locale, { name: title, href: null });
  const entries = people.map(({ id, name, slug, role, credentials, portrait }) => ({
    id,
    name,
    href: authorPath(locale, slug),
    about: [role, credentials].filter(Boolean).join(" · ") || null,
    picture: portrait && { ...portrait, alt: "" },
  }));
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

/** One author and one page of what they worked on; null where there is no such author or page. */
export async function authorPage(locale: Locale, slug: string, number?: number): Promise<Rendered | null> {
  const author = await readAuthor(locale, slug);
  const list = author && (await readList(locale, `authors:${author.id}`, number));
  if (!author || !list) return null;
  const [t, listWords, site] = await Promise.all([translatorFor(locale, "authors"), translatorFor(locale, "list"), readSettings(locale)]);
  const path = authorPath(locale, author.slug, number);
  const here = everyLocale((other) => (author.locales.includes(other) ? authorPath(other, author.slug) : null));
  const title = number === undefined ? author.name : listWords("numbered", { title: author.name, number: String(number) });
  const crumbs = await crumbsTo(locale, { name: t("title"), href: sectionPath(locale, "authors") }, { name: title, href: null });
  return {
    metadata: pageMetadata({ site, title, description: author.bio ? shorten(author.bio, 155) : t("authorDescription", { name: author.name }), path, hrefs: number === undefined ? here : null }),
    page: (
      <>
        <AuthorPage site={site} hrefs={here} crumbs={crumbs} author={author} list={list} hrefOf={(page) => authorPath(locale, author.slug, page)} />
        <JsonLd data={authorData(site, author, crumbs, path)} />
      </>
    ),
  };
}
