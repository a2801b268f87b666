/** Who may do what, review, the overview and files of the desk, over REST. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { rebuildStatus } from "@/payload/translate/desk/rebuild-status";
import type { DeskDocument } from "@/payload/translate/desk/contract/document";
import type { ImportPlan } from "@/payload/translate/desk/contract/exchange";
import type { DeskList } from "@/payload/translate/desk/contract/overview";
import type { UnitAnswer } from "@/payload/translate/desk/contract/unit-write";
import { openRest, password, type Role, roles, type Send, signIn, signInEach } from "../../access/rest";
import { openDatabase, type TestDatabase } from "../../support/database";
import { createArticle, createTopic, createUser, paragraph, richText } from "../../support/documents";

let db: TestDatabase;
let rest: Send;
let as: Record<Role, Send>;
let article: number;
let topic: number;
beforeAll(async () => {
  db = await openDatabase();
  rest = openRest(db.payload);
  as = await signInEach(db.payload, rest);
  topic = await createTopic(db.payload);
  const nl = { title: "Slapen", excerpt: "Over slapen.", body: richText(paragraph("Wie slaapt, rust uit.")) };
  article = (await createArticle(db.payload, { texts: ["nl"], live: ["nl"], nl, shared: { topics: [topic] } })).id;
});
afterAll(() => db.close());

const at = (rest_: string, locale = "fr") => `/translation-desk/articles/${article}${rest_}?locale=${locale}`;

async function open(path = at("")): Promise<DeskDocument> {
  return (await as.editor("GET", path)).json;
}

async function write(path: string, index: number, body: object, by: Send = as.translator) {
  const unit = (await open(path)).units[index]!;
  return by("POST", path.replace("?", "/unit?"), { body: { unit: unit.id, revision: unit.revision, ...body } });
}

/** Whose request is carried out; N, T, E and A as in the table of roles. */
async function who(ask: (send: Send) => Promise<{ status: number }>): Promise<string> {
  let letters = "";
  for (const role of roles) if ((await ask(as[role])).status < 400) letters += role[0]!.toUpperCase();
  return letters;
}

describe("the doors of the desk", () => {
  const title = "title";
  it.each([
    ["the list", "GET", "/translation-desk?locale=fr", undefined, "TEA"],
    ["the list of the source language", "GET", "/translation-desk?locale=nl", undefined, ""],
    ["a document", "GET", () => at(""), undefined, "TEA"],
    ["the history of a unit", "GET", () => `${at("/unit")}&unit=${title}`, undefined, "TEA"],
    ["a comment", "POST", () => at("/unit"), { unit: title, do: "comment", note: "Wat is dit?" }, "TEA"],
    ["an assignment", "POST", "/translation-desk/assign", () => ({ rows: [{ collection: "articles", id: article, locale: "fr" }], dueDate: "2026-12-01" }), "EA"],
    ["unlinking", "POST", () => at("/link"), { unlinked: false }, "EA"],
    ["one's own notices", "GET", "/translation-desk/notices", undefined, "TEA"],
    ["the notices as such", "GET", "/translation-notices", undefined, ""],
    ["the account of a machine where there is none", "GET", "/translation-desk/machine?locale=fr", undefined, ""],
    ["an export", "POST", "/translation-desk/export", () => ({ locale: "fr", format: "csv", rows: [{ collection: "articles", id: article }] }), "TEA"],
    ["a unit of the source", "POST", () => at("/unit", "nl"), { unit: title, do: "comment", note: "x" }, ""],
    ["a document the desk does not cover", "GET", "/translation-desk/users/1?locale=fr", undefined, ""],
    ["the rows themselves", "GET", "/translations", undefined, ""],
    ["the history as such", "GET", "/translation-events", undefined, ""],
  ] as const)("%s", async (_, method, path, body, expected) => {
    const sent = body === undefined ? {} : { body: typeof body === "function" ? body() : body };
    expect(await who((send) => send(method, typeof path === "function" ? path() : path, sent))).toBe(expected);
  });

  it("are closed to a translator of no language", async () => {
    const stranger = await signIn(rest, (await createUser(db.payload, "translator", [])).email);
    expect(password).toHaveLength(15);
    expect((await stranger("GET", at(""))).status).toBe(403);
    expect((await stranger("POST", `/translation-desk/import?locale=fr`, { body: {} })).status).toBe(403);
  });
});

