/** A change that would break live pages, asked for once more with a choice; and putting one document in the place of another. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { PartCollection } from "@/payload/publish/live-pages";
import { findUses } from "@/payload/publish/uses";
import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { block, citation, createArticle, createAuthor, createPicture, createSource, createTopic, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

async function livePaths(id: number): Promise<string[]> {
  const { docs } = await db.payload.db.find<{ locale: string; slug: string; id: number }>({ collection: "live-pages", pagination: false, where: { article: { equals: id } } });
  return docs.map(({ locale, slug }) => `/${locale}/blog/${slug}`).sort();
}

const readMedia = (id: number, locale: "nl" | "fr") => db.payload.findByID({ collection: "media", id, locale });

describe("a change that would break a live page", () => {
  it("is announced, refused, and made together with taking that page offline; the other language stays", async () => {
    const hero = await createPicture(db.payload);
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"], shared: { hero } });
    const write = { body: { alt: "" } };
    expect((await as.editor("POST", `/media/${hero}/breakage?locale=fr`, write)).json).toEqual({ pages: [`/fr/blog/titre-${n}`], fields: ["alt"] });

    const refused = await as.editor("PATCH", `/media/${hero}?locale=fr`, write);
    expect(refused.status).toBe(409);
    expect(refused.json).toMatchObject({ errors: [{ data: { pages: [`/fr/blog/titre-${n}`], errors: [{ path: "alt", label: "Beschrijving (alt)" }] } }] });
    expect(await livePaths(id)).toHaveLength(2);

    expect((await as.editor("PATCH", `/media/${hero}?locale=fr&takeOffline=true`, write)).status).toBe(200);
    expect(await livePaths(id)).toEqual([`/nl/blog/titel-${n}`]);
    expect((await readMedia(hero, "fr")).alt || null).toBeNull();
    expect((await readMedia(hero, "nl")).alt).toBe("Een blad");
  });

  it("takes nothing offline for a translator, nor where the change fails for another reason", async () => {
    const hero = await createPicture(db.payload);
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"], shared: { hero } });
    expect((await as.translator("PATCH", `/media/${hero}?locale=fr&takeOffline=true`, { body: { alt: "" } })).status).toBe(409);
    const topic = await createTopic(db.payload);
    await db.payload.update({ collection: "articles", id, data: { topics: [topic], _status: "published" }, locale: "nl" });
    expect((await as.editor("PATCH", `/topics/${topic}?locale=fr&takeOffline=true`, { body: { name: "", slug: "Geen slug" } })).status).toBe(400);
    expect(await livePaths(id)).toHaveLength(2);
  });
});

describe("deleting what is in use", () => {
  it("names live pages, and takes them offline when that is chosen", async () => {
    const source = await createSource(db.payload);
    const { id, n } = await createArticle(db.payload, { live: ["nl"], nl: { body: richText(paragraph("Bewezen.", citation(source))) } });
    const refused = await as.editor("DELETE", `/sources/${source}`);
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining(`/nl/blog/titel-${n}`)]);
    expect((await as.editor("DELETE", `/sources/${source}?takeOffline=true`)).status).toBe(200);
    expect(await livePaths(id)).toEqual([]);
  });

  it("names drafts and what brings it along, and leaves the gap when that is chosen", async () => {
    const portrait = await createPicture(db.payload);
    const author = await createAuthor(db.payload);
    await db.payload.update({ collection: "authors", id: author, data: { portrait }, locale: "nl" });
    const { n } = await createArticle(db.payload, { texts: ["nl"], shared: { hero: portrait } });
    const refused = await as.editor("DELETE", `/media/${portrait}`, { headers: { "accept-language": "fr" } });
    expect(refused.status).toBe(409);
    expect(refused.json).toMatchObject({ errors: [{ message: expect.stringContaining("encore utilisé"), data: { drafts: [{ name: `Artikel ${n}` }], carriers: [{ collection: "authors", id: author }] } }] });
    expect((await as.editor("DELETE", `/media/${portrait}?leaveGaps=true`)).status).toBe(200);
  });
});

describe("what uses a document", () => {
  const usersOf = async (collection: PartCollection, id: number) => (await findUses(await db.request(), collection, id)).drafts.map(({ article, languages }) => [article, languages.join()]);

  it("is found in fields and bodies, live as it stands and only in a draft, and not where a draft has dropped it or a number merely looks like it", async () => {
    const [topic, author, hero, figure, source] = [await createTopic(db.payload), await createAuthor(db.payload), await createPicture(db.payload), await createPicture(db.payload), await createSource(db.payload)];
    const other = await createSource(db.payload);
    const body = richText(paragraph(`Zo zijn er ${source}, ${figure}.`, citation(other, source)), block("figure", { media: figure, caption: "Een blad." }));
    const live = await createArticle(db.payload, { live: ["nl"], shared: { hero, topics: [topic], reviewer: author }, nl: { body } });
    const draft = await createArticle(db.payload, { live: ["nl"], fr: { body } });
    const dropped = await createArticle(db.payload, { live: ["nl"], nl: { body } });
    await db.payload.update({ collection: "articles", id: dropped.id, data: { body: richText(paragraph(`Alleen nog het getal ${source}, en ${figure}.`)) } as never, draft: true, locale: "nl" });
    const unsaid = await createArticle(db.payload, { texts: ["nl"], nl: { body: richText(paragraph(`${source}, ${figure}`)) } });
    for (const [collection, id] of [["sources", source], ["media", figure]] as const) {
      expect(await usersOf(collection, id)).toEqual([[live.id, "nl"], [draft.id, "fr"]]);
      expect((await findUses(await db.request(), collection, id)).live.map(({ article }) => article).sort()).toEqual([live.id, dropped.id].sort());
    }
    for (const [collection, id] of [["topics", topic], ["authors", author], ["media", hero]] as const) expect(await usersOf(collection, id)).toEqual([[live.id, "nl,fr"]]);
    expect(unsaid.id).toBeGreaterThan(dropped.id);
  });
});

describe("replacing everywhere", () => {
  it("reaches the live page and the newer draft, each as it was, and deletes the old one in the same step", async () => {
    const [old, fresh] = [await createSource(db.payload), await createSource(db.payload)];
    const cites = (text: string) => ({ body: richText(paragraph(text, citation(old))) });
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"], nl: cites("Live."), fr: cites("En ligne.") });
    await db.payload.update({ collection: "articles", id, data: { title: "Nog niet", ...cites("Concept.") } as never, draft: true, locale: "nl" });

    const { json, status } = await as.editor("POST", `/sources/${old}/replace`, { body: { with: fresh, delete: true } });
    expect([status, json]).toEqual([200, { articles: [id], carriers: 0, deleted: true }]);
    const read = async (draft: boolean, locale: "nl" | "fr") => db.payload.findByID({ collection: "articles", id, depth: 0, draft, locale });
    const [live, draft, french] = [await read(false, "nl"), await read(true, "nl"), await read(false, "fr")];
    expect([live.title, draft.title, draft._status]).toEqual([`Titel ${n}`, "Nog niet", "draft"]);
    for (const { body } of [live, draft, french]) expect(JSON.stringify(body)).toContain(`"sources":[${fresh}]`);
    const pages = await db.payload.db.find<{ id: number; parts: string[] }>({ collection: "live-pages", where: { article: { equals: id } } });
    for (const page of pages.docs) expect(page.parts).toContain(`sources:${fresh}`);
  });

  it("is refused whole where a page would lack a text with the new one", async () => {
    const [old, fresh] = [await createPicture(db.payload), await createPicture(db.payload, { nl: "Alleen Nederlands" })];
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"], shared: { hero: old } });
    const { json, status } = await as.editor("POST", `/media/${old}/replace`, { body: { with: fresh, delete: true } });
    expect(status).toBe(400);
    expect(json).toMatchObject({ errors: [{ data: { errors: [{ path: "hero", href: `/admin/collections/media/${fresh}?locale=fr#field-alt` }] } }] });
    expect((await db.payload.findByID({ collection: "articles", id, depth: 0, locale: "nl" })).hero).toBe(old);
    expect((await readMedia(old, "nl")).id).toBe(old);
  });

  it.each([
    ["a translator", "translator", (id: number) => ({ with: id + 1 }), 403],
    ["nobody", "nobody", (id: number) => ({ with: id + 1 }), 403],
    ["itself", "editor", (id: number) => ({ with: id }), 400],
    ["what is no id", "editor", () => ({ with: "latest" }), 400],
    ["what is not there", "editor", () => ({ with: 987_654 }), 404],
  ] as const)("is refused for %s", async (_name, role, body, status) => {
    const source = await createSource(db.payload);
    await createSource(db.payload);
    expect((await as[role]("POST", `/sources/${source}/replace`, { body: body(source) })).status).toBe(status);
  });
});
