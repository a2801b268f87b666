/**
 * Codes for who has lost the phone, each good once. Kept as scrypt hashes that do not depend on PAYLOAD_SECRET: when that has changed, they are the
 * way in that is left.
 */
import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";

/** Crockford's base32: no letter that is taken for another when it is copied by hand. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const howMany = 10;
/** 60 bits: nobody guesses them from a hash, however fast, so that scrypt need not be as slow as for a password. */
const length = 12;
const cost = { N: 4096 };

export interface KeptCodes {
  salt: string;
  hashes: string[];
}

function hashOf(code: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => scrypt(code, Buffer.from(salt, "base64url"), 32, cost, (error, hash) => (error ? reject(error) : resolve(hash))));
}

/** "ABCD-EFGH-JKMN", to be shown once. */
export async function newRecoveryCodes(): Promise<{ codes: string[]; kept: KeptCodes }> {
  const plain = Array.from({ length: howMany }, () => Array.from({ length }, () => letters[randomInt(letters.length)]).join(""));
  const salt = randomBytes(16).toString("base64url");
  const hashes = await Promise.all(plain.map(async (code) => (await hashOf(code, salt)).toString("base64url")));
  return { codes: plain.map((code) => code.replace(/(.{4})(?=.)/g, "$1-")), kept: { salt, hashes } };
}

/** What is left once `code` has been used; null where it is none of them. Capitals, spaces and dashes do not matter, nor an O for a zero. */
export async function withoutCode(kept: KeptCodes, code: string): Promise<KeptCodes | null> {
  const plain = code.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  if (plain.length !== length) return null;
  const hash = await hashOf(plain, kept.salt);
  const hashes = kept.hashes.filter((one) => !timingSafeEqual(hash, Buffer.from(one, "base64url")));
  return hashes.length < kept.hashes.length ? { ...kept, hashes } : null;
}