describe("the overview", () => {
  it("finds documents by state, title, kind and person, and counts them", async () => {
    const list = async (query: string): Promise<DeskList> => (await as.editor("GET", `/translation-desk?locale=fr&${query}`)).json;
    const all = await list("");
    expect(all.docs.map(({ collection, state }) => `${collection} ${state}`).toSorted()).toEqual(["articles untranslated", "topics translated"]);
    expect(all.counts).toMatchObject({ untranslated: 1, translated: 1 });
    expect((await list("state=todo&q=slap")).docs).toMatchObject([{ id: article, title: "Slapen", dueDate: "2026-12-01", localeStatus: "empty", comments: 3 }]);
    expect((await list("collection=topics")).total).toBe(1);
    expect((await list("assignee=me")).total).toBe(0);
    expect((await list("since=2099-01-01")).total).toBe(0);
    expect((await list("limit=1&sort=title")).pages).toBe(2);
  });

  it("calls a document without any name by its kind and number", async () => {
    const { id } = await db.payload.create({ collection: "articles", data: { excerpt: "Nog zonder titel." } as never, draft: true, locale: "nl" });
    expect((await open(`/translation-desk/articles/${id}?locale=fr`)).title).toBe(`Artikel ${id}`);
    await db.payload.delete({ collection: "articles", id });
  });
});

