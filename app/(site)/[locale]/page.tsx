import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { FrontPage } from "@/components/layout/front-page";
import { JsonLd } from "@/components/seo/json-ld";
import { isLocale } from "@/messages/locales";
import { everyLocale, frontPath } from "@/messages/paths";
import { readLatest } from "@/payload/read/cards";
import { readSettings } from "@/payload/read/settings";
import { readTopics } from "@/payload/read/topics";
import { pageMetadata } from "../page-metadata";
import { frontData } from "../structured-data";

export const ensureStatic = "navigation";

/** The lead and a first screen of others. */
const shown = 10;

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const site = await readSettings(locale);
  const title = site.tagline ? `${site.name} – ${site.tagline}` : site.name;
  const picture = { page: frontPath(locale), title: site.tagline || site.name };
  return pageMetadata({ site, title, description: site.promise, path: frontPath(locale), hrefs: everyLocale(frontPath), picture });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [site, articles, topics] = await Promise.all([readSettings(locale), readLatest(locale, shown), readTopics(locale)]);
  return (
    <>
      <FrontPage site={site} articles={articles} topics={topics} />
      <JsonLd data={frontData(site)} />
    </>
  );
}
