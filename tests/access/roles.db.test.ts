import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle } from "../support/documents";
import { articlesInTurn, ask, createDocument, isCarriedOut } from "./requests";
import { openRest, type Role, roles, type Send, signInEach } from "./rest";
import { operations, personal, table } from "./roles";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
  for (let i = 0; i < articlesInTurn; i += 1) await createArticle(db.payload);
});
afterAll(() => db.close());

/** Collections nobody outside the server writes to: there is no document to try on, and none is needed for a refusal. */
const ofTheServer = ["live-pages", "page-parts", "outbox", "edge-purges", "translation-notices", "translation-events", "translations", "payload-kv", "payload-migrations"];

it("knows every collection there is", () => {
  const known = [...Object.keys(table), ...personal].sort();
  expect(db.payload.config.collections.map(({ slug }) => slug).sort()).toEqual(known);
});

describe.each(Object.entries(table))("%s", (collection, row) => {
  /** One document for all; a new one once somebody has deleted it. */
  let spare: { id: number; version: number } | null = ofTheServer.includes(collection) ? { id: 1, version: 1 } : null;

  it.each(operations)("%s", async (operation) => {
    let who = "";
    const broken: string[] = [];
    for (const role of roles) {
      spare ??= await createDocument(db.payload, collection);
      const answer = await ask(as[role], operation, collection, spare);
      if (isCarriedOut(answer)) {
        who += role[0]?.toUpperCase();
        if (operation.endsWith("delete")) spare = null;
      }
      // The CMS's own collections answer some impossible questions with an error of their own; they answer them to nobody.
      if (answer.status === 500 && !collection.startsWith("payload-")) broken.push(`${role}: ${answer.text}`);
    }
    expect(who).toBe(row[operation]);
    expect(broken).toEqual([]);
  });
});

it.each(personal)("%s is closed to visitors, whatever they ask", async (collection) => {
  for (const operation of operations) {
    expect(isCarriedOut(await ask(as.nobody, operation, collection, { id: 1, version: 1 }))).toBe(false);
  }
});

describe("site-settings", () => {
  const path = "/globals/site-settings";
  it("are everybody's to read and the editors' to write, one language at a time", async () => {
    const who = { read: "", write: "", all: "", restore: "" };
    for (const role of roles) {
      const letter = role[0]?.toUpperCase() ?? "";
      if ((await as[role]("GET", `${path}?locale=nl`)).status === 200) who.read += letter;
      if ((await as[role]("POST", `${path}?locale=nl`, { body: { name: "Blog" } })).status === 200) who.write += letter;
      if ((await as[role]("POST", `${path}?locale=all`, { body: { name: "Blog" } })).status === 200) who.all += letter;
      if ((await as[role]("POST", `${path}/versions/1?locale=nl`)).status === 200) who.restore += letter;
    }
    expect(who).toEqual({ read: "NTEA", write: "EA", all: "", restore: "" });
  });
});

it("tells a visitor of no collection that they may change it", async () => {
  const { json } = await as.nobody("GET", "/access");
  const { collections } = json as { collections: Record<string, Record<string, unknown>> };
  for (const permissions of Object.values(collections)) expect(permissions).not.toEqual(expect.objectContaining({ update: true }));
});
