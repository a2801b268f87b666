import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

let site: OpenedSite;
const article = "/nl/blog/magnesium";

beforeEach(async () => {
  site = await openSite({ memory: 40_000 });
  site.renderer.pages.set(article, { body: html("Magnesium") });
  await site.get(article);
});

afterEach(() => site.close());

function pageFiles(): string[] {
  return readdirSync(site.folders.pages, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".page")).map((name) => path.join(site.folders.pages, name));
}

async function onDisk(count = 1): Promise<void> {
  await vi.waitFor(() => expect(pageFiles()).toHaveLength(count), 5_000);
}

test("with the renderer gone, every page an earlier process kept is served, and one never rendered asks to come back", async () => {
  await onDisk();
  site.renderer.setDown(true);
  await site.restart();
  expect((await site.get(article)).text).toContain("Magnesium");
  const unknown = await site.get("/nl/blog/nog-nooit-gezien");
  expect([unknown.status, unknown.headers["retry-after"], unknown.headers["cache-control"]]).toEqual([503, "5", "no-store"]);
  expect((await site.get("/api/health")).status).toBe(200);
});

test("a page known not to exist stays a 404 while the renderer is gone", async () => {
  expect((await site.get("/nl/blog/onzin")).status).toBe(404);
  site.renderer.setDown(true);
  expect((await site.get("/nl/blog/onzin")).status).toBe(404);
});

describe("a damaged file", () => {
  test.each([
    ["cut short", (file: string) => truncateSync(file, statSync(file).size - 7)],
    ["emptied", (file: string) => truncateSync(file, 0)],
    ["with one other byte", (file: string) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
      writeFileSync(file, bytes);
    }],
    ["of something else", (file: string) => writeFileSync(file, "<html>hello")],
  ])("%s is no page: it is rendered again", async (_, damage) => {
    await onDisk();
    for (const file of pageFiles()) damage(file);
    await site.restart();
    expect((await site.get(article)).text).toContain("<h1>Magnesium</h1>");
    expect(site.renderer.times(article)).toBe(2);
  });
});

test("another page's file in its place is not served", async () => {
  site.renderer.pages.set("/nl/blog/betaine", { body: html("Betaine") });
  await onDisk();
  const [first = ""] = pageFiles();
  await site.get("/nl/blog/betaine");
  await onDisk(2);
  const second = pageFiles().find((file) => file !== first) ?? "";
  writeFileSync(first, readFileSync(second));
  await site.restart();
  expect((await site.get(article)).text).toContain("Magnesium");
});

test("the folder of pages may vanish under a running server", async () => {
  await onDisk();
  rmSync(site.folders.pages, { recursive: true });
  expect((await site.get(article)).text).toContain("Magnesium");
  await site.apply({ swap: [article] });
  site.renderer.pages.set(article, { body: html("Nieuw") });
  await vi.waitFor(async () => expect((await site.get(article)).text).toContain("Nieuw"));
});

test("pages are not trusted once the log of changes is lost or damaged", async () => {
  await onDisk();
  site.renderer.pages.set(article, { body: html("Nieuw") });
  writeFileSync(path.join(site.folders.pages, "changes.log"), "half a li");
  await site.restart();
  expect((await site.get(article)).text).toContain("Nieuw");
});

test("pages of before a time that nobody knows about are never served again, after a restart neither", async () => {
  await onDisk();
  await site.site().distrust();
  site.renderer.setDown(true);
  expect((await site.get(article)).status).toBe(503);
  await site.restart();
  expect((await site.get(article)).status).toBe(503);
  site.renderer.setDown(false);
  // The file of before lies there still.
  const [file = ""] = pageFiles();
  const before = readFileSync(file, "base64");
  expect((await site.get(article)).text).toContain("Magnesium");
  await vi.waitFor(() => expect(readFileSync(file, "base64")).not.toBe(before), 5_000);
  site.renderer.setDown(true);
  await site.restart();
  expect((await site.get(article)).status).toBe(200);
});

