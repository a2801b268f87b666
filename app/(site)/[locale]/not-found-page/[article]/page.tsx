import type { Metadata } from "next";

import { missingMetadata, missingPage } from "../../../missing-page";
import { placeholderParam } from "../../../placeholder";

export const ensureStatic = "navigation";

export function generateStaticParams() {
  return [{ article: placeholderParam }];
}

interface Props {
  params: Promise<{ locale: string; article: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata((await params).locale);
}

export default async function Page({ params }: Props) {
  const { locale, article } = await params;
  return missingPage(locale, article);
}
