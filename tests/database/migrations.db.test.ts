import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { dialect, openDatabase, type TestDatabase } from "../support/database";

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
