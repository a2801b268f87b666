/** A shop that grows moves from SQLite to PostgreSQL with everything it has. Only where there is a PostgreSQL to move to. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { searchEntries } from "@/payload/search/query";
import { makeBackup } from "@/payload/server/backup/make-backup.mjs";
import { restoreBackup } from "@/payload/server/backup/restore-backup.mjs";
import { dialect, emptyPlace, openPayload } from "../support/database";
import { createArticle, createAuthor, createPicture, createSource, createTopic, createUser, citation, paragraph, richText } from "../support/documents";
import { settingsOf } from "./settings-of";

let folder: string;
const undo: (() => Promise<void> | void)[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "feuilleton-move-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
});

afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

it.skipIf(dialect === "sqlite")("moves rows, ids, moments, JSON and search, and goes on counting where SQLite stopped", async () => {
  const from = `file:${path.join(folder, "small.db")}`;
  const small = await openPayload(from, { prepare: true });
  undo.push(small.stop);
  const user = await createUser(small.payload, "translator", ["fr"]);
  const shared = { hero: await createPicture(small.payload), topics: [await createTopic(small.payload)], authors: [await createAuthor(small.payload)] };
  const body = richText(paragraph("Magnesium speelt een rol.", citation(await createSource(small.payload))));
  const { id } = await createArticle(small.payload, { live: ["nl"], texts: ["nl", "fr"], shared, nl: { body, title: "Magnesium en slaap" } });
  const gone = await createAuthor(small.payload);
  await small.payload.delete({ collection: "authors", id: gone });
  const before = await small.payload.findByID({ collection: "articles", id, locale: "all", depth: 0 });

  const backup = await makeBackup(settingsOf(from, process.env.DATA_DIR ?? ""), path.join(folder, "backup.tar.gz"));
  const { url, remove } = await emptyPlace();
  undo.push(remove);
  await restoreBackup(settingsOf(url, path.join(folder, "large")), backup.file);

  const large = await openPayload(url);
  undo.push(large.stop);
  expect(await large.payload.findByID({ collection: "articles", id, locale: "all", depth: 0 })).toEqual(before);
  expect(await large.payload.findByID({ collection: "users", id: user.id })).toMatchObject({ role: "translator", languages: ["fr"] });
  expect((await large.payload.findVersions({ collection: "articles" })).totalDocs).toBe((await small.payload.findVersions({ collection: "articles" })).totalDocs);
  const found = await searchEntries(large.payload, "nl", "magnesium", 5);
  expect(found.articles.map(({ ref }) => ref)).toEqual([id]);
  expect(found).toEqual(await searchEntries(small.payload, "nl", "magnesium", 5));
  // A deleted id is never given out again: addresses that are gone for good name it.
  expect(await createAuthor(large.payload)).toBeGreaterThan(gone);
}, 120_000);
