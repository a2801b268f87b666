/** What nobody should send and somebody does: a clear answer in the language of the editor, nothing lost, nothing half published. */
import { crc32, deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { citation, createArticle, createSource, paragraph, richText } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());

const inFrench = { "accept-language": "fr" };
const draft = (id: number, locale: "nl" | "fr" = "nl") => db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale });
const live = (id: number) => db.payload.findByID({ collection: "articles", id, depth: 0, locale: "nl" });

function upload(bytes: Uint8Array<ArrayBuffer> | string, name: string, type: string): FormData {
  const form = new FormData();
  form.set("_payload", JSON.stringify({ alt: "Een beeld" }));
  form.set("file", new File([bytes], name, { type }));
  return form;
}

/** A whole and valid PNG of one bit per pixel: 60 megapixels in a few kilobytes. */
function blackPng(width: number, height: number): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (Math.ceil(width / 8) + 1));
  return new Uint8Array(Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]));
}

describe("a picture that is none", () => {
  const pictures = async () => (await db.payload.count({ collection: "media" })).totalDocs;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  it.each([
    ["an SVG renamed .png", () => upload(svg, "tekening.png", "image/png"), 400, "ni un JPEG, ni un PNG"],
    ["a page renamed .jpg", () => upload("<html></html>", "foto.jpg", "image/jpeg"), 400, "ni un JPEG, ni un PNG"],
    ["nothing at all", () => upload("", "leeg.png", "image/png"), 400, ""],
    ["a picture of 60 megapixels", () => upload(blackPng(10_000, 6_000), "groot.png", "image/png"), 413, "plus de 40 mégapixels"],
    ["no file", () => {
      const form = new FormData();
      form.set("_payload", JSON.stringify({ alt: "Een beeld" }));
      return form;
    }, 400, ""],
  ])("%s is refused with what to do, and not kept", async (_, form, status, words) => {
    const before = await pictures();
    const answer = await as.editor("POST", "/media?locale=nl", { form: form(), headers: inFrench });
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)]);
    expect(await pictures()).toBe(before);
  });
});

describe("a title that is too long", () => {
  it("of 300 characters goes live, with an address that is shorter", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const title = `${"magnesium ".repeat(29)}tienletter`;
    expect((await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { title, slug: "", _status: "published" } })).status).toBe(200);
    const { slug } = await live(id);
    expect([(await live(id)).title, (slug ?? "").length <= 120]).toEqual([title, true]);
  });

  it("of 301 is kept as a draft and refused at the gate, in the editor's language", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    const title = "x".repeat(301);
    expect((await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body: { title } })).status).toBe(200);
    const refused = await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" }, headers: inFrench });
    const longTitle = { path: "title", message: "Trop long pour être publié\u00A0: 301 caractères, 300 au plus.", href: `/admin/collections/articles/${id}?locale=nl#field-title`, place: "Titre" };
    expect(refused).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [longTitle] } }] } });
    // While drafting already, as everything that keeps a language from going live.
    const readiness = await as.editor("POST", `/articles/${id}/readiness?locale=nl`, { body: { ...(await draft(id)), seo: { description: "y".repeat(321) } }, headers: inFrench });
    expect(readiness.json).toMatchObject({ missing: [longTitle, { path: "seo.description", message: expect.stringContaining("321 caractères, 320 au plus") }] });
    expect([(await draft(id)).title, (await live(id)).title]).toEqual([title, `Titel ${n}`]);
  });
});

describe("a body that is no JSON", () => {
  const form = new FormData();
  form.set("_payload", '{"title": "Half');
  it.each([
    ["cut off", { raw: '{"title": "Half', headers: { "content-type": "application/json" } }],
    ["cut off inside a form", { form }],
  ])("%s, is refused in the language of who sent it", async (_, sent) => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const before = await draft(id);
    const refused = await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { ...sent, headers: { ...("headers" in sent && sent.headers), ...inFrench } });
    expect(refused).toMatchObject({ status: 400, json: { errors: [{ message: expect.stringContaining("n’est pas du JSON valide ; rien n’a été enregistré") }] } });
    expect(await draft(id)).toEqual(before);
  });
});

