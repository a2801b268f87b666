import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isForeignWrite } from "@/payload/server/cross-origin";
import { createLoginLimit, isLogin, visitorOf } from "@/payload/server/login-limit";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

let site: OpenedSite;
const article = "/nl/blog/magnesium";

beforeEach(async () => {
  site = await openSite();
  site.renderer.pages.set(article, { body: html("Magnesium") });
});

afterEach(() => site.close());

test.each([
  { host: "evil.example" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http", "x-forwarded-for": "1.2.3.4", forwarded: "host=evil.example" },
  { "x-original-url": "/admin", "x-rewrite-url": "/admin", "x-http-method-override": "DELETE" },
  { "x-middleware-subrequest": "proxy", "x-middleware-rewrite": "/fr", "x-matched-path": "/fr" },
  { "x-prerender-revalidate": "guess", "x-now-route-matches": "1=evil", "x-nextjs-data": "1" },
  { "accept-language": "fr", "user-agent": "<script>alert(1)</script>", referer: "https://evil.example" },
  { "x-feuilleton-internal": "guess", "next-url": "/evil", "next-action": "x", purpose: "prefetch" },
  { range: "bytes=0-3", "accept-encoding": "evil", te: "trailers", "if-modified-since": "Thu, 01 Jan 2099 00:00:00 GMT" },
])("nothing of a first visitor's headers reaches the page that is kept: %o", async (headers) => {
  const first = await site.get(article, headers as unknown as Record<string, string>);
  expect([first.status, first.text.includes("Magnesium")]).toEqual([200, true]);
  const asked = site.renderer.asked.find(({ path }) => path === article);
  expect(asked?.headers.host).toBe("localhost");
  for (const [name, value] of Object.entries(headers)) expect(asked?.headers[name]).not.toBe(value);
});

test.each(["//evil.example/nl", "http://evil.example/nl", "/nl/../admin", "/nl/%2e%2e/x", "/nl/blog/%E0%A4%A", "/nl/%00", "/nl/a\\b", `/nl/${"a".repeat(10_000)}`, `/nl?${"a".repeat(5_000)}`, "*"])(
  "a malformed address is refused in words: %.40s",
  async (address) => {
    const reply = await site.get(address);
    expect(reply.status).toBe(400);
    expect(site.renderer.asked.every(({ path }) => path.startsWith("/nl/not-found-page") || path.startsWith("/fr/not-found-page"))).toBe(true);
  },
);

test("unknown methods are refused by name, and the front's own routes are nobody's", async () => {
  const reply = await site.get(article, {}, "PROPFIND");
  expect([reply.status, reply.headers.allow?.includes("GET")]).toEqual([405, true]);
  for (const address of ["/api/internal/prepare", "/api/internal/address?path=/nl", "/api/%69nternal/prepare"]) expect((await site.get(address)).status).toBe(404);
  expect(site.renderer.asked.filter(({ path }) => path.includes("internal/prepare"))).toEqual([]);
});

/** What the server says to bytes that are no proper request. */
async function say(bytes: string): Promise<string> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(bytes));
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk.toString();
    });
    socket.once("close", () => resolve(said));
    socket.once("error", reject);
  });
}

describe("request smuggling", () => {
  test.each([
    ["two lengths", "POST /nl HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde"],
    ["a length and chunks", "POST /nl HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n"],
    ["a header that continues", "GET /nl HTTP/1.1\r\nHost: a\r\nX: a\r\n b: c\r\nTransfer-Encoding : chunked\r\n\r\n"],
    ["no host", "GET /nl HTTP/1.1\r\n\r\n"],
  ])("%s is refused", async (_, bytes) => {
    expect(await say(bytes)).toMatch(/^HTTP\/1\.1 (400|431) /);
    expect(site.renderer.asked).toEqual([]);
  });

  // The server answers and closes while the rest is still on its way: the kernel may then reset the connection before the answer is read.
  test("64 kB of header is refused, and the next visitor is served", async () => {
    const reset = (error: NodeJS.ErrnoException): string => `${error.code}`;
    expect(await say(`GET /nl HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(65_536)}\r\n\r\n`).catch(reset)).toMatch(/^(HTTP\/1\.1 431 |ECONNRESET$|EPIPE$)/);
    expect(site.renderer.asked).toEqual([]);
    expect((await site.get(article)).status).toBe(200);
  });
});

