import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { html, kept } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

let site: OpenedSite;
const article = "/nl/blog/magnesium";

beforeEach(async () => {
  site = await openSite();
  site.renderer.pages.set(article, { body: html("Magnesium") });
});

afterEach(() => site.close());

test("a page is rendered once, however many ask at the same time and afterwards", async () => {
  const release = site.renderer.hold();
  const waiting = Array.from({ length: 40 }, () => site.get(article));
  await vi.waitFor(() => expect(site.renderer.times(article)).toBe(1));
  release();
  for (const reply of await Promise.all(waiting)) expect(reply.text).toContain("<h1>Magnesium</h1>");
  await site.get(article);
  expect(site.renderer.times(article)).toBe(1);
});

test("every coding decodes to the same page, each with a tag of its own, and a quick one is there before the best", async () => {
  const first = await site.get(article, { "accept-encoding": "br, gzip" });
  expect(first.headers["content-encoding"]).toBe("br");
  const plain = await site.get(article);
  // The best coding comes after the first reader: the same content, so what they hold is still good.
  await vi.waitFor(async () => expect((await site.get(article, { "accept-encoding": "gzip, br" })).headers.etag).not.toMatch(/^W/));
  expect((await site.get(article, { "accept-encoding": "gzip, br", "if-none-match": first.headers.etag ?? "" })).status).toBe(304);
  const [br, gzip, identity] = await Promise.all(["br", "gzip", "identity, br;q=0"].map((coding) => site.get(article, { "accept-encoding": coding })));
  expect(brotliDecompressSync(br!.bytes).equals(plain.bytes)).toBe(true);
  expect(gunzipSync(gzip!.bytes).equals(plain.bytes)).toBe(true);
  expect(identity!.bytes.equals(plain.bytes)).toBe(true);
  expect(new Set([br, gzip, identity].map((reply) => reply!.headers.etag)).size).toBe(3);
});

test("a reader who has the page gets 304 without a body, and HEAD gets the headers alone", async () => {
  const { headers } = await site.get(article);
  const again = await site.get(article, { "if-none-match": `"other", W/${headers.etag}` });
  expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
  expect(again.headers["cache-control"]).toBe(headers["cache-control"]);
  const head = await site.get(article, {}, "HEAD");
  expect([head.status, head.bytes.length, head.headers["content-length"]]).toEqual([200, 0, headers["content-length"]]);
});

test("browsers ask each time, shared caches may hold a page and know its tags, and the page says what else may run on it", async () => {
  const { headers } = await site.get(article);
  expect(headers["cache-control"]).toContain("max-age=0, must-revalidate");
  expect(headers["cdn-cache-control"]).toMatch(/stale-while-revalidate=\d+, stale-if-error=\d+/);
  expect(headers.vary).toContain("Accept-Encoding");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["strict-transport-security"]).toBeDefined();
  await vi.waitFor(async () => expect((await site.get(article)).headers["surrogate-key"]).toBe("article:7:nl page:/nl/blog/magnesium settings:nl"));
});

test("a page that says which article it shows has that tag from its first answer, and the renderer is asked nothing more", async () => {
  site.renderer.pages.set("/fr/blog/zinc", { body: html("Zinc", '<article class="article" data-article="12"></article>') });
  expect((await site.get("/fr/blog/zinc")).headers["surrogate-key"]).toBe("article:12:fr page:/fr/blog/zinc settings:fr");
  await vi.waitFor(async () => expect((await site.get("/fr/blog/zinc", { "accept-encoding": "br" })).headers.etag).not.toMatch(/^W/));
  expect(site.renderer.asked.filter(({ path }) => path.startsWith("/api/internal/page"))).toEqual([]);
});

test("a page of which nothing is kept is waited for so long and no longer, and is there once it is made", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const release = site.renderer.hold();
  const asked = site.get("/nl/blog/magnesium");
  await vi.waitFor(() => expect(site.renderer.times(article)).toBe(1));
  vi.advanceTimersByTime(25_000);
  const late = await asked;
  vi.useRealTimers();
  expect([late.status, late.headers["retry-after"]]).toEqual([503, expect.any(String)]);
  release();
  await vi.waitFor(async () => expect((await site.get(article)).text).toContain("Magnesium"));
});

test("a thousand query strings and every spelling of an address are one kept page", async () => {
  for (let i = 0; i < 1000; i += 1) expect((await site.get(`${article}?utm=${i}&_rsc=${i}`)).status).toBe(200);
  await site.get("/nl/blog/m%61gnesium");
  await site.get("/nl/%62log/magnesium#x".replace("#x", ""));
  expect(site.renderer.times(article)).toBe(1);
});

test("data for Next's client is kept beside the page, and never in its place", async () => {
  await site.get(article);
  site.renderer.pages.set(article, { body: "flight", headers: { "cache-control": "s-maxage=2592000", "content-type": "text/x-component" } });
  expect((await site.get(article, { rsc: "1", "next-router-state-tree": "anything" })).text).toBe("flight");
  expect((await site.get(article, { rsc: "1", "next-router-state-tree": "something else" })).text).toBe("flight");
  expect((await site.get(article)).text).toContain("Magnesium");
  expect(site.renderer.times(article)).toBe(2);
  expect(site.renderer.asked.every(({ headers }) => headers["next-router-state-tree"] === undefined)).toBe(true);
});

