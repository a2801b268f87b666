/** The form of a language that nobody has begun: with what all languages share, and no news to the draft it belongs to. */
import { afterAll, beforeAll, expect, it } from "vitest";

import { articleNames } from "@/payload/desk/article-names";
import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createPicture, createTopic } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

type Form = Record<string, unknown> & { id: number };
const open = async (id: number, locale: string): Promise<Form> => (await as.editor("GET", `/articles/${id}?locale=${locale}&draft=true&depth=0`)).json;
const save = (id: number, locale: string, form: object) => as.editor("PATCH", `/articles/${id}?locale=${locale}&draft=true&autosave=true&depth=0`, { body: form });

it("has the name, the picture and the topics of an article that was begun in the other language and never published, and leaves them alone", async () => {
  // As the admin begins an article: with nothing.
  const { doc } = (await as.editor("POST", "/articles?locale=nl&draft=true&depth=0", { body: {} })).json as { doc: { id: number } };
  const [hero, topic] = [await createPicture(db.payload), await createTopic(db.payload)];
  expect((await save(doc.id, "nl", { ...(await open(doc.id, "nl")), title: "Zink", hero, topics: [topic] })).status).toBe(200);

  const form = await open(doc.id, "fr");
  expect(form).toMatchObject({ workingTitle: "Zink", hero, topics: [topic] });
  expect(form.title ?? "").toBe("");
  expect(await save(doc.id, "fr", { ...form, title: "Le zinc" })).toMatchObject({ status: 200 });
  expect(await open(doc.id, "fr")).toMatchObject({ title: "Le zinc", hero, topics: [topic] });
  expect(await open(doc.id, "nl")).toMatchObject({ title: "Zink", workingTitle: "Zink", hero, topics: [topic] });
  // What is planned is called by that name too.
  expect((await articleNames(await db.request(), [doc.id])).get(doc.id)).toBe("Zink");
});

it("has them as the other language's draft has changed them since that went live", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl"], texts: ["nl"] });
  const hero = await createPicture(db.payload);
  expect((await save(id, "nl", { ...(await open(id, "nl")), hero })).status).toBe(200);
  const form = await open(id, "fr");
  expect(form.hero).toBe(hero);
  expect(await save(id, "fr", { ...form, title: "Le zinc" })).toMatchObject({ status: 200 });
  expect(await open(id, "nl")).toMatchObject({ hero });
});

it("shows a visitor nothing of it", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl"], texts: ["nl"] });
  for (const draft of [true, false]) expect((await as.nobody("GET", `/articles/${id}?locale=fr&draft=${draft}`)).status).toBe(404);
});
