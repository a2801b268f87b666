/** Two fronts of one shop on a real PostgreSQL: what one process commits, each of them shows. */
import { readFileSync } from "node:fs";
import { commitTransaction, initTransaction } from "payload";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { dialect, openDatabase, type TestDatabase } from "../support/database";
import { type Fronts, makeFronts } from "./started-fronts";

const article = "/nl/blog/magnesium";
let db: TestDatabase;
let fronts: Fronts;

beforeEach(async () => {
  [db, fronts] = await Promise.all([openDatabase(), makeFronts()]);
});

afterEach(async () => {
  await fronts.close();
  await db.close();
});

/** As the write path of a third process does it. */
async function commit(change: { swap?: string[]; withdraw?: string[] }): Promise<void> {
  const { schedulePlan } = await import("@/payload/publish/outbox");
  const req = await db.request();
  await initTransaction(req);
  await schedulePlan(req, { swap: [], withdraw: [], ...change, tags: ["listing:nl", "article:7:nl"] });
  await commitTransaction(req);
}

const soon = { timeout: 10_000, interval: 10 };

it.skipIf(dialect === "sqlite")("show a publication and take away a withdrawal, and one that was killed knows what it missed before it is ready", async () => {
  fronts.say("Oud");
  const one = await fronts.start("one", db.url);
  let other = await fronts.start("other", db.url);
  await Promise.all([one.ready(), other.ready()]);
  for (const front of [one, other]) expect((await front.get(article)).text).toContain("Oud");

  fronts.say("Nieuw");
  for (const front of [one, other]) expect((await front.get(article)).text).toContain("Oud");
  await commit({ swap: [article] });
  for (const front of [one, other]) {
    await vi.waitFor(async () => expect((await front.get(article)).text).toContain("Nieuw"), soon);
    // Next's own cache of each renderer was told as well.
    await vi.waitFor(() => expect(readFileSync(front.expired, "utf8")).toContain("listing:nl,article:7:nl"), soon);
  }

  await other.kill();
  fronts.say("");
  await commit({ withdraw: [article] });
  await vi.waitFor(async () => expect((await one.get(article)).status).toBe(404), soon);
  other = await fronts.start("other", db.url);
  await other.ready();
  expect((await other.get(article)).status).toBe(404);
}, 90_000);
