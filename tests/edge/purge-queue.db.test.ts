/** From a change in the database to the edge: nothing is lost, and what waits is said. */
import { killTransaction, initTransaction } from "payload";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";

import { openRest, type Send, signIn } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createAuthor, createPicture, createTopic, createUser } from "../support/documents";
import { type EdgeServer, openEdgeServer } from "../support/edge-server";

let db: TestDatabase;
let edge: EdgeServer;
let editor: Send;
let article: number;
/** It only goes on, from one test to the next too. */
let at = Date.now();

beforeAll(async () => {
  [db, edge] = await Promise.all([openDatabase(), openEdgeServer()]);
  editor = await signIn(openRest(db.payload), (await createUser(db.payload, "editor")).email);
  const shared = { hero: await createPicture(db.payload), topics: [await createTopic(db.payload)], authors: [await createAuthor(db.payload)] };
  ({ id: article } = await createArticle(db.payload, { shared, nl: { slug: "magnesium" } }));
  const { environment } = await import("@/payload/env");
  environment.edge = { kind: "fastly", urls: [edge.url], token: "secret-of-the-shop", service: "abc" };
});
afterAll(async () => {
  const { environment } = await import("@/payload/env");
  environment.edge = undefined;
  await edge.close();
  await db.close();
});
beforeEach(() => {
  edge.asked.length = 0;
  edge.say({ body: "{}" });
  vi.useFakeTimers({ now: at, toFake: ["Date"] });
});
afterEach(async () => {
  // An hour: nothing of one test is due in the next.
  for (let round = 0; round < 4; round += 1) await later(15 * 60_000);
  vi.useRealTimers();
});

const keysAsked = (): string[][] => edge.asked.map(({ body }) => (body as { surrogate_keys: string[] }).surrogate_keys);
const waiting = async (): Promise<{ round: number; attempts: number; error?: string | null }[]> => (await db.payload.db.find<never>({ collection: "edge-purges", limit: 0, pagination: false })).docs;
const set = (status: "published" | "draft") => editor("PATCH", `/articles/${article}?locale=nl`, { body: { _status: status } });

/** As the clock of the front does it, `ms` later. */
async function later(ms: number): Promise<void> {
  at = Date.now() + ms;
  vi.setSystemTime(at);
  const { purgeDue } = await import("@/payload/edge/purge-due");
  await purgeDue(db.payload);
}

it("purges by tag after the commit and before the answer, and again a moment later, for what was on its way", async () => {
  expect((await set("published")).status).toBe(200);
  expect(keysAsked()[0]).toEqual(expect.arrayContaining(["listing:nl", "page:/nl/blog/magnesium"]));
  expect(keysAsked()[0]).not.toContain("media");
  expect(await waiting()).toMatchObject([{ round: 1, attempts: 0 }]);
  await later(1_000);
  expect(edge.asked).toHaveLength(1);
  await later(1_100);
  expect(keysAsked()[1]).toEqual(keysAsked()[0]);
  expect(await waiting()).toEqual([]);
});

it("purges a withdrawal three times, the last one when every process must know of it, with its pictures", async () => {
  expect((await set("draft")).headers.get("x-edge-purge")).toBeNull();
  await later(2_100);
  await later(30_100);
  expect(keysAsked()).toHaveLength(3);
  for (const keys of keysAsked()) expect(keys).toEqual(expect.arrayContaining(["media", "page:/nl/blog/magnesium"]));
  expect(await waiting()).toEqual([]);
});

it("loses no purge that fails: the answer says that it waits, it is tried again with growing pauses, and the state says why", async () => {
  const { log } = await import("@/payload/log");
  const said = vi.spyOn(log, "error");
  edge.say({ status: 500, body: "out of order" });
  const answer = await set("published");
  expect([answer.status, answer.headers.get("x-edge-purge")]).toEqual([200, "pending"]);
  expect(await waiting()).toMatchObject([{ round: 0, attempts: 1, error: "Fastly answered 500: out of order" }]);
  for (const pause of [2_100, 4_100, 8_100]) await later(pause);
  expect(edge.asked).toHaveLength(4);
  expect(said).toHaveBeenCalledOnce();
  const { edgeState } = await import("@/payload/edge/edge-state");
  expect(await edgeState(db.payload)).toEqual({ waiting: 1, error: "Fastly answered 500: out of order" });
  edge.say({ body: "{}" });
  await later(16_100);
  expect(await edgeState(db.payload)).toEqual({ waiting: 0, error: null });
});

it("says in the editor's language that an unpublished page may still be seen", async () => {
  edge.say({ status: 503 });
  const { json } = await editor("POST", `/articles/${article}/languages`, { body: { action: "unpublish", languages: ["nl"] }, headers: { "accept-language": "fr" } });
  expect(json).toEqual({ outcomes: [{ language: "nl", done: true, reasons: [{ message: expect.stringContaining("Le cache devant le site n’en sait encore rien") }] }] });
  edge.say({ body: "{}" });
});

it("asks nothing for as long as the edge said, whatever changes meanwhile, and then everything at once", async () => {
  edge.say({ status: 429, headers: { "retry-after": "120" } });
  await set("published");
  edge.say({ body: "{}" });
  await later(60_000);
  expect((await set("draft")).headers.get("x-edge-purge")).toBe("pending");
  expect(edge.asked).toHaveLength(1);
  await later(61_000);
  expect(edge.asked).toHaveLength(2);
  expect(keysAsked()[1]).toEqual(expect.arrayContaining(["listing:nl", "media", "page:/nl/blog/magnesium"]));
});

it("writes nothing down for a change that was rolled back", async () => {
  const { schedulePlan } = await import("@/payload/publish/outbox");
  const req = await db.request();
  await initTransaction(req);
  await schedulePlan(req, { tags: ["listing:nl"], swap: ["/nl"], withdraw: [] });
  await killTransaction(req);
  expect(await waiting()).toEqual([]);
  expect(edge.asked).toEqual([]);
});

it("tells the edge again of what an earlier process left undone", async () => {
  const { drainOutbox } = await import("@/payload/publish/outbox");
  const moment = new Date().toISOString();
  await db.payload.db.create({ collection: "outbox", data: { plan: { tags: [], swap: [], withdraw: ["/nl/blog/weg"] }, attempts: 1, createdAt: moment, updatedAt: moment } });
  await drainOutbox(await db.request());
  await later(0);
  expect(keysAsked()).toEqual([expect.arrayContaining(["media", "page:/nl/blog/weg"])]);
});
