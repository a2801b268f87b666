import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

let site: OpenedSite;
const article = "/nl/blog/magnesium";

const write = (words: string): void => void site.renderer.pages.set(article, { body: html(words) });

beforeEach(async () => {
  site = await openSite();
  write("Oud");
  await site.get(article);
});

afterEach(() => site.close());

async function onDisk(): Promise<void> {
  await vi.waitFor(async () => expect((await site.get(article)).headers["surrogate-key"]).toBeDefined());
  // Written after it is compressed: a restart that finds it proves that it is there.
  await vi.waitFor(async () => {
    const before = site.renderer.times(article);
    await site.restart();
    await site.get(article);
    expect(site.renderer.times(article)).toBe(before);
  });
}

describe("a page that was published anew", () => {
  test("is what the very next reader gets", async () => {
    write("Nieuw");
    await site.apply({ swap: [article] });
    expect((await site.get(article)).text).toContain("Nieuw");
  });

  test("is rendered without anybody asking", async () => {
    write("Nieuw");
    await site.apply({ swap: [article] });
    await vi.waitFor(() => expect(site.renderer.times(article)).toBe(2));
  });

  test("is not confused with a render that began before the change", async () => {
    await site.apply({ swap: [article] });
    const release = site.renderer.hold();
    const early = site.get(article);
    await vi.waitFor(() => expect(site.renderer.times(article)).toBe(2));
    write("Nieuw");
    await site.apply({ swap: [article] });
    const late = site.get(article);
    release();
    expect((await late).text).toContain("Nieuw");
    expect((await early).text).toContain("Nieuw");
    expect((await site.get(article)).text).toContain("Nieuw");
  });

  test("is the old one for as long as the renderer is gone, and the new one once it is back", async () => {
    write("Nieuw");
    site.renderer.setDown(true);
    await site.apply({ swap: [article] });
    expect((await site.get(article)).text).toContain("Oud");
    site.renderer.setDown(false);
    site.site().resume();
    await vi.waitFor(async () => expect((await site.get(article)).text).toContain("Nieuw"));
  });

  test("is new after a restart too, although the old one is on disk", async () => {
    await onDisk();
    site.renderer.setDown(true);
    await site.apply({ swap: [article] });
    await site.restart();
    expect((await site.get(article)).text).toContain("Oud");
    write("Nieuw");
    site.renderer.setDown(false);
    site.site().resume();
    await vi.waitFor(async () => expect((await site.get(article)).text).toContain("Nieuw"));
  });
});

describe("a withdrawn page", () => {
  beforeEach(async () => {
    await onDisk();
    site.renderer.pages.delete(article);
  });

  test("is gone for the next reader", async () => {
    await site.apply({ withdraw: [article] });
    expect((await site.get(article)).status).toBe(404);
  });

  test("is not served even while the renderer is gone, before and after a restart", async () => {
    site.renderer.setDown(true);
    await site.apply({ withdraw: [article] });
    for (let i = 0; i < 2; i += 1) {
      const reply = await site.get(article);
      expect([reply.status, reply.headers["retry-after"]]).toEqual([503, "5"]);
      await site.restart();
    }
  });

  test("is not served although its file is still there, as after a crash between the two", async () => {
    const [name = ""] = readdirSync(site.folders.pages, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".page"));
    const file = path.join(site.folders.pages, name);
    const bytes = readFileSync(file);
    await site.apply({ withdraw: [article] });
    writeFileSync(file, bytes);
    site.renderer.setDown(true);
    expect((await site.get(article)).status).toBe(503);
    writeFileSync(file, bytes);
    await site.restart();
    expect((await site.get(article)).status).toBe(503);
  });

  test("does not come back by a render that was under way", async () => {
    write("Oud");
    await site.apply({ swap: [article] });
    const release = site.renderer.hold();
    const early = site.get(article);
    await vi.waitFor(() => expect(site.renderer.times(article)).toBeGreaterThan(1));
    site.renderer.pages.delete(article);
    await site.apply({ withdraw: [article] });
    release();
    expect((await early).status).toBe(404);
    expect((await site.get(article)).status).toBe(404);
  });

  test("is a page again when it is published again, and the old text is never seen", async () => {
    await site.apply({ withdraw: [article] });
    site.renderer.setDown(true);
    await site.apply({ swap: [article] });
    expect((await site.get(article)).status).toBe(503);
    site.renderer.setDown(false);
    write("Terug");
    expect((await site.get(article)).text).toContain("Terug");
  });
});

test("a change of a tag reaches every page that carries it, in its language only", async () => {
  for (const address of ["/nl", "/nl/feed.xml", "/sitemap.xml", "/fr"]) {
    site.renderer.pages.set(address, { body: html("Oud") });
    await site.get(address);
    site.renderer.pages.set(address, { body: html("Nieuw") });
  }
  await site.apply({ tags: ["listing:nl", "article:3:nl"] });
  const words = await Promise.all(["/nl", "/nl/feed.xml", "/sitemap.xml", "/fr"].map(async (address) => /Oud|Nieuw/.exec((await site.get(address)).text)?.[0]));
  expect(words).toEqual(["Nieuw", "Nieuw", "Nieuw", "Oud"]);
});
