import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createTopic, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
let article: number;
let n: number;
/** The version in which the article first held its French. */
let version: number;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());
beforeEach(async () => {
  ({ id: article, n } = await createArticle(db.payload, { live: ["nl", "fr"], fr: { title: "Premier titre", seo: { title: "Premier SEO" } } }));
  const { docs } = await db.payload.findVersions({ collection: "articles", limit: 1, sort: "-id", where: { parent: { equals: article } } });
  version = docs[0]?.id as unknown as number;
  const write = (locale: "nl" | "fr", data: object) => db.payload.update({ collection: "articles", id: article, data: { ...data, _status: "published" } as never, locale });
  await write("fr", { title: "Second titre", seo: { title: "Second SEO" }, slug: `second-${n}`, body: richText(paragraph("Second texte.")) });
  await write("nl", { title: "Tweede titel", topics: [await createTopic(db.payload)] });
});

async function live(): Promise<Record<string, unknown>> {
  return { ...(await db.payload.db.findOne<Record<string, unknown> & { id: number }>({ collection: "articles", where: { id: { equals: article } } })), updatedAt: null };
}

const draft = (locale: "nl" | "fr") => db.payload.findByID({ collection: "articles", id: article, depth: 0, draft: true, locale });
const restore = (path: string, who: Role = "editor") => as[who]("POST", `/articles/versions/${path}`);

it("brings the texts of one language back into a draft, and nothing goes live", async () => {
  const [before, dutch] = [await live(), await draft("nl")];
  expect((await restore(`${version}?locale=fr`)).status).toBe(200);
  expect(await draft("fr")).toMatchObject({ title: "Premier titre", seo: { title: "Premier SEO" }, excerpt: `Chapeau ${n}.`, _status: "draft" });
  expect(JSON.stringify((await draft("fr")).body)).toContain(`Texte ${n}.`);
  expect(await live()).toEqual(before);
  expect({ ...(await draft("nl")), updatedAt: null }).toEqual({ ...dutch, updatedAt: null });
});

it("leaves what the languages share as it is", async () => {
  const { topics } = await draft("nl");
  await restore(`${version}?locale=fr`);
  expect((await draft("fr")).topics).toEqual(topics);
});

it("leaves the address of a live page alone, and gives that of a page that is not live back", async () => {
  await restore(`${version}?locale=fr`);
  expect((await draft("fr")).slug).toBe(`second-${n}`);
  await db.payload.update({ collection: "articles", id: article, data: { _status: "draft" }, locale: "fr" });
  await restore(`${version}?locale=fr`);
  expect((await draft("fr")).slug).toBe(`titre-${n}`);
});

it("can be published afterwards like any other draft", async () => {
  await restore(`${version}?locale=fr`);
  expect((await as.editor("PATCH", `/articles/${article}?locale=fr`, { body: { _status: "published" } })).status).toBe(200);
  const row = await live();
  expect(row.title).toEqual({ nl: "Tweede titel", fr: "Premier titre" });
  expect(row._status).toEqual({ nl: "published", fr: "published" });
});

it.each([
  ["no language", (v: number) => `${v}`, "editor", 400],
  ["all languages", (v: number) => `${v}?locale=all`, "editor", 400],
  ["a language that the shop does not have", (v: number) => `${v}?locale=de`, "editor", 400],
  ["a version that is not there", () => "999999?locale=fr", "editor", 404],
  ["something that is no id", () => "latest?locale=fr", "editor", 404],
  ["a visitor", (v: number) => `${v}?locale=fr`, "nobody", 403],
  ["a translator", (v: number) => `${v}?locale=fr`, "translator", 403],
] as const)("refuses %s", async (_name, path, who, status) => {
  const before = await live();
  expect((await restore(path(version), who)).status).toBe(status);
  expect(await live()).toEqual(before);
  expect((await draft("fr")).title).toBe("Second titre");
});

it("takes the language in hand in the admin where the request names none, as the admin's own button does", async () => {
  const before = await live();
  expect((await as.admin("POST", "/payload-preferences/locale", { body: { value: "fr" } })).status).toBe(200);
  expect((await restore(`${version}?draft=true`, "admin")).status).toBe(200);
  expect(await draft("fr")).toMatchObject({ title: "Premier titre" });
  expect((await draft("nl")).title).toBe("Tweede titel");
  expect(await live()).toEqual(before);
});

it("refuses a version that has no texts in the language, rather than emptying it", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const { docs } = await db.payload.findVersions({ collection: "articles", limit: 1, sort: "-id", where: { parent: { equals: id } } });
  await db.payload.update({ collection: "articles", id, data: { title: "Titre" }, draft: true, locale: "fr" });
  const { json, status } = await restore(`${docs[0]?.id}?locale=fr`);
  expect(status).toBe(400);
  expect(json).toMatchObject({ errors: [{ message: expect.stringContaining("geen teksten in deze taal") }] });
  expect((await db.payload.findByID({ collection: "articles", id, draft: true, locale: "fr" })).title).toBe("Titre");
});

it("is refused through the CMS's own operation, which writes every language at once", async () => {
  await expect(db.payload.restoreVersion({ collection: "articles", id: String(version) })).rejects.toMatchObject({ status: 400 });
});

describe("of a part", () => {
  it("brings back the words of one language with rows of their own", async () => {
    const write = (locale: "nl" | "fr", data: object) => ({ collection: "products" as const, data: { url: "https://shop.example/p", ...data } as never, locale });
    const { id } = await db.payload.create(write("nl", { name: "Magnesium", usps: [{ text: "Zuiver" }], price: 100, currency: "EUR", availability: "inStock" }));
    await db.payload.update({ ...write("fr", { name: "Magnésium", usps: [{ text: "Pur" }, { text: "Doux" }] }), id });
    const { docs } = await db.payload.findVersions({ collection: "products", limit: 1, sort: "-id", where: { parent: { equals: id } } });
    await db.payload.update({ ...write("fr", { name: "Autre", usps: [] }), id });
    await db.payload.update({ ...write("nl", { price: 200, usps: [{ text: "Zuiverder" }] }), id });
    expect((await as.editor("POST", `/products/versions/${docs[0]?.id}?locale=fr`)).status).toBe(200);
    const read = (locale: "nl" | "fr") => db.payload.findByID({ collection: "products", id, depth: 0, locale });
    expect(await read("fr")).toMatchObject({ name: "Magnésium", usps: [{ text: "Pur" }, { text: "Doux" }], price: 200 });
    expect(await read("nl")).toMatchObject({ name: "Magnesium", usps: [{ text: "Zuiverder" }] });
  });
});
