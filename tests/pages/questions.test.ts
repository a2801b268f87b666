/** Search results: a page of its own for each question, prepared like any other and kept by nobody. */
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

let site: OpenedSite;
const results = "/nl/search";
const scripts = `<form data-island></form><script src="/_next/static/chunks/a.js" async></script><script>self.__next_f.push([1])</script>`;

beforeEach(async () => {
  site = await openSite();
  site.renderer.pages.set(results, { body: html("Zoeken", scripts), headers: { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-cache, no-store" } });
});

afterEach(() => site.close());

test.each([`${results}?q=zink`, results])("%s carries no script of the framework until somebody uses it, allows its own by hash, and is made anew each time", async (address) => {
  const answer = await site.get(address);
  expect(answer.status).toBe(200);
  expect(answer.text).not.toMatch(/<script[^>]*\ssrc=/);
  expect(answer.text).toContain("/_next/static/chunks/a.js");
  expect(answer.headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
  expect([answer.headers["cache-control"], answer.headers["x-content-type-options"]]).toEqual(["private, no-cache", "nosniff"]);
  await site.get(address);
  expect(site.renderer.times(results)).toBe(2);
});

test("asks for nothing but the question, whatever else is in the address or the headers", async () => {
  await site.get(`${results}?utm=1&q=zink%20%26%20co&q=tweede`, { "x-forwarded-host": "evil.example", "x-custom": "1" });
  const [asked] = site.renderer.asked;
  expect(asked?.path).toBe(`${results}?q=zink%20%26%20co`);
  expect(asked?.headers).not.toHaveProperty("x-custom");
});

test("is compressed, has no body for HEAD, and is 503 without a renderer", async () => {
  const packed = await site.get(`${results}?q=zink`, { "accept-encoding": "gzip, br" });
  expect([packed.headers["content-encoding"], gunzipSync(packed.bytes).toString()]).toEqual(["gzip", (await site.get(`${results}?q=zink`)).text]);
  expect((await site.get(`${results}?q=zink`, {}, "HEAD")).text).toBe("");
  site.renderer.setDown(true);
  const refused = await site.get(`${results}?q=zink`);
  expect([refused.status, refused.headers["retry-after"]]).toEqual([503, "5"]);
});

test("in a language there is none of is a readable 404", async () => {
  const answer = await site.get("/de/search?q=zink");
  expect([answer.status, answer.text.includes("Niet gevonden")]).toEqual([404, true]);
});
