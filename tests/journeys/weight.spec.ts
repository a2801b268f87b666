/** Hard budgets on bytes, of what a phone is sent. Times are for the bench. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { devices, expect, type Page, test } from "@playwright/test";

import { editions, languages } from "./editions";

const { viewport, userAgent, hasTouch, isMobile } = devices["Pixel 7"];
// The pixel density at which Lighthouse weighs a phone's page.
test.use({ viewport, userAgent, hasTouch, isMobile, deviceScaleFactor: 1.75 });

interface Weighed {
  /** Bytes on the wire, headers included, by address. */
  bytes: Map<string, number>;
  total(): number;
  /** How many answers are still on their way. */
  waiting(): number;
}

/** What the browser's own network layer receives from now on. */
async function weigh(page: Page): Promise<Weighed> {
  const client = await page.context().newCDPSession(page);
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  const open = new Set<string>();
  client.on("Network.requestWillBeSent", ({ requestId, request }) => {
    urls.set(requestId, request.url);
    open.add(requestId);
  });
  client.on("Network.loadingFailed", ({ requestId }) => void open.delete(requestId));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    open.delete(requestId);
    const url = urls.get(requestId) ?? "";
    if (url.startsWith("http")) bytes.set(url, (bytes.get(url) ?? 0) + encodedDataLength);
  });
  await client.send("Network.enable");
  return { bytes, total: () => [...bytes.values()].reduce((sum, each) => sum + each, 0), waiting: () => open.size };
}

function contents(html: string, tag: "script" | "style"): string[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"))].filter(([, attributes = ""]) => !attributes.includes("ld+json")).map(([, , body = ""]) => body);
}

for (const language of languages) {
  const { front, article } = editions[language];

  test(`an article in ${language} with its picture stays in 90 kB and 8 requests before anybody scrolls`, async ({ page }) => {
    const weighed = await weigh(page);
    await page.goto(article);
    await expect.poll(weighed.waiting).toBe(0);
    expect(weighed.bytes.size, [...weighed.bytes.keys()].join("\n")).toBeLessThanOrEqual(8);
    expect(weighed.total()).toBeLessThanOrEqual(90_000);
  });

  test(`what a page in ${language} carries besides its words is small`, async ({ request }) => {
    for (const path of [front, article, `/${language}/blog`]) {
      const html = await (await request.get(path)).text();
      expect(html, path).not.toContain("__next_f");
      expect(Buffer.byteLength(contents(html, "script").join("")), path).toBeLessThanOrEqual(2_048);
      expect(gzipSync(contents(html, "style").join("")).length, path).toBeLessThanOrEqual(12_288);
    }
  });
}

test("hydration loads at most 20 kB of the site's own script above the framework's", async ({ page }) => {
  const { rootMainFiles } = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as { rootMainFiles: string[] };
  const framework = new Set(rootMainFiles.map((file) => `/_next/${file}`));
  const weighed = await weigh(page);
  await page.goto(editions.nl.article);
  await expect.poll(weighed.waiting).toBe(0);
  const before = weighed.total();
  await page.locator("[data-island][aria-keyshortcuts]").focus();
  await expect.poll(() => page.locator("[data-island][aria-keyshortcuts]").evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps")))).toBe(true);
  await expect.poll(weighed.waiting).toBe(0);
  const chunks = [...weighed.bytes].filter(([url]) => url.includes("/_next/static/") && url.endsWith(".js"));
  const own = chunks.filter(([url]) => !framework.has(new URL(url).pathname));
  expect(chunks.length).toBeGreaterThan(own.length);
  expect(own.reduce((sum, [, bytes]) => sum + bytes, 0), own.join("\n")).toBeLessThanOrEqual(20_480);
  expect(weighed.total() - before).toBeLessThanOrEqual(200_000);
});
