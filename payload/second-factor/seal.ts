/**
 * Secrets in the database, and those a browser carries back to us, sealed with AES-256-GCM under a key of their own that comes from PAYLOAD_SECRET
 * (HKDF, RFC 5869). What it is for and whose it is are sealed in: a row that is copied to another account opens nothing.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const version = "v1";

function keyFrom(secret: string): Buffer {
  if (secret === "") throw new Error("PAYLOAD_SECRET is missing: nothing can be sealed.");
  return Buffer.from(hkdfSync("sha256", secret, "", "feuilleton second factor", 32));
}

/** @param purpose what it is for and whose it is; the same is needed to open it */
export function seal(text: string, purpose: string, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, keyFrom(secret), iv).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return [version, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".");
}

/** Null for what was altered, is for something or somebody else, or was sealed under another secret. */
export function open(sealed: string, purpose: string, secret: string): string | null {
  const [of, ...parts] = sealed.split(".");
  const [iv, tag, text] = parts.map((part) => Buffer.from(part, "base64url"));
  if (of !== version || parts.length !== 3 || iv?.length !== 12 || tag?.length !== 16 || !text) return null;
  try {
    const decipher = createDecipheriv(algorithm, keyFrom(secret), iv, { authTagLength: 16 }).setAAD(Buffer.from(purpose)).setAuthTag(tag);
    return decipher.update(text, undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
