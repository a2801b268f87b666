/** What pages show stays visible to visitors while any page shows it, whoever publishes and withdraws at the same time. */
import { commitTransaction, initTransaction } from "payload";
import { afterAll, beforeAll, expect, it } from "vitest";

import { rowsOf, runSql, sql } from "@/payload/search/sql";
import { dialect, openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createPicture } from "../support/documents";

let db: TestDatabase;
beforeAll(async () => {
  db = await openDatabase();
});
afterAll(() => db.close());

const waits = async () => (await rowsOf(db.payload, sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length > 0;

it("a picture is there on a page that goes live while the only other page with it is withdrawn", async () => {
  const hero = await createPicture(db.payload);
  const [leaves, comes] = [await createArticle(db.payload, { live: ["nl"], shared: { hero } }), await createArticle(db.payload, { shared: { hero } })];
  // In a shop that is not young the one that comes finds no page with room for its card, and has nothing else to wait for.
  await runSql(db.payload, sql`UPDATE live_pages SET related_count = 99`);
  const withdrawal = await db.request();
  await initTransaction(withdrawal);
  await db.payload.update({ collection: "articles", id: leaves.id, data: { _status: "draft" }, draft: false, locale: "nl", req: withdrawal });
  let published = false;
  const publication = db.payload.update({ collection: "articles", id: comes.id, data: { _status: "published" }, locale: "nl" }).then(() => (published = true));
  // On SQLite it cannot even begin before the other is done.
  if (dialect === "postgres") await expect.poll(async () => published || (await waits())).toBe(true);
  await commitTransaction(withdrawal);
  await publication;
  const live = async () => (await db.payload.db.findOne<{ id: number; live: object }>({ collection: "media", where: { id: { equals: hero } } }))?.live;
  expect(await live()).toMatchObject({ nl: true });
  await db.payload.update({ collection: "articles", id: comes.id, data: { _status: "draft" }, draft: false, locale: "nl" });
  expect(await live()).toMatchObject({ nl: false });
});

it.skipIf(dialect === "sqlite")("a page that is published anew keeps what it shows, whatever page offers it a card at that moment", async () => {
  const [before, after] = [await createPicture(db.payload), await createPicture(db.payload)];
  const [anew, comes] = [await createArticle(db.payload, { live: ["nl"], shared: { hero: before } }), await createArticle(db.payload)];
  const publication = await db.request();
  await initTransaction(publication);
  await db.payload.update({ collection: "articles", id: anew.id, data: { hero: after, _status: "published" }, draft: false, locale: "nl", req: publication });
  let published = false;
  const other = db.payload.update({ collection: "articles", id: comes.id, data: { _status: "published" }, locale: "nl" }).then(() => (published = true));
  await expect.poll(async () => published || (await waits())).toBe(true);
  await commitTransaction(publication);
  await other;
  const page = await db.payload.db.findOne<{ id: number; parts: string[] }>({ collection: "live-pages", where: { and: [{ article: { equals: anew.id } }, { locale: { equals: "nl" } }] } });
  expect(page?.parts).toEqual(expect.arrayContaining([`media:${after}`, `articles:${comes.id}`]));
  expect(page?.parts).not.toContain(`media:${before}`);
});
