/**
 * A kept page on disk: a line with the checksum of everything after it, a line with what is known of the page, then its codings. The plain text
 * is not stored, it comes back out of the gzip. Written beside its place and renamed into it; a file that fails its checksum is no page.
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

import { type Headers, type KeptPage, makePage, withCodings } from "./kept-page";

const inflate = promisify(gunzip);

interface Known {
  epoch: string;
  path: string;
  type: string;
  headers: Headers;
  seq: number;
  build: string;
  /** Its codings are the quick ones. */
  rough?: true;
  br: number;
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

export function fileOf(folder: string, pagePath: string): string {
  const name = createHash("sha256").update(pagePath).digest("hex");
  return path.join(folder, name.slice(0, 2), name.slice(2, 4), `${name.slice(4, 36)}.page`);
}

/** The bytes of a file; null for a page whose codings are not made yet. */
export function encodePage(page: KeptPage, epoch: string): Buffer | null {
  const { br, gzip } = page.answers;
  if (!br || !gzip) return null;
  const known: Known = { epoch, path: page.path, type: page.type, headers: page.headers, seq: page.seq, build: page.build, ...(page.rough ? { rough: true } : {}), br: br.body.length };
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(known)}\n`), br.body, gzip.body]);
  return Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest]);
}

/** Null for anything that is not whole, not of this epoch or not of this path. */
export async function decodePage(bytes: Buffer, pagePath: string, epoch: string): Promise<KeptPage | null> {
  const line = bytes.indexOf(10);
  if (line !== 64 || sha256(bytes.subarray(65)) !== bytes.toString("latin1", 0, 64)) return null;
  const end = bytes.indexOf(10, 65);
  const known = JSON.parse(bytes.toString("utf8", 65, end)) as Known;
  if (known.path !== pagePath || known.epoch !== epoch) return null;
  const br = bytes.subarray(end + 1, end + 1 + known.br);
  const gzip = bytes.subarray(end + 1 + known.br);
  return withCodings(makePage(known, await inflate(gzip)), { br, gzip }, [], known.rough === true);
}

export async function writePage(file: string, bytes: Buffer): Promise<void> {
  const beside = `${file}.${randomBytes(6).toString("hex")}`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Null where there is no file, or none that can be trusted; that one is taken away. */
export async function readPage(file: string, pagePath: string, epoch: string): Promise<KeptPage | null> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    return null;
  }
  const page = await decodePage(bytes, pagePath, epoch).catch(() => null);
  if (!page) await rm(file, { force: true }).catch(() => undefined);
  return page;
}
