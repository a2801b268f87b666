/** The front behind a real Varnish, with the configuration that ships. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import type { EdgeSettings } from "@/payload/env/edge-settings";
import { purgeOf } from "@/payload/edge/purge";
import { purgeEdge } from "@/payload/edge/purger";
import type { Plan } from "@/payload/publish/plan";
import { html, kept } from "../pages/fake-renderer";
import { type OpenedSite, openSite } from "../pages/opened-site";
import { edgeToken, findVarnish, startVarnish, type Varnish } from "../support/varnish";

const program = findVarnish();
const article = "/nl/blog/magnesium";
const other = "/nl/blog/slaap";

describe.skipIf(program === null)("behind Varnish (skipped where varnish and varnish-modules are not installed)", () => {
  let site: OpenedSite;
  let varnish: Varnish;
  let edge: EdgeSettings;

  beforeAll(async () => {
    site = await openSite();
    site.renderer.pages.set("/api/ready", { body: "ready", headers: { "content-type": "text/plain" } });
    varnish = await startVarnish(program ?? "", [Number(new URL(site.address).port)]);
    edge = { kind: "varnish", urls: [varnish.address], token: edgeToken, service: "" };
  }, 60_000);
  afterAll(async () => {
    await varnish.stop();
    await site.close();
  });
  beforeEach(async () => {
    for (const path of [article, other, "/nl", "/nl/blog/x"]) site.renderer.pages.set(path, { body: html(`Oud ${path}`) });
    await change({ tags: ["listing:nl", "settings:nl"], withdraw: [article, other, "/nl", "/nl/blog/x"] });
  });

  const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> => fetch(`${varnish.address}${path}`, { headers, method, redirect: "manual" });
  const textOf = async (path: string, headers?: Record<string, string>): Promise<string> => (await get(path, headers)).text();

  /** As the write path does it: our own pages first, then the edge. */
  async function change(part: Partial<Plan>): Promise<void> {
    const plan = { tags: [], swap: [], withdraw: [], ...part };
    await site.apply(plan);
    await purgeEdge(edge, purgeOf(plan));
  }

  it("keeps a page, and shows what was published at the next request", async () => {
    expect(await textOf(article)).toContain("Oud");
    const times = site.renderer.times(article);
    site.renderer.pages.set(article, { body: html("Nieuw") });
    const again = await get(article);
    expect([again.headers.get("x-cache"), await again.text()]).toEqual(["hit", expect.stringContaining("Oud")]);
    await change({ swap: [article], tags: ["listing:nl"] });
    expect(await textOf(article)).toContain("Nieuw");
    expect(site.renderer.times(article)).toBe(times + 1);
  });

  it("purges by tag: a list of the language goes, an article that was not touched stays", async () => {
    for (const path of ["/nl", other]) await textOf(path);
    await change({ swap: [article], tags: ["listing:nl", "article:7:nl"] });
    expect((await get("/nl")).headers.get("x-cache")).toBe("miss");
    expect((await get(other)).headers.get("x-cache")).toBe("hit");
    await change({ swap: [], tags: ["settings:nl"] });
    expect((await get(other)).headers.get("x-cache")).toBe("miss");
  });

  it("never shows a withdrawn page again, not even with nobody behind it", async () => {
    expect(await textOf(article)).toContain("Oud");
    site.renderer.pages.delete(article);
    site.renderer.addresses.set(article, { to: null });
    await change({ withdraw: [article] });
    expect((await get(article)).status).toBe(410);
    const up = await site.hangUp();
    expect((await get(article)).status).toBe(503);
    await up();
    await vi.waitFor(async () => expect((await get(article)).status).toBe(410), { timeout: 10_000 });
    site.renderer.addresses.clear();
  });

  it("goes on showing what it has when the app is killed, swapped pages too, and says 503 with Retry-After for what it never had", async () => {
    for (const path of [article, other]) await textOf(path);
    await purgeEdge(edge, { hard: [], soft: [`page:${other}`] });
    const up = await site.hangUp();
    for (const path of [article, other]) {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("Oud")]);
    }
    const never = await get("/nl/blog/x");
    expect([never.status, never.headers.get("retry-after")]).toEqual([503, "5"]);
    await up();
    await vi.waitFor(async () => expect((await get("/nl/blog/x")).status).toBe(200), { timeout: 10_000 });
    expect((await get(other)).headers.get("x-cache")).toBe("miss");
  });

  it("hands on who is signed in, the admin, writes and questions, and keeps nothing of them", async () => {
    site.renderer.pages.set(article, { body: html("Voor mij"), headers: { ...kept, "set-cookie": "a=b" } });
    for (const headers of [{ cookie: "x=1; payload-token=abc" }, { authorization: "JWT abc" }] as Record<string, string>[]) {
      const mine = await get(article, headers);
      expect([await mine.text(), mine.headers.get("cache-control")]).toEqual([expect.stringContaining("Voor mij"), "private, no-store"]);
    }
    site.renderer.pages.set("/admin", { body: "admin", headers: { "set-cookie": "seen=1", "content-type": "text/html" } });
    for (let round = 0; round < 2; round += 1) expect((await get("/admin", { cookie: "payload-token=abc" })).headers.get("set-cookie")).toBe("seen=1");
    site.renderer.pages.set("/api/users/login", { body: "{}", status: 401 });
    expect((await get("/api/users/login", {}, "POST")).status).toBe(401);
    const asked = (): number => site.renderer.asked.filter(({ path }) => path.startsWith("/nl/search?q=")).length;
    site.renderer.pages.set("/nl/search", { body: html("Gevonden") });
    for (const word of ["slaap", "slaap"]) expect(await textOf(`/nl/search?utm=1&q=${word}`)).toContain("Gevonden");
    expect(asked()).toBe(2);
    site.renderer.pages.set(article, { body: html("Voor iedereen") });
    expect(await textOf(article)).toContain("Voor iedereen");
  });

  it("keeps one copy for all visitors: their cookies and parameters make no other, and a redirect keeps its parameters", async () => {
    await textOf(article, { cookie: "consent=1" });
    const times = site.renderer.times(article);
    for (let i = 0; i < 20; i += 1) expect((await get(`${article}?utm_source=${i}`, { cookie: `visitor=${i}` })).headers.get("x-cache")).toBe("hit");
    expect(site.renderer.times(article)).toBe(times);
    site.renderer.addresses.set("/nl/blog/oud-adres", { to: article });
    for (const query of ["?a=1", "?a=2"]) expect((await get(`/nl/blog/oud-adres${query}`)).headers.get("location")).toBe(`${article}${query}`);
  });

  it("tells apart the page and the data that Next's client asks for at its address, and the codings", async () => {
    await textOf(article);
    site.renderer.pages.set(article, { body: "data", headers: { "cache-control": "s-maxage=2592000", "content-type": "text/x-component" } });
    expect(await textOf(article, { rsc: "1", "next-router-state-tree": "x" })).toBe("data");
    expect((await get(article, { rsc: "1", "next-router-state-tree": "y" })).headers.get("x-cache")).toBe("hit");
    expect(await textOf(article)).toContain("Oud");
    for (const [accepted, coding] of [["gzip, deflate, br;q=0.9", "br"], ["gzip", "gzip"], ["br;q=0, identity", null]] as const) {
      await vi.waitFor(async () => expect((await get(other, { "accept-encoding": accepted })).headers.get("content-encoding")).toBe(coding), { timeout: 10_000 });
      await purgeEdge(edge, { hard: [`page:${other}`], soft: [] });
    }
  });

  it("answers 304, and tells visitors nothing of tags", async () => {
    const page = await get(article);
    expect(["surrogate-key", "cache-tag", "surrogate-control", "xkey", "via"].filter((name) => page.headers.has(name))).toEqual([]);
    expect((await get(article, { "if-none-match": page.headers.get("etag") ?? "" })).status).toBe(304);
  });

  it("lets nobody purge without the token, and the adapter says so", async () => {
    await textOf(article);
    for (const headers of [{}, { "x-edge-token": "guess" }] as Record<string, string>[]) expect((await get("/", { ...headers, "xkey-purge": `page:${article}` }, "PURGE")).status).toBe(403);
    expect((await get(article, { "xkey-purge": `page:${article}`, "x-restarted": "1" })).headers.get("x-cache")).toBe("hit");
    await expect(purgeEdge({ ...edge, token: "another-token-1234" }, { hard: ["media"], soft: [] })).rejects.toThrow(/Varnish at 127.0.0.1:\d+ does not accept EDGE_TOKEN \(403\)/);
  });

  it("takes a purge of a thousand tags, and one of several servers that is gone makes it fail for all", async () => {
    await textOf(article);
    const many = Array.from({ length: 1_000 }, (_, index) => `page:/nl/blog/een-artikel-met-een-naam-van-gewone-lengte-${index}`);
    await purgeEdge(edge, { hard: [], soft: [...many, `page:${article}`] });
    expect((await get(article)).headers.get("x-cache")).toBe("miss");
    await expect(purgeEdge({ ...edge, urls: ["http://127.0.0.1:1", varnish.address] }, { hard: [`page:${article}`], soft: [] })).rejects.toThrow("cannot be reached");
    expect((await get(article)).headers.get("x-cache")).toBe("miss");
  });
});
