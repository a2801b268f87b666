/** Pictures of a bucket, behind the front. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { createMediaCache } from "@/payload/server/media-cache";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

const article = "/nl/blog/magnesium";
const picture = "/api/media/file/blad-1a2b3c4d.jpg";
let site: OpenedSite;

beforeEach(async () => {
  site = await openSite({ bucket: true });
  site.renderer.pages.set(article, { body: html("Magnesium", `<img src="${picture}">`) });
  site.renderer.pages.set(picture, { body: "jpeg", headers: { "content-type": "image/jpeg" } });
});
afterEach(() => site.close());

it("are fetched once, and served from here when the bucket and everything behind it is gone", async () => {
  await site.get(article);
  const seen = await Promise.all(Array.from({ length: 5 }, () => site.get(picture)));
  expect(seen.map(({ status, text }) => [status, text])).toEqual(Array.from({ length: 5 }, () => [200, "jpeg"]));
  expect(site.renderer.asked.filter(({ path, headers }) => path === picture && headers.range === undefined)).toHaveLength(1);
  site.renderer.setDown(true);
  expect((await site.get(picture)).text).toBe("jpeg");
  expect((await site.get(picture, { range: "bytes=1-2" })).text).toBe("pe");
  // What is public is written down a moment after it is known.
  await vi.waitFor(() => expect(readFileSync(`${site.folders.pages}/media.json`, "utf8")).toContain("blad-1a2b3c4d.jpg"), { timeout: 10_000 });
  await site.restart();
  expect((await site.get(picture)).text).toBe("jpeg");
});

it("are not shown after their page is withdrawn, copy or no copy, and never to whom they are not public", async () => {
  await site.get(article);
  await site.get(picture);
  site.renderer.pages.delete(article);
  site.renderer.pages.set(picture, { body: "{}", status: 403 });
  await site.apply({ withdraw: [article] });
  expect((await site.get(picture)).status).toBe(403);
  site.renderer.pages.set("/api/media/file/geheim-1.jpg", { body: "{}", status: 403 });
  expect((await site.get("/api/media/file/geheim-1.jpg")).status).toBe(403);
  expect(existsSync(`${site.folders.media}/geheim-1.jpg`)).toBe(false);
});

it("take no more room than they are given: those asked for longest ago go", async () => {
  const cache = createMediaCache({ folder: site.folders.media, fetch: async () => Buffer.alloc(40), most: 100 });
  for (const name of ["a.jpg", "b.jpg"]) await cache.bring(name);
  cache.used("a.jpg");
  await cache.bring("c.jpg");
  expect(readdirSync(site.folders.media).toSorted()).toEqual(["a.jpg", "c.jpg"]);
});
