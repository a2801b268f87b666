import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { isLocale } from "@/messages/locales";
import { blogListMetadata, blogListPage } from "../../../../blog-list";
import { pageNumber } from "../../../../page-number";
import { placeholderParam } from "../../../../placeholder";

export const ensureStatic = "navigation";

export function generateStaticParams() {
  return [{ number: placeholderParam }];
}

interface Props {
  params: Promise<{ locale: string; number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await params;
  const page = pageNumber(number);
  return isLocale(locale) && page !== null ? blogListMetadata(locale, page) : {};
}

export default async function Page({ params }: Props) {
  const { locale, number } = await params;
  const page = pageNumber(number);
  if (!isLocale(locale) || page === null) notFound();
  return blogListPage(locale, page);
}
