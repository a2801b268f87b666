/**
 * Pictures of a bucket, kept on this machine: what a visitor has seen once is served when the bucket, the renderer or the database is gone. Bounded:
 * those that were asked for longest ago make room. Names carry a hash of their content, so a copy is never an old one.
 */
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";

import { writePage } from "./page-file";

/** Bytes. */
const room = 2_000_000_000;

export interface MediaCacheOptions {
  folder: string;
  /** The whole file as somebody nobody knows gets it, null where it is not theirs to see. Throws where nobody can say. */
  fetch(name: string): Promise<Buffer | null>;
  /** Bytes. */
  most?: number;
}

export function createMediaCache({ folder, fetch, most = room }: MediaCacheOptions) {
  const sizes = new Map<string, number>();
  const under = new Map<string, Promise<boolean>>();
  let bytes = 0;
  const read = readFolder();

  async function readFolder(): Promise<void> {
    for (const name of await readdir(folder).catch(() => [])) {
      const found = await stat(path.join(folder, name)).catch(() => null);
      if (found?.isFile()) note(name, found.size);
    }
  }

  function note(name: string, size: number): void {
    bytes += size - (sizes.get(name) ?? 0);
    sizes.delete(name);
    sizes.set(name, size);
  }

  async function makeRoom(): Promise<void> {
    for (const [name, size] of sizes) {
      if (bytes <= most) return;
      sizes.delete(name);
      bytes -= size;
      await rm(path.join(folder, name), { force: true });
    }
  }

  async function get(name: string): Promise<boolean> {
    await read;
    const file = await fetch(name);
    if (!file) return false;
    await writePage(path.join(folder, name), file);
    note(name, file.length);
    await makeRoom();
    return true;
  }

  return {
    /** Fetches it once, however many ask. False where it is not public or too large to keep; throws where that cannot be known, or the disk is full. */
    bring(name: string): Promise<boolean> {
      const current = under.get(name) ?? get(name).finally(() => under.delete(name));
      under.set(name, current);
      return current;
    },

    /** It was asked for just now. */
    used(name: string): void {
      const size = sizes.get(name);
      if (size !== undefined) note(name, size);
    },
  };
}

export type MediaCache = ReturnType<typeof createMediaCache>;
