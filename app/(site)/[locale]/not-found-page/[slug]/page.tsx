import type { Metadata } from "next";

import { missingMetadata, missingPage } from "../../../missing-page";
import { placeholderParam } from "../../../placeholder";

export const ensureStatic = "navigation";

export function generateStaticParams() {
  return [{ slug: placeholderParam }];
}

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata((await params).locale);
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  return missingPage(locale, slug);
}