test("what is private, sets a cookie or belongs to somebody signed in is passed on and never kept", async () => {
  site.renderer.pages.set("/nl/mine", { body: html("Mine"), headers: { "content-type": "text/html", "cache-control": "private, no-store" } });
  site.renderer.pages.set("/nl/cookie", { body: html("Cookie"), headers: { ...kept, "set-cookie": "a=b" } });
  for (const address of ["/nl/mine", "/nl/cookie"]) {
    await site.get(address);
    const before = site.renderer.times(address);
    expect((await site.get(address, { cookie: "who=me" })).status).toBe(200);
    expect(site.renderer.times(address)).toBe(before + 1);
    expect(site.renderer.asked.at(-1)?.headers.cookie).toBe("who=me");
  }
  await site.get(article);
  site.renderer.pages.set(article, { body: html("Preview of a draft") });
  const preview = await site.get(article, { cookie: "payload-token=x" });
  expect(preview.text).toContain("Preview");
  expect(preview.headers["cache-control"]).toBe("private, no-store");
  expect((await site.get(article)).text).toContain("Magnesium");
});

test("a page is asked for in one go; one that failed behind its first bytes is no page, and the one of before stays", async () => {
  await site.get(article);
  expect(site.renderer.asked.find(({ path }) => path === article)?.headers["user-agent"]).toBe("feuilleton-whole");
  site.renderer.pages.set(article, { body: html("Half", '<!--$!--><template data-dgst="1"></template><!--/$-->') });
  await site.apply({ swap: [article] });
  const reply = await site.get(article);
  expect([reply.status, reply.text.includes("Magnesium"), reply.text.includes("Half")]).toEqual([200, true, false]);
  site.renderer.pages.set("/nl/blog/nieuw", { body: html("Nieuw", "<!--$?--><template id=\"B:0\"></template><!--/$-->") });
  expect((await site.get("/nl/blog/nieuw")).status).toBe(503);
});

test("an address nobody knows is a readable 404 in its language, asked for once until something is published", async () => {
  for (let i = 0; i < 3; i += 1) {
    const reply = await site.get("/fr/blog/inconnu");
    expect(reply.status).toBe(404);
    expect(reply.text).toContain("Niet gevonden fr");
    expect(reply.headers["cache-control"]).toBe("no-cache");
    expect(reply.headers.etag).toBeUndefined();
  }
  expect(site.renderer.times("/fr/blog/inconnu")).toBe(1);
  site.renderer.pages.set("/fr/blog/inconnu", { body: html("Nouveau") });
  await site.apply({ swap: ["/fr/blog/inconnu"] });
  expect((await site.get("/fr/blog/inconnu")).text).toContain("Nouveau");
});

test("a moved address leads on with its query, one that is gone for good says so, and the words of a 404 are no page", async () => {
  site.renderer.addresses.set("/nl/blog/oud", { to: "/nl/blog/magnesium" }).set("/nl/blog/weg", { to: null });
  const moved = await site.get("/nl/blog/oud?bron=mail");
  expect([moved.status, moved.headers.location]).toEqual([308, "/nl/blog/magnesium?bron=mail"]);
  expect((await site.get("/nl/blog/oud?bron=app")).headers.location).toBe("/nl/blog/magnesium?bron=app");
  expect((await site.get("/nl/blog/weg")).status).toBe(410);
  expect((await site.get("/nl/not-found-page")).status).toBe(404);
});

test("a 404 offers the original until a change in its language, and offers nothing where that page cannot be made", async () => {
  const words = "/fr/not-found-page/7";
  site.renderer.addresses.set("/fr/blog/oorsprong", { original: 7 });
  site.renderer.pages.set(words, { body: html("Oorsprong in het Nederlands") });
  const offered = await site.get("/fr/blog/oorsprong?bron=mail");
  expect([offered.status, offered.headers["cache-control"]]).toEqual([404, "no-cache"]);
  expect(offered.text).toContain("Oorsprong in het Nederlands");
  expect((await site.get(words)).text).not.toContain("Oorsprong");
  site.renderer.pages.set(words, { body: html("Een andere titel") });
  await site.apply({ tags: ["listing:nl"] });
  expect((await site.get("/fr/blog/oorsprong")).text).toContain("Een andere titel");
  site.renderer.pages.delete(words);
  await site.apply({ tags: ["listing:nl"] });
  const plain = await site.get("/fr/blog/oorsprong");
  expect([plain.status, plain.text.includes("Niet gevonden fr")]).toEqual([404, true]);
});

describe("the script of a page", () => {
  const lively = (words: string): string => html(words, `<b data-island=""></b><script>self.__next_f.push([1,"${words}"])</script>`);
  const addressIn = (text: string): string => article + (/\?script=[\w-]{11}/.exec(text)?.[0] ?? "");

  test("is kept with it from one render, is asked for again after a restart, and is nobody's under another print", async () => {
    site.renderer.pages.set(article, { body: lively("Een") });
    const address = addressIn((await site.get(article)).text);
    const script = await site.get(address);
    expect([script.status, script.headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(script.text).toMatch(/^export default .*;self\.__next_f\.push\(\[1,"Een"\]\)$/);
    expect(site.renderer.times(article)).toBe(1);
    await site.restart();
    expect((await site.get(address)).text).toBe(script.text);
    const rendered = site.renderer.times(article);
    expect((await site.get(`${article}?script=${"x".repeat(11)}`)).status).toBe(404);
    expect(site.renderer.times(article)).toBe(rendered);
  });

  test("goes on working for a reader who has the old page open, and not after that page is withdrawn", async () => {
    site.renderer.pages.set(article, { body: lively("Een") });
    const old = addressIn((await site.get(article)).text);
    site.renderer.pages.set(article, { body: lively("Twee") });
    await site.apply({ swap: [article] });
    const now = addressIn((await site.get(article)).text);
    expect(now).not.toBe(old);
    expect((await site.get(old)).text).toContain("Een");
    expect((await site.get(now)).text).toContain("Twee");
    site.renderer.pages.delete(article);
    await site.apply({ withdraw: [article] });
    expect([(await site.get(old)).status, (await site.get(now)).status]).toEqual([404, 404]);
  });
});
