import { createLocalReq } from "payload";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Locale } from "@/messages/locales";
import { articleDesk } from "@/payload/desk/article-desk";
import { fieldLabel } from "@/payload/content/field-label";
import { languageEndpoint, type LanguageOutcome } from "@/payload/desk/language-endpoint";
import { statesOf } from "@/payload/desk/language-states";
import { scheduleToSee } from "@/payload/desk/overview/schedule-to-see";
import { findUses } from "@/payload/publish/uses";
import type { User } from "@/payload/payload-types";
import { runSchedule } from "@/payload/publish/run-schedule";

import { openDatabase, type TestDatabase } from "../support/database";
import { block, citation, createArticle, createPicture, createSource, createTopic, createUser, paragraph, richText } from "../support/documents";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

const req = () => createLocalReq({}, db.payload);
const states = async (id: number) => (await statesOf(await req(), [id])).get(id);
const deskOf = async (id: number, locale: Locale) => (await articleDesk(await req(), id, "https://blog.example"))?.find((desk) => desk.locale === locale);
const edit = (id: number, data: object, locale: Locale = "nl") => db.payload.update({ collection: "articles", id, data: data as never, draft: true, locale });
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();

async function askFor(user: (User & { collection: "users" }) | null, id: number, data: object): Promise<{ status: number; outcomes?: LanguageOutcome[] }> {
  const asked = Object.assign(await createLocalReq({ user: user ?? undefined }, db.payload), { data, routeParams: { id: String(id) } });
  const answer = (await languageEndpoint.handler(asked)) as Response;
  return { status: answer.status, ...((await answer.json()) as object) };
}

describe("the state of each language", () => {
  it("is empty, a draft, scheduled, published, changed or unpublished", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    expect(await states(id)).toEqual({ nl: "draft", fr: "empty" });
    const planned = await db.payload.create({ collection: "scheduled-changes", data: { article: id, language: "nl", action: "publish", at: tomorrow() } as never });
    expect(await states(id)).toEqual({ nl: "scheduled", fr: "empty" });
    await db.payload.update({ collection: "scheduled-changes", id: planned.id, data: { state: "cancelled" } });
    await db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "nl" });
    await edit(id, { title: "Le titre" }, "fr");
    expect(await states(id)).toEqual({ nl: "published", fr: "draft" });
    await edit(id, { title: "Een nieuwe titel" });
    expect(await states(id)).toEqual({ nl: "changed", fr: "draft" });
    await db.payload.update({ collection: "articles", id, data: { _status: "draft" }, locale: "nl" });
    expect(await states(id)).toEqual({ nl: "unpublished", fr: "draft" });
  });

  it("of a French save leaves the Dutch state as it was", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await edit(id, { title: "Autre" }, "fr");
    expect(await states(id)).toEqual({ nl: "published", fr: "changed" });
  });
});

describe("the Readiness tab", () => {
  it("lists what a language lacks, with the way to the field or to the document that lacks it", async () => {
    const hero = await createPicture(db.payload, { nl: "Een blad" });
    const { id } = await createArticle(db.payload, { texts: ["nl"], shared: { hero } });
    const hrefs = (await deskOf(id, "fr"))?.missing.map(({ href }) => href);
    expect(hrefs).toEqual(expect.arrayContaining([`/admin/collections/articles/${id}?locale=fr#field-title`, `/admin/collections/media/${hero}?locale=fr#field-alt`]));
    expect((await deskOf(id, "nl"))?.missing).toEqual([]);
  });

  it("numbers the sources in reading order, and shows those that only the other language cites", async () => {
    const [first, second, third] = [await createSource(db.payload), await createSource(db.payload), await createSource(db.payload)];
    const nl = { body: richText(paragraph("Zin.", citation(second), citation(first)), paragraph("Weer.", citation(second))) };
    const fr = { body: richText(paragraph("Phrase.", citation(third))) };
    const { id } = await createArticle(db.payload, { nl, fr });
    const listed = (await deskOf(id, "nl"))?.sources.map(({ id: source, number, marks }) => ({ source, number, marks }));
    expect(listed).toEqual([{ source: second, number: 1, marks: 2 }, { source: first, number: 2, marks: 1 }, { source: third, number: null, marks: 0 }]);
  });

  it("looks at the descriptions of its author's portrait and its product's picture too", async () => {
    const [portrait, pack] = [await createPicture(db.payload, { nl: "IMG_2034.JPG", fr: "Une femme" }), await createPicture(db.payload, { nl: "Een pot", fr: "Een pot met een etiket" })];
    const author = await db.payload.create({ collection: "authors", data: { name: "An", slug: "an", portrait }, locale: "nl" });
    const product = await db.payload.create({ collection: "products", data: { name: "Zink", url: "https://shop.example/z", price: 100, currency: "EUR", availability: "inStock", image: pack }, locale: "nl" });
    const call = await db.payload.create({ collection: "calls-to-action", data: { headline: "Kies", buttonLabel: "Bekijk", products: [product.id] }, locale: "nl" });
    await db.payload.update({ collection: "media", id: pack, data: { alt: "Een pot met een etiket" }, locale: "nl" });
    const { id } = await createArticle(db.payload, { shared: { authors: [author.id], callToActionChoice: "other", callToAction: call.id } });
    const found = async (locale: Locale) => (await deskOf(id, locale))?.findings.filter(({ code }) => code.startsWith("alt")).map(({ code, href }) => [code, href]);
    const at = (picture: number, locale: Locale) => `/admin/collections/media/${picture}?locale=${locale}#field-alt`;
    expect(await found("nl")).toEqual([["altOtherLanguage", at(pack, "nl")], ["altFileName", at(portrait, "nl")]]);
    expect(await found("fr")).toEqual([["altOtherLanguage", at(pack, "fr")]]);
  });

  it("shows the newest draft, not what is live", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    await edit(id, { excerpt: "" });
    expect((await deskOf(id, "nl"))?.missing.map(({ path }) => path)).toEqual(["excerpt"]);
  });
});

