/** What a publication leaves out of the CMS's own steps changes nothing that anybody could see. */
import { readFileSync } from "node:fs";
import { initTransaction, killTransaction } from "payload";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { inLocale } from "@/payload/content/in-locale";
import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { dialect, openDatabase, type TestDatabase } from "../support/database";
import { createArticle, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

const versions = async (id: number): Promise<number> => (await db.payload.countVersions({ collection: "articles", where: { parent: { equals: id } } })).totalDocs;
const publish = (id: number, data: object, locale = "nl") => as.editor("PATCH", `/articles/${id}?locale=${locale}&depth=0`, { body: { ...data, _status: "published" } });
const read = async (id: number, locale: string, draft: boolean) => (await as.editor("GET", `/articles/${id}?locale=${locale}&depth=0&draft=${draft}`)).json;

describe("a publication", () => {
  it("keeps one version where no other language is in the middle of something, and it is the newest", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    const before = await versions(id);
    expect((await publish(id, { title: "Opnieuw" })).status).toBe(200);
    expect(await versions(id)).toBe(before + 1);
    const { docs } = await db.payload.findVersions({ collection: "articles", locale: "nl", where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } });
    expect(docs).toHaveLength(1);
    expect(docs[0]?.version).toMatchObject({ title: "Opnieuw", _status: "published" });
  });

  it("keeps the words another language is in the middle of, live and in the form each as they were", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await as.editor("PATCH", `/articles/${id}?locale=fr&draft=true`, { body: { title: "Pas encore fini" } });
    expect((await publish(id, { title: "Opnieuw" })).status).toBe(200);
    expect(await read(id, "fr", true)).toMatchObject({ title: "Pas encore fini", _status: "draft" });
    expect(await read(id, "fr", false)).toMatchObject({ title: `Titre ${n}`, _status: "published" });
    expect(await read(id, "nl", false)).toMatchObject({ title: "Opnieuw", _status: "published" });
  });

  it("keeps them newest where all of it happens within one millisecond, and after the page was taken offline again", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"], fr: { title: "Pas encore fini" } });
    const newest = async () => (await db.payload.findVersions({ collection: "articles", locale: "fr", where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } })).docs.map(({ version }) => version.title);
    for (const [step, _status] of ["published", "draft"].entries()) {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 1_000 * (step + 1) });
      await db.payload.update({ collection: "articles", id, data: { title: `Opnieuw ${step}`, _status } as never, locale: "nl" });
      vi.useRealTimers();
      expect(await newest()).toEqual(["Pas encore fini"]);
    }
  });

  it("answers with what is stored, and the form opens with the same", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    const { json, status } = await publish(id, { title: "  Opnieuw ", body: richText(paragraph("Andere tekst.")), seo: { description: "Kort." } });
    expect([status, json]).toMatchObject([200, { doc: { id } }]);
    const { doc } = json as unknown as { doc: Record<string, unknown> };
    for (const draft of [true, false]) {
      const { publishedAt, title, body, seo, updatedAt, basedOn } = (await read(id, "nl", draft)) as Record<string, unknown>;
      expect({ publishedAt, title, body, seo, basedOn }).toEqual({ publishedAt: doc.publishedAt, title: doc.title, body: doc.body, seo: doc.seo, basedOn: doc.basedOn });
      if (!draft) expect(updatedAt).toBe(doc.updatedAt);
    }
  });

  it("of a few at the same time remembers nothing of one for another", async () => {
    const articles = [];
    for (let n = 0; n < 4; n += 1) articles.push((await createArticle(db.payload, { live: ["nl", "fr"] })).id);
    const answers = await Promise.all(articles.flatMap((id) => [publish(id, { title: `Nederlands ${id}` }), publish(id, { title: `Français ${id}` }, "fr")]));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    for (const id of articles) {
      expect(await read(id, "nl", false)).toMatchObject({ title: `Nederlands ${id}` });
      expect(await read(id, "fr", false)).toMatchObject({ title: `Français ${id}` });
    }
  });
});

it("what one request of a transaction has written is what another one of it reads", async () => {
  const { payload } = db;
  const { id } = await createArticle(payload, { live: ["nl", "fr"] });
  const req = await db.request();
  await initTransaction(req);
  const title = async () => (await payload.db.findOne<{ id: number; title: { nl: string } }>({ collection: "articles", req, where: { id: { equals: id } } }))?.title.nl;
  const before = await title();
  await payload.update({ collection: "articles", id, data: { title: "Anders", _status: "published" }, locale: "nl", req: inLocale(req, "nl") });
  expect([before, await title()]).toEqual([expect.stringMatching(/^Titel/), "Anders"]);
  await killTransaction(req);
  expect((await payload.findByID({ collection: "articles", id, locale: "nl" })).title).toBe(before);
});

describe("a lock", () => {
  const lock = async (id: number, who: Role): Promise<void> => {
    const { docs } = await db.payload.find({ collection: "users", where: { role: { equals: who } } });
    await db.payload.create({ collection: "payload-locked-documents", data: { document: { relationTo: "articles", value: id }, user: { relationTo: "users", value: docs[0]?.id as number } } as never });
  };
  const locked = async (): Promise<number> => (await db.payload.count({ collection: "payload-locked-documents" })).totalDocs;

  it("of somebody else stops a save of that article and of no other", async () => {
    const [{ id }, other] = [await createArticle(db.payload, { live: ["nl"] }), await createArticle(db.payload, { live: ["nl"] })];
    await lock(id, "admin");
    const save = (article: number) => as.editor("PATCH", `/articles/${article}?locale=nl&draft=true&overrideLock=false`, { body: { title: "Anders" } });
    expect((await save(id)).status).toBe(423);
    expect((await save(other.id)).status).toBe(200);
  });

  it("is lifted by a save", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    await lock(id, "editor");
    const before = await locked();
    expect((await publish(id, { title: "Anders" })).status).toBe(200);
    expect(await locked()).toBe(before - 1);
  });
});

describe.runIf(dialect === "sqlite")("the log of SQLite's", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is carried into the file once nobody has written for a while", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await db.payload.update({ collection: "articles", id, data: { title: "Een titel die nergens anders staat" }, draft: true, locale: "nl" });
    const inFile = (): boolean => readFileSync(db.url.replace("file:", "")).includes("Een titel die nergens anders staat");
    expect(inFile()).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(inFile()).toBe(true);
  });
});
