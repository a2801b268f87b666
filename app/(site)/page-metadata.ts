import type { Metadata } from "next";

import { type Locale, localeDetails, locales, sourceLocale } from "@/messages/locales";
import { feedPath, sharePicturePath } from "@/messages/paths";
import type { SiteSettings } from "@/payload/read/types";
import { absolute } from "./absolute";

export interface PageFacts {
  site: SiteSettings;
  /** Without the name of the site. */
  title: string;
  description: string | null;
  /** Root-relative address of this very page. */
  path: string;
  /** Addresses of its counterparts, itself included; null for a page that has none by nature (a numbered page, search results). */
  hrefs: Partial<Record<Locale, string>> | null;
  /** The page whose picture stands for it, and the words on that, where they are not its own: a numbered page has that of its list. */
  picture?: { page: string; title: string };
  /** False for pages that no search engine should list. */
  listed?: boolean;
}

/** What every picture drawn by us measures: the size that networks crop least. */
export const pictureSize = { width: 1200, height: 630 };

/** Every language the page is live in, itself included; `x-default` is the source language where it is live there. */
function languagesOf(hrefs: PageFacts["hrefs"]): Record<string, string> | undefined {
  const live = Object.entries(hrefs ?? {}).map(([locale, path]) => [locale, absolute(path)] as const);
  const fallback = live.find(([locale]) => locale === sourceLocale) ?? live[0];
  return fallback ? { ...Object.fromEntries(live), "x-default": fallback[1] } : undefined;
}

/** Title, description, canonical, languages, feeds and Open Graph of any page. */
export function pageMetadata({ site, title, description, path, hrefs, picture = { page: path, title }, listed = true }: PageFacts): Metadata {
  const { locale } = site;
  const url = absolute(path);
  const image = { url: absolute(sharePicturePath(picture.page)), ...pictureSize, alt: picture.title };
  const whole = title === site.name || title.startsWith(`${site.name} `) ? title : `${title} | ${site.name}`;
  return {
    title: whole,
    description: description ?? undefined,
    // Left out where it says nothing: a key without a value would take away what the layout says to all.
    ...(listed ? {} : { robots: { index: false, follow: true } }),
    alternates: {
      canonical: url,
      languages: languagesOf(hrefs),
      types: {
        "application/rss+xml": [{ url: absolute(feedPath(locale, "xml")), title: site.name }],
        "application/feed+json": [{ url: absolute(feedPath(locale, "json")), title: site.name }],
      },
    },
    openGraph: {
      type: "website",
      url,
      title,
      description: description ?? undefined,
      siteName: site.name,
      locale: localeDetails[locale].openGraph,
      alternateLocale: locales.filter((other) => other !== locale && hrefs?.[other]).map((other) => localeDetails[other].openGraph),
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description: description ?? undefined, images: [image] },
  };
}
