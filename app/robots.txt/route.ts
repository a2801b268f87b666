import { connection } from "next/server";

import { locales } from "@/messages/locales";
import { searchPath, sitemapPath } from "@/messages/paths";
import { absolute } from "../(site)/absolute";
import { kept } from "../(site)/kept";

/** RFC 9309. Pictures are under /api/media and may be fetched; results of searches are nobody's landing page. */
export async function GET() {
  await connection();
  const lines = ["User-agent: *", "Allow: /api/media/", "Disallow: /admin", "Disallow: /api/", ...locales.map((locale) => `Disallow: ${searchPath(locale)}`), "", `Sitemap: ${absolute(sitemapPath)}`];
  return new Response(`${lines.join("\n")}\n`, { headers: kept("text/plain; charset=utf-8") });
}
