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
const made = () => withQuickCodings(makePage({ path: "/nl/blog/zink", type: "text/html; charset=utf-8", headers: [], seq: 0 }, html));

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
