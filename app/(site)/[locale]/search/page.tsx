import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { SearchPage } from "@/components/search/search-page";
import { isLocale } from "@/messages/locales";
import { everyLocale, searchPath } from "@/messages/paths";
import { translatorFor } from "@/messages/words";
import { readSettings } from "@/payload/read/settings";
import { searchResults } from "../../../search-results";
import { crumbsTo } from "../../crumbs";
import { pageMetadata } from "../../page-metadata";

// Made per question and sent whole, so that it can be read without script.
export const instant = false;

const shown = 30;

interface Props {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function queryOf({ searchParams }: Pick<Props, "searchParams">): Promise<string> {
  const { q } = await searchParams;
  return (Array.isArray(q) ? q[0] : q) ?? "";
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  if (!isLocale(locale)) return {};
  const [t, site] = await Promise.all([translatorFor(locale, "search"), readSettings(locale)]);
  return pageMetadata({ site, title: t("title"), description: t("hint"), path: searchPath(locale), hrefs: null, listed: false });
}

export default async function Page(props: Props) {
  const { locale } = await props.params;
  if (!isLocale(locale)) notFound();
  const [site, t, results] = await Promise.all([readSettings(locale), translatorFor(locale, "search"), queryOf(props).then((query) => searchResults(locale, query, shown))]);
  const crumbs = await crumbsTo(locale, { name: t("title"), href: null });
  return <SearchPage site={site} hrefs={everyLocale((other) => searchPath(other, results.query))} crumbs={crumbs} results={results} />;
}
