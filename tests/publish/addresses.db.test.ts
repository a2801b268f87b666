import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Locale } from "@/messages/locales";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createAuthor, createTopic, paragraph, richText } from "../support/documents";
import { plannedBy } from "./plans";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

const update = (id: number, data: object, locale: Locale = "nl", draft = false) => db.payload.update({ collection: "articles", id, data: data as never, draft, locale });
const publish = (id: number, data: object = {}, locale: Locale = "nl") => update(id, { ...data, _status: "published" }, locale);
const draft = (id: number, data: object, locale: Locale = "nl") => update(id, data, locale, true);
const slugOf = async (id: number, locale: Locale = "nl") => (await db.payload.findByID({ collection: "articles", id, draft: true, locale })).slug;

async function redirects(): Promise<Record<string, string | null>> {
  const { docs } = await db.payload.find({ collection: "redirects", pagination: false, sort: "from" });
  return Object.fromEntries(docs.map(({ from, to }) => [from, to ?? null]));
}

async function newDraft(data: object): Promise<number> {
  return (await db.payload.create({ collection: "articles", data: { workingTitle: "Over slaap", ...data } as never, draft: true, locale: "nl" })).id;
}

describe("a slug while drafting", () => {
  it("is proposed from the title and follows it while one types", async () => {
    const id = await newDraft({ title: "L’œuf" });
    expect(await slugOf(id)).toBe("l-oeuf");
    await draft(id, { title: "L’œuf en het geheugen", slug: "l-oeuf" });
    expect(await slugOf(id)).toBe("l-oeuf-en-het-geheugen");
  });

  it("is left alone once somebody wrote their own", async () => {
    const id = await newDraft({ title: "Slaap", slug: "mijn-eigen-adres" });
    await draft(id, { title: "Slaap en magnesium" });
    expect(await slugOf(id)).toBe("mijn-eigen-adres");
  });

  it("is refused when another draft has it in that language, with the name of that article", async () => {
    await newDraft({ title: "Slaap", slug: "slaap", workingTitle: "Over slaap" });
    const id = await newDraft({ title: "Iets anders" });
    const refused = await draft(id, { slug: "slaap" }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 400, data: { errors: [{ path: "slug", message: expect.stringContaining("Over slaap") }] } });
    await draft(id, { slug: "slaap" }, "fr");
    expect(await slugOf(id, "fr")).toBe("slaap");
  });

  it("gets a number when the title is that of another draft", async () => {
    await newDraft({ title: "Slaap" });
    expect(await slugOf(await newDraft({ title: "Slaap" }))).toBe("slaap-2");
  });
});

describe("what an article is called in lists", () => {
  const nameOf = async (id: number) => (await db.payload.findByID({ collection: "articles", id, draft: true, locale: "nl" })).workingTitle;

  it("is its title while nobody has given it a name, as it is typed and afterwards", async () => {
    const id = await newDraft({ title: "Sla", workingTitle: "" });
    expect(await nameOf(id)).toBe("Sla");
    await draft(id, { title: "Slaap en magnesium", workingTitle: "Sla" });
    expect(await nameOf(id)).toBe("Slaap en magnesium");
    await draft(id, { title: "Sommeil et magnésium" }, "fr");
    expect(await nameOf(id)).toBe("Slaap en magnesium");
    await draft(id, { title: "s".repeat(300), workingTitle: "Slaap en magnesium" });
    expect(await nameOf(id)).toBe("s".repeat(160));
    await draft(id, { title: "Slaap" });
    expect(await nameOf(id)).toBe("Slaap");
  });

  it("is the name that somebody gave it, whatever becomes of the title", async () => {
    const id = await newDraft({ title: "Slaap", workingTitle: "Over slaap" });
    await draft(id, { title: "Slaap en magnesium", workingTitle: "Over slaap" });
    await draft(id, { title: "Slaap en zink" });
    expect(await nameOf(id)).toBe("Over slaap");
  });
});

