/** An article from a Dutch draft to a live French page by way of the desk, and what happens to it when the Dutch text moves. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { DeskDocument, PublishAnswer } from "@/payload/translate/desk/contract/document";
import type { DeskUnit } from "@/payload/translate/desk/contract/unit";
import type { UnitDetails } from "@/payload/translate/desk/contract/unit-details";
import type { UnitAnswer } from "@/payload/translate/desk/contract/unit-write";
import { signIn, type Send, openRest } from "../../access/rest";
import { openDatabase, type TestDatabase } from "../../support/database";
import { citation, createArticle, createSource, createUser, paragraph, richText } from "../../support/documents";

let db: TestDatabase;
let translator: Send;
let editor: Send;
let source: number;
beforeAll(async () => {
  db = await openDatabase();
  const rest = openRest(db.payload);
  translator = await signIn(rest, (await createUser(db.payload, "translator", ["fr"])).email);
  editor = await signIn(rest, (await createUser(db.payload, "editor")).email);
  source = await createSource(db.payload);
});
afterAll(() => db.close());

async function open(id: number, as: Send = translator): Promise<DeskDocument> {
  const { json, status } = await as("GET", `/translation-desk/articles/${id}?locale=fr`);
  expect(status).toBe(200);
  return json;
}

async function deed(id: number, unit: DeskUnit, body: object, as: Send = translator) {
  return as("POST", `/translation-desk/articles/${id}/unit?locale=fr`, { body: { unit: unit.id, revision: unit.revision, ...body } });
}

function unitSaying(desk: DeskDocument, words: string): DeskUnit {
  const found = desk.units.find(({ source: { text } }) => text.includes(words));
  if (!found) throw new Error(`no unit says ${words}`);
  return found;
}

const french: Record<string, string> = {
  "Magnesium en slaap": "Magnésium et sommeil",
  "Wat onderzoek zegt over slapen.": "Ce que dit la recherche sur le sommeil.",
  "Wie weinig magnesium binnenkrijgt, slaapt slechter.⟦1/⟧": "Qui manque de magnésium dort moins bien.⟦1/⟧",
  "Een tweede alinea over eten.": "Un second paragraphe sur l’alimentation.",
};

const body = (...texts: object[]) => richText(...texts);

describe("an article on the desk", () => {
  let id: number;
  const history = async (unit: DeskUnit) => ((await translator("GET", `/translation-desk/articles/${id}/unit?locale=fr&unit=${encodeURIComponent(unit.id)}`)).json as UnitDetails).history;
  const dutchBody = () => [paragraph("Wie weinig magnesium binnenkrijgt, slaapt slechter.", citation(source)), paragraph("Een tweede alinea over eten.")];

  beforeAll(async () => {
    const nl = { title: "Magnesium en slaap", slug: "magnesium-en-slaap", excerpt: "Wat onderzoek zegt over slapen.", body: body(...dutchBody()) };
    id = (await createArticle(db.payload, { texts: ["nl"], live: ["nl"], nl })).id;
  });

  it("shows every text of the source, untranslated", async () => {
    const desk = await open(id);
    expect(desk.units.map(({ path, state }) => `${path} ${state}`)).toEqual(["title untranslated", "excerpt untranslated", "body.0 untranslated", "body.1 untranslated", "slug untranslated"]);
    expect(desk).toMatchObject({ title: "Magnesium en slaap", localeStatus: "empty", mayPublish: false, mayAssign: false, savesAreLive: false, summary: { state: "untranslated", share: 0 } });
  });

  it("puts each translation on the page in the language, on the structure of the source, without a version for each save", async () => {
    for (const [dutch, translation] of Object.entries(french)) {
      const { json, status } = await deed(id, unitSaying(await open(id), dutch), { do: "translate", text: translation });
      expect(status).toBe(200);
      expect((json as UnitAnswer).unit).toMatchObject({ state: "translated", target: { text: translation }, by: { name: "translator" }, origin: { kind: "person" } });
    }
    const article = await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "fr" });
    expect(article).toMatchObject({ title: "Magnésium et sommeil", excerpt: french["Wat onderzoek zegt over slapen."], slug: "magnesium-et-sommeil", _status: "draft" });
    const nodes = (article.body as unknown as { root: { children: { children: { text?: string; fields?: { sources: number[] } }[] }[] } }).root.children;
    expect(nodes.map(({ children }) => children.map(({ text, fields }) => text ?? fields?.sources))).toEqual([["Qui manque de magnésium dort moins bien.", [source]], ["Un second paragraphe sur l’alimentation."]]);
    const { totalDocs } = await db.payload.findVersions({ collection: "articles", where: { parent: { equals: id } } });
    expect(totalDocs).toBeLessThan(6);
    const desk = await open(id);
    expect(desk.summary).toMatchObject({ state: "translated", wordsToDo: 0, share: 1 });
    expect(desk.units.find(({ kind }) => kind === "slug")).toMatchObject({ target: { text: "magnesium-et-sommeil" }, origin: { kind: "import", from: "title" } });
  });

  it("goes live through the gate, by whom it may", async () => {
    expect((await translator("POST", `/translation-desk/articles/${id}/publish?locale=fr`)).status).toBe(403);
    await db.payload.create({ collection: "scheduled-changes", data: { article: id, language: "fr", action: "publish", at: "2031-12-01T09:00" } as never });
    const { json, status, text } = await editor("POST", `/translation-desk/articles/${id}/publish?locale=fr`);
    expect(status === 200 || text).toBe(true);
    // What was to do so later is put away by it, and whoever published is told.
    expect((json as PublishAnswer).overtaken).toEqual([expect.stringMatching(/op 1 dec 2031, 09:00, is daarmee vervallen/)]);
    expect((json as DeskDocument).localeStatus).toBe("published");
  });

  it("marks exactly the unit whose source changed, with the words, and gives the state back when the change is undone", async () => {
    const before = await open(id);
    await db.payload.update({ collection: "articles", id, data: { body: body(paragraph("Wie veel magnesium binnenkrijgt, slaapt slechter.", citation(source)), paragraph("Een tweede alinea over eten.")) }, draft: true, locale: "nl" });
    const desk = await open(id);
    expect(desk.units.filter(({ state }) => state !== "translated").map(({ path }) => path)).toEqual(["body.0"]);
    const changed = unitSaying(desk, "Wie veel");
    expect(changed).toMatchObject({ state: "needsUpdate", target: { text: "Qui manque de magnésium dort moins bien.⟦1/⟧" } });
    expect(changed.changes).toEqual(expect.arrayContaining([{ kind: "removed", text: "weinig" }, { kind: "added", text: "veel" }]));
    expect(desk.summary).toMatchObject({ state: "needsUpdate", counts: { needsUpdate: 1 } });
    await db.payload.update({ collection: "articles", id, data: { body: body(...dutchBody()) }, draft: true, locale: "nl" });
    const after = await open(id);
    expect(after.units.map(({ state, target }) => [state, target])).toEqual(before.units.map(({ state, target }) => [state, target]));
  });

  it("is on the French page as it is in the Dutch one: what was moved, copied or taken out there is so here once it is live, with nothing to translate", async () => {
    const dutch = (...texts: object[]) => db.payload.update({ collection: "articles", id, data: { _status: "published", body: body(...texts) }, locale: "nl" });
    const frenchLines = async (draft: boolean) => {
      const article = await db.payload.findByID({ collection: "articles", id, depth: 0, draft, locale: "fr" });
      return (article.body as unknown as { root: { children: { children: { text?: string }[] }[] } }).root.children.map(({ children }) => children.map(({ text }) => text).join(""));
    };
    const [sleep, food] = ["Qui manque de magnésium dort moins bien.", "Un second paragraphe sur l’alimentation."];
    const [first, second] = dutchBody();
    for (const [texts, page] of [[[second!, first!], [food, sleep]], [[second!, first!, second!], [food, sleep, food]], [[second!], [food]], [[first!, second!], [sleep, food]]] as const) {
      await dutch(...texts);
      expect(await frenchLines(true)).toEqual(page);
      // What visitors see is for a person to publish.
      expect(await frenchLines(false)).toEqual([sleep, food]);
      expect(await open(id)).toMatchObject({ summary: { wordsToDo: 0 }, unlinked: false });
    }
    const other = await createSource(db.payload);
    const cited = async (locale: "nl" | "fr") => (JSON.stringify((await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale })).body).match(/"sources":\[\d+\]/g) ?? []).join();
    await dutch(paragraph("Wie weinig magnesium binnenkrijgt, slaapt slechter.", citation(other)), second!);
    expect(await cited("fr")).toBe(await cited("nl"));
    await dutch(second!);
    expect((await open(id)).localeStatus).toBe("changed");
    expect((await editor("POST", `/translation-desk/articles/${id}/publish?locale=fr`)).status).toBe(200);
    expect(await frenchLines(false)).toEqual([food]);
    await dutch(...dutchBody());
    expect((await editor("POST", `/translation-desk/articles/${id}/publish?locale=fr`)).status).toBe(200);
  });

  it("has nothing to do after paragraphs were reordered, and the next save puts the page in the new order", async () => {
    await db.payload.update({ collection: "articles", id, data: { body: body(...dutchBody().toReversed()) }, draft: true, locale: "nl" });
    const desk = await open(id);
    expect(desk.summary.wordsToDo).toBe(0);
    expect(desk.units.filter(({ scope }) => scope === "body").map(({ target }) => target?.text)).toEqual(["Un second paragraphe sur l’alimentation.", "Qui manque de magnésium dort moins bien.⟦1/⟧"]);
  });

  it("answers 409 with both texts to a write made for something else", async () => {
    const unit = unitSaying(await open(id), "tweede alinea");
    expect((await deed(id, unit, { do: "translate", text: "Un deuxième paragraphe." })).status).toBe(200);
    const late = await deed(id, unit, { do: "translate", text: "Autre chose." }, editor);
    expect(late.status).toBe(409);
    expect(late.json).toMatchObject({ conflict: { theirs: { target: { text: "Un deuxième paragraphe." } }, yours: { text: "Autre chose." } }, errors: [{ message: expect.any(String) as string }] });
    expect((await editor("POST", `/translation-desk/articles/${id}/unit?locale=fr`, { body: { unit: unit.id, do: "setAside", text: "Autre chose." } })).status).toBe(200);
    expect(await history(unit)).toMatchObject([{ kind: "setAside", after: "Autre chose.", by: { name: "editor" } }, { kind: "translate", after: "Un deuxième paragraphe." }]);
  });

  it("keeps each translation in the history that was made of another source, however quickly one followed the other", async () => {
    const dutch = (words: string) => db.payload.update({ collection: "articles", id, data: { body: body(dutchBody()[0]!, paragraph(words)) }, draft: true, locale: "nl" });
    const say = async (text: string) => expect((await deed(id, unitSaying(await open(id), "alinea"), { do: "translate", text })).status).toBe(200);
    const former = (await history(unitSaying(await open(id), "alinea"))).length;
    await dutch("Een derde alinea over eten.");
    await say("Un troisieme paragraphe.");
    await say("Un troisième paragraphe.");
    const events = await history(unitSaying(await open(id), "alinea"));
    expect(events.slice(0, events.length - former).map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ["translate", "Un deuxième paragraphe.", "Un troisième paragraphe."],
      ["sourceChange", "Een tweede alinea over eten.", "Een derde alinea over eten."],
    ]);
    expect(events[0]?.changes).toEqual(expect.arrayContaining([{ kind: "removed", text: "deuxième" }, { kind: "added", text: "troisième" }]));
    await dutch("Een tweede alinea over eten.");
    await say("Un deuxième paragraphe.");
  });

  it("keeps a correction that is saved in the very moment of a publication, on the page or in the draft after it", async () => {
    const publications = [() => editor("PATCH", `/articles/${id}?locale=fr`, { body: { _status: "published" } }), () => editor("POST", `/translation-desk/articles/${id}/publish?locale=fr`)];
    for (let turn = 0; turn < 8; turn += 1) {
      const text = `Un deuxième paragraphe, corrigé ${turn} fois.`;
      const unit = unitSaying(await open(id), "tweede alinea");
      const [saved, published] = await Promise.all([deed(id, unit, { do: "translate", text }), publications[turn % 2]!()]);
      expect([saved.status, published.status]).toEqual([200, 200]);
      expect(unitSaying(await open(id), "tweede alinea").target?.text).toBe(text);
      expect(JSON.stringify((await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "fr" })).body)).toContain(text);
    }
    expect((await deed(id, unitSaying(await open(id), "tweede alinea"), { do: "translate", text: "Un deuxième paragraphe." })).status).toBe(200);
  });

  it("never writes over what was written in the form, and takes it into the unit", async () => {
    const article = await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "fr" });
    const written = structuredClone(article.body) as unknown as { root: { children: { children: { text?: string }[] }[] } };
    const line = written.root.children.flatMap(({ children }) => children).find(({ text }) => text?.includes("deuxième"));
    if (line) line.text = "Un deuxième paragraphe, revu dans le formulaire.";
    expect((await editor("PATCH", `/articles/${id}?locale=fr&draft=true`, { body: { body: written } })).status).toBe(200);
    const unit = unitSaying(await open(id), "tweede alinea");
    expect(unit).toMatchObject({ state: "translated", by: { name: "editor" }, target: { text: "Un deuxième paragraphe, revu dans le formulaire." } });
  });

  it("lets a translator change words in the form, and nothing of how the text is built, nor when it was published", async () => {
    const lines = async () => (await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "fr" })) as unknown as { publishedAt: string; body: { root: { children: { children: object[] }[] } } };
    const { body: stored, publishedAt } = await lines();
    const save = (data: object) => translator("PATCH", `/articles/${id}?locale=fr&draft=true`, { body: data });
    const [first, second] = stored.root.children;
    const rebuilt = (...children: object[]) => ({ body: { root: { ...stored.root, children } } });
    for (const more of [rebuilt(first!, second!, paragraph("Un ajout.")), rebuilt(first!, { ...second!, children: [...second!.children, citation(source)] }, paragraph("x", citation(source)))]) {
      const { json, status } = await save(more);
      expect([status, (json as { errors: { message: string }[] }).errors[0]?.message]).toEqual([403, expect.stringContaining("brontekst")]);
    }
    expect((await save({ publishedAt: "2001-01-01T00:00:00.000Z" })).status).toBe(200);
    expect(await lines()).toMatchObject({ publishedAt, body: stored });
    expect((await open(id)).unlinked).toBe(false);
    expect((await save(rebuilt(first!))).status).toBe(200);
    expect((await save({ body: stored })).status).toBe(200);
  });

  it("leaves a text with a structure of its own alone, until somebody links it again", async () => {
    const own = body(paragraph("Un deuxième paragraphe, revu dans le formulaire."), paragraph("Un paragraphe que seul le français connaît."), paragraph("Qui manque de magnésium dort moins bien.", citation(source)));
    expect((await editor("PATCH", `/articles/${id}?locale=fr&draft=true`, { body: { body: own } })).status).toBe(200);
    const desk = await open(id);
    expect(desk.unlinked).toBe(true);
    const { json } = await deed(id, unitSaying(desk, "tweede alinea"), { do: "translate", text: "Autre formulation." });
    expect((json as UnitAnswer).notice).toMatch(/\S/);
    const kept = await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "fr" });
    expect(JSON.stringify(kept.body)).toContain("seul le français");
    await db.payload.update({ collection: "articles", id, data: { _status: "published", body: body(dutchBody()[1]!) }, locale: "nl" });
    await db.payload.update({ collection: "articles", id, data: { _status: "published", body: body(...dutchBody().toReversed()) }, locale: "nl" });
    expect((await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "fr" })).body).toEqual(kept.body);
    expect((await translator("POST", `/translation-desk/articles/${id}/link?locale=fr`, { body: { unlinked: false } })).status).toBe(403);
    expect((await editor("POST", `/translation-desk/articles/${id}/link?locale=fr`, { body: { unlinked: false } })).json).toMatchObject({ unlinked: false });
    const linked = await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true, locale: "fr" });
    expect(JSON.stringify(linked.body)).toContain("Autre formulation");
    expect(JSON.stringify(linked.body)).not.toContain("seul le français");
  });

  it("goes with its document", async () => {
    await db.payload.delete({ collection: "articles", id });
    expect((await translator("GET", `/translation-desk/articles/${id}?locale=fr`)).status).toBe(404);
    expect((await db.payload.db.count({ collection: "translations", where: { document: { equals: `articles/${id}` } } })).totalDocs).toBe(0);
    expect((await db.payload.db.count({ collection: "translation-events", where: { document: { equals: `articles/${id}` } } })).totalDocs).toBe(0);
  });
});
