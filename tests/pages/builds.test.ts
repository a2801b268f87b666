/** Pages of an earlier build: right in every word, and served until the new one has made them anew. */
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

const article = "/nl/blog/magnesium";
let site: OpenedSite;
let build = "one";

beforeEach(async () => {
  build = "one";
  site = await openSite({ build: () => ({ id: build }) });
  site.renderer.pages.set(article, { body: html("Oud uiterlijk") });
  await site.get(article);
});

afterEach(() => site.close());

function deploy(): void {
  build = "two";
  site.renderer.pages.set(article, { body: html("Nieuw uiterlijk") });
  site.site().renew();
}

test("it is served at once, made anew without anybody waiting, and once", async () => {
  deploy();
  expect((await site.get(article)).text).toContain("Oud");
  await vi.waitFor(async () => expect((await site.get(article)).text).toContain("Nieuw"));
  expect(site.renderer.times(article)).toBe(2);
});

test("it stays as long as the new build cannot make it, and is tried again", async () => {
  site.renderer.setDown(true);
  deploy();
  await vi.waitFor(() => expect(site.renderer.times(article)).toBe(2));
  expect((await site.get(article)).text).toContain("Oud");
  site.renderer.setDown(false);
  await site.apply({ swap: [article] });
  await vi.waitFor(async () => expect((await site.get(article)).text).toContain("Nieuw"));
});

test("a withdrawal holds for it, too", async () => {
  deploy();
  site.renderer.pages.delete(article);
  await site.apply({ withdraw: [article] });
  expect((await site.get(article)).status).toBe(404);
});

test("a render that the earlier renderer began does not replace the page of the new one", async () => {
  const release = site.renderer.hold();
  await site.apply({ swap: [article] });
  const waiting = site.get(article);
  await vi.waitFor(() => expect(site.renderer.times(article)).toBe(2));
  deploy();
  const fresh = site.get(article);
  await vi.waitFor(() => expect(site.renderer.times(article)).toBe(3));
  release();
  await Promise.all([waiting, fresh]);
  expect((await site.get(article)).text).toContain("Nieuw");
});

test("data for Next's client never come from an earlier build", async () => {
  site.renderer.pages.set(article, { body: "data one", headers: { "cache-control": "s-maxage=9", "content-type": "text/x-component" } });
  expect((await site.get(article, { rsc: "1" })).text).toBe("data one");
  build = "two";
  site.renderer.pages.set(article, { body: "data two", headers: { "cache-control": "s-maxage=9", "content-type": "text/x-component" } });
  site.site().renew();
  expect((await site.get(article, { rsc: "1" })).text).toBe("data two");
});

test("after a restart it is served as before, but not once the files it asks for are gone, except where nothing else can be had", async () => {
  await vi.waitFor(() => expect(readdirSync(site.folders.pages, { recursive: true, encoding: "utf8" }).some((name) => name.endsWith(".page"))).toBe(true), 5_000);
  const week = 7 * 24 * 60 * 60 * 1000;
  writeFileSync(path.join(site.folders.pages, "builds.json"), JSON.stringify({ one: Date.now() - week }));
  build = "two";
  site.renderer.pages.set(article, { body: html("Nieuw uiterlijk") });
  site.renderer.setDown(true);
  await site.restart();
  expect((await site.get(article)).text).toContain("Oud");
  site.renderer.setDown(false);
  await vi.waitFor(async () => expect((await site.get(article)).text).toContain("Nieuw"), 5_000);
});
