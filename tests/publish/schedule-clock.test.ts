import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { startScheduleClock } from "@/payload/server/schedule-clock";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("asks every few seconds until the end", async () => {
  const ending = new AbortController();
  const ask = vi.fn<() => Promise<unknown>>().mockResolvedValue(null);
  startScheduleClock(ask, ending.signal);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(ask).toHaveBeenCalledTimes(2);
  ending.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(2);
});

it("asks again after a failure", async () => {
  const ask = vi.fn<() => Promise<unknown>>().mockRejectedValue(new Error("the renderer is down"));
  startScheduleClock(ask, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(ask).toHaveBeenCalledTimes(2);
});

it("waits for an answer before it asks anew", async () => {
  const ask = vi.fn<() => Promise<unknown>>().mockReturnValue(new Promise(() => undefined));
  startScheduleClock(ask, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(1);
});