it("a missing field is called what the form calls it", async () => {
  const asked = await req();
  expect(fieldLabel(asked, "articles", "excerpt", "fr")).toBe("Chapeau");
  expect(fieldLabel(asked, "articles", "seo.title", "nl")).toBe("Titel");
  expect(fieldLabel(asked, "media", "alt", "en")).toBe("Description (alt)");
  expect(fieldLabel(asked, "products", "nothing", "nl")).toBe("nothing");
});

it("a picture that the source explains and this language leaves without a caption keeps it from going live, with the way to the text", async () => {
  const [leaf, root] = [await createPicture(db.payload), await createPicture(db.payload)];
  const figure = (media: number, caption?: string) => block("figure", { media, ...(caption && { caption }) });
  const nl = { body: richText(paragraph("Zin."), figure(leaf, "Een blad."), figure(root)) };
  const { id } = await createArticle(db.payload, { nl, fr: { body: richText(paragraph("Phrase."), figure(leaf), figure(root)) } });
  const missing = async () => (await deskOf(id, "fr"))?.missing;
  const errors = await missing();
  expect(errors).toMatchObject([{ path: "body", message: expect.stringContaining("„Een blad.”"), href: `/admin/collections/articles/${id}?locale=fr#field-body` }]);
  await expect(db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "fr" })).rejects.toMatchObject({ status: 400, data: { errors } });
  await edit(id, { body: richText(paragraph("Phrase."), figure(leaf, "Une feuille."), figure(root)) }, "fr");
  expect(await missing()).toEqual([]);
  await db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "fr" });
});

describe("publishing a chosen set of languages", () => {
  it("publishes those that are complete and says what the others lack", async () => {
    const editor = await createUser(db.payload, "editor");
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const answer = await askFor(editor, id, { action: "publish", languages: ["nl", "fr"] });
    expect(answer).toMatchObject({ status: 200, outcomes: [{ language: "nl", done: true, reasons: [] }, { language: "fr", done: false }] });
    expect(answer.outcomes?.[1]?.reasons.length).toBeGreaterThan(0);
    expect(await states(id)).toEqual({ nl: "published", fr: "empty" });
  });

  it("takes one language offline and leaves the other", async () => {
    const editor = await createUser(db.payload, "editor");
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await askFor(editor, id, { action: "unpublish", languages: ["nl"] });
    expect(await states(id)).toEqual({ nl: "unpublished", fr: "published" });
  });

  it("is not for translators, visitors or requests that name nothing", async () => {
    const { id } = await createArticle(db.payload);
    const asked = { action: "publish", languages: ["fr"] };
    expect((await askFor(await createUser(db.payload, "translator", ["fr"]), id, asked)).status).toBe(403);
    expect((await askFor(null, id, asked)).status).toBe(403);
    const editor = await createUser(db.payload, "editor");
    for (const wrong of [{}, { action: "publish" }, { action: "publish", languages: [] }, { action: "publish", languages: "all" }, { action: "delete", languages: ["nl"] }]) {
      expect((await askFor(editor, id, wrong)).status).toBe(400);
    }
    expect(await states(id)).toEqual({ nl: "draft", fr: "draft" });
  });
});

