/** Codes of an authenticator app (RFC 6238), as every app knows them: SHA-1, six digits, thirty seconds. */
import { Secret, TOTP } from "otpauth";

/** Seconds; a code is that of the step in which it was made. */
export const period = 30;

/** Steps a clock may be ahead or behind (RFC 6238, 5.2). */
const skew = 1;

function generatorOf(secret: string): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period });
}

/** 160 bits in base32, as RFC 4226 (4, R6) recommends. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What the picture for the app says. @param issuer without a colon; the app shows it beside the account */
export function addressOf(secret: string, issuer: string, account: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret), issuer, label: account, algorithm: "SHA1", digits: 6, period }).toString();
}

/**
 * The step that `code` belongs to; null where it is of none near `now`, or of one that is not after `last`: a code is good once, and so is every
 * one before it.
 * @param now milliseconds since 1970
 */
export function stepOf(secret: string, code: string, { last, now = Date.now() }: { last: number; now?: number }): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = generatorOf(secret).validate({ token: code, timestamp: now, window: skew });
  if (delta === null) return null;
  const step = Math.floor(now / 1000 / period) + delta;
  return step > last ? step : null;
}
