import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { Locale } from "@/messages/locales";
import type { DeskUnit } from "@/payload/translate/desk/contract/unit";
import type { UnitDetails } from "@/payload/translate/desk/contract/unit-details";
import { matchesFor } from "@/payload/translate/memory/look-up";
import { rememberApproved } from "@/payload/translate/memory/remember";
import type { Placeholder } from "@/payload/translate/placeholders";
import { newRecord, type Origin, type UnitRecord } from "@/payload/translate/record";
import { approve, draftByMachine, translate } from "@/payload/translate/transitions";
import { type Unit, wording } from "@/payload/translate/unit";

import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createUser, paragraph, richText } from "../support/documents";

const at = "2026-11-22T10:00:00.000Z";
const lineBreak = (number: number): Placeholder => ({ number, kind: "break", paired: false, attributes: { type: "linebreak", version: 1 } });
const unit = (id: string, text: string, more: Partial<Unit> = {}, placeholders: Placeholder[] = []): Unit => ({ id, identified: true, path: "body.0", scope: "body", kind: "paragraph", maxLength: null, label: null, ...wording(text, placeholders), ...more });
const sentences = ["Magnesium steunt de zenuwen.", "Neem 2 capsules per dag bij het eten.", "Onderzoek bij ratten zegt weinig over mensen."];
const french = ["Le magnésium soutient les nerfs.", "Prenez 2 gélules par jour au repas.", "Une étude chez le rat en dit peu sur l’humain."];

function translated(one: Unit, text: string, by: number, origin: Origin = { kind: "person" }): UnitRecord {
  return translate(newRecord(one), { text, origin }, { by, at });
}

describe("the memory", () => {
  let db: TestDatabase;
  let editor: number;
  beforeEach(async () => {
    db = await openDatabase();
    editor = (await createUser(db.payload, "editor")).id;
  });
  afterEach(() => db.close());

  const approved = (one: Unit, text: string, origin?: Origin) => approve(translated(one, text, editor, origin), { by: editor, at }, { fourEyes: false });
  const page = () => sentences.map((text, index) => approved(unit(`p${index}`, text), french[index] ?? ""));
  async function matches(text: string, more: { locale?: Locale; before?: string; after?: string; scope?: string } = {}) {
    const { locale = "fr", before, after, scope = "body" } = more;
    const near = (words: string | undefined) => (words === undefined ? null : wording(words));
    return matchesFor(await db.request(), { locale, unit: { ...wording(text), scope }, before: near(before), after: near(after) });
  }

  it("offers 101 % in the same place, 100 % elsewhere, less for what is alike, and nothing of another language", async () => {
    expect(await rememberApproved(await db.request(), { locale: "fr", records: page() })).toBe(3);
    expect(await matches(sentences[1]!, { before: sentences[0], after: sentences[2] })).toEqual([
      { percent: 101, source: sentences[1], target: french[1], changes: [{ kind: "same", text: sentences[1] }], links: {}, from: "editor", at },
    ]);
    expect((await matches(sentences[1]!, { before: sentences[0] })).map(({ percent }) => percent)).toEqual([100]);
    expect((await matches("Magnesium steunt uw zenuwen.")).map(({ percent, target }) => [percent, target])).toEqual([[92, french[0]]]);
    expect((await matches("Neem 3 capsules per dag bij het eten."))[0]).toMatchObject({ percent: 99, target: "Prenez 3 gélules par jour au repas." });
    expect(await matches("Ratten zijn knaagdieren.")).toEqual([]);
    expect(await matches(sentences[1]!, { locale: "nl" })).toEqual([]);
  });

  it("is fed by approved units only, the newest in place of an older one, and counts what was taken over", async () => {
    const req = await db.request();
    const one = unit("p0", sentences[0]!);
    const draft = draftByMachine(newRecord(one), { text: "Machine.", origin: { kind: "machine", engine: "x" } }, at);
    const slug = approved(unit("slug", "magnesium-zenuwen", { kind: "slug" }), "magnesium-nerfs");
    expect(await rememberApproved(req, { locale: "fr", records: [translated(one, "Brouillon.", editor), draft, slug] })).toBe(0);
    expect(await rememberApproved(req, { locale: "fr", records: page(), only: ["p0"] })).toBe(1);
    await rememberApproved(req, { locale: "fr", records: [approved(one, "Mieux dit."), ...page().slice(1)], only: ["p0"] });
    expect((await matches(sentences[0]!)).map(({ target }) => target)).toEqual(["Mieux dit."]);
    await rememberApproved(req, { locale: "fr", records: [approved(unit("x", sentences[0]!), "Mieux dit.", { kind: "memory", percent: 100 })] });
    const { docs } = await db.payload.find({ collection: "translation-memory", sort: "id", depth: 0 });
    expect(docs.map(({ target, uses, approvedBy }) => [target, uses, approvedBy])).toEqual([["Mieux dit.", 1, editor], ["Mieux dit.", 1, editor]]);
  });

  it("forgets an entry with all its words when it is deleted", async () => {
    await rememberApproved(await db.request(), { locale: "fr", records: page() });
    await db.payload.delete({ collection: "translation-memory", where: { target: { equals: french[2] } } });
    expect(await matches("Onderzoek bij ratten zegt weinig over mensen")).toEqual([]);
    expect(await matches(`${sentences[0]}!`)).toHaveLength(1);
  });
});

