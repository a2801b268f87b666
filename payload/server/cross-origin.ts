/**
 * A page of another site that writes in the name of whoever is signed in here (CSRF). The cookie is not sent along from elsewhere
 * (SameSite=Lax), but to a browser every name under one domain is the same site, the shop's and that of whoever runs another part of it.
 */
import type { IncomingMessage } from "node:http";

import { isPersonal } from "./page-address";

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** What browsers say of themselves (Fetch Metadata) goes first: behind a proxy the name we are asked by need not be that of the page. */
export function isForeignWrite({ headers, method = "GET" }: Pick<IncomingMessage, "headers" | "method">, siteUrl: string): boolean {
  if (reads.has(method) || headers.cookie === undefined || !isPersonal({ cookie: headers.cookie })) return false;
  const site = headers["sec-fetch-site"];
  if (typeof site === "string") return site !== "same-origin" && site !== "none";
  if (headers.origin === undefined) return false;
  const host = hostOf(headers.origin);
  return host === null || (host !== headers.host && host !== hostOf(siteUrl));
}
