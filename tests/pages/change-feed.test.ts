/** What a front hears of other processes, on a stand-in for PostgreSQL that can be cut at any moment. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ChangeFeed, type FeedClient, followChanges } from "@/payload/server/change-feed";
import type { Plan } from "@/payload/publish/plan";

interface Row {
  id: number;
  origin: string;
  plan: Plan;
  /** Seconds ago. */
  age: number;
}

let folder: string;
let file: string;
let rows: Row[];
let up: boolean;
let clients: Map<string, ((message?: never) => void)[]>[];
let applied: string[];
let distrusted: number;
let feeds: ChangeFeed[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-feed-"));
  file = path.join(folder, "changes-seen");
  [rows, up, clients, applied, distrusted, feeds] = [[], true, [], [], 0, []];
});

afterEach(async () => {
  await Promise.all(feeds.map((feed) => feed.stop()));
  rmSync(folder, { recursive: true });
});

const fire = (event: string, message?: object): void => clients.forEach((listeners) => listeners.get(event)?.forEach((listener) => listener(message as never)));

function client(): FeedClient {
  const listeners = new Map<string, ((message?: never) => void)[]>();
  const on = (event: string, listener: (message?: never) => void): void => void listeners.set(event, [...(listeners.get(event) ?? []), listener]);
  return {
    on: on as FeedClient["on"],
    end: async () => undefined,
    async connect() {
      if (!up) throw new Error("ECONNREFUSED");
      clients.push(listeners);
    },
    async query(text, values) {
      if (!up) throw new Error("the connection is cut");
      const ids = rows.map(({ id }) => id);
      if (text.startsWith("SELECT min")) return { rows: [{ first: ids.length > 0 ? Math.min(...ids) : null, last: ids.length > 0 ? Math.max(...ids) : null }] as never[] };
      if (text.startsWith("SELECT id")) return { rows: rows.filter(({ id, age }) => id > Number(values?.[0]) || age < 60).toSorted((a, b) => a.id - b.id) as never[] };
      return { rows: [] };
    },
  };
}

const planOf = (page: string): Plan => ({ swap: [page], withdraw: [], tags: [] });

function commit(id: number, { origin = "another", age = 0 } = {}): void {
  rows.push({ id, origin, plan: planOf(`/${id}`), age });
  fire("notification", { channel: "feuilleton_changes" });
}

async function follow(): Promise<ChangeFeed> {
  const feed = followChanges({
    connect: client, file, origin: "me", pause: 5,
    apply: async (plan) => void applied.push(...plan.swap),
    distrust: async () => void (distrusted += 1),
  });
  feeds.push(feed);
  await feed.tried;
  return feed;
}

test("hears of each change of another process once, and not of its own a second time", async () => {
  const feed = await follow();
  expect(feed.current()).toBe(true);
  commit(1);
  commit(2, { origin: "me" });
  commit(3);
  await vi.waitFor(() => expect(applied).toEqual(["/1", "/3"]));
  expect(readFileSync(file, "utf8")).toBe("3");
});

test("a change that was numbered earlier and committed later is not missed", async () => {
  await follow();
  commit(2);
  await vi.waitFor(() => expect(applied).toEqual(["/2"]));
  commit(1);
  await vi.waitFor(() => expect(applied).toEqual(["/2", "/1"]));
});

test("after a cut connection it is not current until it has caught up", async () => {
  const feed = await follow();
  up = false;
  fire("end");
  expect(feed.current()).toBe(false);
  rows.push({ id: 1, origin: "another", plan: planOf("/1"), age: 0 });
  up = true;
  await vi.waitFor(() => expect(feed.current()).toBe(true));
  expect(applied).toEqual(["/1"]);
});

test("a process that was away catches up on what it missed, and on nothing older", async () => {
  rows = [1, 2, 3, 4].map((id) => ({ id, origin: "another", plan: planOf(`/${id}`), age: 600 }));
  writeFileSync(file, "2");
  await follow();
  expect([applied, distrusted]).toEqual([["/3", "/4"], 0]);
});

test.each([
  ["was never here before", null], ["was away for longer than changes are remembered", "2"], ["finds another database", "900"],
])("a process that %s trusts no page it has", async (_, seen) => {
  rows = [8, 9].map((id) => ({ id, origin: "another", plan: planOf(`/${id}`), age: 600 }));
  if (seen !== null) writeFileSync(file, seen);
  await follow();
  expect([distrusted, readFileSync(file, "utf8")]).toEqual([1, "9"]);
});

test("without a database it says so, and goes on trying", async () => {
  up = false;
  const feed = await follow();
  expect(feed.current()).toBe(false);
  up = true;
  await vi.waitFor(() => expect(feed.current()).toBe(true));
});

test("after its renderer died, what that one committed last is heard as well", async () => {
  const feed = await follow();
  commit(1, { origin: "me" });
  await vi.waitFor(() => expect(readFileSync(file, "utf8")).toBe("1"));
  expect(applied).toEqual([]);
  await feed.again();
  expect(applied).toEqual(["/1"]);
});

test("a change that could not be carried out is asked for again", async () => {
  let broken = true;
  const feed = followChanges({
    connect: client, file, origin: "me", pause: 5,
    async apply(plan) {
      if (broken) throw new Error("no disk");
      applied.push(...plan.swap);
    },
    distrust: async () => undefined,
  });
  feeds.push(feed);
  await feed.tried;
  commit(1);
  await vi.waitFor(() => expect(feed.current()).toBe(false));
  broken = false;
  await vi.waitFor(() => expect(applied).toEqual(["/1"]));
});
