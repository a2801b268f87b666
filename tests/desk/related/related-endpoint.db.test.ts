/** The cards below "Related articles", on the real database. */
import { afterAll, beforeAll, expect, it } from "vitest";

import type { RelatedAnswer } from "@/payload/desk/related/related-endpoint";

import { openRest, type Role, roles, type Send, signInEach } from "../../access/rest";
import { openDatabase, type TestDatabase } from "../../support/database";
import { citation, createArticle, createAuthor, createSource, createTopic, paragraph, richText } from "../../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

const ask = async (id: number, form: object, locale = "nl") => (await as.editor("POST", `/articles/${id}/related?locale=${locale}`, { body: form })).json as RelatedAnswer;

it("shows the chosen ones in their order, what the page fills up with, and suggestions with their reasons", async () => {
  const [topic, author, source] = [await createTopic(db.payload), await createAuthor(db.payload), await createSource(db.payload)];
  const citing = richText(paragraph("Volgens een studie.", citation(source)));
  const sameTopic = await createArticle(db.payload, { live: ["nl"], shared: { topics: [topic] } });
  const sameSource = await createArticle(db.payload, { live: ["nl", "fr"], shared: { authors: [author] }, nl: { body: citing } });
  const other = await createArticle(db.payload, { live: ["nl"] });
  const draft = await createArticle(db.payload, { texts: ["nl"] });
  const self = await createArticle(db.payload, { texts: ["nl"], nl: { body: citing } });
  const form = { topics: [topic], authors: [author], related: [draft.id, other.id] };
  const { page, picked, suggestions } = await ask(self.id, form);
  expect(picked.map(({ id, live, title }) => [id, live, title])).toEqual([[draft.id, false, `Titel ${draft.n}`], [other.id, true, `Titel ${other.n}`]]);
  expect(suggestions.map(({ id }) => id)).toEqual([sameTopic.id, sameSource.id]);
  expect(suggestions[0]?.reasons).toEqual([{ kind: "topics", names: [expect.stringMatching(/^Onderwerp/)] }]);
  expect(suggestions[1]?.reasons).toEqual([{ kind: "sources", names: [expect.stringMatching(/^Study/)] }, { kind: "authors", names: [expect.stringMatching(/^Auteur/)] }]);
  // The draft is not on the page; the rest as the page ranks it.
  expect(page.slice(0, 2)).toEqual([other.id, sameTopic.id]);
  expect(page).not.toContain(draft.id);
  // In French only one of them can be read.
  expect((await ask(self.id, { ...form, related: [] }, "fr")).suggestions.map(({ id }) => id)).toEqual([sameSource.id]);
});

it("is for the staff, and changes nothing", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl"] });
  const before = JSON.stringify(await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "nl" }));
  const statuses = await Promise.all(roles.map(async (role) => [role, (await as[role]("POST", `/articles/${id}/related?locale=nl`, { body: { related: [id] } })).status] as const));
  expect(Object.fromEntries(statuses)).toEqual({ nobody: 403, translator: 200, editor: 200, admin: 200 });
  expect(JSON.stringify(await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "nl" }))).toBe(before);
  expect((await as.editor("POST", `/articles/${id}/related?locale=all`, { body: {} })).status).toBeGreaterThanOrEqual(400);
});
