/** What pages say to search engines in schema.org's words. Only what the page itself shows; no rating is ever invented. */
import type { BlogPosting, BreadcrumbList, CollectionPage, CreativeWork, Graph, Organization, Person, Product, Thing, WebPage, WebSite } from "schema-dts";

import { articlePath, authorPath, frontPath, searchPath, sharePicturePath } from "@/messages/paths";
import type { Locale } from "@/messages/locales";
import type { Article, ArticleCard, AuthorCard, CitedSource, Crumb, ProductTeaser, SiteSettings } from "@/payload/read/types";
import { absolute } from "./absolute";

const id = (locale: Locale, name: string): string => absolute(`${frontPath(locale)}#${name}`);

function publisher(site: SiteSettings): Organization {
  return {
    "@type": "Organization",
    "@id": id(site.locale, "publisher"),
    name: site.name,
    url: site.shopUrl ?? absolute(frontPath(site.locale)),
    logo: { "@type": "ImageObject", url: absolute("/icons/512.png"), width: "512", height: "512" },
    ...(site.contact.email ? { email: site.contact.email } : {}),
  };
}

function website(site: SiteSettings): WebSite {
  const target = `${absolute(searchPath(site.locale))}?q={search_term_string}`;
  // schema-dts does not know `query-input`, which is an annotation on the action and not a property of schema.org.
  const annotation = { "query-input": "required name=search_term_string" };
  return {
    "@type": "WebSite",
    "@id": id(site.locale, "website"),
    name: site.name,
    ...(site.tagline ? { description: site.tagline } : {}),
    url: absolute(frontPath(site.locale)),
    inLanguage: site.locale,
    publisher: { "@id": id(site.locale, "publisher") },
    potentialAction: { "@type": "SearchAction", target: { "@type": "EntryPoint", urlTemplate: target }, ...annotation },
  };
}

function person(author: AuthorCard, locale: Locale): Person {
  return {
    "@type": "Person",
    "@id": absolute(`${authorPath(locale, author.slug)}#person`),
    name: author.name,
    url: absolute(authorPath(locale, author.slug)),
    ...(author.role ? { jobTitle: author.role } : {}),
    ...(author.bio ? { description: author.bio } : {}),
    ...(author.portrait ? { image: absolute(author.portrait.src) } : {}),
    ...(author.credentials ? { hasCredential: { "@type": "EducationalOccupationalCredential", name: author.credentials } } : {}),
    ...(author.profiles.length > 0 ? { sameAs: author.profiles.map(({ href }) => href) } : {}),
  };
}

function citation({ reference, links }: CitedSource): CreativeWork {
  return { "@type": "CreativeWork", name: reference.map(({ text }) => text).join(""), ...(links[0] ? { url: links[0].href, sameAs: links.map(({ href }) => href) } : {}) };
}

/** A reference to the product at the shop; the price stays out, since a page is kept for longer than a price. */
function product({ name, href, description, picture, sku, gtin }: ProductTeaser): Product {
  return {
    "@type": "Product",
    name,
    url: href,
    ...(description ? { description } : {}),
    ...(picture ? { image: absolute(picture.src) } : {}),
    ...(sku ? { sku } : {}),
    ...(gtin ? { gtin } : {}),
  };
}

function breadcrumbs(crumbs: Crumb[], path: string): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    "@id": absolute(`${path}#breadcrumbs`),
    itemListElement: crumbs.map(({ name, href }, index) => ({ "@type": "ListItem", position: index + 1, name, item: absolute(href ?? path) })),
  };
}

function graph(...things: Thing[]): Graph {
  return { "@context": "https://schema.org", "@graph": things };
}

/** A page of an article. `reviewedBy` is a property of pages in schema.org, hence the page inside the posting. */
export function articleData(article: Article, site: SiteSettings, crumbs: Crumb[]): Graph {
  const { locale } = article;
  const path = articlePath(locale, article.slug);
  const page: WebPage = {
    "@type": "WebPage",
    "@id": absolute(path),
    url: absolute(path),
    name: article.seo.title,
    inLanguage: locale,
    isPartOf: { "@id": id(locale, "website") },
    breadcrumb: { "@id": absolute(`${path}#breadcrumbs`) },
    ...(article.reviewer ? { reviewedBy: person(article.reviewer, locale) } : {}),
    ...(article.reviewedAt ? { lastReviewed: article.reviewedAt.slice(0, 10) } : {}),
  };
  const posting: BlogPosting = {
    "@type": "BlogPosting",
    "@id": absolute(`${path}#article`),
    headline: article.title,
    description: article.seo.description,
    url: absolute(path),
    inLanguage: locale,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    wordCount: article.words,
    timeRequired: `PT${article.readingMinutes}M`,
    image: [article.picture ? absolute(article.picture.src) : null, absolute(sharePicturePath(path))].filter((image) => image !== null),
    author: article.authors.length > 0 ? article.authors.map((author) => person(author, locale)) : { "@id": id(locale, "publisher") },
    publisher: publisher(site),
    mainEntityOfPage: page,
    ...(article.topics.length > 0 ? { about: article.topics.map(({ name }): Thing => ({ "@type": "Thing", name })), articleSection: article.topics.map(({ name }) => name) } : {}),
    ...(article.sources.length > 0 ? { citation: article.sources.map(citation) } : {}),
    ...(article.callToAction && article.callToAction.products.length > 0 ? { mentions: article.callToAction.products.map(product) } : {}),
  };
  return graph(posting, breadcrumbs(crumbs, path), website(site));
}

export function frontData(site: SiteSettings): Graph {
  return graph(website(site), publisher(site));
}

/** A list of articles: the blog, a topic. */
export function listData(site: SiteSettings, list: { name: string; description: string | null; path: string; crumbs: Crumb[]; cards: ArticleCard[] }): Graph {
  const page: CollectionPage = {
    "@type": "CollectionPage",
    "@id": absolute(list.path),
    url: absolute(list.path),
    name: list.name,
    ...(list.description ? { description: list.description } : {}),
    inLanguage: site.locale,
    isPartOf: { "@id": id(site.locale, "website") },
    mainEntity: {
      "@type": "ItemList",
      itemListElement: list.cards.map(({ title, slug }, index) => ({ "@type": "ListItem", position: index + 1, name: title, url: absolute(articlePath(site.locale, slug)) })),
    },
  };
  return graph(page, breadcrumbs(list.crumbs, list.path), website(site), publisher(site));
}

export function authorData(site: SiteSettings, author: AuthorCard, crumbs: Crumb[], path: string): Graph {
  const page: WebPage = { "@type": "ProfilePage", "@id": absolute(path), url: absolute(path), name: author.name, inLanguage: site.locale, mainEntity: person(author, site.locale) };
  return graph(page, breadcrumbs(crumbs, path), website(site), publisher(site));
}

export function pageData(site: SiteSettings, crumbs: Crumb[], path: string, name: string): Graph {
  const page: WebPage = { "@type": "WebPage", "@id": absolute(path), url: absolute(path), name, inLanguage: site.locale, isPartOf: { "@id": id(site.locale, "website") } };
  return graph(page, breadcrumbs(crumbs, path), website(site), publisher(site));
}
