import type { Locale } from "@/messages/locales";
import type { Article, ArticleCard, AuthorCard, Block, SiteSettings, TableCell } from "@/payload/read/types";
import { articleWords } from "./article-words";
import { MarkedText } from "./marked-text";
import { pictureFixture } from "./picture-fixture";
import { callToActionFixture } from "./product-fixture";
import { sourcesFixture } from "./source-fixture";

function bodyFixture(locale: Locale, { inline }: MarkedText): Block[] {
  const words = articleWords[locale];
  const paragraph = (marked: string): Block => ({ kind: "paragraph", children: inline(marked) });
  const heading = (level: 2 | 3, anchor: string, text: string): Block => ({ kind: "heading", level, anchor, children: inline(text) });
  const cell = (marked: string, header: TableCell["header"]): TableCell => ({ header, colSpan: 1, rowSpan: 1, blocks: [paragraph(marked)] });
  return [
    paragraph(words.first),
    paragraph(words.second),
    heading(2, "h2a", words.h2a),
    paragraph(words.third),
    { kind: "list", ordered: false, start: 1, items: words.list.map((item) => ({ children: inline(item), nested: null })) },
    { kind: "quote", children: inline(words.quote) },
    heading(2, "h2b", words.h2b),
    paragraph(words.fourth),
    {
      kind: "table",
      rows: words.table.map((row, at) => row.map((text, column) => cell(text, at === 0 ? "column" : column === 0 ? "row" : null))),
    },
    { kind: "figure", picture: pictureFixture("synapse", words.figureAlt, 1600, 900, { credit: words.credit }), caption: words.caption },
    { kind: "callout", tone: "info", title: null, blocks: [paragraph(words.info)] },
    { kind: "callout", tone: "caution", title: words.cautionTitle, blocks: [paragraph(words.caution)] },
    heading(3, "h3", words.h3),
    paragraph(words.fifth),
    { kind: "rule" },
    { kind: "callout", tone: "meaning", title: null, blocks: [paragraph(words.meaning)] },
  ];
}

export function cardsFixture(locale: Locale): ArticleCard[] {
  return articleWords[locale].related.map(([title, excerpt, topic, alt], index) => ({
    id: 10 + index,
    title,
    slug: `article-${index + 1}`,
    excerpt,
    picture: pictureFixture(`card-${index + 1}`, alt, 1600, 1067),
    topic: { id: index, name: topic, slug: `topic-${index}` },
    publishedAt: "2026-09-01T08:00:00.000Z",
  }));
}

function authorFixture(locale: Locale): AuthorCard {
  const [name, role, credentials, bio, alt] = articleWords[locale].author;
  return {
    id: 1,
    name,
    slug: "lotte-vermeulen",
    role,
    credentials,
    bio,
    portrait: pictureFixture("lotte", alt, 400, 400),
    profiles: [{ label: "ORCID", href: "https://orcid.org/0000-0000-0000-0000" }],
  };
}

/** A whole article with everything a page can show: seven sources, a table, a figure, three call-outs, an offer and four cards. */
export function articleFixture(locale: Locale, more: Partial<Article> = {}): Article {
  const words = articleWords[locale];
  const cited = new MarkedText();
  const body = bodyFixture(locale, cited);
  const author = authorFixture(locale);
  const topic = { id: 1, name: words.topic, slug: "topic" };
  return {
    id: 1,
    locale,
    title: words.title,
    slug: words.slug,
    excerpt: words.excerpt,
    picture: pictureFixture("hero", words.heroAlt, 2000, 1000, { focal: { x: 40, y: 50 } }),
    topic,
    topics: [topic],
    publishedAt: "2026-10-31T23:30:00.000Z",
    updatedAt: "2026-11-22T09:00:00.000Z",
    authors: [author],
    reviewer: { ...author, id: 2, name: words.reviewer },
    reviewedAt: "2026-11-02T10:00:00.000Z",
    seo: { title: words.title, description: words.excerpt },
    body,
    headings: [],
    sources: sourcesFixture(locale, cited),
    callToAction: callToActionFixture(locale),
    related: cardsFixture(locale),
    disclaimer: words.disclaimer,
    slugs: { nl: articleWords.nl.slug, fr: articleWords.fr.slug },
    readingMinutes: 6,
    words: 1100,
    ...more,
  };
}

export function siteFixture(locale: Locale): SiteSettings {
  const words = articleWords[locale];
  return {
    locale,
    name: "Feuilleton",
    tagline: words.tagline,
    promise: words.excerpt,
    shopUrl: `https://shop.test/${locale}`,
    contact: { email: "hallo@shop.test", phone: "+32 9 000 00 00", address: "Korenlei 1\n9000 Gent" },
    legal: words.legal.map((label, index) => ({ label, href: `https://shop.test/${locale}/legal/${index}` })),
  };
}
