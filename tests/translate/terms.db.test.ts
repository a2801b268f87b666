import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { termList, termsIn } from "@/payload/translate/terms/find-terms";

import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

const french = { source: "Voedingssupplement", targetLanguage: "fr", preferred: ["complément alimentaire"], forbidden: ["supplément"], note: "Wettelijk." };

describe("the terms of a language", () => {
  it("are kept by its translators, found in a source text, and up to date after every change", async () => {
    const { json, status } = await as.translator("POST", "/terms", { body: french });
    expect(status).toBe(201);
    const { id } = (json as { doc: { id: number } }).doc;
    const hits = async () => termsIn(await db.request(), { text: "Deze voedingssupplementen zijn er.", locale: "fr" });
    expect(await hits()).toEqual([{ start: 5, end: 25, term: "Voedingssupplement", preferred: ["complément alimentaire"], forbidden: ["supplément"], keep: false, note: "Wettelijk." }]);
    expect((await as.translator("PATCH", `/terms/${id}`, { body: { preferred: ["complément"] } })).status).toBe(200);
    expect((await hits())[0]?.preferred).toEqual(["complément"]);
    expect(await termList(await db.request(), "fr")).toBe(await termList(await db.request(), "fr"));
    expect((await as.editor("POST", "/terms", { body: french })).status).toBe(400);
    await db.payload.update({ collection: "users", where: { role: { equals: "translator" } }, data: { languages: ["nl"] } });
    expect((await as.translator("PATCH", `/terms/${id}`, { body: { note: "x" } })).status).not.toBe(200);
    expect((await as.translator("POST", "/terms", { body: { ...french, source: "Ander" } })).status).toBe(403);
    await db.payload.update({ collection: "users", where: { role: { equals: "translator" } }, data: { languages: ["fr"] } });
    expect((await as.translator("DELETE", `/terms/${id}`)).status).toBe(200);
    expect(await hits()).toEqual([]);
  });

  it("come from a file after a look at what it would do, and go out again", async () => {
    const file = 'term;preferred;forbidden;keep\r\nzout;sel;sodium;\r\nMagtein;;;1\r\nleeg;;;\r\n';
    const send = async (apply: 0 | 1, raw = file) => (await as.translator("POST", `/terms/import?locale=fr&apply=${apply}`, { raw })).json;
    expect(await send(0)).toEqual({ applied: false, counts: { new: 2, changed: 0, unchanged: 0, refused: 1 } });
    expect(await send(1)).toMatchObject({ applied: true, counts: { new: 2 } });
    expect(await send(0, file.replace("sel", "sel | chlorure"))).toMatchObject({ counts: { new: 0, changed: 1, unchanged: 1 } });
    const { text } = await as.translator("GET", "/terms/export?locale=fr");
    expect(text).toContain("zout;sel;sodium;;");
    expect(await send(0, text)).toMatchObject({ counts: { new: 0, changed: 0, unchanged: 2, refused: 0 } });
    expect((await as.translator("POST", "/terms/import?locale=fr&apply=1", { raw: "<tmx/>" })).json).toEqual({ errors: [{ message: "Dit is geen TBX-bestand: het begint met <tmx>." }] });
    expect((await as.nobody("POST", "/terms/import?locale=fr&apply=1", { raw: file })).status).toBe(401);
  });

  it("show where they apply: the newest source texts that hold the term", async () => {
    const { id: article, n } = await createArticle(db.payload, { nl: { title: "Zuren", body: richText(paragraph("Zuur en nog eens zuren. Aminozuur telt niet.")) } });
    const { doc } = (await as.editor("POST", "/terms", { body: { source: "zuur", targetLanguage: "fr", preferred: ["acide"] } })).json as { doc: { id: number } };
    const { status, json } = await as.translator("GET", `/terms/${doc.id}/uses`);
    expect(status).toBe(200);
    const { documents, more } = json as { documents: { collection: string; id: number; title: string; units: { path: string; places: number[][] }[] }[]; more: boolean };
    expect(more).toBe(false);
    expect(documents).toMatchObject([{ collection: "articles", id: article, title: `Artikel ${n}`, units: [{ path: "title" }, { path: "body.0", places: [[0, 4], [17, 22]] }] }]);
    expect([(await as.nobody("GET", `/terms/${doc.id}/uses`)).status, (await as.editor("GET", "/terms/999999/uses")).status]).toEqual([401, 404]);
  });
});
