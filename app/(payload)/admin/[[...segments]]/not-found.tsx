import config from "@payload-config";
import { NotFoundPage } from "@payloadcms/next/views";
import { connection } from "next/server";

import { importMap } from "../importMap";

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export default async function NotFound({ params, searchParams }: Args) {
  await connection();
  return NotFoundPage({ config, importMap, params, searchParams });
}
