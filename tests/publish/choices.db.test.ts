/** A change that would break live pages, asked for once more with a choice; and putting one document in the place of another. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import type { PartCollection } from "@/payload/publish/live-pages";
import { findUses } from "@/payload/publish/uses";
import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { runSql, sql } from "@/payload/search/sql";
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
    expect(refused.json).toMatchObject({ errors: [{ message: expect.not.stringContaining("=true"), data: { choice: "takeOffline=true" } }] });
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
    expect(refused.json).toMatchObject({ errors: [{ message: expect.stringContaining(`encore utilisé dans «\u00A0Artikel ${n}\u00A0»`), data: { choice: "leaveGaps=true", drafts: [{ name: `Artikel ${n}` }], carriers: [{ collection: "authors", id: author }] } }] });
    expect(refused.json).toMatchObject({ errors: [{ message: expect.not.stringContaining("=true") }] });
    expect((await as.editor("DELETE", `/media/${portrait}?leaveGaps=true`)).status).toBe(200);
  });
});

describe("what uses a document", () => {
  const usesOf = async (collection: PartCollection, id: number) => findUses(await db.request(), collection, id);
  const draftsOf = async (collection: PartCollection, id: number) => (await usesOf(collection, id)).drafts.docs.map(({ article, languages }) => [article, languages.join()]);

  it("is found on live pages, and in fields and bodies of what is not live as it stands; not where a draft has dropped it or a number merely looks like it", async () => {
    const [topic, author, hero, figure, source] = [await createTopic(db.payload), await createAuthor(db.payload), await createPicture(db.payload), await createPicture(db.payload), await createSource(db.payload)];
    const other = await createSource(db.payload);
    const body = richText(paragraph(`Zo zijn er ${source}, ${figure}.`, citation(other, source)), block("figure", { media: figure, caption: "Een blad." }));
    const shared = { hero, topics: [topic], reviewer: author };
    const live = await createArticle(db.payload, { live: ["nl"], shared, nl: { body } });
    const draft = await createArticle(db.payload, { live: ["nl"], fr: { body: richText(paragraph("D’abord.", citation(source, other)), block("figure", { media: figure })) } });
    const dropped = await createArticle(db.payload, { live: ["nl"], nl: { body } });
    await db.payload.update({ collection: "articles", id: dropped.id, data: { body: richText(paragraph(`Alleen nog het getal ${source}, en ${figure}.`)) } as never, draft: true, locale: "nl" });
    const begun = await createArticle(db.payload, { texts: [], shared });
    const whole = await createArticle(db.payload, { live: ["nl", "fr"], shared });
    const near = richText(paragraph(`"sources":[${source}] "media":${figure}, ${source}, ${figure}`, citation(Number(`${source}1`), other), citation(Number(`9${source}`))), block("figure", { media: Number(`${figure}1`) }), block("callToAction", { callToAction: figure }));
    await createArticle(db.payload, { texts: ["nl"], nl: { body: near } });

    for (const [collection, id] of [["sources", source], ["media", figure]] as const) {
      expect(await draftsOf(collection, id)).toEqual([[draft.id, "fr"]]);
      expect((await usesOf(collection, id)).live.docs.map(({ article }) => article)).toEqual([dropped.id, live.id]);
    }
    for (const [collection, id] of [["topics", topic], ["authors", author], ["media", hero]] as const) {
      expect(await draftsOf(collection, id)).toEqual([[live.id, "fr"], [begun.id, ""]]);
      expect((await usesOf(collection, id)).live).toMatchObject({ total: 3, docs: [{ article: whole.id, locale: "nl" }, { article: live.id, locale: "nl" }, { article: whole.id, locale: "fr" }] });
    }
  });

  it("is counted whole and named a hundred at a time, the newest first; a deletion says how many there are", async () => {
    const source = await createSource(db.payload);
    const { id } = await createArticle(db.payload, { live: ["nl"], nl: { body: richText(paragraph("Bewezen.", citation(source))) } });
    const row = await db.payload.db.findOne<{ id: number; page: number }>({ collection: "page-parts", where: { article: { equals: id } } });
    // As if a hundred and fifty other pages showed it.
    const days = Array.from({ length: 150 }, (_, day) => sql`(${row?.page}, ${`sources:${source}`}, 'nl', ${new Date(Date.UTC(2020, 0, 1 + day)).toISOString()}, ${id})`);
    await runSql(db.payload, sql`INSERT INTO page_parts (page, part, locale, published_at, article) VALUES ${sql.join(days, sql`, `)}`);
    const pages = await Promise.all([1, 2, 3].map(async (live) => (await findUses(await db.request(), "sources", source, { live })).live));
    expect(pages.map(({ docs, total }) => [docs.length, total])).toEqual([[100, 151], [51, 151], [0, 151]]);
    const refused = await as.editor("DELETE", `/sources/${source}`);
    expect(refused.json).toMatchObject({ errors: [{ message: expect.stringContaining("(+146)"), data: { total: 151 } }] });
  });
});

describe("replacing everywhere", () => {
  it("reaches the live page and the newer draft, each as it was, and deletes the old one in the same step", async () => {
    const [old, fresh] = [await createSource(db.payload), await createSource(db.payload)];
    const cites = (text: string) => ({ body: richText(paragraph(text, citation(old))) });
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"], nl: cites("Live."), fr: cites("En ligne.") });
    await db.payload.update({ collection: "articles", id, data: { title: "Nog niet", ...cites("Concept.") } as never, draft: true, locale: "nl" });

    const { json, status } = await as.editor("POST", `/sources/${old}/replace`, { body: { with: fresh, delete: true } });
    expect([status, json]).toEqual([200, { articles: [id], carriers: 0, deleted: true, errors: [], left: 0, next: null }]);
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

  describe("in many articles", () => {
    afterEach(() => {
      vi.restoreAllMocks();
    });
    const cites = (source: number) => ({ body: richText(paragraph("Bewezen.", citation(source))) });
    const usedIn = async (id: number) => [...new Set((await findUses(await db.request(), "sources", id)).live.docs.map(({ article }) => article))].sort((a, b) => a - b);
    const shows = async (id: number) => JSON.stringify([await db.payload.db.findOne({ collection: "articles", where: { id: { equals: id } } }), (await db.payload.db.findVersions({ collection: "articles", where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } })).docs[0]?.version]);

    async function openMany() {
      const [old, fresh] = [await createSource(db.payload), await createSource(db.payload)];
      const many: number[] = [];
      for (let n = 0; n < 4; n += 1) many.push((await createArticle(db.payload, { live: ["nl", "fr"], nl: cites(old), fr: cites(old) })).id);
      return { fresh, many, old };
    }

    it("goes on turn by turn; in between each shows the one or the other, and those that are left say so", async () => {
      const { fresh, many, old } = await openMany();
      // Every look at the clock finds another minute gone: a turn is one article.
      let moment = 0;
      vi.spyOn(performance, "now").mockImplementation(() => (moment += 60_000));
      const turns: { articles: number[]; left: number; next: number | null }[] = [];
      for (let after: number | null = 0; after !== null; after = turns.at(-1)?.next ?? null) {
        const { json, status } = await as.editor("POST", `/sources/${old}/replace`, { body: { with: fresh, after } });
        expect(status).toBe(200);
        turns.push(json);
        expect(await usedIn(fresh)).toEqual(turns.flatMap(({ articles }) => articles));
        expect(await usedIn(old)).toEqual(many.filter((id) => !turns.some(({ articles }) => articles.includes(id))));
      }
      // The first of each language goes along with the beginning.
      expect(turns.map(({ articles, left }) => [articles, left])).toEqual([[many.slice(0, 2), 2], [[many[2]], 1], [[many[3]], 0], [[], 0]]);
    });

    it("leaves one that may not change wholly as it was, names it with the reason, replaces the others and deletes nothing", async () => {
      const { fresh, many, old } = await openMany();
      const hero = await createPicture(db.payload);
      const [, second = 0] = many;
      await db.payload.update({ collection: "articles", id: second, data: { hero, _status: "published" }, locale: "nl" });
      // As if by an old import: the page is live and lacks a text.
      await db.payload.db.updateOne({ collection: "media", id: hero, data: { alt: { nl: "Een blad", fr: null } }, returning: false });
      await db.payload.update({ collection: "articles", id: second, data: { title: "Nog niet" }, draft: true, locale: "nl" });
      const before = await shows(second);
      const { json, status } = await as.editor("POST", `/sources/${old}/replace`, { body: { with: fresh, delete: true } });
      expect([status, json]).toEqual([400, expect.objectContaining({ articles: many.filter((id) => id !== second), deleted: false, left: 1, next: null })]);
      expect(json).toMatchObject({ errors: [{ id: second, name: expect.stringMatching(/^Artikel/), data: { errors: [{ path: "hero", href: `/admin/collections/media/${hero}?locale=fr#field-alt` }] } }] });
      expect(await shows(second)).toBe(before);
      expect([await usedIn(old), await usedIn(fresh)]).toEqual([[second], many.filter((id) => id !== second)]);
    });

    it("that breaks off half-way in an article leaves that one as it was and those before it done, and is taken up again", async () => {
      const { fresh, many, old } = await openMany();
      const [first = 0, second = 0] = many;
      const before = await shows(second);
      const { updateVersion } = db.payload.db;
      let written = 0;
      vi.spyOn(db.payload.db, "updateVersion").mockImplementation((args) => {
        written += 1;
        if (written === 2) throw new Error("the disk is full");
        return updateVersion.call(db.payload.db, args);
      });
      vi.spyOn(db.payload.logger, "error").mockImplementation(() => undefined);
      expect((await as.editor("POST", `/sources/${old}/replace`, { body: { with: fresh, after: 0 } })).status).toBe(500);
      expect([await shows(second), await usedIn(fresh)]).toEqual([before, [first]]);
      vi.restoreAllMocks();
      const { json } = await as.editor("POST", `/sources/${old}/replace`, { body: { with: fresh, delete: true } });
      expect(json).toMatchObject({ articles: many.slice(1), deleted: true, left: 0 });
    });
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
