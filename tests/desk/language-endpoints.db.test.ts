/** What the form of an article asks the server: the state of each language, what is missing with the words in hand, and its history. */
import { afterAll, beforeAll, expect, it } from "vitest";

import { compareVersions } from "@/payload/desk/versions/compare";
import { historyOf, versionTexts } from "@/payload/desk/versions/history";
import { openRest, type Role, roles, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { citation, createArticle, createSource, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

const states = async (id: number) => (await as.editor("GET", `/articles/${id}/languages`)).json;

it("says where each language stands; a date chosen beforehand does not make a draft a withdrawn page", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl"], fr: { publishedAt: "2026-01-01T09:00:00.000Z" } });
  expect(await states(id)).toEqual({ states: { nl: "published", fr: "draft" }, planned: [] });
  await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "draft" } });
  expect(await states(id)).toEqual({ states: { nl: "unpublished", fr: "draft" }, planned: [] });
});

it("lists what is missing with the words in the form, in the language of the admin, and changes nothing", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const { doc } = { doc: (await as.editor("GET", `/articles/${id}?locale=nl&draft=true&depth=0`)).json as object };
  const { json, status } = await as.editor("POST", `/articles/${id}/readiness?locale=nl`, { body: { ...doc, excerpt: " " }, headers: { "accept-language": "fr" } });
  expect([status, json]).toMatchObject([200, { missing: [{ path: "excerpt", label: "Chapeau", place: "Chapeau", href: `/admin/collections/articles/${id}?locale=nl#field-excerpt` }] }]);
  expect((await as.editor("POST", `/articles/${id}/readiness?locale=nl`, { body: doc })).json).toEqual({ missing: [] });
  // Publishing proposes the address from the title; without either, both are missing.
  expect((await as.editor("POST", `/articles/${id}/readiness?locale=nl`, { body: { ...doc, slug: "" } })).json).toEqual({ missing: [] });
  expect((await as.editor("POST", `/articles/${id}/readiness?locale=nl`, { body: { ...doc, slug: null, title: "" } })).json).toMatchObject({ missing: [{ path: "title" }, { path: "slug" }] });
});

it("takes a page offline whatever its draft lacks, by hand, in a save and along with what is deleted; the words of the draft stay", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
  const halfWritten = { title: "", slug: "", body: null, excerpt: "Half herschreven." };
  for (const locale of ["nl", "fr"]) expect((await as.editor("PATCH", `/articles/${id}?locale=${locale}&draft=true`, { body: halfWritten })).status).toBe(200);
  expect((await as.editor("POST", `/articles/${id}/languages`, { body: { action: "unpublish", languages: ["nl"] } })).json).toEqual({ outcomes: [{ language: "nl", done: true, reasons: [] }] });
  expect((await as.editor("PATCH", `/articles/${id}?locale=fr`, { body: { _status: "draft" } })).status).toBe(200);
  expect(await states(id)).toMatchObject({ states: { nl: "unpublished", fr: "unpublished" } });
  expect((await as.nobody("GET", `/articles/${id}?locale=nl`)).status).toBe(404);
  expect((await as.editor("GET", `/articles/${id}?locale=nl&draft=true`)).json).toMatchObject({ title: "", excerpt: "Half herschreven." });

  const source = await createSource(db.payload);
  const cites = await createArticle(db.payload, { texts: ["nl"], live: ["nl"], nl: { body: richText(paragraph("Zin.", citation(source))) } });
  await as.editor("PATCH", `/articles/${cites.id}?locale=nl&draft=true`, { body: { title: "" } });
  expect((await as.editor("DELETE", `/sources/${source}?takeOffline=true`)).status).toBe(200);
  expect(await states(cites.id)).toMatchObject({ states: { nl: "unpublished" } });
});

it("says of a language that is not live that there is nothing to unpublish, and still checks a publication", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const headers = { "accept-language": "fr" };
  expect((await as.editor("POST", `/articles/${id}/languages`, { body: { action: "unpublish", languages: ["fr"] }, headers })).json).toEqual({ outcomes: [{ language: "fr", done: false, reasons: [{ message: expect.stringContaining("rien à retirer") }] }] });
  await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body: { title: "x".repeat(301) } });
  expect((await as.editor("POST", `/articles/${id}/languages`, { body: { action: "publish", languages: ["nl"] }, headers })).json).toEqual({ outcomes: [{ language: "nl", done: false, reasons: [{ message: expect.stringMatching(/^Titre – .*300/) }] }] });
});

it("is for the staff, and knows nothing of articles that are not there", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const asked = async (role: Role) => [(await as[role]("GET", `/articles/${id}/languages`)).status, (await as[role]("POST", `/articles/${id}/readiness?locale=nl`, { body: {} })).status];
  const answers = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await asked(role)] as const)));
  expect(answers).toEqual({ nobody: [403, 403], translator: [200, 200], editor: [200, 200], admin: [200, 200] });
  expect((await as.editor("GET", "/articles/987654/languages")).status).toBe(404);
  expect((await as.editor("POST", "/articles/987654/readiness?locale=nl", { body: {} })).status).toBe(404);
});

it("tells the history with names, and the words of each version in one language", async () => {
  const { id, n } = await createArticle(db.payload);
  await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body: { title: "Anders" } });
  await as.admin("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" } });
  const req = await db.request();
  const history = await historyOf(req, id);
  expect(history.find(({ what }) => what === "published")).toMatchObject({ by: "admin", language: "nl" });
  const saved = history.find(({ by, what }) => what === "saved" && by === "editor");
  const oldest = history.at(-2);
  if (!saved || !oldest) throw new Error("The history lacks versions.");
  const texts = async (version: number, locale: "nl" | "fr") => {
    const found = await versionTexts(req, id, version, locale);
    if (!found) throw new Error(`No version ${version}.`);
    return found;
  };
  expect((await texts(saved.id, "nl")).texts).toMatchObject({ title: "Anders", excerpt: `Inleiding ${n}.` });
  expect(compareVersions(await texts(oldest.id, "nl"), await texts(saved.id, "nl")).fields).toContainEqual(expect.objectContaining({ path: "title" }));
  expect(await versionTexts(req, id + 1, saved.id, "nl")).toBeNull();
});
