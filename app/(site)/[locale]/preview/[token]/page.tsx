import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";

import { ArticlePage } from "@/components/article/article-page";
import { InlineScript } from "@/components/layout/inline-script";
import { isLocale } from "@/messages/locales";
import { articlePath } from "@/messages/paths";
import { readPreviewed } from "@/payload/read/preview";
import { readSettings } from "@/payload/read/settings";
import { absolute } from "../../../absolute";
import { refreshOnSave } from "./refresh-on-save";

export const metadata: Metadata = { title: "Feuilleton", robots: { index: false, follow: false, nocache: true }, referrer: "no-referrer" };

// Made per request for whoever holds the link; never kept anywhere.
export const instant = false;

interface Props {
  params: Promise<{ locale: string; token: string }>;
}

export default async function Page({ params }: Props) {
  await connection();
  const { locale, token } = await params;
  const article = isLocale(locale) ? await readPreviewed(token, locale) : null;
  if (!article) notFound();
  const site = await readSettings(article.locale);
  return (
    <>
      <ArticlePage article={article} site={site} address={absolute(articlePath(article.locale, article.slug))} />
      <InlineScript code={refreshOnSave} />
    </>
  );
}
