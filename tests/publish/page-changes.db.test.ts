/** What the processes of one shop tell each other, on PostgreSQL; on SQLite there is one process. */
import pg from "pg";
import { commitTransaction, initTransaction, killTransaction } from "payload";
import { afterEach, expect, it, vi } from "vitest";

import { changesChannel } from "@/payload/publish/changes-channel";
import { schedulePlan } from "@/payload/publish/outbox";
import { dialect, emptyPlace, openDatabase, openPayload } from "../support/database";

const undo: (() => Promise<unknown> | void)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

const plan = { swap: ["/nl"], withdraw: ["/nl/blog/weg"], tags: ["listing:nl"] };

it.skipIf(dialect === "sqlite")("tells of a change when it is committed, and of one that is rolled back never", async () => {
  const db = await openDatabase();
  undo.push(() => db.close());
  const listener = new pg.Client({ connectionString: db.url });
  await listener.connect();
  undo.push(() => listener.end());
  const heard: (string | undefined)[] = [];
  listener.on("notification", ({ payload }) => heard.push(payload));
  await listener.query(`LISTEN ${changesChannel}`);

  const lost = await db.request();
  await initTransaction(lost);
  await schedulePlan(lost, plan);
  await killTransaction(lost);
  const req = await db.request();
  await initTransaction(req);
  await schedulePlan(req, plan);
  expect((await listener.query("SELECT 1 FROM page_changes")).rows).toEqual([]);
  expect(heard).toEqual([]);
  await commitTransaction(req);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  const { rows } = await listener.query("SELECT id, plan FROM page_changes");
  expect(rows).toEqual([{ id: Number(heard[0]), plan }]);
});

it.skipIf(dialect === "sqlite")("is migrated once by three processes that start together", async () => {
  const { url, remove } = await emptyPlace();
  undo.push(remove);
  vi.stubEnv("NODE_ENV", "production");
  const opened = await Promise.all([openPayload(url), openPayload(url), openPayload(url)]);
  undo.push(...opened.map(({ stop }) => stop));
  const { docs } = await opened[0]!.payload.find({ collection: "payload-migrations" as never, limit: 0, pagination: false });
  const names = docs.map((row) => (row as unknown as { name: string }).name);
  expect(names).toContain("page_changes");
  expect(new Set(names).size).toBe(names.length);
});
