import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepStaticFiles } from "@/payload/server/static-files";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

let site: OpenedSite;
const picture = "/api/media/file/hersenen-1a2b3c4d-480x270.avif";
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, number) => number % 251));
const article = "/nl/blog/magnesium";

beforeEach(async () => {
  site = await openSite();
  writeFileSync(path.join(site.folders.media, path.basename(picture)), bytes);
  site.renderer.pages.set(picture, { body: "x", headers: { "content-type": "image/avif" } });
});

afterEach(() => site.close());

test("a picture comes from disk, for good, and in parts when asked", async () => {
  const whole = await site.get(picture);
  expect([whole.status, whole.bytes.equals(bytes), whole.headers["content-type"]]).toEqual([200, true, "image/avif"]);
  expect(whole.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const part = await site.get(picture, { range: "bytes=10-19" });
  expect([part.status, part.headers["content-range"], part.bytes.equals(bytes.subarray(10, 20))]).toEqual([206, "bytes 10-19/1000", true]);
  expect((await site.get(picture, { range: "bytes=5000-" })).status).toBe(416);
  expect((await site.get(picture, { range: "bytes=0-1", "if-range": `"other"` })).status).toBe(200);
  expect((await site.get(picture, { "if-none-match": whole.headers.etag ?? "" })).status).toBe(304);
  expect((await site.get(picture, {}, "HEAD")).headers["content-length"]).toBe("1000");
  expect(site.renderer.times(picture)).toBe(1);
});

test("a picture no live page shows is not given away, although it is on disk", async () => {
  site.renderer.pages.set(picture, { body: "", status: 403, headers: {} });
  expect((await site.get(picture)).status).toBe(403);
  site.renderer.pages.delete(picture);
  expect((await site.get(picture)).status).toBe(404);
});

test("pictures known to be public are served while the renderer is gone, after a restart too; unknown ones are not", async () => {
  await site.get(picture);
  await vi.waitFor(() => expect(existsSync(path.join(site.folders.pages, "media.json"))).toBe(true));
  site.renderer.setDown(true);
  await site.restart();
  expect((await site.get(picture)).status).toBe(200);
  writeFileSync(path.join(site.folders.media, "b.png"), bytes);
  expect((await site.get("/api/media/file/b.png")).status).toBe(503);
});

test("what a withdrawn page showed has to be asked for again before it is served", async () => {
  site.renderer.pages.set(article, { body: html("Magnesium", `<img src="${picture}">`) });
  await site.get(article);
  await site.get(picture);
  site.renderer.setDown(true);
  await site.apply({ withdraw: [article] });
  expect((await site.get(picture)).status).toBe(503);
  await site.restart();
  expect((await site.get(picture)).status).toBe(503);
});

test("a picture that another page shows as well is served after a withdrawal while the renderer is gone, after a restart too", async () => {
  const other = "/nl/blog/slaap";
  for (const address of [article, other]) {
    site.renderer.pages.set(address, { body: html("Magnesium", `<img src="${picture}">`) });
    await site.get(address);
  }
  await vi.waitFor(() => expect(readFileSync(path.join(site.folders.pages, "media.json"), "utf8")).toContain(other));
  site.renderer.setDown(true);
  await site.apply({ withdraw: [article, "/nl/blog/nooit-gezien"] });
  expect((await site.get(picture)).status).toBe(200);
  await site.restart();
  expect((await site.get(picture)).status).toBe(200);
  await site.apply({ withdraw: [other] });
  expect((await site.get(picture)).status).toBe(503);
});

test("after a change elsewhere a picture is served at once and asked about meanwhile", async () => {
  await site.get(picture);
  site.renderer.pages.set(picture, { body: "", status: 403, headers: {} });
  await site.apply({ swap: [article] });
  expect((await site.get(picture)).status).toBe(200);
  await vi.waitFor(async () => expect((await site.get(picture)).status).toBe(403));
});

test("names that lead out of the folder are no pictures", async () => {
  writeFileSync(path.join(site.folders.media, "../secret.png"), "secret");
  for (const address of ["/api/media/file/%2e%2e%2fsecret.png", "/api/media/file/..%2fsecret.png", "/api/media/file/../secret.png", "/_next/static/..%2f..%2fsecret.png"]) {
    const reply = await site.get(address);
    expect(reply.text).not.toContain("secret");
    expect(reply.status).toBeGreaterThanOrEqual(400);
  }
});

test("script of this build and of one a week back is served compressed and for good; older ones are taken away", async () => {
  const { build, statics } = site.folders;
  writeFileSync(`${build}/static/chunks/now.js`, "let now = 1;".repeat(100));
  mkdirSync(`${statics}/chunks`, { recursive: true });
  const day = 24 * 60 * 60;
  const now = Date.now() / 1000;
  for (const [name, age] of [["last-week.js", 6], ["last-month.js", 30]] as const) {
    writeFileSync(`${statics}/chunks/${name}`, name);
    utimesSync(`${statics}/chunks/${name}`, now - age * day, now - age * day);
  }
  await keepStaticFiles(`${build}/static`, statics);
  expect((await site.get("/_next/static/chunks/now.js")).headers["cache-control"]).toContain("immutable");
  await vi.waitFor(async () => expect((await site.get("/_next/static/chunks/now.js", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe("gzip"));
  expect(gunzipSync((await site.get("/_next/static/chunks/now.js", { "accept-encoding": "gzip" })).bytes).toString()).toContain("let now");
  expect((await site.get("/_next/static/chunks/last-week.js")).text).toBe("last-week.js");
  expect((await site.get("/_next/static/chunks/last-month.js")).status).toBe(404);
  expect(existsSync(`${statics}/chunks/now.js`)).toBe(true);
});
