import { afterEach, beforeEach, expect, it } from "vitest";

import { openRest, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { block, createArticle, createPicture, paragraph, richText } from "../support/documents";
import { readFrom } from "../support/site";

let db: TestDatabase;

beforeEach(async () => {
  db = await openDatabase();
  readFrom(db);
});
afterEach(() => db.close());

// After the environment of the test database is set: the readers look at it when they are loaded.
const load = async () => ({ ...(await import("@/payload/read/preview")), ...(await import("@/payload/read/article")), ...(await import("@/payload/desk/preview-token")), secret: (await import("@/payload/env")).environment.secret });

it("shows the newest draft with pictures that no live page shows yet, to nobody without the link", async () => {
  const { readArticle, readPreviewed, secret, signPreview } = await load();
  const [hero, figure] = [await createPicture(db.payload), await createPicture(db.payload)];
  const body = richText(paragraph("Nieuwe tekst."), block("figure", { media: figure, caption: "Bijschrift" }));
  const { id, n } = await createArticle(db.payload, { texts: ["nl"], shared: { hero }, nl: { body } });
  await db.payload.update({ collection: "articles", id, data: { title: "Straks" }, draft: true, locale: "nl" });

  const shown = await readPreviewed(signPreview(id, "nl", secret), "nl");
  expect(shown).toMatchObject({ title: "Straks", picture: { alt: "Een blad" } });
  expect(JSON.stringify(shown?.body)).toContain("Bijschrift");
  expect(await readArticle("nl", `titel-${n}`)).toBeNull();
});

it("shows a draft that has nothing but a working title, and no other language through its link", async () => {
  const { readPreviewed, secret, signPreview } = await load();
  const { id, n } = await createArticle(db.payload, { texts: [] });
  const token = signPreview(id, "fr", secret);
  expect(await readPreviewed(token, "fr")).toMatchObject({ title: `Artikel ${n}`, locale: "fr" });
  expect(await readPreviewed(token, "nl")).toBeNull();
  expect(await readPreviewed(`${token}x`, "fr")).toBeNull();
});

it("shows what was changed since publication, while visitors read what is live", async () => {
  const { readArticle, readPreviewed, secret, signPreview } = await load();
  const { id, n } = await createArticle(db.payload, { live: ["nl"] });
  await db.payload.update({ collection: "articles", id, data: { title: "Anders" }, draft: true, locale: "nl" });
  expect((await readPreviewed(signPreview(id, "nl", secret), "nl"))?.title).toBe("Anders");
  expect((await readArticle("nl", `titel-${n}`))?.title).toBe(`Titel ${n}`);
});

it("of a deleted article is none, and nobody is given a link to one", async () => {
  const { readPreviewed, secret, signPreview } = await load();
  const { id } = await createArticle(db.payload);
  const editor = (await signInEach(db.payload, openRest(db.payload))).editor;
  const link = () => editor("POST", `/articles/${id}/preview`, { body: { language: "nl" } });
  expect((await link()).status).toBe(200);
  await db.payload.delete({ collection: "articles", id });
  expect((await link()).status).toBe(404);
  expect(await readPreviewed(signPreview(id, "nl", secret), "nl")).toBeNull();
});

it("stands beside the form for the language in hand, as wide as a phone, a tablet and a desk", async () => {
  const { readPreviewed } = await load();
  const { id, n } = await createArticle(db.payload);
  const preview = db.payload.collections.articles.config.admin.livePreview;
  const address = async (code: string, data: object) => (typeof preview?.url === "function" ? preview.url({ data, locale: { code }, req: await db.request() } as never) : undefined);
  for (const [locale, title] of [["nl", `Titel ${n}`], ["fr", `Titre ${n}`]] as const) {
    const [, language, page, token] = String(await address(locale, { id })).split("/");
    expect([language, page, (await readPreviewed(token ?? "", locale))?.title]).toEqual([locale, "preview", title]);
  }
  expect([await address("nl", {}), await address("all", { id })]).toEqual([null, null]);
  const widths = Object.fromEntries((preview?.breakpoints ?? []).map(({ name, width }) => [name, Number(width)]));
  expect(widths).toEqual({ phone: expect.any(Number), tablet: expect.any(Number), desktop: expect.any(Number) });
  expect([widths.phone! < 480, widths.tablet! >= 700 && widths.tablet! < 1_100, widths.desktop! >= 1_280]).toEqual([true, true, true]);
});
