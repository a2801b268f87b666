/**
 * Every page type in both languages as a phone gets it: bytes, requests, inline code, what Lighthouse makes of it (simulated slow 4G, median of 3),
 * and how long the first press on the search takes on a processor four times as slow. Builds what is not built, serves the demo from a folder of its
 * own, and fails nothing: bytes have budgets in the journeys, times have none.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, devices } from "@playwright/test";
import lighthouse from "lighthouse";
import { needBrowser } from "../support/browser.mjs";
import { freePort } from "../support/free-port.mjs";
import { root } from "../support/tools.mjs";

const rounds = 3;
const pages = [
  ["front", "/nl", "/fr"],
  ["listing", "/nl/blog", "/fr/blog"],
  ["topic", "/nl/onderwerp/mineralen", "/fr/theme/mineraux"],
  ["article", "/nl/blog/magnesium-l-threonaat-onderzoek", "/fr/blog/magnesium-l-threonate-recherche"],
  ["search", "/nl/search?q=magnesium", "/fr/search?q=magnesium"],
].flatMap(([type, nl, fr]) => [[type, "nl", nl], [type, "fr", fr]]);

const browserArguments = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const { viewport, userAgent } = devices["Pixel 7"];
const phone = { viewport, userAgent, hasTouch: true, isMobile: true, deviceScaleFactor: 1.75 };

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const kilo = (bytes) => (bytes / 1000).toFixed(1);

async function serve(port, data) {
  const env = { ...process.env, PORT: String(port), DATA_DIR: data, SITE_URL: `http://localhost:${port}`, SEED_DEMO: "1", DATABASE_URL: "", DEMO_PASSWORD: "measured and forgotten", PAYLOAD_SECRET: "only for a measurement, 32 characters or more" };
  const server = spawn(process.execPath, [path.join("payload", "server", "start.mjs")], { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
  };
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error("The server ended before it was ready.");
    const answer = await fetch(`http://localhost:${port}/api/ready`).catch(() => null);
    if (answer?.ok) return stop;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  await stop();
  throw new Error("The server was not ready within ten minutes.");
}

const insides = (html, tag) => [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"))].filter(([, attributes]) => !attributes.includes("ld+json")).map(([, , body]) => body).join("");

/** Bytes on the wire until nothing more is asked for, without scrolling. */
async function weigh(browser, address) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const urls = new Map();
  const bytes = new Map();
  client.on("Network.requestWillBeSent", ({ requestId, request }) => urls.set(requestId, request.url));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (urls.get(requestId)?.startsWith("http")) bytes.set(urls.get(requestId), encodedDataLength);
  });
  await client.send("Network.enable");
  await page.goto(address, { waitUntil: "networkidle" });
  await context.close();
  const html = await (await fetch(address)).text();
  const visible = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "");
  return { total: [...bytes.values()].reduce((sum, each) => sum + each, 0), requests: bytes.size, page: bytes.get(address) ?? 0, script: Buffer.byteLength(insides(html, "script")), css: gzipSync(insides(html, "style")).length, visible: Buffer.byteLength(visible) };
}

async function judge(address, port) {
  const results = [];
  for (let round = 0; round < rounds; round += 1) results.push((await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: ["performance", "accessibility", "best-practices", "seo"] })).lhr);
  const score = (name) => Math.round(100 * median(results.map(({ categories }) => categories[name].score ?? 0)));
  const value = (name) => median(results.map(({ audits }) => audits[name].numericValue ?? 0));
  const failed = [...new Set(results.flatMap(({ audits, categories }) => ["accessibility", "best-practices", "seo"].flatMap((name) => categories[name].auditRefs).filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1).map(({ id }) => id)))];
  return { performance: score("performance"), accessibility: score("accessibility"), practices: score("best-practices"), seo: score("seo"), lcp: value("largest-contentful-paint"), cls: value("cumulative-layout-shift"), tbt: value("total-blocking-time"), failed };
}

/** Milliseconds from a press to the next paint, as the browser's own event timing has them: the first press, which brings the script, and a later one. */
async function press(browser, address) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.pressed = [];
    new PerformanceObserver((list) => globalThis.pressed.push(...list.getEntries().filter(({ interactionId }) => interactionId > 0).map(({ duration }) => duration))).observe({ type: "event", durationThreshold: 16, buffered: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const longest = async (act) => {
    await page.evaluate(() => void (globalThis.pressed.length = 0));
    await act();
    await page.waitForTimeout(300);
    return page.evaluate(() => Math.max(0, ...globalThis.pressed));
  };
  const opener = page.locator("[aria-keyshortcuts]");
  const first = await longest(async () => {
    await opener.tap();
    await page.getByRole("combobox").waitFor();
  });
  const later = await longest(async () => {
    await page.keyboard.press("Escape");
    await opener.tap();
    await page.getByRole("combobox").waitFor();
  });
  await context.close();
  return { first, later };
}

export async function measure() {
  const data = mkdtempSync(path.join(tmpdir(), "feuilleton-bench-"));
  const [port, debugging] = [await freePort(), await freePort()];
  const stop = await serve(port, data);
  const browser = await chromium.launch({ executablePath: await needBrowser(), args: [...browserArguments, `--remote-debugging-port=${debugging}`] });
  try {
    const [weights, judged, presses] = [[], [], []];
    for (const [type, language, address] of pages) {
      const url = `http://localhost:${port}${address}`;
      // The second reader: the first one of a new shop waits for the page to be made.
      await fetch(url);
      const weight = await weigh(browser, url);
      weights.push(`| ${type} | ${language} | ${kilo(weight.total)} | ${weight.requests} | ${kilo(weight.page)} | ${kilo(weight.visible)} | ${weight.script} | ${kilo(weight.css)} |`);
      const found = await judge(url, debugging);
      judged.push(`| ${type} | ${language} | ${found.performance} | ${found.accessibility} | ${found.practices} | ${found.seo} | ${(found.lcp / 1000).toFixed(2)} | ${found.cls.toFixed(3)} | ${Math.round(found.tbt)} | ${found.failed.join(", ")} |`);
      if (type === "article" || type === "front") {
        const times = [];
        for (let round = 0; round < rounds; round += 1) times.push(await press(browser, url));
        presses.push(`| ${type} | ${language} | ${median(times.map(({ first }) => first))} | ${median(times.map(({ later }) => later))} |`);
      }
    }
    return [
      "A phone (412 px, density 1.75) before anybody scrolls; kB of 1,000 bytes on the wire, headers included.",
      "",
      "| page | language | kB | requests | page, kB | its visible HTML, kB unpacked | inline script, bytes | style sheet, kB gzip |",
      "|---|---|--:|--:|--:|--:|--:|--:|",
      ...weights,
      "",
      `Lighthouse, mobile, simulated slow 4G, median of ${rounds}. Goals: 99, 100, 100, 100; LCP ≤ 1.2 s, CLS 0, TBT ≤ 20 ms.`,
      "",
      "| page | language | performance | accessibility | best practices | SEO | LCP s | CLS | TBT ms | what failed |",
      "|---|---|--:|--:|--:|--:|--:|--:|--:|---|",
      ...judged,
      "",
      `Press on the search to the next paint, processor 4 times as slow, median of ${rounds}, ms (0: under the 16 ms that are told). Goal: 200.`,
      "",
      "| page | language | first press, which brings the script | later press |",
      "|---|---|--:|--:|",
      ...presses,
    ].join("\n");
  } finally {
    await browser.close();
    await stop();
    rmSync(data, { recursive: true, force: true });
  }
}
