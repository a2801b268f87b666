import { NextIntlClientProvider } from "next-intl";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

import "@/components/design/site.css";
import { isLocale } from "@/messages/locales";
import { placeholderParam } from "../placeholder";

export const metadata: Metadata = { robots: { index: true, follow: true } };
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f1" },
    { media: "(prefers-color-scheme: dark)", color: "#14201f" },
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

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale}>
      <body>
        <NextIntlClientProvider messages={{}}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
