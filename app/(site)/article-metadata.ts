import type { Metadata } from "next";

import { localeDetails, locales, sourceLocale } from "@/messages/locales";
import { articlePath } from "@/messages/paths";
import { environment } from "@/payload/env";
import type { Article, SiteSettings } from "@/payload/read/types";

function absolute(path: string): string {
  return `${environment.siteUrl}${path}`;
}

/** Every language the article is live in, itself included; `x-default` is the source language where it is live. Null with one language only. */
function alternates(article: Article): Record<string, string> | undefined {
  const live = locales.flatMap((locale) => (article.slugs[locale] ? [[locale, absolute(articlePath(locale, article.slugs[locale]))] as const] : []));
  const fallback = live.find(([locale]) => locale === sourceLocale) ?? live[0];
  return fallback ? { ...Object.fromEntries(live), "x-default": fallback[1] } : undefined;
}

export function articleMetadata(article: Article, site: SiteSettings): Metadata {
  const canonical = absolute(articlePath(article.locale, article.slug));
  const picture = article.picture?.webp.at(-1);
  return {
    title: `${article.seo.title} | ${site.name}`,
    description: article.seo.description,
    authors: article.authors.map(({ name }) => ({ name })),
    alternates: { canonical, languages: alternates(article) },
    openGraph: {
      type: "article",
      url: canonical,
      title: article.seo.title,
      description: article.seo.description,
      siteName: site.name,
      locale: localeDetails[article.locale].openGraph,
      alternateLocale: locales.filter((locale) => locale !== article.locale && article.slugs[locale]).map((locale) => localeDetails[locale].openGraph),
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt,
      images: picture ? [{ url: absolute(picture.url), width: picture.width, height: picture.height, alt: article.picture?.alt }] : undefined,
    },
  };
}
