import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { citation, createArticle, createPicture, createSource, paragraph, richText } from "../support/documents";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

async function statusOf(id: number): Promise<Record<string, unknown>> {
  const row = await db.payload.db.findOne<{ id: number; _status: Record<string, unknown> }>({ collection: "articles", where: { id: { equals: id } } });
  return { nl: "draft", fr: "draft", ...row?._status };
}

describe("publishing one language", () => {
  it("leaves the other language a draft", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    expect(await statusOf(id)).toEqual({ nl: "published", fr: "draft" });
  });

  it("answers 400 with the path of each missing text", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"], live: ["nl"] });
    const refused = await db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "fr" }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 400, data: { errors: expect.arrayContaining([expect.objectContaining({ path: "title" }), expect.objectContaining({ path: "body" })]) } });
    expect(await statusOf(id)).toEqual({ nl: "published", fr: "draft" });
  });

  it("asks for the description of the hero in that language", async () => {
    const hero = await createPicture(db.payload, { nl: "Een blad" });
    const { id } = await createArticle(db.payload, { live: ["nl"], shared: { hero } });
    const refused = await db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "fr" }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 400, data: { errors: [{ path: "hero" }] } });
  });

  it("makes an article and publishes it in one, dated today", async () => {
    const whole = { workingTitle: "In één keer", title: "In één keer", excerpt: "Inleiding.", body: richText(paragraph("Tekst.")), _status: "published" };
    const before = new Date().toISOString();
    const made = await db.payload.create({ collection: "articles", data: whole as never, locale: "nl" });
    const after = new Date().toISOString();
    expect(await statusOf(made.id)).toEqual({ nl: "published", fr: "draft" });
    // The day may have changed meanwhile.
    expect([before.slice(0, 10), after.slice(0, 10)]).toContain(made.publishedAt?.slice(0, 10));
  });
});

describe("a citation of a deleted source", () => {
  it("keeps the language from going live, and says where to look", async () => {
    const source = await createSource(db.payload);
    const { id } = await createArticle(db.payload, { texts: ["nl"], nl: { body: richText(paragraph("Bewezen.", citation(source))) } });
    await db.payload.delete({ collection: "sources", context: { leaveGaps: true }, id: source });
    const refused = await db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "nl" }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 400, data: { errors: [{ path: "body", message: expect.stringContaining("na „Bewezen.” naar een bron die verwijderd is"), gone: { collection: "sources", id: source } }] } });
  });
});

describe("shortcuts of the CMS", () => {
  it("refuses to publish all languages at once", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    await expect(db.payload.update({ collection: "articles", id, data: {}, locale: "nl", publishAllLocales: true })).rejects.toMatchObject({ status: 400 });
    expect(await statusOf(id)).toEqual({ nl: "draft", fr: "draft" });
  });

  it("starts a duplicate of a live article as a draft in every language", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    const copy = await db.payload.duplicate({ collection: "articles", id, locale: "nl" });
    expect(await statusOf(copy.id)).toEqual({ nl: "draft", fr: "draft" });
    expect(await statusOf(id)).toEqual({ nl: "published", fr: "published" });
  });
});

it("lets twenty publishes at the same time all succeed", async () => {
  const articles = [];
  for (let i = 0; i < 20; i += 1) articles.push(await createArticle(db.payload, { texts: ["nl"] }));
  await Promise.all(articles.map(({ id }) => db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "nl" })));
  const { totalDocs } = await db.payload.find({ collection: "articles", where: { _status: { equals: "published" } }, locale: "nl", overrideAccess: false, limit: 1 });
  expect(totalDocs).toBe(20);
});