describe("a plan that cannot be kept", () => {
  const at = new Date(Date.now() + 200 * 86_400_000).getFullYear() + 1;
  /** The last Sunday of March: from 2:00 the clock goes on at 3:00. */
  const lastSunday = (month: number) => {
    const end = new Date(Date.UTC(at, month, 0));
    end.setUTCDate(end.getUTCDate() - end.getUTCDay());
    return end.toISOString().slice(0, 10);
  };
  it.each([
    ["in the past", "2020-01-01T09:00", "Ce moment est passé (1 janv. 2020, 09:00 à Bruxelles)"],
    ["in the hour that the clock skips", `${lastSunday(3)}T02:30`, "Ce moment n’existe pas à l’heure de Bruxelles"],
    ["in the hour that the clock shows twice, without saying which,", `${lastSunday(10)}T02:30`, "Ce moment a lieu deux fois à l’heure de Bruxelles"],
    ["that is no moment", "morgenvroeg", "Ce n’est pas un moment"],
    ["on a day that is none", "2031-02-30T09:00", "Cette date n’existe pas au calendrier"],
    ["on a day that is none, in UTC", "2031-02-30T09:00:00.000Z", "Cette date n’existe pas au calendrier"],
  ])("%s is refused", async (_, moment, words) => {
    const { id: article } = await createArticle(db.payload, { texts: ["nl"] });
    const answer = await as.editor("POST", "/scheduled-changes", { body: { article, language: "nl", action: "publish", at: moment }, headers: inFrench });
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [{ path: "at", message: expect.stringContaining(words) }] } }] } });
  });

  it("for an article that is not there is refused", async () => {
    expect((await as.editor("POST", "/scheduled-changes", { body: { article: 999_999, language: "nl", action: "publish", at: "2031-01-01T09:00" } })).status).toBe(400);
  });
});

it("a source that a live page cites is not deleted, and the page is named; a citation of one that is gone keeps a language from going live", async () => {
  const source = await createSource(db.payload);
  const body = richText(paragraph("Zin.", citation(source)));
  const { id, n } = await createArticle(db.payload, { texts: ["nl"], live: ["nl"], nl: { body } });
  const refused = await as.editor("DELETE", `/sources/${source}`);
  expect([refused.status, refused.text]).toEqual([expect.any(Number), expect.stringContaining(`/nl/blog/titel-${n}`)]);
  expect(refused.status).toBeGreaterThanOrEqual(400);
  const gone = { body: richText(paragraph("Zin.", citation(999_999))) };
  expect((await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body: gone })).status).toBe(200);
  expect(await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" } })).toMatchObject({ status: 400, json: { errors: [{ data: { errors: [{ message: expect.stringContaining("na „Zin.” naar een bron die verwijderd is") }] } }] } });
});

