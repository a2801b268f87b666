/** Machine drafts on the desk, from DeepL's protocol on this machine to the French page that nobody has read yet. */
import { afterAll, beforeAll, expect, it } from "vitest";

import { articleDesk } from "@/payload/desk/article-desk";
import { deepL } from "@/payload/translate/machine/deepl";
import type { DeskDocument } from "@/payload/translate/desk/contract/document";
import type { DraftAnswer } from "@/payload/translate/desk/contract/machine";
import type { UnitAnswer } from "@/payload/translate/desk/contract/unit-write";
import { openRest, type Role, type Send, signInEach } from "../../access/rest";
import { openDatabase, type TestDatabase } from "../../support/database";
import { createArticle, paragraph, richText } from "../../support/documents";
import { startDeepL } from "./services";

let db: TestDatabase;
let as: Record<Role, Send>;
let service: Awaited<ReturnType<typeof startDeepL>>;
let id: number;
const patience = { tries: 2, timeout: 5_000, wait: () => Promise.resolve() };

beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
  service = await startDeepL("k");
  const nl = { title: "Slapen", slug: "slapen", excerpt: "Over slapen.", body: richText(paragraph("Wie slaapt, rust uit."), paragraph("Wie rust, slaapt.")) };
  ({ id } = await createArticle(db.payload, { texts: ["nl"], live: ["nl"], nl }));
});
afterAll(async () => {
  await service.close();
  await db.close();
});

const desk = async (): Promise<DeskDocument> => (await as.editor("GET", `/translation-desk/articles/${id}?locale=fr`)).json;
const draft = (units: string[], by: Send = as.translator) => by("POST", `/translation-desk/articles/${id}/draft?locale=fr`, { body: { units } });
const unitOf = async (path: string) => (await desk()).units.find((unit) => unit.path === path)!;
async function write(path: string, body: object, by: Send = as.translator) {
  const unit = await unitOf(path);
  return by("POST", `/translation-desk/articles/${id}/unit?locale=fr`, { body: { unit: unit.id, revision: unit.revision, ...body } });
}

it("are off without a key", async () => {
  expect((await desk()).machine).toBeNull();
  expect((await draft(["title"])).status).toBe(404);
  db.payload.config.custom = { ...db.payload.config.custom, machine: deepL({ key: "k", url: service.url, patience }) };
  expect((await desk()).machine).toBe("DeepL");
  expect((await as.translator("GET", "/translation-desk/machine?locale=fr")).json).toEqual({ engine: "DeepL", usage: { used: 12_345, limit: 500_000 } });
});

it("are for those who translate", async () => {
  expect((await draft(["title"], as.nobody)).status).toBe(401);
  expect((await as.translator("POST", `/translation-desk/articles/${id}/draft?locale=nl`, { body: { units: ["title"] } })).status).toBe(400);
});

it("fill what nobody has translated and nobody is writing, marked as drafts", async () => {
  await write("title", { do: "translate", text: "Dormir" });
  await write("body.1", { do: "type", text: "Qui se rep" });
  const all = (await desk()).units;
  const { json, status } = await draft(all.map((unit) => unit.id));
  expect(status).toBe(200);
  expect((json as DraftAnswer).drafted).toBe(2);
  const states = Object.fromEntries((await desk()).units.map(({ path, state, target }) => [path, `${state} ${target?.text ?? ""}`.trim()]));
  expect(states).toEqual({ title: "translated Dormir", excerpt: "machineDraft [FR] Over slapen.", "body.0": "machineDraft [FR] Wie slaapt, rust uit.", "body.1": "untranslated", slug: "translated dormir" });
  expect(await unitOf("body.0")).toMatchObject({ origin: { kind: "machine", engine: "DeepL" }, by: null, draftable: true });
  expect(await unitOf("body.1")).toMatchObject({ begun: { text: "Qui se rep", by: { name: "translator" } }, draftable: false });
});

