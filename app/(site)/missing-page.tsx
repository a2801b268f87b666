import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { NotFoundBody } from "@/components/layout/not-found-body";
import { PageFrame } from "@/components/layout/page-frame";
import { isLocale } from "@/messages/locales";
import { translatorFor } from "@/messages/words";
import { readLatest } from "@/payload/read/cards";
import { readOriginal } from "@/payload/read/originals";
import { readSettings } from "@/payload/read/settings";
import { placeholderParam } from "./placeholder";

/** Enough to find something to read, few enough to scan. */
const suggested = 3;

export async function missingMetadata(locale: string): Promise<Metadata> {
  if (!isLocale(locale)) return {};
  const [t, site] = await Promise.all([translatorFor(locale, "notFound"), readSettings(locale)]);
  return { title: `${t("title")} | ${site.name}`, robots: { index: false, follow: true } };
}

/**
 * The words of a 404. Next answers `notFound()` with an empty body until script runs, so the page server puts this page in its place. With a
 * slug that is live in another language only, it offers that article.
 */
export async function missingPage(locale: string, slug?: string) {
  if (!isLocale(locale) || slug === placeholderParam) notFound();
  const original = slug === undefined ? null : await readOriginal(locale, slug);
  if (slug !== undefined && !original) notFound();
  const [site, latest] = await Promise.all([readSettings(locale), readLatest(locale, suggested)]);
  return (
    <PageFrame site={site} hrefs={null} page="page">
      <NotFoundBody latest={latest} original={original} />
    </PageFrame>
  );
}
