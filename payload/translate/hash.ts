import { createHash } from "node:crypto";

/** 22 characters: 132 bits of SHA-256, ample to tell the texts of a blog apart, short enough for an attribute of an exchange file. */
export function hash(...parts: string[]): string {
  const sum = createHash("sha256");
  // A length in front of each part: ("ab", "c") and ("a", "bc") must differ.
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest("base64url").slice(0, 22);
}

/**
 * The text as far as its meaning goes: composed Unicode, every run of white space one plain space. So a typist's double space or a no-break
 * space set later never marks a translation as outdated.
 */
export function sameWords(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