it("two publications of one language in the same second: one after the other, both whole, both in the history", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
  const texts = ["een", "twee"].map((name) => ({ title: `Versie ${name}`, slug: `versie-${name}-${id}`, excerpt: `Inleiding ${name}.` }));
  const answers = await Promise.all(texts.map((text, index) => as[index === 0 ? "editor" : "admin"]("PATCH", `/articles/${id}?locale=nl`, { body: { ...text, _status: "published" } })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const { title, slug, excerpt } = await live(id);
  expect(texts).toContainEqual({ title, slug, excerpt });
  const { docs } = await db.payload.findVersions({ collection: "articles", locale: "nl", where: { parent: { equals: id } } });
  expect(docs.map(({ version }) => version.title)).toEqual(expect.arrayContaining(texts.map((text) => text.title)));
  const other = texts.find((text) => text.slug !== slug);
  const { docs: moved } = await db.payload.find({ collection: "redirects", where: { from: { equals: `/nl/blog/${other?.slug}` } } });
  expect(moved).toMatchObject([{ to: `/nl/blog/${slug}` }]);
});

describe("a request with made-up fields", () => {
  it("changes what it names rightly, and nothing else", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    const before = await db.payload.db.findOne<Record<string, unknown> & { id: number }>({ collection: "articles", where: { id: { equals: id } } });
    const body = JSON.parse(`{ "title": "Goed", "titel": "x", "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }, "id": 1, "title.fr": "x", "live": { "fr": true }, "lastChange": { "by": 1 }, "basedOn": 7, "$set": { "_status": "published" }, "version": { "title": "x" }, "_locales": [] }`) as object;
    expect((await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true&made=up&select[x]=y`, { body })).status).toBe(200);
    expect(await draft(id)).toMatchObject({ id, title: "Goed" });
    expect((await draft(id, "fr")).title).not.toBe("x");
    expect(await db.payload.db.findOne({ collection: "articles", where: { id: { equals: id } } })).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    ["a number for a title", { title: 7 }], ["a list for a title", { title: ["a"] }], ["words for a picture", { hero: "mooi" }], ["an object for topics", { topics: { a: 1 } }],
    ["words for a body", { body: "tekst" }], ["a body without a root", { body: {} }], ["a body that holds itself open", { body: { root: { children: "x" } } }], ["an unknown block", { body: richText({ type: "marquee", version: 1 }) }],
    ["a choice there is none of", { callToActionChoice: "all" }], ["no date", { reviewedAt: "gisteren" }], ["a group of words", { seo: "x" }], ["a status of its own", { _status: "live" }],
  ])("%s is refused at the latest when it would go live, and what is live stays", async (_, body) => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    const saved = await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body });
    const published = await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { ...body, _status: "_status" in body ? body._status : "published" } });
    expect([200, 400]).toContain(saved.status);
    expect([200, 400]).toContain(published.status);
    if (published.status === 400) expect(await live(id)).toMatchObject({ title: `Titel ${n}` });
    expect((await as.editor("GET", `/articles/${id}?locale=nl&draft=true`)).status).toBe(200);
  });
});

describe("a request that ends in the middle", () => {
  const whole = JSON.stringify({ title: "Half", _status: "published", excerpt: "Inleiding." });
  const headers = { "content-type": "application/json" };
  it.each([["at the first sign", 1], ["in a word", 12], ["before the last bracket", whole.length - 1]])("%s changes nothing", async (_, length) => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    const { status } = await as.editor("PATCH", `/articles/${id}?locale=nl`, { raw: whole.slice(0, length), headers });
    expect(status).toBe(400);
    expect([(await live(id)).title, (await draft(id)).title]).toEqual([`Titel ${n}`, `Titel ${n}`]);
  });

  it.each(["[]", "null", "7", '"title"', "", "\u0000"])("or says %j instead of fields changes nothing", async (raw) => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    const { status } = await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { raw, headers });
    expect([200, 400]).toContain(status);
    expect((await draft(id)).title).toBe(`Titel ${n}`);
  });

  it("of a file keeps no picture", async () => {
    const boundary = "grens";
    const raw = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="half.png"\r\nContent-Type: image/png\r\n\r\n\u0089PNG\r\n`;
    const before = (await db.payload.count({ collection: "media" })).totalDocs;
    const { status } = await as.editor("POST", "/media?locale=nl", { raw, headers: { "content-type": `multipart/form-data; boundary=${boundary}` } });
    expect(status).toBe(400);
    expect((await db.payload.count({ collection: "media" })).totalDocs).toBe(before);
  });
});

it("takes a long text from the admin's form, which sends it as one field, and says of a far too long one what to do", async () => {
  const { id } = await createArticle(db.payload);
  const save = (words: number) => {
    const form = new FormData();
    form.append("_payload", JSON.stringify({ body: richText(paragraph("woord ".repeat(words))) }));
    return as.editor("PATCH", `/articles/${id}?locale=nl&draft=true&depth=0`, { form, headers: inFrench });
  };
  expect((await save(400_000)).status).toBe(200);
  const refused = await save(1_100_000);
  expect([refused.status, refused.text]).toEqual([413, expect.stringContaining("répartissez-le sur plusieurs articles")]);
});

it("takes a text of 2 MB whole, and reads no source out of a paste of that size", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const body = richText(...Array.from({ length: 200 }, (_, index) => paragraph(`${index} ${"woord ".repeat(1_700)}`)));
  expect((await as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body: { body } })).status).toBe(200);
  expect(JSON.stringify((await draft(id)).body).length).toBeGreaterThan(2_000_000);
  const pasted = await as.editor("POST", "/sources/paste", { body: { text: "a line of words without any source\n".repeat(60_000) }, headers: inFrench });
  expect(pasted).toMatchObject({ status: 400, json: { errors: [{ message: expect.stringContaining("Ceci n’est") }] } });
});
