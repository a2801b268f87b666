import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { placeholderParam } from "../../../placeholder";
import { sectionPage } from "../../../section-pages";

export const ensureStatic = "navigation";

export function generateStaticParams() {
  return [{ section: placeholderParam, slug: placeholderParam }];
}

interface Props {
  params: Promise<{ locale: string; section: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await sectionPage(await params);
  return found?.metadata ?? {};
}

export default async function Page({ params }: Props) {
  const found = await sectionPage(await params);
  if (!found) notFound();
  return found.page;
}
