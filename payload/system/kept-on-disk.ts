/** What the page server keeps on disk: `<folder>/<2 hex>/<2 hex>/<name>.page`, see payload/server/page-file.ts. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

async function* leaves(folder: string): AsyncGenerator<string> {
  for (const first of await namesIn(folder)) {
    if (first.length !== 2) continue;
    for (const second of await namesIn(path.join(folder, first))) yield path.join(folder, first, second);
  }
}

const isPage = (name: string): boolean => name.endsWith(".page");

/** Number of pages of one build; 0 where the folder is not there. Names only: quick at 200,000 pages. */
export async function countKept(folder: string): Promise<number> {
  let pages = 0;
  for await (const leaf of leaves(folder)) pages += (await namesIn(leaf)).filter(isPage).length;
  return pages;
}

export interface KeptOnDisk {
  pages: number;
  bytes: number;
}

/** Reads the size of each file, one folder at a time, so that requests go first. A file that is swapped meanwhile may be missed. */
export async function measureKept(folder: string): Promise<KeptOnDisk> {
  const sum: KeptOnDisk = { pages: 0, bytes: 0 };
  for await (const leaf of leaves(folder)) {
    for (const name of (await namesIn(leaf)).filter(isPage)) {
      const found = await stat(path.join(leaf, name)).catch(() => null);
      if (!found) continue;
      sum.pages += 1;
      sum.bytes += found.size;
    }
  }
  return sum;
}
