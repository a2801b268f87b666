import config from "@payload-config";
import { generatePageMetadata, RootPage } from "@payloadcms/next/views";
import type { Metadata } from "next";
import { connection } from "next/server";

import { importMap } from "../importMap";

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

// The admin is made per person and per request; without these Next tries to prerender it in development (payload issue 18065).
export const instant = false;

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  await connection();
  return generatePageMetadata({ config, params, searchParams });
}

export default async function Page({ params, searchParams }: Args) {
  await connection();
  return RootPage({ config, importMap, params, searchParams });
}
