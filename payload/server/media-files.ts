/**
 * Pictures from disk. Whether a visitor may see one is the renderer's to say (only what a live page shows); its answer is remembered. After a swap
 * it is asked again in the background; after a withdrawal nothing that the withdrawn pages showed is served before it has been asked. While it cannot
 * be asked, a page that is being served vouches for the pictures on it.
 */
import { readFileSync } from "node:fs";
import { rm, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

import { mediaTag } from "../publish/tags";
import { askRenderer, bytesOf } from "./ask-renderer";
import type { Headers } from "./kept-page";
import type { MediaCache } from "./media-cache";
import { writePage } from "./page-file";
import { immutableCaching, tagHeaders } from "./page-headers";
import type { Renderer } from "./renderer-process";
import { sendFile } from "./send-file";
import { createTurns } from "./turns";

export const mediaPrefix = "/api/media/file/";

const types: Record<string, string> = { ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".avif": "image/avif" };

/** Files remembered as public. */
const remembered = 100_000;

/** Pages remembered per picture; any one that is still served vouches for it. */
const mostWitnesses = 3;

interface Log {
  epoch: string;
  seq: number;
}

interface Stored {
  epoch: string;
  /** Number of the last change before the renderer said yes. */
  allowed: [name: string, seq: number][];
  witnesses: [name: string, addresses: string[]][];
}

export interface MediaOptions {
  folder: string;
  /** Where the answers are kept between two processes. */
  file: string;
  log: Log;
  ask(address: string): Promise<number>;
  /** What the page at `address` shows, fresh or stale; null where it may not be served at this moment. */
  picturesOn(address: string): Promise<Set<string> | null>;
  security: Headers;
  /** Where the files themselves are in a bucket. */
  cache?: MediaCache;
}

/** Status of the renderer's answer to somebody nobody knows; the body is not read. */
export function askAsVisitor(renderer: Pick<Renderer, "socket">) {
  return async (address: string): Promise<number> => {
    const answer = await askRenderer(renderer, { method: "GET", path: address, headers: { host: "localhost", range: "bytes=0-0" }, patience: 10_000 });
    answer.destroy();
    return answer.statusCode ?? 500;
  };
}

/** The file as somebody nobody knows gets it; null where the renderer says that there is none for them. */
export function fetchAsVisitor(renderer: Pick<Renderer, "socket">) {
  return async (name: string): Promise<Buffer | null> => {
    const answer = await askRenderer(renderer, { method: "GET", path: mediaPrefix + name, headers: { host: "localhost" }, patience: 20_000 });
    const bytes = await bytesOf(answer);
    if ((answer.statusCode ?? 500) >= 500) throw new Error(`The renderer answered ${answer.statusCode} to ${name}.`);
    return answer.statusCode === 200 ? bytes : null;
  };
}

/** Names of the media files a page shows. */
export function mediaIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\/api\/media\/file\/([\w.%-]+)/g)].map(([, name = ""]) => name));
}

export function createMediaFiles({ folder, file, log, ask, cache, picturesOn, security }: MediaOptions) {
  const stored = load();
  const allowed = new Map<string, number>(stored.allowed);
  const witnesses = new Map<string, string[]>(stored.witnesses);
  const asking = createTurns(1, 200);
  const checking = new Set<string>();
  let saving: NodeJS.Timeout | null = null;

  function load(): Pick<Stored, "allowed" | "witnesses"> {
    try {
      const found = JSON.parse(readFileSync(file, "utf8")) as Stored;
      if (found.epoch === log.epoch) return found;
    } catch {
      // None yet, or a damaged one: then the renderer is asked.
    }
    return { allowed: [], witnesses: [] };
  }

  function save(): Promise<void> {
    const now: Stored = { epoch: log.epoch, allowed: [...allowed], witnesses: [...witnesses] };
    return writePage(file, Buffer.from(JSON.stringify(now)));
  }

  function forgetOldest(map: Map<string, unknown>): void {
    const oldest = map.keys().next();
    if (map.size > remembered && !oldest.done) map.delete(oldest.value);
  }

  async function vouched(name: string): Promise<boolean> {
    for (const address of witnesses.get(name) ?? []) if ((await picturesOn(address))?.has(name)) return true;
    return false;
  }

  function saveSoon(): void {
    saving ??= setTimeout(() => {
      saving = null;
      void save().catch(() => undefined);
    }, 500).unref();
  }

  /** Throws where the renderer cannot say. */
  async function check(name: string): Promise<boolean> {
    const { seq } = log;
    const status = await ask(mediaPrefix + name);
    if (status >= 500) throw new Error(`The renderer answered ${status} to ${name}.`);
    allowed.delete(name);
    const granted = status === 200 || status === 206;
    if (granted) allowed.set(name, seq);
    forgetOldest(allowed);
    saveSoon();
    return granted;
  }

  function checkAgain(name: string): void {
    if (checking.has(name)) return;
    checking.add(name);
    void asking.take(() => check(name)).catch(() => undefined).finally(() => checking.delete(name));
  }

  return {
    /** False where the renderer has to answer: for what is not public, not on this disk, or no picture. Throws where nobody can say. */
    async send(request: IncomingMessage, response: ServerResponse, address: string): Promise<boolean> {
      const name = address.slice(mediaPrefix.length);
      const type = types[path.extname(name).toLowerCase()];
      if (!type || !/^[\w.-]+$/.test(name)) return false;
      const place = path.join(folder, name);
      const found = await stat(place).catch(() => null);
      if (found) cache?.used(name);
      // A bucket's picture is here once it was seen; whether it may be seen is asked all the same.
      const stats = found ?? (cache && (await cache.bring(name)) ? await stat(place).catch(() => null) : null);
      if (!stats?.isFile()) return false;
      const since = allowed.get(name);
      if (since === undefined) {
        const granted = await check(name).catch(async (error: unknown) => {
          if (await vouched(name)) return true;
          throw error;
        });
        if (!granted) return false;
      }
      if (since !== undefined && since < log.seq) checkAgain(name);
      await sendFile(request, response, { path: place, stats, type, headers: [...immutableCaching, ...tagHeaders([mediaTag]), ["Content-Security-Policy", "default-src 'none'"], ...security] });
      return true;
    },

    /** Notes what a page that is kept from now on shows. */
    seen(address: string, names: Set<string>): void {
      for (const name of names) {
        const others = (witnesses.get(name) ?? []).filter((other) => other !== address);
        witnesses.delete(name);
        witnesses.set(name, [address, ...others].slice(0, mostWitnesses));
        forgetOldest(witnesses);
      }
      if (names.size > 0) saveSoon();
    },

    /** Null for pages nobody has in hand: then every picture has to be asked for again. Resolves when that is on disk. */
    async withdraw(names: Set<string> | null): Promise<void> {
      if (names === null) allowed.clear();
      else for (const name of names) allowed.delete(name);
      // What other pages show as well is known again before the renderer may be gone.
      for (const name of names ?? []) checkAgain(name);
      // A disk that takes nothing more still lets go: the next process then has to ask about every picture.
      await save().catch(() => rm(file, { force: true }));
    },
  };
}