describe("a body that would take the renderer's memory", () => {
  const start = "POST /api/articles HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\nCookie: payload-lng=fr\r\n";

  test("is refused by its length, in the editor's language, and the renderer never hears of it", async () => {
    const answer = await say(`${start}Content-Length: 6000001\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("répartissez-le sur plusieurs articles");
    expect(site.renderer.asked).toEqual([]);
  });

  test("is cut off where it tells no length", async () => {
    const chunk = `${(100_000).toString(16)}\r\n${"x".repeat(100_000)}\r\n`;
    const ended = await say(`${start}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(61)}`).catch((error: NodeJS.ErrnoException) => `${error.code}`);
    expect(ended).not.toMatch(/^HTTP\/1\.1 2/);
    expect((await site.get(article)).status).toBe(200);
  });
});

test("a flood of unknown addresses leaves nothing on disk and little in memory", async () => {
  for (let round = 0; round < 40; round += 1) {
    const replies = await Promise.all(Array.from({ length: 25 }, (_, number) => site.get(`/nl/blog/onzin-${round}-${number}`)));
    expect(replies.every(({ status }) => status === 404)).toBe(true);
  }
  expect(site.site().memory()).toBeLessThan(20_000);
});

describe("a page of another site that writes in somebody's name", () => {
  const cookie = "payload-token=x";
  test.each([
    ["a neighbour under the same domain", { cookie, host: "blog.example", "sec-fetch-site": "same-site", origin: "https://shop.example" }, true],
    ["another site", { cookie, host: "blog.example", "sec-fetch-site": "cross-site" }, true],
    ["an older browser on another site", { cookie, host: "blog.example", origin: "https://evil.example" }, true],
    ["a sandboxed frame", { cookie, host: "blog.example", origin: "null" }, true],
    ["the admin", { cookie, host: "blog.example", "sec-fetch-site": "same-origin", origin: "https://blog.example" }, false],
    ["the admin behind a proxy that renames us", { cookie, host: "app:3000", "sec-fetch-site": "same-origin", origin: "https://blog.example" }, false],
    ["an older browser behind such a proxy", { cookie, host: "app:3000", origin: "https://blog.example" }, false],
    ["the admin by another name of this machine", { cookie, host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" }, false],
    ["a program", { cookie, host: "blog.example" }, false],
    ["a visitor of another site, in nobody's name", { host: "blog.example", origin: "https://shop.example" }, false],
  ])("%s", (_, headers, refused) => {
    expect(isForeignWrite({ headers, method: "POST" }, "https://blog.example")).toBe(refused);
    expect(isForeignWrite({ headers, method: "GET" }, "https://blog.example")).toBe(false);
  });

  test("is refused before the renderer hears of it", async () => {
    site.renderer.pages.set("/api/articles", { body: "{}", status: 201, headers: {} });
    expect((await site.get("/api/articles", { cookie, "sec-fetch-site": "same-site" }, "POST")).status).toBe(403);
    expect((await site.get("/api/articles", { cookie, "sec-fetch-site": "same-origin" }, "POST")).status).toBe(201);
    expect(site.renderer.asked).toMatchObject([{ path: "/api/articles" }]);
  });

  test.each([
    ["nl-BE,nl;q=0.9", "", "meld u daar aan"],
    ["fr-BE", "", "connectez-vous"],
    ["de", "", "sign in"],
    ["nl", "; payload-lng=fr", "connectez-vous"],
  ])("is told what to do next, asked with %s%s", async (accepted, chosen, words) => {
    const { headers, text } = await site.get("/api/articles", { cookie: cookie + chosen, "sec-fetch-site": "same-site", "accept-language": accepted }, "POST");
    expect(JSON.parse(text)).toEqual({ errors: [{ message: expect.stringContaining(words) }] });
    expect([headers["content-type"], headers["cache-control"], headers["x-content-type-options"]]).toEqual(["application/json", "no-store", "nosniff"]);
  });
});

describe("guessing passwords", () => {
  test("an address that fails too often is refused for a while, and only failures count", () => {
    let now = 0;
    const limit = createLoginLimit(() => now);
    for (let i = 0; i < 39; i += 1) limit.failed("192.0.2.1");
    expect(limit.blockedFor("192.0.2.1")).toBe(0);
    limit.failed("192.0.2.1");
    now = 60_000;
    expect([limit.blockedFor("192.0.2.1"), limit.blockedFor("192.0.2.2")]).toEqual([9 * 60, 0]);
    now = 10 * 60_000;
    expect(limit.blockedFor("192.0.2.1")).toBe(0);
  });

  test("looks at four of one address at once: a burst cannot get ahead of the count", async () => {
    const limit = createLoginLimit();
    let [checked, running, most] = [0, 0, 0];
    const attempt = async (): Promise<void> => {
      if (limit.blockedFor("192.0.2.1") > 0) return;
      [checked, running] = [checked + 1, running + 1];
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      limit.failed("192.0.2.1");
    };
    const all = await Promise.allSettled(Array.from({ length: 200 }, () => limit.inTurn("192.0.2.1", attempt)));
    expect([checked <= 43, most, all.filter(({ status }) => status === "rejected").length]).toEqual([true, 4, 136]);
    await expect(limit.inTurn("192.0.2.2", attempt)).resolves.toBeUndefined();
  });

  test.each([
    ["192.0.2.1", undefined, "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
    ["2001:db8:1:2::9", undefined, "2001:db8:1:2::/64"],
    ["::ffff:192.0.2.1", undefined, "192.0.2.1"],
    ["::ffff:127.0.0.1", "203.0.113.9, 2001:DB8::1", "2001:db8:0:0::/64"],
    ["127.0.0.1", "203.0.113.9", "203.0.113.9"],
    ["127.0.0.1", "no address", "127.0.0.1"],
    ["198.51.100.1", "203.0.113.9", "198.51.100.1"],
  ])("whoever comes from %s (noted: %s) counts as %s", (remoteAddress, noted, visitor) => {
    expect(visitorOf({ socket: { remoteAddress }, headers: noted === undefined ? {} : { "x-forwarded-for": noted } } as never)).toBe(visitor);
  });

  test.each(["/api/users/login", "/api/users/LOGIN", "/API/Users/Login/", "/api/users/%6cogin", "/api/users/login//"])("%s is a sign-in, however it is spelled", (path) => {
    expect(isLogin("POST", path)).toBe(true);
  });

  test("the sign-in itself answers 429 then, without asking the renderer", async () => {
    site.renderer.pages.set("/api/users/login", { body: "{}", status: 401, headers: {} });
    for (let i = 0; i < 40; i += 1) expect((await site.get("/api/users/login", {}, "POST")).status).toBe(401);
    const reply = await site.get("/api/users/login", { cookie: "payload-lng=fr" }, "POST");
    expect([reply.status, Number(reply.headers["retry-after"]) > 590, Number(reply.headers["retry-after"]) <= 600]).toEqual([429, true, true]);
    expect(reply.text).toContain("Réessayez dans 10 minutes.");
    expect((await site.get("/api/users/login", { "x-forwarded-for": "203.0.113.9" }, "POST")).status).toBe(401);
  });
});
