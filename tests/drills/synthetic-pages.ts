/** Kept pages by the hundred thousand: files as the front writes them, all with the same words, each with its own address. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { compress } from "@/payload/server/codings";
import { makePage, withCodings } from "@/payload/server/kept-page";
import { encodePage, fileOf } from "@/payload/server/page-file";
import { pageCaching } from "@/payload/server/page-headers";

export { fileOf };

export const addressOf = (locale: string, number: number): string => `/${locale}/blog/artikel-${number}`;

/** Writes `articles` pages in each language into `folder`, beside a log of no changes; returns the bytes of one file. */
export async function writeSyntheticPages(folder: string, articles: number, locales: string[], build: string): Promise<number> {
  const epoch = "synthetic";
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "changes.log"), `${JSON.stringify({ epoch, seq: 0, floor: 0, withdrawn: [], swapped: [], tags: [] })}\n`);
  writeFileSync(path.join(folder, "builds.json"), JSON.stringify({ [build]: Date.now() }));
  // About as long and as hard to compress as an article of the demo: words drawn from a small pool by a fixed rule.
  let seed = 7;
  const word = (): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (seed % 46_656).toString(36);
  };
  const body = Buffer.from(`<!DOCTYPE html><html lang="nl"><head><title>Artikel</title></head><body><p>${Array.from({ length: 4_500 }, word).join(" ")}</p></body></html>`);
  const coded = await compress(body);
  let bytes = 0;
  for (const locale of locales) {
    for (let number = 0; number < articles; number += 1) {
      const address = addressOf(locale, number);
      const file = fileOf(folder, address);
      const encoded = encodePage(withCodings(makePage({ path: address, type: "text/html; charset=utf-8", headers: pageCaching, seq: 0, build }, body), coded, []), epoch)!;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, encoded);
      bytes = encoded.length;
    }
  }
  return bytes;
}