describe("the memory as TMX", () => {
  let db: TestDatabase;
  let as: Record<Role, Send>;
  beforeAll(async () => {
    db = await openDatabase();
    as = await signInEach(db.payload, openRest(db.payload));
  });
  afterAll(() => db.close());
  const tmx = (...units: [string, string][]) =>
    `<?xml version="1.0"?><tmx version="1.4"><header/><body>${units.map(([nl, fr]) => `<tu><tuv xml:lang="nl"><seg>${nl}</seg></tuv><tuv xml:lang="fr"><seg>${fr}</seg></tuv></tu>`).join("")}</body></tmx>`;
  const path = (apply: 0 | 1, locale = "fr") => `/translation-memory/import?locale=${locale}&apply=${apply}&name=agency.tmx`;

  it("is counted first, then taken in, and nothing changes the second time", async () => {
    const file = tmx(["Een rat.", "Un rat."], ["Een <bpt i='1'/>vette<ept i='1'/> rat.", "Un rat <bpt i='1'/>gras<ept i='1'/>."], ["Kapot", "<bpt i='1'/>Cassé"], ["Een rat.", "Un rat bis."]);
    const sent = { raw: file };
    expect((await as.editor("POST", path(0), sent)).json).toEqual({ applied: false, counts: { new: 2, changed: 0, unchanged: 1, broken: 1 } });
    expect((await as.editor("POST", path(1), sent)).json).toMatchObject({ applied: true, counts: { new: 2 } });
    expect((await as.editor("POST", path(1), sent)).json).toMatchObject({ counts: { new: 0, changed: 0, unchanged: 3, broken: 1 } });
    const [match] = await matchesFor(await db.request(), { locale: "fr", unit: { ...wording("Een rat."), scope: "title" }, before: null, after: null });
    expect(match).toMatchObject({ percent: 100, target: "Un rat bis.", from: "agency.tmx" });
  });

  it("goes out with its line breaks and surroundings, and comes back as it was", async () => {
    const record = approve(translated(unit("a", "Een⟦1/⟧twee", {}, [lineBreak(1)]), "Un⟦1/⟧deux", 1), { by: null, at }, { fourEyes: false });
    await rememberApproved(await db.request(), { locale: "fr", records: [{ ...record, translation: { ...record.translation!, by: null } }] });
    const out = await as.translator("GET", "/translation-memory/export?locale=fr");
    expect(out.text).toContain('<ph x="1" type="lb"/>');
    expect((await as.admin("POST", path(0), { raw: out.text })).json).toEqual({ applied: false, counts: { new: 0, changed: 0, unchanged: 3, broken: 0 } });
  });

  it("is refused with one line where it is no TMX or the language is missing", async () => {
    const refusal = async (raw: string, where = path(1)) => {
      const { status, json } = await as.editor("POST", where, { raw });
      return [status, (json as { errors: { message: string }[] }).errors[0]?.message];
    };
    expect(await refusal("<html/>")).toEqual([400, "Dit is geen TMX-bestand: het begint met <html>."]);
    expect(await refusal(tmx(["a", "b"]).slice(0, 120))).toEqual([400, "Dit bestand is afgebroken (regel 1). Download of exporteer het opnieuw."]);
    expect(await refusal(tmx(["a", "b"]), path(1, "nl"))).toEqual([400, "Geef de doeltaal op: locale=fr."]);
    expect((await refusal(" ".repeat(50 * 1024 * 1024 + 1)))[0]).toBe(413);
  });

  it("is the editors' to take in, and a translator's to take along in their language", async () => {
    const statuses = async (method: string, where: string) => Promise.all((["nobody", "translator", "editor", "admin"] as const).map(async (role) => (await as[role](method, where, method === "POST" ? { raw: tmx(["x", "y"]) } : undefined)).status));
    expect(await statuses("POST", path(0))).toEqual([401, 403, 200, 200]);
    expect(await statuses("GET", "/translation-memory/export?locale=fr")).toEqual([401, 200, 200, 200]);
  });
});