describe("a slug once published", () => {
  it("stays put when the title changes", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    await publish(id, { title: "Een heel andere titel" });
    await draft(id, { title: "En nog een" });
    expect(await slugOf(id)).toBe(`titel-${n}`);
    expect(await redirects()).toEqual({});
  });

  it("stays put, and so does the date, after a save of a form that was open since before the publication", async () => {
    const id = await newDraft({ title: "Slaap" });
    await publish(id, { excerpt: "Over slaap.", body: richText(paragraph("Tekst.")) });
    const first = (await db.payload.findByID({ collection: "articles", id, locale: "nl" })).publishedAt;
    await draft(id, { title: "Slaap", publishedAt: null });
    await draft(id, { title: "Slaap en rust" });
    await publish(id, { publishedAt: null });
    expect(await db.payload.findByID({ collection: "articles", id, locale: "nl" })).toMatchObject({ publishedAt: first, slug: "slaap", title: "Slaap en rust" });
  });

  it("follows a title as long as a date is planned and taken back before anything was live", async () => {
    const id = await newDraft({ title: "Slaap" });
    await draft(id, { publishedAt: "2026-12-01T08:00:00.000Z" });
    await draft(id, { publishedAt: null });
    expect((await db.payload.findByID({ collection: "articles", id, draft: true, locale: "nl" })).publishedAt ?? null).toBeNull();
  });

  it("leaves a redirect in its language when it is changed on purpose", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await publish(id, { slug: "nieuw" });
    expect(await redirects()).toEqual({ [`/nl/blog/titel-${n}`]: "/nl/blog/nieuw" });
  });

  it("moves nothing while the new one is a draft", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    await draft(id, { slug: "straks" });
    expect(await redirects()).toEqual({});
  });

  it("collapses chains into one hop", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    await publish(id, { slug: "tweede" });
    await publish(id, { slug: "derde" });
    expect(await redirects()).toEqual({ [`/nl/blog/titel-${n}`]: "/nl/blog/derde", "/nl/blog/tweede": "/nl/blog/derde" });
  });

  it("removes its redirect when it is given back", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    await publish(id, { slug: "tweede" });
    await publish(id, { slug: `titel-${n}` });
    expect(await redirects()).toEqual({ "/nl/blog/tweede": `/nl/blog/titel-${n}` });
  });

  it("is remembered while the article is offline: coming back elsewhere is a move", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    await update(id, { _status: "draft" });
    expect(await redirects()).toEqual({});
    await publish(id, { slug: "terug" });
    expect(await redirects()).toEqual({ [`/nl/blog/titel-${n}`]: "/nl/blog/terug" });
  });

  it("may go to another article, and then redirects no more", async () => {
    const first = await createArticle(db.payload, { live: ["nl"] });
    await publish(first.id, { slug: "elders" });
    const second = await createArticle(db.payload, { texts: ["nl"] });
    await publish(second.id, { slug: `titel-${first.n}` });
    expect(await redirects()).toEqual({});
  });

  it("undoes the redirect with the write that failed", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    await expect(publish(id, { slug: "nieuw", excerpt: "" })).rejects.toMatchObject({ status: 400 });
    expect(await redirects()).toEqual({});
  });
});

