/** What a process remembers of rows is what is stored, whoever wrote it. */
import { createLocalReq } from "payload";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { knownGlobal, knownRows } from "@/payload/database/known-rows";
import { runSql, sql } from "@/payload/search/sql";
import { openDatabase, type TestDatabase } from "../support/database";

let db: TestDatabase;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => db.close());

const ask = async () => createLocalReq({}, db.payload);
const author = (name: string) => db.payload.create({ collection: "authors", data: { name, slug: name.toLowerCase() } as never, locale: "nl" });
const nameOf = async (id: number) => (await knownRows(await ask(), "authors", [id])).map(({ name }) => name);

describe("rows that a publication knows", () => {
  it("are read whole once, and what is not there is left out", async () => {
    const [first, second] = [await author("An"), await author("Bea")];
    const find = vi.spyOn(db.payload.db, "find");
    expect(await nameOf(first.id)).toEqual(["An"]);
    expect((await knownRows(await ask(), "authors", [second.id, 999_999, first.id])).map(({ name }) => name)).toEqual(["Bea", "An"]);
    expect(find).toHaveBeenCalledTimes(2);
    expect(await nameOf(second.id)).toEqual(["Bea"]);
    expect(find).toHaveBeenCalledTimes(2);
    find.mockRestore();
  });

  it("are read anew after a save, here or by another process, and in the same millisecond here", async () => {
    const { id } = await author("Cas");
    await nameOf(id);
    await db.payload.update({ collection: "authors", id, data: { name: "Casper" } });
    expect(await nameOf(id)).toEqual(["Casper"]);
    await runSql(db.payload, sql`UPDATE authors SET name = 'Cassandra', updated_at = ${new Date(Date.now() + 60_000).toISOString()} WHERE id = ${id}`);
    expect(await nameOf(id)).toEqual(["Cassandra"]);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 120_000 });
    await db.payload.update({ collection: "authors", id, data: { name: "Cis" } });
    expect(await nameOf(id)).toEqual(["Cis"]);
    await db.payload.update({ collection: "authors", id, data: { name: "Ciska" } });
    vi.useRealTimers();
    expect(await nameOf(id)).toEqual(["Ciska"]);
  });

  it("are read anew once they are live somewhere, which is no save of theirs", async () => {
    const { id } = await author("Dirk");
    const live = async () => (await knownRows(await ask(), "authors", [id]))[0]?.live;
    await live();
    await runSql(db.payload, sql`UPDATE authors SET live_fr = true WHERE id = ${id}`);
    expect(await live()).toMatchObject({ fr: true });
  });

  it("belong to nobody who could change them for all", async () => {
    const { id } = await author("Els");
    const [row] = await knownRows(await ask(), "authors", [id]);
    expect(() => Object.assign(row ?? {}, { name: "Iemand anders" })).toThrow(TypeError);
    expect(await nameOf(id)).toEqual(["Els"]);
  });
});

describe("a global that a publication knows", () => {
  it("is null until it is saved, and what was saved last after that", async () => {
    const words = async () => (await knownGlobal(await ask(), "claims-guard"))?.updatedAt;
    expect(await words()).toBeUndefined();
    for (const blocks of [true, false]) {
      const saved = await db.payload.updateGlobal({ slug: "claims-guard", data: { blocks } as never });
      expect(String(await words())).toBe(String(saved.updatedAt));
    }
  });
});
