import type { IncomingMessage } from "node:http";
import { beforeEach, expect, test, vi } from "vitest";

import type { Click } from "@/payload/clicks/click";
import { createClickCounts, isClickPing } from "@/payload/server/click-counts";

const page = "/nl/blog/magnesium";
const asPing = (headers: Record<string, string> = {}): IncomingMessage =>
  ({ socket: { remoteAddress: "203.0.113.7" }, headers: { host: "blog.example", "ping-from": `https://blog.example${page}?x=1`, "sec-fetch-site": "same-origin", ...headers } }) as unknown as IncomingMessage;

let clock = 0;
let counts: ReturnType<typeof createClickCounts>;
const told = vi.fn<(clicks: Click[]) => Promise<void>>();

function ping(headers?: Record<string, string>, query = "?product=7"): void {
  counts.count(asPing(headers), { path: "/api/clicks", query });
}

beforeEach(() => {
  clock = 0;
  counts = createClickCounts(() => clock);
  told.mockReset();
  told.mockResolvedValue();
});

test("is a ping to one address alone", () => {
  expect([isClickPing("POST", "/api/clicks"), isClickPing("GET", "/api/clicks"), isClickPing("POST", "/api/clicks/x")]).toEqual([true, false, false]);
});

test("what is followed on a page is told once, together, and nothing where nothing was", async () => {
  await counts.hand(told);
  ping();
  ping();
  ping({}, "?product=8");
  await counts.hand(told);
  await counts.hand(told);
  expect(told.mock.calls).toEqual([[[{ product: 7, page, count: 2 }, { product: 8, page, count: 1 }]]]);
});

test.each([
  ["somebody who asks not to be tracked", { dnt: "1" }],
  ["somebody whose browser says so", { "sec-gpc": "1" }],
  ["another site", { "sec-fetch-site": "cross-site" }],
  ["a page elsewhere", { "ping-from": "https://evil.example/nl" }],
  ["nowhere", { "ping-from": "magnesium" }],
  ["an address that is too long", { "ping-from": `https://blog.example/${"a".repeat(400)}` }],
])("%s is not counted", async (_, headers) => {
  ping(headers);
  await counts.hand(told);
  expect(told).not.toHaveBeenCalled();
});

test.each(["", "?product=", "?product=0", "?product=1e3", "?product=7;drop", "?product=9999999999"])("%j is no product", async (query) => {
  ping({}, query);
  await counts.hand(told);
  expect(told).not.toHaveBeenCalled();
});

test("one visitor counts thirty times in ten minutes, and again after them", async () => {
  for (let press = 0; press < 100; press += 1) ping();
  await counts.hand(told);
  clock = 11 * 60_000;
  ping();
  await counts.hand(told);
  expect(told.mock.calls.map(([[click]]) => click?.count)).toEqual([30, 1]);
});

test("what could not be told is told the next time, with what came meanwhile", async () => {
  ping();
  told.mockRejectedValueOnce(new Error("down"));
  await expect(counts.hand(told)).rejects.toThrow("down");
  ping();
  await counts.hand(told);
  expect(told.mock.lastCall).toEqual([[{ product: 7, page, count: 2 }]]);
});
