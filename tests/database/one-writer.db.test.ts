/** Transactions of SQLite's share a connection, whatever became of the one before. */
import { readdirSync, readlinkSync } from "node:fs";
import { commitTransaction, initTransaction, killTransaction } from "payload";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { runSql, sql } from "@/payload/search/sql";
import { dialect, openDatabase, type TestDatabase } from "../support/database";
import { createArticle } from "../support/documents";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

/** Connections of this process to the file, by the files it has open. */
function connections(): number {
  const file = db.url.replace("file:", "");
  return readdirSync("/proc/self/fd").filter((number) => {
    try {
      return readlinkSync(`/proc/self/fd/${number}`) === file;
    } catch {
      return false;
    }
  }).length;
}

const titleOf = async (id: number): Promise<unknown> => (await db.payload.findByID({ collection: "articles", id, draft: true, locale: "nl" })).title;

describe.runIf(dialect === "sqlite")("on SQLite", () => {
  it.runIf(process.platform === "linux")("a dozen saves open no more connections than one", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    // Those for reading and for writing are opened when they are first wanted.
    await titleOf(id);
    const before = connections();
    for (let n = 0; n < 12; n += 1) await db.payload.update({ collection: "articles", id, data: { title: `Titel ${n}` }, draft: true, locale: "nl" });
    expect(await titleOf(id)).toBe("Titel 11");
    expect(connections()).toBe(before);
  });

  it("what is rolled back, and what fails half-way, leaves nothing and harms nothing that follows", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"], nl: { title: "Zoals het was" } });
    const begin = async () => {
      const req = await db.request();
      await initTransaction(req);
      await db.payload.update({ collection: "articles", id, data: { title: "Nooit gezien" }, draft: true, locale: "nl", req });
      return req;
    };
    await killTransaction(await begin());
    expect(await titleOf(id)).toBe("Zoals het was");
    const failing = await begin();
    await expect(runSql(db.payload, sql`INSERT INTO nowhere (nothing) VALUES (1)`, failing)).rejects.toThrow(/nowhere/);
    await killTransaction(failing);
    expect(await titleOf(id)).toBe("Zoals het was");
    await db.payload.update({ collection: "articles", id, data: { title: "En daarna" }, draft: true, locale: "nl" });
    expect(await titleOf(id)).toBe("En daarna");
  });

  it("nobody outside sees a transaction that is under way", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"], nl: { title: "Voor" } });
    const req = await db.request();
    await initTransaction(req);
    await db.payload.update({ collection: "articles", id, data: { title: "Na" }, draft: true, locale: "nl", req });
    expect(await titleOf(id)).toBe("Voor");
    await commitTransaction(req);
    expect(await titleOf(id)).toBe("Na");
  });
});
