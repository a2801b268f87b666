import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ArticlePage } from "@/components/article/article-page";
import { JsonLd } from "@/components/seo/json-ld";
import { isLocale } from "@/messages/locales";
import { articlePath, topicPath } from "@/messages/paths";
import { readArticle } from "@/payload/read/article";
import { readSettings } from "@/payload/read/settings";
import { absolute } from "../../../absolute";
import { articleMetadata } from "../../../article-metadata";
import { blogCrumb, crumbsTo } from "../../../crumbs";
import { placeholderParam } from "../../../placeholder";
import { articleData } from "../../../structured-data";

export const ensureStatic = "navigation";

export function generateStaticParams() {
  return [{ slug: placeholderParam }];
}

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

async function find({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale) || slug === placeholderParam) return null;
  const article = await readArticle(locale, slug);
  return article && { article, site: await readSettings(locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  return found ? articleMetadata(found.article, found.site) : {};
}

export default async function Page(props: Props) {
  const found = await find(props);
  if (!found) notFound();
  const { article, site } = found;
  const { locale, slug, title, topic } = article;
  const topicCrumb = topic ? [{ name: topic.name, href: topicPath(locale, topic.slug) }] : [];
  const crumbs = await crumbsTo(locale, await blogCrumb(locale), ...topicCrumb, { name: title, href: null });
  return (
    <>
      <ArticlePage article={article} site={site} address={absolute(articlePath(locale, slug))} />
      <JsonLd data={articleData(article, site, crumbs)} />
    </>
  );
}
