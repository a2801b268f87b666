import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";

import { createWriteQueue } from "@/payload/database/write-queue";

afterEach(() => {
  vi.useRealTimers();
});

it("lets in as many writers as it has places, in the order in which they came, whatever the order in which they leave", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(fc.nat(5), { minLength: 1, maxLength: 20 }), async (places, leaving) => {
      const queue = createWriteQueue({ places });
      const inside: { who: number; leave: () => void }[] = [];
      const came: number[] = [];
      const all = leaving.map(async (_, who) => {
        const leave = await queue.acquire();
        inside.push({ who, leave });
        came.push(who);
      });
      for (const pick of leaving) {
        // Everybody who may come in does so before the next one leaves.
        for (let i = 0; i < 5; i += 1) await Promise.resolve();
        expect(inside.length).toBeLessThanOrEqual(places);
        inside.splice(pick % inside.length, 1)[0]?.leave();
      }
      await Promise.all(all);
      expect(came).toEqual(leaving.map((_, who) => who));
    }),
  );
});

it("waits for as long as others come and go before it, and gives up only where nobody has left for all of its patience", async () => {
  vi.useFakeTimers();
  const queue = createWriteQueue({ patience: 15_000 });
  const leave = await queue.acquire();
  const came: number[] = [];
  // Each takes a third of the patience: the last waits for more than twice as long.
  const burst = [1, 2, 3, 4, 5, 6, 7].map(async (who) => {
    const free = await queue.acquire();
    came.push(who);
    setTimeout(free, 5_000);
  });
  setTimeout(leave, 5_000);
  await vi.advanceTimersByTimeAsync(60_000);
  await Promise.all(burst);
  expect(came).toEqual([1, 2, 3, 4, 5, 6, 7]);
  await queue.acquire();
  const refused = queue.acquire().catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(14_000);
  expect(await Promise.race([refused, "waits"])).toBe("waits");
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await refused).toContain("busy for too long");
});
