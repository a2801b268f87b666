/** Requests that no form of ours sends: an answer in the language of who asks, never a fault of the server. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createAuthor, createPicture, paragraph, richText } from "../support/documents";
import { openRest, type Role, type Send, signInEach } from "./rest";

let db: TestDatabase;
let as: Record<Role, Send>;
let article: number;
let picture: number;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
  article = (await createArticle(db.payload, { live: ["nl"] })).id;
  picture = await createPicture(db.payload);
});
afterAll(() => db.close());

const headers = { "accept-language": "fr" };

describe("a question without an answer", () => {
  it.each([
    ["where=x", "illisible"], ["where=%7B", "illisible"], ["where[id][in]=x", "« id »"], ["where[id][equals]=99999999999999999999", "« id »"], ["where[id][contains]=1", "« id »"], ["where[id][all]=1", "« id »"],
    ["where[title][near]=1,2", "« title »"], ["where[updatedAt][greater_than]=x", "« updatedAt »"], ["where[topics][in]=x", "« topics »"], ["where[body][like]=x", "« body »"], ["where[_status][equals]=7", "« _status »"],
    ["where[or][0][and][0][id][equals]=x", "« id »"], ["where[nope][equals]=1", "ne peut pas être interrogé : nope"], ["page=-5", "« page »"], ["limit=-1", "« limit »"],
  ])("%s is refused, and says what about it", async (question, words) => {
    expect(await as.editor("GET", `/articles?locale=nl&${question}`, { headers })).toMatchObject({ status: 400, json: { errors: [{ message: expect.stringContaining(words) }] } });
  });

  it.each(["where[version.title][equals]=%00", "where[parent][equals]=x", "where[version.topics][in]=x", "where[id][in]=x"])("%s about versions is no fault of the server", async (question) => {
    expect((await as.editor("GET", `/articles/versions?locale=nl&${question}`)).status).toBeLessThan(500);
  });

  it.each(["/articles/%F0%9F/languages", "/articles/abc/duplicate?locale=nl", "/articles/1.5/duplicate?locale=nl"])("an address such as %s is nobody's", async (path) => {
    expect([400, 404]).toContain((await as.editor("POST", path, { body: {} })).status);
  });
});

it.each(["", "?locale=nl", "?locale=all"])("what one may do with an article is answered whatever is sent along, in “%s”", async (language) => {
  for (const body of [undefined, {}, { junk: 1, title: { a: 1 }, id: "x" }, [], { locale: "fr" }]) {
    const visitor = await as.nobody("POST", `/articles/access/${article}${language}`, { body });
    expect(visitor.status).toBe(200);
    expect(visitor.json).not.toHaveProperty("update");
    expect(await as.editor("POST", `/articles/access/${article}${language}`, { body })).toMatchObject({ status: 200, json: { update: true, delete: true } });
  }
  // A language that the shop does not have is a value that PostgreSQL does not know.
  expect([200, 400]).toContain((await as.nobody("POST", `/articles/access/${article}?locale=xx`, { body: {} })).status);
  expect(await as.nobody("POST", "/articles/access/987654", { body: {} })).toMatchObject({ status: 404 });
  expect(await as.nobody("POST", "/articles/access/99999999999", { body: { junk: 1 } })).toMatchObject({ status: 404 });
});

it.each(["equals]=null", "not_equals]=", "exists]=true", "in]=1,2", "equals]=1"])("asks about a relationship as the admin does: %s", async (comparison) => {
  expect((await as.editor("GET", `/articles?locale=nl&draft=true&where[topics][${comparison}`)).status).toBe(200);
});

describe("a write without fields", () => {
  it.each(["null", "7", '"x"', "true"])("%s is refused and changes nothing", async (raw) => {
    const json = { ...headers, "content-type": "application/json" };
    for (const [method, path] of [["PATCH", `/media/${picture}?locale=nl`], ["POST", "/topics?locale=nl"]] as const) {
      expect(await as.editor(method, path, { raw, headers: json })).toMatchObject({ status: 400, json: { errors: [{ message: expect.stringContaining("rien n’a été enregistré") }] } });
    }
  });

  it("that is nested without end is refused", async () => {
    const raw = `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`;
    expect(await as.editor("POST", "/articles?locale=nl&draft=true", { raw, headers: { ...headers, "content-type": "application/json" } })).toMatchObject({ status: 400, json: { errors: [{ message: expect.stringContaining("imbriqué") }] } });
  });
});

describe("a value that a field cannot hold", () => {
  it.each([
    ["an account for a picture", { hero: { relationTo: "users", value: 1 } }], ["a year of six digits", { reviewedAt: "+099999-01-01T00:00:00Z" }],
    ["a block without fields", { body: richText({ type: "block", version: 2, fields: null }) }], ["a citation without fields", { body: richText({ type: "inlineBlock", version: 1, fields: null }) }],
  ])("%s is refused, field by field", async (_, body) => {
    const errors = [{ path: Object.keys(body)[0], message: expect.stringContaining("ne convient pas") }];
    expect(await as.editor("PATCH", `/articles/${article}?locale=nl&draft=true`, { body, headers })).toMatchObject({ status: 400, json: { errors: [{ data: { errors } }] } });
  });

  it("null empties a group and a list", async () => {
    await as.editor("PATCH", `/articles/${article}?locale=nl&draft=true`, { body: { seo: { title: "Voor zoekmachines" } } });
    expect(await as.editor("PATCH", `/articles/${article}?locale=nl&draft=true`, { body: { seo: null } })).toMatchObject({ status: 200, json: { doc: { seo: { title: null } } } });
    const author = await createAuthor(db.payload);
    await as.editor("PATCH", `/authors/${author}?locale=nl`, { body: { profiles: [{ label: "ORCID", url: "https://orcid.org/0000-0002-1825-0097" }] } });
    expect(await as.editor("PATCH", `/authors/${author}?locale=nl`, { body: { profiles: null } })).toMatchObject({ status: 200, json: { doc: { profiles: [] } } });
  });
});

it("keeps a paste from a PDF without the sign that no database keeps, and half a character as its stand-in", async () => {
  const body = { title: "Magne\u0000sium 😀", excerpt: "half \ud800", body: richText(paragraph("Een\u0000 zin \udc00.")) };
  expect((await as.editor("PATCH", `/articles/${article}?locale=nl&draft=true`, { body })).status).toBe(200);
  const kept = await db.payload.findByID({ collection: "articles", id: article, depth: 0, draft: true, locale: "nl" });
  expect([kept.title, kept.excerpt]).toEqual(["Magnesium 😀", "half \uFFFD"]);
  expect(JSON.stringify(kept.body)).toContain("Een zin \uFFFD.");
});