it("never go live unseen, through whichever door", async () => {
  await write("body.1", { do: "translate", text: "Qui se repose dort." });
  for (const refused of [await as.editor("POST", `/translation-desk/articles/${id}/publish?locale=fr`), await as.editor("PATCH", `/articles/${id}?locale=fr`, { body: { _status: "published" } })]) {
    expect(refused.status).toBe(400);
    const { errors } = (refused.json as { errors: { data: { errors: { path: string }[] } }[] }).errors[0]!.data;
    expect(errors.map(({ path }) => path)).toEqual(["excerpt", "body"]);
  }
  // The same list on the Readiness tab and in the form, each with the way to its text.
  const way = async (path: string) => `/admin/translations/articles/${id}?locale=fr#unit=${encodeURIComponent((await unitOf(path)).id)}`;
  const listed = [{ path: "excerpt", place: "Inleiding", href: await way("excerpt") }, { path: "body", place: "Tekst", href: await way("body.0") }];
  const form = (await as.editor("GET", `/articles/${id}?locale=fr&draft=true&depth=0`)).json as object;
  expect(await as.editor("POST", `/articles/${id}/readiness?locale=fr`, { body: form })).toMatchObject({ status: 200, json: { missing: listed } });
  expect((await articleDesk(await db.request(), id, "https://blog.example"))?.map(({ locale, missing }) => [locale, missing.length])).toEqual([["nl", 0], ["fr", 2]]);
  for (const path of ["excerpt", "body.0"]) await write(path, { do: "translate", text: (await unitOf(path)).target!.text.replace("[FR] ", "") });
  expect((await unitOf("body.0")).state).toBe("translated");
  expect((await as.editor("POST", `/translation-desk/articles/${id}/publish?locale=fr`)).status).toBe(200);
});

it("never replace a person's words, not even outdated ones", async () => {
  await db.payload.update({ collection: "articles", id, data: { excerpt: "Over slapen en dromen." }, locale: "nl", draft: false });
  expect((await unitOf("excerpt")).state).toBe("needsUpdate");
  service.asked.length = 0;
  expect((await draft([(await unitOf("excerpt")).id])).json).toMatchObject({ drafted: 0 });
  expect((await unitOf("excerpt")).state).toBe("needsUpdate");
  expect(service.asked).toEqual([]);
});

it("say in the translator's words what is wrong with the service", async () => {
  await write("excerpt", { do: "clear" });
  const ask = async (status: number) => {
    for (let times = 0; times < 2; times += 1) service.instead.push({ status });
    const { id: unit } = await unitOf("excerpt");
    const answer = await as.translator("POST", `/translation-desk/articles/${id}/draft?locale=fr`, { body: { units: [unit] }, headers: { "accept-language": "fr" } });
    service.instead.length = 0;
    return [answer.status, (answer.json as { errors: { message: string }[] }).errors[0]!.message];
  };
  expect(await ask(456)).toEqual([424, "Le crédit auprès de DeepL est épuisé. Continuez vous-même ou demandez à un administrateur de le renouveler."]);
  expect(await ask(403)).toEqual([424, expect.stringContaining("refuse la clé")]);
  expect(await ask(503)).toEqual([424, expect.stringContaining("ne répond pas")]);
});

it("are left out where the machine loses a mark, and where somebody wrote meanwhile", async () => {
  const unit = await unitOf("excerpt");
  service.says.translate = () => " ";
  expect((await draft([unit.id])).json).toMatchObject({ drafted: 0, leftOut: [unit.id] });
  service.says.translate = (text) => `[FR] ${text}`;
  const [drafted, written] = await Promise.all([draft([unit.id]), write("excerpt", { do: "translate", text: "Mes mots." })]);
  expect(drafted.status).toBe(200);
  // Whoever was first: the person's words stand, or the person is shown what came in between.
  const now = await unitOf("excerpt");
  expect(written.status === 200 ? now.target?.text : now.state).toBe(written.status === 200 ? "Mes mots." : "machineDraft");
  expect(written.status === 200 ? (written.json as UnitAnswer).unit.state : 409).toBe(written.status === 200 ? "translated" : written.status);
});