it("the dashboard shows what failed before what is to come, by the name of the article", async () => {
  const [failed, waiting] = [await createArticle(db.payload, { texts: ["nl"] }), await createArticle(db.payload)];
  await db.payload.create({ collection: "scheduled-changes", data: { article: failed.id, language: "fr", action: "publish", at: tomorrow() } as never });
  await runSchedule(db.payload, new Date(Date.now() + 48 * 60 * 60 * 1000));
  await db.payload.create({ collection: "scheduled-changes", data: { article: waiting.id, language: "nl", action: "publish", at: tomorrow() } as never });
  expect(await scheduleToSee(await req())).toMatchObject([{ name: `Artikel ${failed.n}`, state: "failed", reasons: { nl: expect.stringContaining("Frans"), fr: expect.stringContaining("français"), en: expect.stringContaining("French") } }, { name: `Artikel ${waiting.n}`, state: "waiting" }]);
});

describe("where something is used", () => {
  it("names live pages and drafts, each with its languages", async () => {
    const [source, topic] = [await createSource(db.payload), await createTopic(db.payload)];
    const body = richText(paragraph("Zin.", citation(source)));
    const live = await createArticle(db.payload, { live: ["nl"], nl: { body }, shared: { topics: [topic] } });
    const draft = await createArticle(db.payload, { texts: ["fr"], fr: { body } });
    await createArticle(db.payload);
    expect(await findUses(await req(), "sources", source)).toEqual({
      live: { total: 1, docs: [{ article: live.id, locale: "nl", name: `Artikel ${live.n}`, path: `/nl/blog/titel-${live.n}` }] },
      drafts: { total: 1, docs: [{ article: draft.id, name: `Artikel ${draft.n}`, languages: ["fr"] }] },
      carriers: [],
      settings: false,
    });
    expect((await findUses(await req(), "topics", topic)).drafts.docs).toEqual([{ article: live.id, name: `Artikel ${live.n}`, languages: ["fr"] }]);
  });

  it("names the product and the author that show a picture", async () => {
    const picture = await createPicture(db.payload);
    const { id } = await db.payload.create({ collection: "authors", data: { name: "An", slug: "an", portrait: picture }, locale: "nl" });
    expect((await findUses(await req(), "media", picture)).carriers).toEqual([{ collection: "authors", id, name: "An" }]);
  });
});

describe("what a text refers to", () => {
  const link = (fields: object) => ({ type: "link", version: 3, format: "", indent: 0, direction: "ltr", id: "a".repeat(24), fields: { newTab: false, ...fields }, children: [{ type: "text", version: 1, text: "daar", format: 0, mode: "normal", style: "", detail: 0 }] });
  const codesOf = async (id: number) => (await deskOf(id, "nl"))?.findings.map(({ code }) => code).filter((code) => code.startsWith("link") || code.startsWith("source"));

  it("is looked up: links to what is live, to a draft, and to nothing", async () => {
    const [live, draft] = [await createArticle(db.payload, { live: ["nl"] }), await createArticle(db.payload)];
    const internal = (value: number) => link({ linkType: "internal", doc: { relationTo: "articles", value } });
    const own = (url: string) => link({ linkType: "custom", url });
    const good = [internal(live.id), own(`/nl/blog/titel-${live.n}`), own("https://blog.example/nl/search?q=x"), own("/nl/onderwerp"), own("https://elsewhere.example/x")];
    const { id } = await createArticle(db.payload, { nl: { body: richText(...good.map((node) => paragraph("Zie ", node))) } });
    expect(await codesOf(id)).toEqual([]);
    await edit(id, { body: richText(paragraph("Zie ", internal(draft.id), own("/nl/blog/weg"), own("/fr/blog/la"))) });
    expect(await codesOf(id)).toEqual(["linkNotLive", "linkBroken", "linkOtherLanguage"]);
  });

  it("is refused at the gate where a cited source is gone, and named on the tab with the way to the words", async () => {
    const [kept, lost] = [await createSource(db.payload), await createSource(db.payload)];
    const { id } = await createArticle(db.payload, { nl: { body: richText(paragraph("Zin met een bewering.", citation(lost), citation(kept))) } });
    await db.payload.db.deleteOne({ collection: "sources", where: { id: { equals: lost } } });
    const desk = await deskOf(id, "nl");
    expect(desk?.findings.find(({ code }) => code === "sourceGone")?.href).toBe(`/admin/collections/articles/${id}?locale=nl#field-body&quote=${encodeURIComponent("Zin met een bewering.")}`);
    expect(desk?.sources.map(({ id: source, number, gone }) => ({ source, number, gone }))).toEqual([{ source: lost, number: null, gone: true }, { source: kept, number: 1, gone: false }]);
    await expect(db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale: "nl" })).rejects.toMatchObject({ status: 400, data: { errors: [expect.objectContaining({ path: "body", message: "De tekst verwijst na „Zin met een bewering.” naar een bron die verwijderd is. Haal die verwijzing weg of kies een andere bron.", href: `/admin/collections/articles/${id}?locale=nl#field-body&quote=Zin%20met%20een%20bewering.`, gone: { collection: "sources", id: lost } })] } });
  });
});
