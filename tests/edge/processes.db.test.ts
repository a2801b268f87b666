/**
 * What docker-compose.yml puts together, as real processes of this machine: PostgreSQL, two fronts, Varnish before both. A third process commits, as
 * the write path does.
 */
import { commitTransaction, initTransaction } from "payload";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { type Front, type Fronts, makeFronts } from "../pages/started-fronts";
import { dialect, openDatabase, type TestDatabase } from "../support/database";
import { edgeToken, findVarnish, startVarnish, type Varnish } from "../support/varnish";

const program = findVarnish();
const article = "/nl/blog/magnesium";
let db: TestDatabase;
let fronts: Fronts;
let both: Front[];
let varnish: Varnish;
const here = dialect === "postgres" && program !== null;

beforeEach(async () => {
  if (!here) return;
  [db, fronts] = await Promise.all([openDatabase(), makeFronts()]);
  fronts.say("Oud");
  both = [await fronts.start("one", db.url), await fronts.start("other", db.url)];
  await Promise.all(both.map((front) => front.ready()));
  varnish = await startVarnish(program ?? "", both.map(({ port }) => port));
  const { environment } = await import("@/payload/env");
  environment.edge = { kind: "varnish", urls: [varnish.address], token: edgeToken, service: "" };
}, 120_000);

afterEach(async () => {
  if (!here) return;
  vi.useRealTimers();
  const { environment } = await import("@/payload/env");
  environment.edge = undefined;
  await varnish.stop();
  await fronts.close();
  await db.close();
});

async function commit(change: { swap?: string[]; withdraw?: string[] }): Promise<void> {
  const { schedulePlan } = await import("@/payload/publish/outbox");
  const req = await db.request();
  await initTransaction(req);
  await schedulePlan(req, { swap: [], withdraw: [], ...change, tags: ["listing:nl"] });
  await commitTransaction(req);
}

/** What the clock does a few seconds later, by when each front has heard. */
async function secondPurge(): Promise<void> {
  const { purgeDue } = await import("@/payload/edge/purge-due");
  vi.useFakeTimers({ now: Date.now() + 2_500, toFake: ["Date"] });
  expect(await purgeDue(db.payload)).toBe(true);
  vi.useRealTimers();
}

async function through(): Promise<{ status: number; text: string }> {
  const answer = await fetch(varnish.address + article);
  return { status: answer.status, text: await answer.text() };
}

it.skipIf(!here)("shows a publication and takes away a withdrawal whichever front is asked, and outlives first one of them, then both (skipped without PostgreSQL or Varnish)", async () => {
  const soon = { timeout: 15_000, interval: 20 };
  for (let round = 0; round < 4; round += 1) expect((await through()).text).toContain("Oud");

  fronts.say("Nieuw");
  await commit({ swap: [article] });
  for (const front of both) await vi.waitFor(async () => expect((await front.get(article)).text).toContain("Nieuw"), soon);
  await secondPurge();
  for (let round = 0; round < 4; round += 1) expect((await through()).text).toContain("Nieuw");

  await both[0]?.kill();
  for (let round = 0; round < 4; round += 1) expect(await through()).toMatchObject({ status: 200, text: expect.stringContaining("Nieuw") });

  // The one that is left takes on what changes.
  fronts.say("Nog nieuwer");
  await commit({ swap: [article] });
  await vi.waitFor(async () => expect((await both[1]?.get(article))?.text).toContain("Nog nieuwer"), soon);
  await secondPurge();
  expect((await through()).text).toContain("Nog nieuwer");

  await both[1]?.kill();
  expect(await through()).toMatchObject({ status: 200, text: expect.stringContaining("Nog nieuwer") });

  // Nobody is left to say so, and still it is gone.
  await commit({ withdraw: [article] });
  expect((await through()).status).toBe(503);
}, 120_000);
