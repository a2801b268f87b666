/** The topics of an article, changed for many at once, on the real database. */
import { afterAll, beforeAll, expect, it } from "vitest";

import { openRest, type Role, roles, type Send, signInEach } from "../../access/rest";
import { openDatabase, type TestDatabase } from "../../support/database";
import { createArticle, createTopic } from "../../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
let topics: number[];
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
  topics = [await createTopic(db.payload), await createTopic(db.payload)];
});
afterAll(() => db.close());

const change = async (id: number, deed: string, topic: number | undefined) => (await as.editor("POST", `/articles/${id}/topics`, { body: { deed, topic } })).json;
const topicsOf = async (id: number, draft = false) => (await db.payload.findByID({ collection: "articles", id, depth: 0, draft, locale: "nl" })).topics;
const statesOf = async (id: number) => ((await as.editor("GET", `/articles/${id}/languages`)).json as { states: object }).states;

it("adds, replaces and takes away, live at once in every language that is live as it is written", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl", "fr"], shared: { topics: [topics[0]] } });
  expect(await change(id, "add", topics[1])).toEqual({ done: true, waits: false, reasons: [] });
  expect(await topicsOf(id)).toEqual(topics);
  expect(await change(id, "only", topics[1])).toMatchObject({ done: true, waits: false });
  expect(await topicsOf(id)).toEqual([topics[1]]);
  expect(await change(id, "remove", topics[1])).toMatchObject({ done: true, waits: false });
  expect(await topicsOf(id)).toEqual([]);
  expect(await statesOf(id)).toEqual({ nl: "published", fr: "published" });
});

it("never takes along words that are not published: it waits with them and says so", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
  await as.editor("PATCH", `/articles/${id}?locale=fr&draft=true`, { body: { title: "Pas encore" } });
  expect(await change(id, "add", topics[0])).toEqual({ done: true, waits: true, reasons: [] });
  expect([await topicsOf(id), await topicsOf(id, true)]).toEqual([[], [topics[0]]]);
  expect((await db.payload.findByID({ collection: "articles", id, depth: 0, locale: "fr" })).title).not.toBe("Pas encore");
});

it("keeps what is planned for the words of the article: it publishes none", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl"] });
  const planned = await db.payload.create({ collection: "scheduled-changes", data: { article: id, language: "nl", action: "publish", at: "2031-12-01T09:00" } as never });
  expect(await change(id, "add", topics[0])).toMatchObject({ done: true, waits: false });
  expect((await db.payload.findByID({ collection: "scheduled-changes", id: planned.id })).state).toBe("waiting");
});

it("keeps a draft a draft", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  expect(await change(id, "add", topics[0])).toMatchObject({ done: true, waits: false });
  expect(await statesOf(id)).toEqual({ nl: "draft", fr: "empty" });
});

it("is for editors, and refuses what it does not know", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl"] });
  const status = async (role: Role, body: object, article = id) => (await as[role]("POST", `/articles/${article}/topics`, { body })).status;
  const good = { deed: "add", topic: topics[0] };
  expect(Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await status(role, good)])))).toEqual({ nobody: 403, translator: 403, editor: 200, admin: 200 });
  expect([await status("editor", { deed: "all", topic: 1 }), await status("editor", { deed: "add" }), await status("editor", good, 987_654)]).toEqual([400, 400, 404]);
  expect(await change(id, "add", 987_654)).toMatchObject({ done: false, reasons: [expect.anything()] });
});
