import type { NextRequest } from "next/server";

import { localeCookie } from "@/messages/choose-locale";
import { isLocale } from "@/messages/locales";
import { environment } from "@/payload/env";

/** Seconds: a year. */
const lasts = 31_536_000;

/** `?to=fr`: what the browser tells when the language switcher is followed, so that `/` leads to the language that was chosen. It holds nothing else. */
export function POST({ nextUrl }: NextRequest) {
  const locale = nextUrl.searchParams.get("to");
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (!isLocale(locale)) return new Response(null, { status: 400, headers });
  const secure = environment.siteUrl.startsWith("https:") ? "; Secure" : "";
  headers.set("Set-Cookie", `${localeCookie}=${locale}; Path=/; Max-Age=${lasts}; HttpOnly; SameSite=Lax${secure}`);
  return new Response(null, { status: 204, headers });
}
