import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ArticlePage } from "@/components/article/article-page";
import { isLocale } from "@/messages/locales";
import { readArticle } from "@/payload/read/article";
import { readSettings } from "@/payload/read/settings";
import { articleMetadata } from "../../../article-metadata";
import { placeholderParam } from "../../../placeholder";

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
  return <ArticlePage article={found.article} site={found.site} />;
}
