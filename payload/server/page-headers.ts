/** Headers of what is kept and of what is passed on. */
import type { Headers } from "./kept-page";

const ofEverything: Headers = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
];

/** Browsers keep to https for a year (RFC 6797), only where the site says that it has it. */
export function securityHeaders(siteUrl: string): Headers {
  return siteUrl.startsWith("https:") ? [...ofEverything, ["Strict-Transport-Security", "max-age=31536000"]] : ofEverything;
}

/** Payload's admin runs inline script that is made per request, and shows previews in a frame of its own origin. */
export const adminPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

/** Next answers script with data at the same address (its own RSC headers), so shared caches have to tell them apart. */
const varies = "Accept-Encoding, rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch";

/**
 * Browsers ask each time and get a 304. Shared caches that know nothing of our purges hold a page for a minute; those that do (RFC 9213, and
 * Surrogate-Control for Varnish and Fastly) may show an old one while they fetch, and while we are down.
 */
const forShared = "max-age=60, stale-while-revalidate=600, stale-if-error=604800";

export const pageCaching: Headers = [
  ["Cache-Control", "public, max-age=0, must-revalidate, s-maxage=60"],
  ["CDN-Cache-Control", forShared],
  ["Surrogate-Control", forShared],
  ["Vary", varies],
];

/** Cloudflare tells answers at one address apart by their coding only: data asked for with a header must not become the page. */
export const dataCaching: Headers = [["Cloudflare-CDN-Cache-Control", "no-store"]];

export function tagHeaders(tags: string[]): Headers {
  return tags.length === 0 ? [] : [["Surrogate-Key", tags.join(" ")], ["Cache-Tag", tags.join(",")]];
}

/** Files whose address changes with their bytes. */
export const immutableCaching: Headers = [["Cache-Control", "public, max-age=31536000, immutable"]];
