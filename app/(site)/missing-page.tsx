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

/** Within what both databases take for a number. */
const documentId = /^[1-9]\d{0,8}$/;

/** Enough to find something to read, few enough to scan. */
const suggested = 3;

export async function missingMetadata(locale: string): Promise<Metadata> {
  if (!isLocale(locale)) return {};
  const [t, site] = await Promise.all([translatorFor(locale, "notFound"), readSettings(locale)]);
  return { title: `${t("title")} | ${site.name}`, robots: { index: false, follow: true } };
}

/**
 * The words of a 404. Next answers `notFound()` with an empty body until script runs, so the page server puts this page in its place. With a
 * the id of an article that is live in another language only, it offers that one.
 */
export async function missingPage(locale: string, article?: string) {
  if (!isLocale(locale) || article === placeholderParam) notFound();
  const original = article !== undefined && documentId.test(article) ? await readOriginal(locale, Number(article)) : null;
  if (article !== undefined && !original) notFound();
  const [site, latest] = await Promise.all([readSettings(locale), readLatest(locale, suggested)]);
  return (
    <PageFrame site={site} hrefs={null} page="page">
      <NotFoundBody latest={latest} original={original} />
    </PageFrame>
  );
}
