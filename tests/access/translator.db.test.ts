import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createAuthor, createPicture, createTopic } from "../support/documents";
import { openRest, type Send, signInEach } from "./rest";

let db: TestDatabase;
let translator: Send;
let article: number;
let topic: number;
let version: number;
beforeAll(async () => {
  db = await openDatabase();
  ({ translator } = await signInEach(db.payload, openRest(db.payload)));
  topic = await createTopic(db.payload);
});
afterAll(() => db.close());
beforeEach(async () => {
  article = (await createArticle(db.payload, { live: ["nl", "fr"], shared: { topics: [topic] } })).id;
  const { docs } = await db.payload.findVersions({ collection: "articles", limit: 1, sort: "id", where: { parent: { equals: article } } });
  version = docs[0]?.id as unknown as number;
});

/** The row that visitors are served from, in every language, without its clock. */
async function live(): Promise<Record<string, unknown>> {
  const row = await db.payload.db.findOne<Record<string, unknown> & { id: number }>({ collection: "articles", where: { id: { equals: article } } });
  return { ...row, updatedAt: null };
}

/** The newest draft in a language, as the editors see it. */
function draft(locale: "nl" | "fr") {
  return db.payload.findByID({ collection: "articles", id: article, depth: 0, draft: true, locale });
}

async function articlesInAll(): Promise<number> {
  return (await db.payload.count({ collection: "articles" })).totalDocs;
}

it("saves drafts in their own language, and what is live stays as it was", async () => {
  const before = await live();
  expect((await translator("PATCH", `/articles/${article}?locale=fr&draft=true`, { body: { title: "Mieux", seo: { title: "Mieux encore" } } })).status).toBe(200);
  expect(await draft("fr")).toMatchObject({ title: "Mieux", seo: { title: "Mieux encore" }, _status: "draft" });
  expect(await live()).toEqual(before);
});

type Attempt = [name: string, method: string, path: string, body?: object];

/** Each went live, or changed what all languages share, in one version of the CMS or another. ID and VERSION stand for the article's. */
const attempts: Attempt[] = [
  ["leaving draft out", "PATCH", "/articles/ID?locale=fr", { title: "Direct" }],
  ["draft=false", "PATCH", "/articles/ID?locale=fr&draft=false", { title: "Direct" }],
  ["_status published", "PATCH", "/articles/ID?locale=fr", { title: "Direct", _status: "published" }],
  ["_status published with draft", "PATCH", "/articles/ID?locale=fr&draft=true", { title: "Direct", _status: "published" }],
  ["_status draft, which unpublishes", "PATCH", "/articles/ID?locale=fr", { _status: "draft" }],
  ["a _status per language", "PATCH", "/articles/ID?locale=fr", { _status: { fr: "published", nl: "draft" } }],
  ["a _status under locale=all", "PATCH", "/articles/ID?locale=all", { _status: { fr: "published", nl: "draft" } }],
  ["autosave", "PATCH", "/articles/ID?locale=fr&autosave=true", { title: "Direct", _status: "published" }],
  ["publishAllLocales", "PATCH", "/articles/ID?locale=fr&publishAllLocales=true", { title: "Direct" }],
  ["unpublishAllLocales", "PATCH", "/articles/ID?locale=fr&unpublishAllLocales=true", {}],
  ["publishSpecificLocale", "PATCH", "/articles/ID?locale=fr&publishSpecificLocale=nl", { title: "Direct" }],
  ["the other language", "PATCH", "/articles/ID?locale=nl", { title: "Direct" }],
  ["the other language in a draft", "PATCH", "/articles/ID?locale=nl&draft=true", { title: "Direct" }],
  ["no language", "PATCH", "/articles/ID", { title: "Direct", _status: "published" }],
  ["the language in the body", "PATCH", "/articles/ID", { locale: "nl", title: "Direct", _status: "published" }],
  ["two languages at once", "PATCH", "/articles/ID?locale=fr&locale=nl", { title: { nl: "Direct", fr: "Direct" } }],
  ["a bulk publication", "PATCH", "/articles?locale=fr&where[id][equals]=ID", { _status: "published", title: "Direct" }],
  ["a bulk withdrawal", "PATCH", "/articles?locale=fr&where[id][equals]=ID", { _status: "draft" }],
  ["a bulk publication of all languages", "PATCH", "/articles?locale=fr&publishAllLocales=true&where[id][equals]=ID", {}],
  ["restoring a version", "POST", "/articles/versions/VERSION?locale=fr"],
  ["restoring a version as a draft", "POST", "/articles/versions/VERSION?locale=fr&draft=true"],
  ["a duplicate", "POST", "/articles/ID/duplicate?locale=fr", { _status: "published" }],
  ["a new article", "POST", "/articles?locale=fr", { workingTitle: "Nouveau", _status: "published" }],
  ["a new draft", "POST", "/articles?locale=fr&draft=true", { workingTitle: "Nouveau" }],
  ["deletion", "DELETE", "/articles/ID?locale=fr"],
  ["bulk deletion", "DELETE", "/articles?locale=fr&where[id][equals]=ID"],
];

