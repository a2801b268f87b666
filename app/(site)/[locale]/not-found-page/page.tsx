import type { Metadata } from "next";

import { missingMetadata, missingPage } from "../../missing-page";

export const ensureStatic = "navigation";

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata((await params).locale);
}

export default async function Page({ params }: Props) {
  return missingPage((await params).locale);
}
