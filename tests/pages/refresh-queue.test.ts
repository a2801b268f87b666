import { expect, test, vi } from "vitest";

import { createRefreshQueue } from "@/payload/server/refresh-queue";

const pages = (name: string, count: number): string[] => Array.from({ length: count }, (_, n) => `/${name}/${n}`);
const done = { made: Promise.resolve(true) };
const atOnce = { headStart: 0, pause: 0, wide: 5 };

test("a publication's pages go before those of a wide change that came first, and each is made once", async () => {
  const made: string[] = [];
  const queue = createRefreshQueue(async (address) => {
    made.push(address);
    if (made.length === 1) queue.add(["/article", "/wide/7"]);
    return done;
  }, async () => undefined, atOnce);
  queue.add(pages("wide", 10));
  await vi.waitFor(() => expect(queue.waiting()).toBe(0));
  expect(made.slice(0, 3)).toEqual(["/wide/0", "/article", "/wide/7"]);
  expect(made.toSorted()).toEqual(["/article", ...pages("wide", 10)].toSorted());
});

test("a page that cannot be made now waits for another turn, and the queue says that it waits", async () => {
  let down = true;
  const asked: string[] = [];
  const queue = createRefreshQueue(async (address) => {
    asked.push(address);
    if (asked.length === 4) throw new Error("The renderer is gone.");
    return { made: Promise.resolve(!down) };
  }, async () => undefined, { ...atOnce, pause: 10 });
  queue.add(["/a", "/b"]);
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(6));
  expect(queue.waiting()).toBeGreaterThan(0);
  down = false;
  await vi.waitFor(() => expect(queue.waiting()).toBe(0));
  expect(new Set(asked)).toEqual(new Set(["/a", "/b"]));
});

test("a page that can never be made is left to its visitors", async () => {
  let asked = 0;
  const queue = createRefreshQueue(async () => {
    asked += 1;
    return { made: Promise.resolve(false) };
  }, async () => undefined, atOnce);
  queue.add(["/broken"]);
  await vi.waitFor(() => expect(queue.waiting()).toBe(0));
  expect(asked).toBe(30);
});

test("nothing is made while visitors wait", async () => {
  let leave = (): void => undefined;
  const visitors = new Promise<void>((resolve) => void (leave = resolve));
  const made: string[] = [];
  const queue = createRefreshQueue(async (address) => {
    made.push(address);
    return done;
  }, () => visitors, atOnce);
  queue.add(["/a"]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(made).toEqual([]);
  leave();
  await vi.waitFor(() => expect(made).toEqual(["/a"]));
});

test("the next page is asked for while the one before is made ready, and no third one", async () => {
  const finish: (() => void)[] = [];
  const queue = createRefreshQueue(async () => ({ made: new Promise((resolve) => void finish.push(() => resolve(true))) }), async () => undefined, atOnce);
  queue.add(["/a", "/b", "/c"]);
  await vi.waitFor(() => expect(finish).toHaveLength(2));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(finish).toHaveLength(2);
  expect(queue.waiting()).toBe(3);
  finish[0]?.();
  await vi.waitFor(() => expect(finish).toHaveLength(3));
  for (const go of finish) go();
  await vi.waitFor(() => expect(queue.waiting()).toBe(0));
});
