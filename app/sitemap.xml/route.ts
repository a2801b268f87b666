import { connection } from "next/server";

import { sitemapPartPath } from "@/messages/paths";
import { liveBlocks } from "@/payload/read/live-addresses";
import { absolute } from "../(site)/absolute";
import { kept } from "../(site)/kept";

/** The index: one part for pages of the site itself, one for each block of articles. */
export async function GET() {
  await connection();
  const blocks = await liveBlocks();
  const newest = blocks.map(({ changedAt }) => changedAt).sort().at(-1);
  const part = (path: string, changedAt: string | undefined): string =>
    `<sitemap><loc>${absolute(path)}</loc>${changedAt ? `<lastmod>${new Date(changedAt).toISOString()}</lastmod>` : ""}</sitemap>\n`;
  const parts = [part(sitemapPartPath("pages"), newest), ...blocks.map(({ block, changedAt }) => part(sitemapPartPath(block), changedAt))];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join("")}</sitemapindex>\n`;
  return new Response(xml, { headers: kept("application/xml; charset=utf-8") });
}
