import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { FrontPage } from "@/components/layout/front-page";
import { isLocale } from "@/messages/locales";
import { readLatest } from "@/payload/read/cards";
import { readSettings } from "@/payload/read/settings";

export const ensureStatic = "navigation";

/** The lead and a first screen of others. */
const shown = 13;

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const site = await readSettings(locale);
  return { title: site.tagline ? `${site.name} – ${site.tagline}` : site.name, description: site.promise ?? undefined };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [site, articles] = await Promise.all([readSettings(locale), readLatest(locale, shown)]);
  return <FrontPage site={site} articles={articles} />;
}
