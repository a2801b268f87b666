/**
 * Next's own files (`/_next/static`), of this build and of earlier ones: a page opened before a deploy still finds its script for a week. Their
 * addresses change with their bytes, so they are read once and kept, in every coding.
 */
import { cp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

import { ByteLru } from "./byte-lru";
import { compress, compresses } from "./codings";
import { type Headers, type KeptPage, makePage, sizeOf, withCodings, withQuickCodings } from "./kept-page";
import { immutableCaching } from "./page-headers";
import { sendPage } from "./send-page";
import { createTurns } from "./turns";

const day = 24 * 60 * 60 * 1000;
const keptFor = 7 * day;
const memory = 24 * 1024 * 1024;

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".map": "application/json", ".svg": "image/svg+xml",
  ".woff2": "font/woff2", ".woff": "font/woff", ".ttf": "font/ttf", ".ico": "image/x-icon", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp",
  ".avif": "image/avif", ".txt": "text/plain; charset=utf-8",
};

export const staticPrefix = "/_next/static/";

/**
 * Adds this build's files to those of earlier builds in `store`, and takes away what no build of the last week had. The time of a file says when
 * its build was last served.
 */
export async function keepStaticFiles(built: string, store: string, now = Date.now()): Promise<void> {
  await cp(built, store, { recursive: true, force: false });
  const names = async (folder: string): Promise<string[]> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  };
  const current = new Set(await names(built));
  for (const name of await names(store)) {
    const file = path.join(store, name);
    if (current.has(name)) await utimes(file, now / 1000, now / 1000);
    else if (now - (await stat(file)).mtimeMs > keptFor) await rm(file, { force: true });
  }
  await writeFile(path.join(store, ".served"), new Date(now).toISOString());
}

export function createStaticFiles(folders: string[], security: Headers) {
  const files = new ByteLru<KeptPage>(memory);
  const compressing = createTurns(1, 500);

  async function load(address: string): Promise<KeptPage | null> {
    const kept = files.get(address);
    if (kept) return kept;
    // The target was checked at the door: no dots that climb. Decoded, because Next writes `[` and `]` into names.
    const name = decodeURIComponent(address.slice(staticPrefix.length));
    for (const folder of folders) {
      const body = await readFile(path.join(folder, name)).catch(() => null);
      if (!body) continue;
      const type = types[path.extname(name)] ?? "application/octet-stream";
      const file = await withQuickCodings(makePage({ path: address, type, headers: [...immutableCaching, ["Vary", "Accept-Encoding"], ...security], seq: 0 }, body));
      files.set(address, file, sizeOf(file));
      if (compresses(type)) {
        void compressing.take(async () => {
          const whole = withCodings(file, await compress(body), []);
          files.set(address, whole, sizeOf(whole));
        }).catch(() => undefined);
      }
      return file;
    }
    return null;
  }

  return {
    /** False where there is no such file. */
    async send(request: IncomingMessage, response: ServerResponse, address: string): Promise<boolean> {
      const file = await load(address);
      if (file) sendPage(request, response, file);
      return file !== null;
    },

    /** The text of a style sheet, for pages that carry it inside. */
    async text(address: string): Promise<string | null> {
      if (!address.startsWith(staticPrefix)) return null;
      const file = await load(address);
      return file ? file.answers.identity.body.toString("utf8") : null;
    },
  };
}
