/** Each way around the door that was found in the CMS (Payload 3.90), through the REST API that an editor's program would use. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { inLocale } from "@/payload/content/in-locale";
import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

async function statusOf(id: number): Promise<{ nl: string; fr: string }> {
  const row = await db.payload.db.findOne<{ id: number; _status: object }>({ collection: "articles", where: { id: { equals: id } } });
  return { nl: "draft", fr: "draft", ...row?._status };
}

const patch = (path: string, body: object = {}) => as.editor("PATCH", `/articles${path}`, { body });

describe("the door", () => {
  type Attempt = [name: string, path: string, body: object];
  const attempts: Attempt[] = [
    ["publishAllLocales", "/ID?locale=nl&publishAllLocales=true", {}],
    ["publishAllLocales with a status", "/ID?locale=nl&publishAllLocales=true", { _status: "published" }],
    ["publishAllLocales in bulk", "?locale=nl&publishAllLocales=true&where[id][equals]=ID", { _status: "published" }],
    ["publishSpecificLocale", "/ID?locale=nl&publishSpecificLocale=fr", { _status: "published" }],
    ["a status per language under locale=all", "/ID?locale=all", { _status: { nl: "published", fr: "published" } }],
    ["one status under locale=all", "/ID?locale=all", { _status: "published" }],
    ["one status under locale=*", "/ID?locale=*", { _status: "published" }],
    ["a status per language under one language", "/ID?locale=nl", { _status: { nl: "published", fr: "published" } }],
    ["a status that does not exist", "/ID?locale=fr", { _status: "live" }],
    ["a publication without a language", "/ID", { _status: "published" }],
    ["a publication in a language that the shop does not have", "/ID?locale=de", { _status: "published" }],
    ["an incomplete language", "/ID?locale=fr", { _status: "published" }],
    ["an incomplete language in bulk", "?locale=fr&where[id][equals]=ID", { _status: "published" }],
  ];
  it.each(attempts)("refuses %s with 400", async (_name, path, body) => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    expect((await patch(path.replace("ID", String(id)), body)).status).toBe(400);
    expect(await statusOf(id)).toEqual({ nl: "draft", fr: "draft" });
  });

  it.each([["unpublishAllLocales", "?locale=nl&unpublishAllLocales=true", {}], ["a status under locale=all", "?locale=all", { _status: "draft" }]])("refuses to withdraw by %s", async (_name, query, body) => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    expect((await patch(`/${id}${query}`, body)).status).toBe(400);
    expect(await statusOf(id)).toEqual({ nl: "published", fr: "published" });
  });

  it("takes a save that says nothing about status as a draft, over a live language too", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    expect((await patch(`/${id}?locale=nl`, { title: "Anders" })).status).toBe(200);
    const { json } = await as.nobody("GET", `/articles/${id}?locale=nl`);
    expect(json).toMatchObject({ title: `Titel ${n}` });
  });

  it("lets one language be withdrawn by name, and the other stays", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    expect((await patch(`/${id}?locale=fr`, { _status: "draft" })).status).toBe(200);
    expect(await statusOf(id)).toEqual({ nl: "published", fr: "draft" });
  });

  it("leaves the newer draft of another language alone, and off its page", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await patch(`/${id}?locale=fr&draft=true`, { title: "En cours" });
    expect((await patch(`/${id}?locale=nl`, { title: "Nieuw", _status: "published" })).status).toBe(200);
    expect((await as.nobody("GET", `/articles/${id}?locale=fr`)).json).toMatchObject({ title: `Titre ${n}` });
    expect(await db.payload.findByID({ collection: "articles", id, draft: true, locale: "fr" })).toMatchObject({ title: "En cours", _status: "draft" });
    expect(await db.payload.findByID({ collection: "articles", id, draft: true, locale: "nl" })).toMatchObject({ title: "Nieuw", _status: "published" });
  });

  it("publishes many by one request, each held to its own completeness", async () => {
    const [whole, half] = [await createArticle(db.payload), await createArticle(db.payload, { texts: ["nl"] })];
    const { json, status } = await patch(`?locale=fr&where[id][in]=${whole.id},${half.id}`, { _status: "published" });
    expect(status).toBe(400);
    expect(json).toMatchObject({ docs: [{ id: whole.id }], errors: [{ id: half.id }] });
    expect([await statusOf(whole.id), await statusOf(half.id)]).toEqual([{ nl: "draft", fr: "published" }, { nl: "draft", fr: "draft" }]);
  });

  it("publishes the newest drafts of many, and not what was live before", async () => {
    const articles = [await createArticle(db.payload, { live: ["nl"] }), await createArticle(db.payload, { live: ["nl"] })];
    for (const { id } of articles) await patch(`/${id}?locale=nl&draft=true`, { title: `Nieuw ${id}` });
    expect((await patch(`?locale=nl&where[id][in]=${articles.map(({ id }) => id)}`, { _status: "published" })).status).toBe(200);
    for (const { id } of articles) expect((await as.nobody("GET", `/articles/${id}?locale=nl`)).json).toMatchObject({ title: `Nieuw ${id}` });
  });

  it("changes many drafts without publishing any", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    expect((await patch(`?locale=nl&draft=true&where[id][equals]=${id}`, { excerpt: "Anders." })).status).toBe(200);
    expect((await as.nobody("GET", `/articles/${id}?locale=nl`)).json).toMatchObject({ excerpt: `Inleiding ${n}.` });
    expect(await db.payload.findByID({ collection: "articles", id, draft: true, locale: "nl" })).toMatchObject({ excerpt: "Anders." });
  });

  it("changes nothing without saying which articles", async () => {
    expect((await patch("?locale=nl", { title: "Alles" })).status).toBe(400);
  });

  it("makes a draft of what only has a working title, in the source language where none is named", async () => {
    const { json, status } = await as.editor("POST", "/articles?draft=true", { body: { workingTitle: "Een idee", title: "Een titel" } });
    expect(status).toBe(201);
    const { doc } = json as { doc: { id: number } };
    expect(await db.payload.findByID({ collection: "articles", id: doc.id, draft: true, locale: "nl" })).toMatchObject({ title: "Een titel" });
    expect(await statusOf(doc.id)).toEqual({ nl: "draft", fr: "draft" });
  });
});

describe("a duplicate", () => {
  it.each([["plain", "?locale=nl"], ["in the other language", "?locale=fr"], ["said not to be a draft", "?locale=nl&draft=false"], ["of chosen languages", "?locale=nl&selectedLocales=fr"]])("%s is a draft in every language", async (_name, query) => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    const { json, status } = await as.editor("POST", `/articles/${id}/duplicate${query}`, { body: { _status: "published" } });
    expect(status).toBe(200);
    const copy = (json as { doc: { id: number } }).doc.id;
    expect(await statusOf(copy)).toEqual({ nl: "draft", fr: "draft" });
    expect(await statusOf(id)).toEqual({ nl: "published", fr: "published" });
    for (const locale of ["nl", "fr"]) expect((await as.nobody("GET", `/articles/${copy}?locale=${locale}`)).status).toBe(404);
  });

  it("is refused under several languages", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    expect((await as.editor("POST", `/articles/${id}/duplicate?locale=all`)).status).toBe(400);
  });
});

it("offers no copying from one language to another, which would publish at once", () => {
  expect(db.payload.collections.articles.config.admin.disableCopyToLocale).toBe(true);
});

it("schedules nothing through the CMS's own task, which names no language", () => {
  const { drafts } = db.payload.collections.articles.config.versions as { drafts: { schedulePublish?: unknown } };
  expect(drafts.schedulePublish).toBe(false);
});

it("asks no third party for the faces of its editors", () => {
  expect(db.payload.config.admin.avatar).toBe("default");
});

it("falls back on no other language", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"], live: ["nl"] });
  const { json } = await as.editor("GET", `/articles/${id}?locale=fr&draft=true`);
  expect((json as { title?: string | null }).title ?? null).toBeNull();
});

describe("a read inside another operation", () => {
  it("in another language changes the language of the request it was given", async () => {
    const req = await db.request({ locale: "fr" });
    await db.payload.find({ collection: "articles", limit: 1, locale: "nl", req });
    // The trap itself: when the CMS mends it, `inLocale` has served its purpose.
    expect(req.locale).toBe("nl");
  });

  it("leaves it alone through inLocale", async () => {
    const req = await db.request({ locale: "fr" });
    await db.payload.find({ collection: "articles", limit: 1, locale: "nl", req: inLocale(req, "nl") });
    expect(req.locale).toBe("fr");
  });
});
