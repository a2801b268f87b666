/** Pages that were made in a hurry, since thousands waited behind them: small enough at once, as small as they get once somebody asks. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { ChangeLog } from "@/payload/server/change-log";
import { makePage, withQuickCodings } from "@/payload/server/kept-page";
import { createPageStore } from "@/payload/server/page-store";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-wide-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const html = Buffer.from(`<!doctype html>${Array.from({ length: 900 }, (_, n) => `<p id="p${n}">Zin ${n * 7_919} over magnesium, slaap en wat onderzoek daarover zegt.</p>`).join("")}`);
const made = (address = "/nl/blog/zink", body = html) => withQuickCodings(makePage({ path: address, type: "text/html; charset=utf-8", headers: [], seq: 0 }, body));

async function open(hurried: () => boolean) {
  const log = new ChangeLog(folder);
  await log.begin();
  return createPageStore({ folder, log, memory: 10_000_000, tags: () => Promise.resolve(["article:1:nl"]), hurried });
}

it("are kept with quick codings, and coded well once somebody asks when the hurry is over", async () => {
  let hurry = true;
  const store = await open(() => hurry);
  await store.keep("", await made());
  const quick = store.held("/nl/blog/zink")?.answers.br;
  expect(quick?.etag).toMatch(/^W\//);
  expect(quick?.headers).toContain("article:1:nl");
  expect(store.held("/nl/blog/zink")?.answers.br).toBe(quick);

  hurry = false;
  expect(store.held("/nl/blog/zink")?.answers.br).toBe(quick);
  await vi.waitFor(() => expect(store.held("/nl/blog/zink")?.answers.br).not.toBe(quick));
  const best = store.held("/nl/blog/zink")?.answers.br;
  expect(best?.etag).not.toMatch(/^W\//);
  expect(best?.body.length).toBeLessThan(quick?.body.length ?? 0);
  expect(brotliDecompressSync(best?.body ?? Buffer.alloc(0)).equals(html)).toBe(true);
});

it("are known for what they are after a restart", async () => {
  await (await open(() => true)).keep("", await made());
  const store = await open(() => false);
  expect((await store.find("/nl/blog/zink", ""))?.answers.br?.etag).toMatch(/^W\//);
  await vi.waitFor(async () => expect((await store.find("/nl/blog/zink", ""))?.answers.br?.etag).not.toMatch(/^W\//));
  const later = await open(() => true);
  await vi.waitFor(async () => expect((await later.find("/nl/blog/zink", ""))?.answers.br?.etag).not.toMatch(/^W\//));
});

it("are made so too where visitors ask for new ones faster than they are coded well, and every one of them is on disk", async () => {
  const store = await open(() => false);
  const addresses = Array.from({ length: 90 }, (_, n) => `/nl/blog/zink-${n}`);
  const small = html.subarray(0, 4_000);
  await Promise.all(addresses.map(async (address) => store.keep("", await made(address, small))));
  const again = await open(() => true);
  const kept = await Promise.all(addresses.map((address) => again.find(address, "")));
  const quick = kept.filter((page) => page?.answers.br?.etag.startsWith("W/"));
  expect(kept.every((page) => page !== null)).toBe(true);
  expect(quick.length).toBeGreaterThan(20);
  expect(quick.length).toBeLessThan(90);
  const last = quick.at(-1)?.path ?? "";
  await vi.waitFor(() => expect(store.held(last)?.answers.br?.etag).not.toMatch(/^W\//));
});