it.each(attempts)("cannot go live, or go further, by %s", async (_name, method, path, body) => {
  const [before, many] = [await live(), await articlesInAll()];
  const dutch = { ...(await draft("nl")), updatedAt: null };
  const { status } = await translator(method, path.replace("ID", String(article)).replace("VERSION", String(version)), { body });
  expect([200, 400, 403, 404]).toContain(status);
  expect(await live()).toEqual(before);
  expect(await articlesInAll()).toBe(many);
  // Statuses are per language: a French draft says nothing about the Dutch.
  expect({ ...(await draft("nl")), updatedAt: null }).toEqual(dutch);
});

describe("what every language shares", () => {
  it("of an article stays, in the draft too, while the words beside it are saved", async () => {
    const author = await createAuthor(db.payload);
    const before = await draft("nl");
    const body = { title: "Mieux", workingTitle: "Anders", hero: await createPicture(db.payload), topics: [], authors: [author], reviewer: author, related: [1], callToActionChoice: "none" };
    expect((await translator("PATCH", `/articles/${article}?locale=fr&draft=true`, { body })).status).toBe(200);
    const after = await draft("fr");
    expect(after.title).toBe("Mieux");
    for (const field of ["workingTitle", "hero", "topics", "authors", "reviewer", "related", "callToActionChoice"] as const) expect(after[field]).toEqual(before[field]);
  });

  it("of a product stays, price and picture above all", async () => {
    const data = { name: "Magnesium", url: "https://shop.example/nl/m", price: 1999, currency: "EUR", availability: "inStock" };
    const { id } = await db.payload.create({ collection: "products", data: data as never, locale: "nl" });
    const body = { name: "Magnésium", url: "https://shop.example/fr/m", price: 1, availability: "outOfStock", withdrawn: true, live: { nl: true, fr: true } };
    expect((await translator("PATCH", `/products/${id}?locale=fr`, { body })).status).toBe(200);
    expect(await db.payload.findByID({ collection: "products", id, locale: "fr", depth: 0 })).toMatchObject({ name: "Magnésium", price: 1999, availability: "inStock", live: { nl: false, fr: false } });
  });

  it("of a picture stays: its file, its name, its focal point", async () => {
    const id = await createPicture(db.payload);
    const before = await db.payload.findByID({ collection: "media", id, locale: "fr", depth: 0 });
    await translator("PATCH", `/media/${id}?locale=fr`, { body: { alt: "Mieux", decorative: true, credit: "Moi", filename: "x.png", focalX: 1, focalY: 1, width: 9999, url: "https://evil.example/x.png" } });
    const after = await db.payload.findByID({ collection: "media", id, locale: "fr", depth: 0 });
    expect({ ...after, alt: before.alt, updatedAt: before.updatedAt }).toEqual(before);
    expect(after.alt).toBe("Mieux");
  });

  it("of a picture cannot be replaced by uploading another file", async () => {
    const id = await createPicture(db.payload);
    const before = await db.payload.findByID({ collection: "media", id, depth: 0 });
    const form = new FormData();
    form.set("_payload", JSON.stringify({ alt: "Mieux" }));
    form.set("file", new File([new Uint8Array([137, 80, 78, 71])], "x.png", { type: "image/png" }));
    expect((await translator("PATCH", `/media/${id}?locale=fr`, { form })).status).toBe(403);
    expect((await db.payload.findByID({ collection: "media", id, depth: 0 })).filename).toBe(before.filename);
  });
});

it("cannot make themselves more than a translator, nor of another language", async () => {
  const { json } = await translator("GET", "/users/me");
  const { user } = json as { user: { id: number } };
  await translator("PATCH", `/users/${user.id}`, { body: { name: "Thierry", role: "admin", languages: ["nl", "fr"] } });
  expect(await db.payload.findByID({ collection: "users", id: user.id })).toMatchObject({ name: "Thierry", role: "translator", languages: ["fr"] });
});
