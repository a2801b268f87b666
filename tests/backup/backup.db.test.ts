/** The drill: a backup while editors save, restored into an empty place and proven equal, on both databases. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";

import { makeBackup } from "@/payload/server/backup/make-backup.mjs";
import { restoreBackup } from "@/payload/server/backup/restore-backup.mjs";
import { emptyPlace, openDatabase, openPayload, type TestDatabase } from "../support/database";
import { createArticle, createPicture } from "../support/documents";
import { settingsOf } from "./settings-of";

let db: TestDatabase;
let folder: string;
const undo: (() => Promise<void> | void)[] = [];

beforeEach(async () => {
  db = await openDatabase();
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-backup-"));
  undo.push(() => db.close(), () => rmSync(folder, { recursive: true, force: true }));
});

afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

const dataDir = (): string => process.env.DATA_DIR ?? "";

async function newPlace() {
  const { url, remove } = await emptyPlace();
  undo.push(remove);
  return settingsOf(url, path.join(folder, "elsewhere"));
}

it("holds every save acknowledged before it, and comes back whole in an empty place", async () => {
  const picture = await createPicture(db.payload);
  const { id, n } = await createArticle(db.payload, { texts: ["nl"], shared: { hero: picture } });
  writeFileSync(path.join(dataDir(), "secret"), "not for a backup");
  const during = { saves: 0, done: false };
  const editor = (async () => {
    while (!during.done && during.saves < 40) {
      await db.payload.create({ collection: "authors", data: { name: "Tijdens", slug: `tijdens-${during.saves}` }, locale: "nl" });
      during.saves += 1;
      // SQLite's driver answers at once: without a turn of the event loop nothing else would happen.
      await setImmediate();
    }
  })();
  const { file, manifest } = await makeBackup(settingsOf(db.url, dataDir()), path.join(folder, "backup.tar.gz")).finally(async () => {
    during.done = true;
    await editor;
  });

  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(manifest.database.tables.articles?.rows).toBe(1);
  expect(manifest.database.tables.authors?.rows).toBeLessThanOrEqual(during.saves);
  expect(Object.keys(manifest.files).filter((name) => !/^media\/|^database\./.test(name))).toEqual([]);
  expect(JSON.parse(readFileSync(path.join(dataDir(), "last-backup.json"), "utf8"))).toMatchObject({ file, made: manifest.made });
  expect(readdirSync(dataDir()).filter((name) => name.startsWith(".backup-"))).toEqual([]);

  const place = await newPlace();
  mkdirSync(path.join(place.dataDir, "pages/old-build"), { recursive: true });
  await restoreBackup(place, file);
  expect(existsSync(path.join(place.dataDir, "pages"))).toBe(false);
  const restored = await openPayload(place.database.url);
  undo.push(restored.stop);
  const article = await restored.payload.findByID({ collection: "articles", id, locale: "nl", draft: true, depth: 1 });
  expect(article).toMatchObject({ title: `Titel ${n}`, hero: { id: picture } });
  const { filename } = await restored.payload.findByID({ collection: "media", id: picture, locale: "nl" });
  expect(readFileSync(path.join(place.dataDir, "media", filename ?? ""))).toEqual(readFileSync(path.join(dataDir(), "media", filename ?? "")));
  const found = await restored.payload.count({ collection: "authors" });
  expect(found.totalDocs).toBe(manifest.database.tables.authors?.rows);
  // It goes on from here: the next document gets an id of its own.
  expect((await createArticle(restored.payload, { texts: ["nl"] })).id).toBeGreaterThan(id);
});

it("is refused where anything is already, and where a byte of it is wrong, and leaves nothing behind", async () => {
  await createPicture(db.payload);
  const { file } = await makeBackup(settingsOf(db.url, dataDir()), path.join(folder, "backup.tar.gz"));
  await expect(makeBackup(settingsOf(db.url, dataDir()), file)).rejects.toThrow("is there already");
  await expect(restoreBackup(settingsOf(db.url, path.join(folder, "other")), file)).rejects.toThrow(/only into an empty/);
  const place = await newPlace();
  await expect(restoreBackup({ ...place, dataDir: dataDir() }, file)).rejects.toThrow(/holds files: a backup goes only into an empty place/);

  await expect(restoreBackup(place, path.join(folder, "none.tar.gz"))).rejects.toThrow("name the backup to restore");
  const bytes = readFileSync(file);
  for (const [name, damaged] of [["flipped", Buffer.from(bytes).fill(bytes[bytes.length >> 1]! ^ 0xff, bytes.length >> 1, (bytes.length >> 1) + 1)], ["cut", bytes.subarray(0, bytes.length - 4_000)], ["other", Buffer.from("hello")]] as const) {
    const broken = path.join(folder, `${name}.tar.gz`);
    writeFileSync(broken, damaged);
    await expect(restoreBackup(place, broken)).rejects.toThrow(/is damaged|no backup/);
  }
  expect(readdirSync(place.dataDir)).toEqual([]);
  await restoreBackup(place, file);
});
