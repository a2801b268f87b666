import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { NotFoundBody } from "@/components/layout/not-found-body";
import { PageFrame } from "@/components/layout/page-frame";
import { isLocale } from "@/messages/locales";
import { readSettings } from "@/payload/read/settings";

export const ensureStatic = "navigation";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "notFound" });
  return { title: t("title"), robots: { index: false, follow: true } };
}

/** The words of a 404. Next answers `notFound()` with an empty body until script runs, so the page server puts this page in its place. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <PageFrame site={await readSettings(locale)} hrefs={null} page="page">
      <NotFoundBody />
    </PageFrame>
  );
}
