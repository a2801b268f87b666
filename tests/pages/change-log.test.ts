import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ChangeLog, type Opens } from "@/payload/server/change-log";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-log-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function opened(opens?: Opens): Promise<ChangeLog> {
  const log = new ChangeLog(folder, opens);
  await log.begin();
  return log;
}

const plan = (change: { swap?: string[]; withdraw?: string[]; tags?: string[] }) => ({ swap: [], withdraw: [], tags: [], ...change });

test("what was acknowledged is known to the next process, in order", async () => {
  const log = await opened();
  await log.record(plan({ swap: ["/nl/a"], tags: ["listing:nl"] }));
  await log.record(plan({ withdraw: ["/nl/b"] }));
  const next = await opened();
  expect([next.epoch, next.seq]).toEqual([log.epoch, 2]);
  expect([next.changedSince("/nl/a", [], 0), next.changedSince("/nl/a", [], 1)]).toEqual([true, false]);
  expect([next.withdrawnSince("/nl/b", 1), next.withdrawnSince("/nl/b", 2)]).toEqual([true, false]);
  expect(next.changedSince("/nl", ["listing:nl"], 0)).toBe(true);
  expect(next.pending()).toEqual(["/nl/a"]);
});

test("a line that was being written when the process died does not count, and does not harm the ones before", async () => {
  const log = await opened();
  await log.record(plan({ withdraw: ["/nl/b"] }));
  appendFileSync(path.join(folder, "changes.log"), `{"seq":2,"swap":["/nl`);
  const next = await opened();
  expect([next.epoch === log.epoch, next.seq, next.withdrawnSince("/nl/b", 0)]).toEqual([true, 1, true]);
});

/** Appends fail as on a full disk, until `full` is taken back. */
function fullDisk() {
  const disk = { full: false };
  const opens: Opens = async (file, flags) => {
    const handle = await open(file, flags);
    if (disk.full) {
      handle.appendFile = async () => {
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      };
    }
    return handle;
  };
  return { disk, opens };
}

test("on a full disk a change holds, and the next process trusts no page kept before it", async () => {
  const { disk, opens } = fullDisk();
  const log = await opened(opens);
  disk.full = true;
  expect(await log.record(plan({ withdraw: ["/nl/b"] }))).toBe(false);
  expect(log.withdrawnSince("/nl/b", 0)).toBe(true);
  expect(existsSync(path.join(folder, "changes.log"))).toBe(false);
  expect((await opened()).epoch).not.toBe(log.epoch);
});

test("once the disk takes something again, everything noted meanwhile is written", async () => {
  const { disk, opens } = fullDisk();
  const log = await opened(opens);
  disk.full = true;
  await log.record(plan({ withdraw: ["/nl/b"] }));
  disk.full = false;
  expect(await log.record(plan({ swap: ["/nl/c"] }))).toBe(true);
  const next = await opened();
  expect([next.epoch === log.epoch, next.withdrawnSince("/nl/b", 0), next.changedSince("/nl/c", [], 1)]).toEqual([true, true, true]);
});

test("a page rendered after its last change is settled, one rendered before it is not", async () => {
  const log = await opened();
  await log.record(plan({ swap: ["/nl/a"] }));
  log.settle("/nl/a", 0);
  expect(log.pending()).toEqual(["/nl/a"]);
  log.settle("/nl/a", 1);
  expect(log.pending()).toEqual([]);
});

test("whatever is recorded and settled, a restart never makes a stale page fresh", async () => {
  const address = fc.constantFrom("/nl/a", "/nl/b", "/fr/a");
  const step = fc.oneof(
    fc.record({ kind: fc.constantFrom("swap" as const, "withdraw" as const), address }),
    fc.record({ kind: fc.constant("settle" as const), address }),
    fc.constant({ kind: "restart" as const, address: "" }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      rmSync(folder, { recursive: true, force: true });
      let log = await opened();
      const truth = new Map<string, number>();
      for (const { kind, address: page } of steps) {
        if (kind === "restart") log = await opened();
        else if (kind === "settle") log.settle(page, log.seq);
        else {
          await log.record(plan({ [kind]: [page] }));
          truth.set(page, log.seq);
        }
      }
      for (const [page, seq] of truth) {
        // A page settled was written with the number of that moment, so only older ones matter while the mark stands.
        if (log.pending().includes(page) || log.withdrawnSince(page, seq - 1)) expect(log.changedSince(page, [], seq - 1)).toBe(true);
        expect(log.changedSince(page, [], seq)).toBe(false);
      }
      expect(readFileSync(path.join(folder, "changes.log"), "utf8")).toContain(log.epoch);
    }),
    { numRuns: 40 },
  );
});
