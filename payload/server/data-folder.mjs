/** The folder that keeps what must survive a restart: the embedded database, media, the secret. */
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartError } from "./report.mjs";

/**
 * Makes `folder` where it is missing and proves that it can be written to. Throws a StartError that names `variable`, and then leaves
 * nothing behind.
 */
export function prepareFolder(folder, variable) {
  let made;
  try {
    made = mkdirSync(folder, { recursive: true });
    const probe = path.join(folder, `.write-test-${process.pid}`);
    closeSync(openSync(probe, "wx"));
    rmSync(probe);
  } catch (error) {
    if (made) rmSync(made, { recursive: true, force: true });
    throw new StartError(
      `${folder} cannot be written to (${error.code}): give this user the right to write there, or point ${variable} to another place.`,
    );
  }
  return made ?? null;
}

/** The kept secret, made on the first start: 64 hexadecimal characters, readable by this user only. */
export function keepSecret(dataDir) {
  const file = path.join(dataDir, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length >= 32) return secret;
  throw new StartError(`${file} holds fewer than 32 characters: remove it and the next start makes a new one (everybody signs in again).`);
}
