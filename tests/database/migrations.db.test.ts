import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "@payloadcms/db-postgres";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { dialect, emptyPlace, openDatabase, openPayload, type TestDatabase } from "../support/database";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

interface MigratingAdapter {
  migrationDir: string;
  schema: object;
  requireDrizzleKit(): {
    generateDrizzleJson(schema: object): Promise<object>;
    generateMigration(before: object, after: object): Promise<string[]>;
  };
}

/** What `npm run migrate:create` would write now: nothing, while the newest migration knows the whole model. */
it(`has a migration for every part of the model on ${dialect}`, async () => {
  const adapter = db.payload.db as unknown as MigratingAdapter;
  const snapshots = readdirSync(adapter.migrationDir).filter((file) => file.endsWith(".json"));
  const newest = snapshots.toSorted().at(-1);
  if (!newest) throw new Error(`There is no migration in ${adapter.migrationDir}.`);
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit();
  const before = JSON.parse(readFileSync(path.join(adapter.migrationDir, newest), "utf8")) as object;
  expect(await generateMigration(before, await generateDrizzleJson(adapter.schema))).toEqual([]);
});

it("registers every migration file", async () => {
  const adapter = db.payload.db as unknown as MigratingAdapter & { prodMigrations: { name: string }[] };
  const files = readdirSync(adapter.migrationDir).filter((file) => /^\d.*\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ""));
  expect(files.length).toBeGreaterThan(0);
  expect(adapter.prodMigrations.map(({ name }) => name)).toEqual(expect.arrayContaining(files));
});

interface Session {
  run?(query: unknown): Promise<unknown>;
  execute?(query: unknown): Promise<unknown>;
}

it(`changes nothing where a migration fails half-way, and the shop goes on, on ${dialect}`, async () => {
  const adapter = db.payload.db as unknown as { migrate(args: object): Promise<void>; prodMigrations: object[]; drizzle: Session };
  const run = (session: Session, words: string): Promise<unknown> => (session.run?.(sql.raw(words)) ?? session.execute?.(sql.raw(words))) as Promise<unknown>;
  const failing = {
    name: "29990101_000000_fails",
    async up({ db: session }: { db: Session }) {
      await run(session, "CREATE TABLE half_done (id integer)");
      await run(session, "UPDATE users SET email = 'lost@demo.test'");
      throw new Error("the second half is impossible");
    },
    down: async () => undefined,
  };
  await db.payload.create({ collection: "users", data: { email: "lotte@demo.test", password: "a-long-password", name: "Lotte", role: "editor" } as never, overrideAccess: true });
  // Payload ends the process; the front then keeps the earlier version (tests/server/deploy.test.ts).
  const ended = vi.spyOn(process, "exit").mockImplementation(() => {
    throw new Error("the process ended");
  });
  await expect(adapter.migrate({ migrations: [...adapter.prodMigrations, failing] })).rejects.toThrow("the process ended");
  expect(ended).toHaveBeenCalledWith(1);
  await expect(run(adapter.drizzle, "SELECT * FROM half_done")).rejects.toThrow("half_done");
  const { docs } = await db.payload.find({ collection: "users", overrideAccess: true });
  expect(docs.map(({ email }) => email)).toEqual(["lotte@demo.test"]);
  expect((await db.payload.find({ collection: "payload-migrations", where: { name: { equals: failing.name } }, overrideAccess: true })).totalDocs).toBe(0);
});

// SQLite has one process per file: the second is refused before it looks at the tables (tests/server/one-process.test.ts).
it.runIf(dialect === "postgres")("runs each migration once when three processes start together on an empty database", async () => {
  const place = await emptyPlace();
  vi.stubEnv("NODE_ENV", "production");
  const started = await Promise.all([openPayload(place.url), openPayload(place.url), openPayload(place.url)]);
  const [first] = started;
  const { docs } = await first.payload.find({ collection: "payload-migrations", pagination: false, overrideAccess: true });
  const names = docs.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBe((first.payload.db as unknown as { prodMigrations: object[] }).prodMigrations.length);
  await Promise.all(started.map((each) => each.stop()));
  await place.remove();
});
