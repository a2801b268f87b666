/** What the form of an article asks the server: the state of each language, what is missing with the words in hand, and its history. */
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { askedNames } from "@/payload/desk/versions/asked-names";
import { compareVersions } from "@/payload/desk/versions/compare";
import { shownNames } from "@/payload/desk/versions/shown-names";
import { historyOf, versionTexts } from "@/payload/desk/versions/history";
import { openRest, type Role, roles, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { block, citation, createArticle, createPicture, createSource, paragraph, richText } from "../support/documents";

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

it("plans an article that is not ready, and says to whoever plans or moves it what is still missing, in the language of the admin and with the way there", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const plan = async (language: string, action: string, at = "2031-12-01T09:00") => (await as.editor("POST", "/scheduled-changes", { body: { article: id, language, action, at }, headers: { "accept-language": "fr" } })) as { status: number; json: { doc: { id: number; missing: unknown } } };
  const gaps = (fields: [name: string, field: string][]) => fields.map(([place, field]) => ({ place, message: "Manque encore en français.", href: `/admin/collections/articles/${id}?locale=fr#field-${field}` }));
  const french = await plan("fr", "publish");
  expect([french.status, french.json]).toMatchObject([201, { doc: { state: "waiting", missing: gaps([["Titre", "title"], ["Adresse (slug)", "slug"], ["Chapeau", "excerpt"], ["Texte", "body"]]) } }]);
  // Nothing is asked of what is complete, nor of what goes offline.
  expect([(await plan("nl", "publish")).json.doc.missing, (await plan("fr", "unpublish", "2032-01-01T09:00")).json.doc.missing]).toEqual([[], null]);

  await as.editor("PATCH", `/articles/${id}?locale=fr&draft=true`, { body: { title: "Titre", excerpt: "Chapeau." } });
  const moved = (await as.editor("PATCH", `/scheduled-changes/${french.json.doc.id}`, { body: { at: "2031-12-02T09:00" }, headers: { "accept-language": "fr" } })).json as { doc: { missing: unknown[] } };
  expect(moved.doc.missing).toMatchObject(gaps([["Texte", "body"]]));
  // A list would ask for each; and what is over waits for nothing.
  const { docs } = (await as.editor("GET", `/scheduled-changes?where[article][equals]=${id}`)).json as { docs: { missing: unknown }[] };
  expect(docs.map(({ missing }) => missing)).toEqual([null, null, null]);
  const cancelled = (await as.editor("PATCH", `/scheduled-changes/${french.json.doc.id}`, { body: { state: "cancelled" } })).json;
  expect(cancelled).toMatchObject({ doc: { state: "cancelled", missing: null } });
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
  expect((await as.editor("POST", `/articles/${id}/languages`, { body: { action: "publish", languages: ["nl"] }, headers })).json).toEqual({ outcomes: [{ language: "nl", done: false, reasons: [{ message: expect.stringContaining("301 caractères, 300 au plus"), href: `/admin/collections/articles/${id}?locale=nl#field-title`, place: "Titre" }] }] });
});

it("publishes now what was planned for later, and says that the plan is cancelled by it", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl", "fr"] });
  for (const language of ["nl", "fr"]) await as.editor("POST", "/scheduled-changes", { body: { article: id, language, action: "publish", at: "2031-12-01T09:00" } });
  const said = { nl: "Wat daarvoor gepland stond op 1 dec 2031, 09:00, is daarmee vervallen.", fr: "La publication programmée le 1 déc. 2031, 09:00 est donc annulée." };
  for (const language of ["nl", "fr"] as const) {
    const { json } = await as.editor("POST", `/articles/${id}/languages`, { body: { action: "publish", languages: [language] }, headers: { "accept-language": language } });
    expect(json).toEqual({ outcomes: [{ language, done: true, reasons: [{ message: said[language] }] }] });
  }
  expect(await states(id)).toEqual({ states: { nl: "published", fr: "published" }, planned: [] });
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

it("calls what a version shows by its name, tells doubles apart, and says of what was deleted that it was", async () => {
  const [first, double, other] = [await createSource(db.payload), await createSource(db.payload), await createSource(db.payload)];
  for (const [id, title] of [[first, "Slutsky 2010"], [double, "Slutsky 2010"], [other, "Liu 2016"]] as const) await db.payload.update({ collection: "sources", id, data: { title } });
  const texts = (...sources: number[]) => ({ texts: {}, body: richText(paragraph("Bewezen.", citation(...sources))) });
  const nameOf = await shownNames(await db.request(), [texts(first, double, other, 987_654).body]);
  expect([first, double, other, 987_654].map((id) => nameOf("sources", id))).toEqual([`Slutsky 2010 (#${first})`, `Slutsky 2010 (#${double})`, "Liu 2016", "verwijderd (#987654)"]);
  const { blocks } = compareVersions(texts(other), texts(first), nameOf);
  expect(blocks.flatMap(({ kind, parts }) => parts.map(({ text }) => [kind, text])).toSorted()).toEqual([["added", `Bewezen. [Slutsky 2010 (#${first})]`], ["removed", "Bewezen. [Liu 2016]"]]);
});

it("calls what two windows differ in by its name, pictures and calls-to-action too, and by its number where nobody answers", async () => {
  const [picture, source] = [await createPicture(db.payload), await createSource(db.payload, { title: "Slutsky 2010" })];
  const { id: product } = await db.payload.create({ collection: "products", data: { name: "Magnesium", image: picture, price: 1995, currency: "EUR", availability: "inStock", url: "https://shop.example/nl", sku: "MG-2" }, locale: "nl" });
  const { id: call } = await db.payload.create({ collection: "calls-to-action", data: { headline: "Probeer magnesium", buttonLabel: "Bekijk", products: [product] }, locale: "nl" });
  const { filename } = await db.payload.findByID({ collection: "media", id: picture });
  const body = richText(paragraph("Bewezen.", citation(source, 987_654)), block("figure", { media: picture }), block("callToAction", { callToAction: call }));
  vi.stubGlobal("fetch", async (path: string) => {
    const { status, text } = await as.translator("GET", path.replace("/api", ""));
    return new Response(text, { status });
  });
  const nameOf = await askedNames([body, null], "fr");
  expect([nameOf("media", picture), nameOf("calls-to-action", call), nameOf("sources", source), nameOf("sources", 987_654)]).toEqual([filename, "Probeer magnesium", "Slutsky 2010", "supprimé (#987654)"]);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect((await askedNames([body], "fr"))("media", picture)).toBe(`#${picture}`);
});