describe("the desk", () => {
  let db: TestDatabase;
  let as: Record<Role, Send>;
  beforeAll(async () => {
    db = await openDatabase();
    as = await signInEach(db.payload, openRest(db.payload));
  });
  afterAll(() => db.close());

  it("feeds the memory by approving, offers it with the terms elsewhere, and holds a text to the terms", async () => {
    const text = "Magnesium steunt de zenuwen van proefdieren.";
    const nl = { body: richText(paragraph(text)) };
    const [first, second] = [await createArticle(db.payload, { texts: ["nl"], nl }), await createArticle(db.payload, { texts: ["nl"], nl: { body: richText(paragraph(text.replace("steunt", "helpt"))) } })];
    await as.editor("POST", "/terms", { body: { source: "zenuw", targetLanguage: "fr", preferred: ["nerf"], forbidden: ["neurone"] } });
    const open = async (article: number) => {
      const { units } = (await as.editor("GET", `/translation-desk/articles/${article}?locale=fr`)).json as { units: DeskUnit[] };
      return units.find(({ kind }) => kind === "paragraph")!;
    };
    const details = async (article: number) => (await as.translator("GET", `/translation-desk/articles/${article}/unit?locale=fr&unit=${encodeURIComponent((await open(article)).id)}`)).json as UnitDetails;
    const deed = async (article: number, write: object) => {
      const { id, revision } = await open(article);
      return as.editor("POST", `/translation-desk/articles/${article}/unit?locale=fr`, { body: { unit: id, revision, ...write } });
    };
    await deed(first.id, { do: "translate", text: "Le magnésium soutient les neurones des animaux." });
    expect((await open(first.id)).findings.map(({ code, severity }) => [code, severity])).toEqual([["termForbidden", "blocking"], ["termNotUsed", "warning"]]);
    expect((await deed(first.id, { do: "approve" })).status).toBe(400);
    await deed(first.id, { do: "translate", text: "Le magnésium soutient les nerfs des animaux." });
    expect((await details(second.id)).matches).toEqual([]);
    expect((await deed(first.id, { do: "approve" })).status).toBe(200);
    const { matches, terms } = await details(second.id);
    expect(matches.map(({ percent, target, from }) => [percent, target, from])).toEqual([[90, "Le magnésium soutient les nerfs des animaux.", "editor"]]);
    expect(terms.map(({ term, start, end }) => [term, start, end])).toEqual([["zenuw", 19, 26]]);
    expect((await details(first.id)).matches[0]?.percent).toBe(101);
    expect((await deed(first.id, { do: "reject", note: "Ces animaux sont des rats." })).status).toBe(200);
    expect([(await details(first.id)).matches, (await details(second.id)).matches]).toEqual([[], []]);
  });
});