test("what does not fit into memory is still served from disk, and memory stays within its bound", async () => {
  const addresses = Array.from({ length: 30 }, (_, number) => `/nl/blog/artikel-${number}`);
  for (const [number, address] of addresses.entries()) {
    site.renderer.pages.set(address, { body: html(`Artikel ${number}`) });
    await site.get(address);
    await onDisk(number + 2);
  }
  site.renderer.setDown(true);
  for (const [number, address] of addresses.entries()) expect((await site.get(address)).text).toContain(`Artikel ${number}<`);
  expect(site.site().memory()).toBeLessThanOrEqual(40_000);
});

test("a place for pages that cannot be written to costs nothing but the next start", async () => {
  // A file where a folder has to be: writing fails, whoever tries.
  rmSync(site.folders.pages, { recursive: true });
  writeFileSync(site.folders.pages, "");
  site.renderer.pages.set(article, { body: html("Nieuw") });
  await site.apply({ swap: [article] }).catch(() => undefined);
  expect((await site.get(article)).text).toContain("Nieuw");
  rmSync(site.folders.pages);
  await mkdir(site.folders.pages);
});

describe("the disk is looked after", () => {
  test("a folder of pages that vanished is filled again with what memory holds, and the next start has it without a renderer", async () => {
    await onDisk();
    rmSync(site.folders.pages, { recursive: true });
    await site.site().repair();
    await onDisk();
    site.renderer.setDown(true);
    await site.restart();
    expect((await site.get(article)).text).toContain("Magnesium");
  });

  test("a folder that vanished and came back with the changes of meanwhile is filled all the same", async () => {
    const other = "/nl/blog/betaine";
    site.renderer.pages.set(other, { body: html("Betaine") });
    await site.get(other);
    await onDisk(2);
    rmSync(site.folders.pages, { recursive: true });
    // A page that is kept meanwhile makes the folder anew; the second change finds a place for the log.
    await mkdir(site.folders.pages);
    await site.apply({ swap: ["/nl/blog"] });
    await site.apply({ swap: ["/nl/blog"] });
    await site.site().repair();
    await onDisk(2);
    site.renderer.setDown(true);
    await site.restart();
    expect((await site.get(article)).text).toContain("Magnesium");
    expect((await site.get(other)).text).toContain("Betaine");
  });

  test("what a full disk refused is written once it takes it, and a withdrawal of meanwhile holds after a restart", async () => {
    const gone = "/nl/blog/betaine";
    site.renderer.pages.set(gone, { body: html("Betaine") });
    await site.get(gone);
    await onDisk(2);
    rmSync(site.folders.pages, { recursive: true });
    writeFileSync(site.folders.pages, "");
    await site.apply({ withdraw: [gone] }).catch(() => undefined);
    await site.site().repair();
    rmSync(site.folders.pages);
    await site.site().repair();
    await onDisk();
    site.renderer.setDown(true);
    await site.restart();
    expect((await site.get(article)).status).toBe(200);
    expect((await site.get(gone)).status).toBe(503);
  });
});

test("/api/ready says in words what is wrong: the renderer, or what the renderer says of its database; /api/health is about this process only", async () => {
  site.renderer.setDown(true);
  const gone = await site.get("/api/ready");
  expect([gone.status, gone.headers["retry-after"], gone.text]).toEqual([503, "5", expect.stringContaining("renderer does not answer")]);
  site.renderer.setDown(false);
  site.renderer.pages.set("/api/ready", { body: `{"database":"The database does not answer."}`, status: 503 });
  const database = await site.get("/api/ready");
  expect([database.status, database.headers["retry-after"], database.text]).toEqual([503, "5", expect.stringContaining("The database does not answer.")]);
  expect((await site.get("/api/health")).status).toBe(200);
  site.renderer.pages.set("/api/ready", { body: `{"status":"ok"}` });
  expect(await site.get("/api/ready")).toMatchObject({ status: 200, text: `{"status":"ok"}` });
});
