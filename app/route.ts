import { type NextRequest, NextResponse } from "next/server";

import { chooseLocale, localeCookie } from "@/messages/choose-locale";
import { frontPath } from "@/messages/paths";

/** The one address that negotiates: an explicit choice first, then what the browser asks for, then the default. */
export function GET(request: NextRequest) {
  const locale = chooseLocale(request.cookies.get(localeCookie)?.value, request.headers.get("accept-language"));
  return new NextResponse(null, { status: 307, headers: { Location: `${frontPath(locale)}${request.nextUrl.search}`, Vary: "Accept-Language, Cookie", "Cache-Control": "private, no-cache" } });
}
