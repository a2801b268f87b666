/** What a fault looks like to whoever reads the log. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "@/payload/log";
import { expireInRenderer } from "@/payload/server/expire-in-renderer";
import { html } from "./fake-renderer";
import { type OpenedSite, openSite } from "./opened-site";

const article = "/nl/blog/zink";
let site: OpenedSite;

beforeEach(async () => {
  site = await openSite();
  site.renderer.pages.set(article, { body: html("Zink") });
});

afterEach(() => site.close());

const words = (calls: unknown[][]): unknown[] => calls.map((call) => call.at(-1));

test("a request is known to the renderer by a name of our own, whatever it calls itself, and the answer says it", async () => {
  const first = await site.get("/api/articles", { "x-request-id": "theirs" });
  await site.get("/api/articles", { "x-request-id": "theirs" });
  const names = site.renderer.asked.filter(({ path }) => path === "/api/articles").map(({ headers }) => headers["x-request-id"]);
  expect(names[0]).toMatch(/^[\w-]{12}$/);
  expect(new Set(names).size).toBe(2);
  expect(first.headers["x-request-id"]).toBe(names[0]);
});

test("a page that is kept names no request, and neither does the one that comes out of memory", async () => {
  const made = await site.get(article);
  const kept = await site.get(article);
  expect([made.headers["x-request-id"], kept.headers["x-request-id"]]).toEqual([undefined, undefined]);
});

test("a renderer that is gone is a line per page, not per visitor, and the refusal bears the name of its line", async () => {
  const warned = vi.spyOn(log, "warn");
  site.renderer.setDown(true);
  const refused = await site.get(`${article}?token=secret`);
  await site.get(article);
  expect([refused.status, refused.headers["x-request-id"]]).toEqual([503, expect.stringMatching(/^[\w-]{12}$/)]);
  expect(words(warned.mock.calls).filter((said) => said === "A page could not be made.")).toHaveLength(1);
  const answered = warned.mock.calls.map(([fields]) => fields as unknown as Record<string, unknown>).find(({ status }) => status === 503);
  expect(answered).toMatchObject({ request: refused.headers["x-request-id"], method: "GET", path: article });
  expect(JSON.stringify(warned.mock.calls)).not.toContain("secret");
});

test("a change is one line with its numbers", async () => {
  const said = vi.spyOn(log, "info");
  await site.apply({ swap: [article, "/nl"], withdraw: ["/nl/blog/oud"], tags: ["list:nl"] });
  expect(said.mock.calls.at(-1)).toEqual([{ swap: 2, withdraw: 1, tags: 1, seq: 1, ms: expect.any(Number) }, "A change was carried out."]);
});

test.each(["gone", "refusing"])("tags that a renderer which is %s does not expire are said, and nothing fails over them", async (how) => {
  const failed = vi.spyOn(log, "error");
  site.renderer.setDown(how === "gone");
  await expireInRenderer(site.renderer, ["list:nl", "list:fr"]);
  expect(failed.mock.calls).toEqual([[{ err: expect.any(Error), tags: 2, first: "list:nl" }, expect.stringContaining("did not forget")]]);
});

test("tags that are expired, a hundred at a time, are not worth a line", async () => {
  const failed = vi.spyOn(log, "error");
  site.renderer.pages.set("/api/internal/expire", { body: `{"expired":1}` });
  await expireInRenderer(site.renderer, Array.from({ length: 150 }, (_, index) => `article:${index}`));
  expect([site.renderer.times("/api/internal/expire"), failed.mock.calls.length]).toEqual([2, 0]);
});
