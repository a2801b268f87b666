import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { isLocale } from "@/messages/locales";
import { blogListMetadata, blogListPage } from "../../blog-list";

export const ensureStatic = "navigation";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? blogListMetadata(locale) : {};
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return blogListPage(locale);
}