describe("a file", () => {
  const file = async (format: string) => (await as.translator("POST", "/translation-desk/export", { body: { locale: "fr", format, rows: [{ collection: "articles", id: article }] } })).text;
  const take = async (text: string, apply: 0 | 1) => as.translator("POST", `/translation-desk/import?locale=fr&apply=${apply}`, { raw: text });

  it.each(["xliff12", "csv"])("as %s comes back unchanged and changes nothing", async (format) => {
    const before = await open();
    const { json, status } = await take(await file(format), 1);
    expect(status).toBe(200);
    expect((json as ImportPlan).counts).toEqual({ untranslated: before.units.length });
    expect((await open()).units).toEqual(before.units);
  });

  it("is looked at first, and then its translations are on the page", async () => {
    const sent = await file("xliff12");
    const translated = sent.replace(/(<target[^>]*>)Wie slaapt, rust uit\./, "$1Qui dort se repose.");
    expect((await take(translated, 0)).json).toMatchObject({ applied: false, counts: { apply: 1 } });
    expect((await open()).summary.counts.translated).toBe(0);
    expect((await take(translated, 1)).json).toMatchObject({ applied: true, counts: { apply: 1 } });
    const french = await db.payload.findByID({ collection: "articles", id: article, depth: 0, draft: true, locale: "fr" });
    expect(JSON.stringify(french.body)).toContain("Qui dort se repose.");
    expect((await take(translated.replace("Qui dort", "Celui qui dort"), 0)).json).toMatchObject({ counts: { conflict: 1 } });
  });

  it("takes a sign that no database keeps out of a pasted text, a remark, a question and a table, instead of failing", async () => {
    const strange = "Sommeil\u0000 \ud800!";
    expect(((await write(at(""), 0, { do: "type", text: strange })).json as UnitAnswer).unit.begun?.text).toBe("Sommeil \uFFFD!");
    expect((await write(at(""), 0, { do: "comment", note: strange })).status).toBe(200);
    expect((await write(at(""), 0, { do: "type", text: "" })).status).toBe(200);
    expect((await as.translator("GET", "/translation-desk?locale=fr&q=%00slap")).json).toMatchObject({ total: 1 });
    expect((await as.translator("GET", `${at("/unit")}&unit=%00`)).status).toBe(200);
    const table = (await file("csv")).replace(/;Over slapen\.;[^;]*;/, ";Over slapen.;Sur le\u0000 sommeil.;");
    const { json, status } = await take(table, 0);
    expect([status, (json as ImportPlan).documents[0]?.units.map(({ proposed }) => proposed)]).toEqual([200, expect.arrayContaining(["Sur le sommeil."])]);
  });

  it("says what is wrong with the address of a link, instead of leaving it out", async () => {
    for (const url of ["www.winkel.be", "javascript:alert(1)", "//elders.example"]) {
      const { json, status } = await write(at(""), 0, { do: "type", text: "Sommeil", links: { 1: url } });
      expect([status, (json as { errors: { message: string }[] }).errors[0]?.message]).toEqual([400, `„${url}” is geen adres. Het begint met https://, of met / voor een pagina van deze site.`]);
    }
  });

  it("of another shop or document, cut off, or with entities is refused in one line, and nothing is taken in", async () => {
    const sent = await file("xliff12");
    for (const bad of [sent.replace(/build-num="[^"]+"/, 'build-num="other"'), sent.replace(`articles/${article}`, "articles/99999"), sent.slice(0, -40), sent.replace("<xliff", '<!DOCTYPE x [<!ENTITY a "b">]><xliff'), "niets"]) {
      const { json, status } = await take(bad, 1);
      expect(status).toBe(400);
      expect((json as { errors: { message: string }[] }).errors).toEqual([{ message: expect.stringMatching(/^[^\n{}]{10,}$/) as string }]);
    }
  });
});

describe("a shop that asks for review", () => {
  beforeAll(async () => {
    await db.payload.updateGlobal({ slug: "site-settings", data: { name: "Blad", reviewRequired: true }, locale: "nl" });
  });

  it("lets nobody approve their own work, and nothing unapproved go live", async () => {
    const { length } = (await open()).units;
    for (let index = 0; index < length; index += 1) {
      const { source, state } = (await open()).units[index]!;
      if (state === "untranslated") expect((await write(at(""), index, { do: "translate", text: source.text === "Slapen" ? "Dormir" : "Parler du sommeil." })).status).toBe(200);
    }
    expect((await write(at(""), 0, { do: "approve" })).status).toBe(400);
    const refused = await as.editor("POST", at("/publish"));
    expect(refused.status).toBe(400);
    const { errors } = (refused.json as { errors: { data: { errors: { path: string; unit?: string }[] } }[] }).errors[0]!.data;
    expect(errors.map(({ path }) => path)).toEqual(expect.arrayContaining(["title", "excerpt", "body", `topics/${topic}`]));
    for (let index = 0; index < length; index += 1) expect((await write(at(""), index, { do: "approve" }, as.editor)).status).toBe(200);
    const part = `/translation-desk/topics/${topic}?locale=fr`;
    for (let index = 0; index < (await open(part)).units.length; index += 1) expect((await write(part, index, { do: "approve" }, as.editor)).status).toBe(200);
    expect((await as.editor("POST", at("/publish"))).status).toBe(200);
  });

  it("remembers what was approved", async () => {
    const { totalDocs } = await db.payload.count({ collection: "translation-memory" });
    expect(totalDocs).toBeGreaterThan(2);
  });

  it("takes a correction to what is live by way of the desk only, and shows it once approved", async () => {
    const name = async () => (await db.payload.findByID({ collection: "topics", id: topic, depth: 0, locale: "fr" })).name;
    expect((await as.editor("PATCH", `/topics/${topic}?locale=fr`, { body: { name: "Autrement" } })).status).toBe(403);
    const part = `/translation-desk/topics/${topic}?locale=fr`;
    const before = await name();
    expect(((await write(part, 0, { do: "translate", text: "Sommeil" })).json as UnitAnswer).notice).toMatch(/\S/);
    expect(await name()).toBe(before);
    expect((await write(part, 0, { do: "approve" }, as.editor)).status).toBe(200);
    expect(await name()).toBe("Sommeil");
  });
});

it("keeps nothing for its lists but what follows from the documents, and sets right what does not", async () => {
  const req = await db.request();
  expect(await rebuildStatus(req, { write: false })).toEqual([]);
  await db.payload.db.updateOne({ collection: "translations", where: { document: { equals: `articles/${article}` } }, data: { state: "untranslated", words: 1 } });
  expect((await rebuildStatus(req, { write: true })).map(({ column }) => column).toSorted()).toEqual(["state", "words"]);
  expect(await rebuildStatus(req, { write: false })).toEqual([]);
});
