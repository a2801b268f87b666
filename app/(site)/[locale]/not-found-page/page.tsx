import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { NotFoundBody } from "@/components/layout/not-found-body";
import { PageFrame } from "@/components/layout/page-frame";
import { isLocale } from "@/messages/locales";
import { translatorFor } from "@/messages/words";
import { readLatest } from "@/payload/read/cards";
import { readSettings } from "@/payload/read/settings";

export const ensureStatic = "navigation";

/** Enough to find something to read, few enough to scan. */
const suggested = 3;

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const [t, site] = await Promise.all([translatorFor(locale, "notFound"), readSettings(locale)]);
  return { title: `${t("title")} | ${site.name}`, robots: { index: false, follow: true } };
}

/** The words of a 404. Next answers `notFound()` with an empty body until script runs, so the page server puts this page in its place. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [site, latest] = await Promise.all([readSettings(locale), readLatest(locale, suggested)]);
  return (
    <PageFrame site={site} hrefs={null} page="page">
      <NotFoundBody latest={latest} original={null} />
    </PageFrame>
  );
}
