/**
 * A link to a page that is not public: one article in one language, until it expires. Signed (HMAC-SHA-256, RFC 2104) rather than stored, so
 * that making one writes nothing; a new secret ends all of them.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

import { isLocale, type Locale } from "../../messages/locales";

const hour = 60 * 60 * 1000;
/** Milliseconds. */
export const previewLasts = 24 * hour;

export interface Previewed {
  article: number;
  locale: Locale;
  /** Milliseconds since 1970. */
  expires: number;
}

function signature(payload: string, secret: string): string {
  // Apart from every other use of the secret.
  return createHmac("sha256", `feuilleton preview ${secret}`).update(payload).digest("base64url");
}

/** Rounded up to the hour, so that a form that asks again while one types gets the same address. */
export function signPreview(article: number, locale: Locale, secret: string, now = Date.now()): string {
  const expires = Math.ceil(now / hour) * hour + previewLasts;
  const payload = `${article}.${locale}.${expires.toString(36)}`;
  return `${payload}.${signature(payload, secret)}`;
}

/** What a link of ours names, whether it is over or not. Null for one that was altered or was never ours. */
export function readSigned(token: string, secret: string): Previewed | null {
  const [article, locale, expires, given] = token.split(".");
  if (secret === "" || token.length > 200 || !article || !locale || !expires || !given || !isLocale(locale)) return null;
  const expected = Buffer.from(signature(`${article}.${locale}.${expires}`, secret));
  const signed = Buffer.from(given);
  if (signed.length !== expected.length || !timingSafeEqual(signed, expected)) return null;
  const found = { article: Number(article), locale, expires: Number.parseInt(expires, 36) };
  return Number.isSafeInteger(found.article) ? found : null;
}

export function isOver({ expires }: Previewed, now = Date.now()): boolean {
  return expires <= now;
}

/** Null for a link that was altered, is over or was never ours. */
export function readPreview(token: string, secret: string, now = Date.now()): Previewed | null {
  const link = readSigned(token, secret);
  return link && !isOver(link, now) ? link : null;
}

/** Root-relative. */
export function previewPath(article: number, locale: Locale, secret: string, now = Date.now()): string {
  return `/${locale}/preview/${signPreview(article, locale, secret, now)}`;
}
