import fc from "fast-check";
import { expect, it } from "vitest";

import { createWriteQueue } from "@/payload/database/write-queue";

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
