import type { NextRequest } from "next/server";

import { isLocale } from "@/messages/locales";
import { searchResults } from "../../search-results";

/** Enough to choose from while typing; the page of results has more. */
const shown = 8;

/** `?locale=&q=`: what is found, grouped. 400 for a language there is none of; anything may stand in `q`. */
export async function GET({ nextUrl }: NextRequest) {
  const locale = nextUrl.searchParams.get("locale");
  const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Robots-Tag": "noindex" };
  if (!isLocale(locale)) return Response.json({ error: "locale" }, { status: 400, headers });
  return Response.json(await searchResults(locale, nextUrl.searchParams.get("q") ?? "", shown), { headers });
}
