/** Two people on one article: who saves second is told, and nobody's words are lost. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createPicture } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

type Form = { basedOn: string; title: string; excerpt: string };
const open = async (who: Role, id: number, locale = "nl"): Promise<Form> => (await as[who]("GET", `/articles/${id}?locale=${locale}&draft=true&depth=0`)).json;
const save = (who: Role, id: number, form: object, query = "") => as[who]("PATCH", `/articles/${id}?locale=nl&draft=true${query}`, { body: form });
const newest = (id: number) => db.payload.findByID({ collection: "articles", id, draft: true, locale: "nl" });

it("refuses the second save with both texts, and takes it once its writer has seen the first", async () => {
  const { id, n } = await createArticle(db.payload, { texts: ["nl"] });
  const [mine, theirs] = [await open("admin", id), await open("editor", id)];
  expect((await save("editor", id, { ...theirs, title: "Hun titel" })).status).toBe(200);

  const refused = await save("admin", id, { ...mine, excerpt: "Mijn inleiding." });
  expect(refused.status).toBe(409);
  expect(refused.json).toMatchObject({
    errors: [{ message: expect.stringMatching(/^editor heeft dit artikel intussen bewaard/), data: { errors: [{ path: "basedOn" }], theirs: { title: "Hun titel", excerpt: `Inleiding ${n}.` }, yours: { title: mine.title, excerpt: "Mijn inleiding." } } }],
  });
  expect(await newest(id)).toMatchObject({ title: "Hun titel", excerpt: `Inleiding ${n}.` });

  const { basedOn } = await open("admin", id);
  expect((await save("admin", id, { ...mine, basedOn, excerpt: "Mijn inleiding." })).status).toBe(200);
  const { docs } = await db.payload.findVersions({ collection: "articles", locale: "nl", where: { parent: { equals: id } } });
  expect(docs.map(({ version }) => version.title)).toContain("Hun titel");
});

describe("one person in two windows", () => {
  const saveIn = (window: string, id: number, form: object, { locale = "nl", query = "&autosave=true" } = {}) =>
    as.editor("PATCH", `/articles/${id}?locale=${locale}&draft=true${query}`, { body: form, headers: { "x-feuilleton-window": window } });
  const first = "window-1";
  const second = "window-2";

  it("is told in the second that the first has saved, with both texts, and loses neither", async () => {
    const { id, n } = await createArticle(db.payload, { texts: ["nl"] });
    const form = await open("editor", id);
    expect((await saveIn(first, id, { ...form, title: "Uit het eerste venster" })).status).toBe(200);
    const refused = await saveIn(second, id, { ...form, excerpt: "Uit het tweede venster." });
    expect(refused).toMatchObject({
      status: 409,
      json: { errors: [{ message: expect.stringMatching(/^U hebt dit artikel intussen in een ander venster/), data: { theirs: { title: "Uit het eerste venster" }, yours: { excerpt: "Uit het tweede venster." } } }] },
    });
    expect(await newest(id)).toMatchObject({ title: "Uit het eerste venster", excerpt: `Inleiding ${n}.` });

    const { basedOn } = await open("editor", id);
    expect((await saveIn(second, id, { ...form, basedOn, excerpt: "Uit het tweede venster." }, { query: "" })).status).toBe(200);
    const { docs } = await db.payload.findVersions({ collection: "articles", locale: "nl", where: { parent: { equals: id } } });
    expect(docs.map(({ version }) => version.title)).toContain("Uit het eerste venster");
    // Now the first is behind.
    expect((await saveIn(first, id, { ...form, title: "Nog eens" })).status).toBe(409);
  });

  it("types on in each language of its own: a save of the other one, or a publication, is no news", async () => {
    const { id } = await createArticle(db.payload);
    const [dutch, french] = [await open("editor", id), await open("editor", id, "fr")];
    const saveFrench = (title: string) => saveIn(second, id, { ...french, title }, { locale: "fr" });
    const answers = [
      await saveIn(first, id, { ...dutch, title: "Een" }),
      await saveFrench("Un"),
      await saveIn(first, id, { ...dutch, title: "Een twee" }),
      await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { ...dutch, title: "Een twee", _status: "published" }, headers: { "x-feuilleton-window": first } }),
      await as.admin("POST", `/articles/${id}/languages`, { body: { action: "unpublish", languages: ["nl"] } }),
      await saveIn(first, id, { ...dutch, title: "Een twee drie" }),
      await saveFrench("Un deux"),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it("is told in every language of what all languages share", async () => {
    const { id } = await createArticle(db.payload);
    const [dutch, french] = [await open("editor", id), await open("editor", id, "fr")];
    const saveFrench = (title: string) => saveIn(second, id, { ...french, title }, { locale: "fr" });
    expect((await saveFrench("Un")).status).toBe(200);
    expect((await saveIn(first, id, { ...dutch, hero: await createPicture(db.payload) })).status).toBe(200);
    expect((await saveFrench("Un deux")).status).toBe(409);
  });

  it("keeps the last words of each window as a version of its own", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    for (const window of [first, second]) {
      for (const title of ["Een", "Twee"]) await saveIn(window, id, { ...(await open("editor", id)), title: `${title} ${window}` });
    }
    const { docs } = await db.payload.findVersions({ collection: "articles", locale: "nl", where: { parent: { equals: id } } });
    expect(docs.map(({ version }) => version.title)).toEqual(expect.arrayContaining(["Twee window-1", "Twee window-2"]));
  });
});

it("lets one person go on from what they saved, and a program that says no base write as before", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const form = await open("editor", id);
  const { doc } = (await save("editor", id, { ...form, title: "Eerst" }, "&autosave=true")).json as { doc: Form };
  expect((await save("editor", id, { ...form, title: "Daarna", basedOn: doc.basedOn }, "&autosave=true")).status).toBe(200);
  expect((await save("admin", id, { title: "Zonder basis" })).status).toBe(200);
});

it("takes a person's own saves in any order: the form sends the next before it has heard of the last", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const form = await open("editor", id);
  for (const [index, title] of ["Een", "Een twee", "Een twee drie"].entries()) {
    expect((await save("editor", id, { ...form, title }, index === 1 ? "" : "&autosave=true")).status).toBe(200);
  }
  expect((await save("admin", id, { ...form, title: "Van een ander" })).status).toBe(409);
  expect(await newest(id)).toMatchObject({ title: "Een twee drie" });
});

it("sees no conflict in what happens to the other language, nor in a publication", async () => {
  const { id } = await createArticle(db.payload);
  const form = await open("editor", id);
  await as.admin("PATCH", `/articles/${id}?locale=fr&draft=true`, { body: { title: "Autre" } });
  await as.admin("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" } });
  expect((await save("editor", id, { ...form, title: "Mijn titel" })).status).toBe(200);
});

it("writes over one's own last version while one types, never over somebody else's", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const count = async () => (await db.payload.countVersions({ collection: "articles", where: { parent: { equals: id } } })).totalDocs;
  const before = await count();
  for (const title of ["Een", "Twee", "Drie"]) await save("editor", id, { title }, "&autosave=true");
  const mine = await count();
  await save("admin", id, { title: "Van een ander" }, "&autosave=true");
  expect(mine - before).toBeLessThanOrEqual(2);
  expect(await count()).toBe(mine + 1);
});

it("writes into every version who did what, and shows it to the staff only", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  await save("editor", id, { title: "Eerst" });
  await as.admin("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" } });
  await as.admin("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "draft", lastChange: { by: null, what: "saved" } } });
  const { docs } = await db.payload.findVersions({ collection: "articles", depth: 0, limit: 20, sort: "-id", locale: "nl", where: { parent: { equals: id } } });
  expect(docs.map(({ version }) => version.lastChange?.what)).toEqual(expect.arrayContaining(["unpublished", "published", "saved"]));
  await as.admin("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" } });
  const { json } = await as.nobody("GET", `/articles/${id}?locale=nl`);
  expect(json).not.toHaveProperty("lastChange.by");
  expect(json).not.toHaveProperty("basedOn");
});