describe("topics and authors", () => {
  const rename = (collection: "topics" | "authors", id: number, slug: string, locale: Locale = "nl") => db.payload.update({ collection, id, data: { slug } as never, locale });
  const read = async (collection: "topics" | "authors", id: number, locale: Locale = "nl") => (await db.payload.findByID({ collection, id, locale })).slug;

  it("leave a redirect in the language in which they are renamed; chains collapse, and one given back is gone", async () => {
    const topic = await createTopic(db.payload);
    const [first, french] = [await read("topics", topic), await read("topics", topic, "fr")];
    await rename("topics", topic, "slaap");
    expect(await redirects()).toEqual({ [`/nl/onderwerp/${first}`]: "/nl/onderwerp/slaap" });
    await rename("topics", topic, "rust");
    expect(await redirects()).toEqual({ [`/nl/onderwerp/${first}`]: "/nl/onderwerp/rust", "/nl/onderwerp/slaap": "/nl/onderwerp/rust" });
    await rename("topics", topic, String(first));
    await rename("topics", topic, "sommeil", "fr");
    expect(await redirects()).toEqual({ "/nl/onderwerp/slaap": `/nl/onderwerp/${first}`, "/nl/onderwerp/rust": `/nl/onderwerp/${first}`, [`/fr/theme/${french}`]: "/fr/theme/sommeil" });
  });

  it("are authors in every language at once, and change nothing when only their words change", async () => {
    const author = await createAuthor(db.payload);
    const slug = await read("authors", author);
    await db.payload.update({ collection: "authors", id: author, data: { bio: "Anders" }, locale: "nl" });
    expect(await redirects()).toEqual({});
    await rename("authors", author, "an");
    expect(await redirects()).toEqual({ [`/nl/auteur/${slug}`]: "/nl/auteur/an", [`/fr/auteur/${slug}`]: "/fr/auteur/an" });
  });

  it("are gone for good once deleted, older addresses too, until another takes the slug", async () => {
    const topic = await createTopic(db.payload);
    const [first, french] = [await read("topics", topic), await read("topics", topic, "fr")];
    await rename("topics", topic, "slaap");
    await db.payload.delete({ collection: "topics", id: topic });
    expect(await redirects()).toEqual({ [`/nl/onderwerp/${first}`]: null, "/nl/onderwerp/slaap": null, [`/fr/theme/${french}`]: null });
    await db.payload.create({ collection: "topics", data: { name: "Slaap", slug: "slaap" }, locale: "nl" });
    expect(Object.keys(await redirects())).not.toContain("/nl/onderwerp/slaap");
  });

  it("take their pages along: the old ones are withdrawn, and the other language names the new address", async () => {
    const topic = await createTopic(db.payload);
    const [slug, french] = [await read("topics", topic), await read("topics", topic, "fr")];
    await createArticle(db.payload, { live: ["nl", "fr"], shared: { topics: [topic] } });
    const { swap, withdraw } = await plannedBy(() => rename("topics", topic, "slaap"));
    expect(withdraw).toEqual([`/nl/onderwerp/${slug}`, `/nl/picture/onderwerp/${slug}`]);
    expect(swap).toEqual(expect.arrayContaining(["/nl/onderwerp/slaap", `/fr/theme/${french}`, "/nl/picture/onderwerp/slaap"]));
  });

  it("have pictures for networks that change with their names and the blog's, and go with them", async () => {
    const [topic, author] = [await createTopic(db.payload), await createAuthor(db.payload)];
    const [dutch, french, own] = [await read("topics", topic), await read("topics", topic, "fr"), await read("authors", author)];
    const pictures = (paths: string[]): string[] => paths.filter((path) => path.includes("/picture"));
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"], shared: { topics: [topic], authors: [author] } });
    const ofTopic = [`/fr/picture/theme/${french}`, `/nl/picture/onderwerp/${dutch}`];
    const ofAuthor = [`/fr/picture/auteur/${own}`, `/nl/picture/auteur/${own}`];
    const renamed = async (collection: "topics" | "authors", part: number) => pictures((await plannedBy(() => db.payload.update({ collection, id: part, data: { name: "Anders" }, locale: "nl" }))).swap);
    expect([await renamed("topics", topic), await renamed("authors", author)]).toEqual([ofTopic, ofAuthor]);
    const site = await plannedBy(() => db.payload.updateGlobal({ slug: "site-settings", data: { name: "Le journal" }, locale: "fr" }));
    expect(pictures(site.swap)).toEqual(["/fr/picture", "/fr/picture/accessibilite", `/fr/picture/auteur/${own}`, "/fr/picture/auteur", "/fr/picture/blog", "/fr/picture/search", "/fr/picture/theme", `/fr/picture/theme/${french}`].sort());
    expect(site.tags).toEqual(["parts", "settings:fr"]);
    const offline = await plannedBy(() => update(id, { _status: "draft" }, "fr"));
    expect(pictures(offline.withdraw)).toEqual([ofAuthor[0], `/fr/picture/blog/titre-${n}`, ofTopic[0]]);
    expect(pictures(offline.swap)).toEqual([]);
    await update(id, { _status: "draft" });
    const deleted = await plannedBy(() => db.payload.delete({ collection: "authors", id: author, context: { leaveGaps: true } }));
    expect(pictures(deleted.withdraw)).toEqual(ofAuthor);
  });
});

describe("deletion", () => {
  it("leaves every address of the article gone for good, older ones included", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await publish(id, { slug: "tweede" });
    await db.payload.delete({ collection: "articles", id });
    expect(await redirects()).toEqual({ [`/fr/blog/titre-${n}`]: null, "/nl/blog/tweede": null, [`/nl/blog/titel-${n}`]: null });
  });

  it("of a draft leaves nothing", async () => {
    const { id } = await createArticle(db.payload);
    await db.payload.delete({ collection: "articles", id });
    expect(await redirects()).toEqual({});
  });
});
