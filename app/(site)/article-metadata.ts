import type { Metadata } from "next";

import { articlePath, articlePaths } from "@/messages/paths";
import type { Article, SiteSettings } from "@/payload/read/types";
import { pageMetadata } from "./page-metadata";

export function articleMetadata(article: Article, site: SiteSettings): Metadata {
  const path = articlePath(article.locale, article.slug);
  const common = pageMetadata({
    site,
    title: article.seo.title,
    description: article.seo.description,
    path,
    hrefs: articlePaths(article.slugs),
    picture: { page: path, title: article.title },
  });
  return {
    ...common,
    authors: article.authors.map(({ name }) => ({ name })),
    openGraph: {
      ...common.openGraph,
      type: "article",
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt,
      authors: article.authors.map(({ name }) => name),
      section: article.topic?.name,
      tags: article.topics.map(({ name }) => name),
    },
  };
}
