import { NextIntlClientProvider } from "next-intl";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

import "@/components/design/site.css";
import { InlineScript } from "@/components/layout/inline-script";
import { themeScript } from "@/components/layout/theme-script";
import { isLocale } from "@/messages/locales";
import { islandWords } from "../island-words";
import { placeholderParam } from "../placeholder";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#131816" },
  ],
};

/** No page is made at build time: that needs neither a database nor content, and pages fill at the first request. */
export function generateStaticParams() {
  return [{ locale: placeholderParam }];
}

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { locale } = await params;
  return {
    manifest: `/${locale}/site.webmanifest`,
    icons: { icon: [{ url: "/favicon.ico", sizes: "32x32" }, { url: "/icon.svg", type: "image/svg+xml" }], apple: "/icons/180.png" },
    robots: { index: true, follow: true, "max-image-preview": "large", "max-snippet": -1 },
    formatDetection: { telephone: false },
  };
}

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    // The inline script sets `data-theme` before React sees the page.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <InlineScript code={themeScript} />
      </head>
      <body>
        <NextIntlClientProvider messages={await islandWords(locale)}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
