/** What Prometheus reads of the front, and who may read it. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { countKept } from "@/payload/system/kept-on-disk";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

const article = "/nl/blog/zink";
const token = "t0123456789abcdef";
let site: OpenedSite;

beforeEach(async () => {
  site = await openSite();
  site.renderer.pages.set(article, { body: html("Zink") });
  site.renderer.pages.set("/api/ready", { body: "ready" });
});

afterEach(() => site.close());

/** Every figure by its name with its labels. */
async function figures(): Promise<Record<string, number>> {
  const { status, text } = await site.get("/api/metrics");
  expect(status).toBe(200);
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]));
}

const outcome = (name: string): string => `feuilleton_pages_total{outcome="${name}"}`;

test("a page made, one that lay ready, an older one without a renderer, none at all and none to be had are told apart", async () => {
  await site.get(article);
  await site.get(article);
  await site.get(`${article}?utm=1`);
  await site.get("/nl/blog/nergens");
  site.renderer.setDown(true);
  await site.apply({ swap: [article] });
  expect((await site.get(article)).text).toContain("Zink");
  expect((await site.get("/nl/blog/nieuw")).status).toBe(503);
  const seen = await figures();
  expect(seen).toMatchObject({ [outcome("miss")]: 1, [outcome("hit")]: 2, [outcome("stale")]: 1, [outcome("missing")]: 1, [outcome("failed")]: 1 });
  // The article, and the page with the words for what is not there.
  expect(seen).toMatchObject({ 'feuilleton_render_seconds_count{outcome="made"}': 2, 'feuilleton_render_seconds_count{outcome="missing"}': 1 });
  expect(seen['feuilleton_render_seconds_count{outcome="failed"}']).toBeGreaterThanOrEqual(2);
  expect(seen).toMatchObject({ feuilleton_renderer_up: 0, feuilleton_database_ready: 0, feuilleton_changes_total: 1 });
});

test("from a change to its page takes the time it takes, once; a withdrawn page is not waited for", async () => {
  await site.get(article);
  const release = site.renderer.hold();
  await site.apply({ swap: [article], withdraw: ["/nl/blog/oud"] });
  const asked = site.get(article);
  await vi.waitFor(() => expect(site.renderer.times(article)).toBe(2));
  release();
  expect((await asked).status).toBe(200);
  await site.get(article);
  const seen = await figures();
  expect(seen.feuilleton_publish_visible_seconds_count).toBe(1);
  expect(seen.feuilleton_publish_visible_seconds_sum).toBeGreaterThan(0);
});

test("pages kept in memory and on disk, the queue, what is handed through, and what stands behind", async () => {
  await site.get(article);
  await site.get("/api/articles");
  await site.get("/admin", { cookie: "payload-token=a" });
  site.renderer.pages.set("/api/ready", { body: "", status: 503 });
  // Compressed and written after the answer.
  await vi.waitFor(async () => expect(await countKept(site.folders.pages)).toBe(1), 10_000);
  expect((await figures()).feuilleton_disk_pages).toBeNaN();
  await vi.waitFor(async () => expect((await figures()).feuilleton_disk_pages).toBe(1));
  const seen = await figures();
  expect(seen.feuilleton_disk_bytes).toBeGreaterThan(100);
  expect(seen).toMatchObject({ feuilleton_memory_pages: 1, feuilleton_refresh_waiting: 0, 'feuilleton_passed_requests_total{status="4xx"}': 2, feuilleton_renderer_up: 1, feuilleton_database_ready: 0, feuilleton_caught_up: 1 });
  expect(seen.feuilleton_memory_bytes).toBe(site.site().memory());
});

describe("the metrics are shown", () => {
  test("without a token to programs on this machine, and to nobody through a proxy or by another name", async () => {
    const metrics = await site.get("/api/metrics");
    expect([metrics.status, metrics.headers["content-type"], metrics.headers["cache-control"]]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8", "no-store"]);
    const others: Record<string, string>[] = [{ "x-forwarded-for": "203.0.113.9" }, { forwarded: "for=203.0.113.9" }, { "x-forwarded-proto": "https" }, { via: "1.1 varnish" }, { "x-real-ip": "127.0.0.1" }, { host: "blog.example" }, { host: "127.0.0.1.evil.example" }];
    for (const headers of others) {
      const refused = await site.get("/api/metrics", headers);
      expect([headers, refused.status, refused.text.includes("METRICS_TOKEN"), refused.text.includes("feuilleton_")]).toEqual([headers, 403, true, false]);
    }
  });

  test("with a token to whoever sends it, through a proxy too, and to nobody else on this machine", async () => {
    await site.close();
    site = await openSite({ metricsToken: token });
    expect((await site.get("/api/metrics", { authorization: `Bearer ${token}`, "x-forwarded-for": "203.0.113.9", host: "blog.example" })).status).toBe(200);
    for (const authorization of ["", "Bearer", `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`, token]) {
      const refused = await site.get("/api/metrics", { authorization });
      expect([authorization, refused.status, refused.headers["www-authenticate"]]).toEqual([authorization, 401, "Bearer"]);
    }
  });

  test("never to the renderer: it is not asked for them", async () => {
    await site.get("/api/metrics", { "x-forwarded-for": "203.0.113.9" });
    expect(site.renderer.times("/api/metrics")).toBe(0);
  });
});
