/** One address per page: however a path is percent-encoded, and whatever unknown parameters follow it, the same page is kept once. */
import type { IncomingHttpHeaders } from "node:http";

import type { Target } from "./target";

/** Characters a path segment may hold as they are (RFC 3986, 3.3); everything else is encoded, in capitals. */
function canonicalSegment(segment: string): string {
  return encodeURIComponent(decodeURIComponent(segment)).replace(/%(?:3A|40|24|26|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code));
}

export function pageAddress({ path }: Target): string {
  return path.includes("%") ? path.split("/").map(canonicalSegment).join("/") : path;
}

export type Kind = "page" | "preview" | "question" | "static" | "media" | "passed" | "internal";

/** A page that answers a question in its address, or waits for one: made per request, and so not kept. */
function asksSomething({ path }: Target): boolean {
  return /^\/[^/]+\/search$/.test(path);
}

/** The one spelling of a page with its question, where it has one: the others are nobody's. */
export function questionAddress(target: Target): string {
  const question = new URLSearchParams(target.query).get("q");
  return pageAddress(target) + (question === null ? "" : `?q=${encodeURIComponent(question)}`);
}

/** Somebody signed in, or a preview: their pages are theirs alone. */
export function isPersonal(headers: IncomingHttpHeaders): boolean {
  return headers.authorization !== undefined || (headers.cookie !== undefined && /(?:^|;\s*)(payload-token|__prerender_bypass|__next_preview_data)=/.test(headers.cookie));
}

/** What a preview link holds; null for an address that is none. */
export function previewIn({ path }: Target): string | null {
  return /^\/[^/]+\/preview\/([^/]+)\/?$/.exec(path)?.[1] ?? null;
}

/** Who answers a request: the page store, a folder on disk, or the renderer. */
export function kindOf(method: string, target: Target): Kind {
  if (/^\/api\/internal(\/|$)/.test(target.path)) return "internal";
  const reads = method === "GET" || method === "HEAD";
  if (reads && target.path.startsWith("/_next/static/")) return "static";
  if (reads && target.path.startsWith("/api/media/file/")) return "media";
  if (!reads || target.path === "/" || /^\/(admin|api|_next)(\/|$)/.test(target.path)) return "passed";
  if (previewIn(target) !== null) return "preview";
  return asksSomething(target) ? "question" : "page";
}
