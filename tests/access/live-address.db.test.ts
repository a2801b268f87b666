/** A translator's words of a topic are live as they are saved; its address, once shoppers find it, is moved by whoever may publish. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import type { DeskDocument } from "@/payload/translate/desk/contract/document";
import type { ImportPlan } from "@/payload/translate/desk/contract/exchange";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createTopic, createUser } from "../support/documents";
import { openRest, type Role, type Send, signInEach } from "./rest";

let db: TestDatabase;
let as: Record<Role, Send>;
let topic: number;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterAll(() => db.close());
beforeEach(async () => {
  topic = await createTopic(db.payload);
  await createArticle(db.payload, { live: ["nl", "fr"], shared: { topics: [topic] } });
});

const stored = async () => (await db.payload.findByID({ collection: "topics", id: topic, depth: 0, locale: "fr" })) as { name: string; slug: string };
const redirects = async () => (await db.payload.count({ collection: "redirects" })).totalDocs;
const desk = () => `/translation-desk/topics/${topic}`;
const whatNext = { nl: "Vraag de redactie", fr: "Demandez à la rédaction", en: "Ask the editors" };

async function unitOf(path: string) {
  const { units } = (await as.translator("GET", `${desk()}?locale=fr`)).json as DeskDocument;
  const unit = units.find(({ id }) => id === path);
  if (!unit) throw new Error(`No unit ${path}.`);
  return unit;
}

async function translate(path: string, text: string, by: Send = as.translator) {
  const { id, revision } = await unitOf(path);
  return by("POST", `${desk()}/unit?locale=fr`, { body: { do: "translate", unit: id, revision, text }, headers: { "accept-language": "fr" } });
}

it.each(["nl", "fr", "en"] as const)("is refused to a translator in %s, at the field, and nothing of the save is kept", async (language) => {
  const [before, moved] = [await stored(), await redirects()];
  const answer = await as.translator("PATCH", `/topics/${topic}?locale=fr`, { body: { name: "Mieux", slug: "mieux" }, headers: { "accept-language": language } });
  const message = expect.stringContaining(whatNext[language]);
  expect([answer.status, answer.json]).toMatchObject([403, { errors: [{ message, data: { errors: [{ path: "slug", message }] } }] }]);
  expect([await stored(), await redirects()]).toEqual([before, moved]);
  // The words alone, or with the address as it is: a form sends both.
  expect((await as.translator("PATCH", `/topics/${topic}?locale=fr`, { body: { name: "Mieux", slug: before.slug } })).status).toBe(200);
  expect(await stored()).toMatchObject({ name: "Mieux", slug: before.slug });
});

it("is refused to a translator's own code and on the desk, where the words beside it are still saved", async () => {
  const before = await stored();
  const translator = { ...(await createUser(db.payload, "translator", ["fr"])), collection: "users" as const };
  await expect(db.payload.update({ collection: "topics", id: topic, data: { slug: "mieux" }, locale: "fr", overrideAccess: false, user: translator })).rejects.toMatchObject({ status: 403 });
  const refused = await translate("slug", "mieux");
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining(whatNext.fr)]);
  expect((await translate("name", "Mieux")).status).toBe(200);
  expect(await stored()).toMatchObject({ name: "Mieux", slug: before.slug });
  expect((await translate("slug", `mieux-${topic}`, as.editor)).status).toBe(200);
  expect((await stored()).slug).toBe(`mieux-${topic}`);
});

it("is left out of a file, which says so, and its words are taken in", async () => {
  const before = await stored();
  const sent = await as.translator("POST", "/translation-desk/export", { body: { locale: "fr", format: "csv", rows: [{ collection: "topics", id: topic }] } });
  const raw = sent.text.replaceAll(before.slug, `mieux-${topic}`).replaceAll(before.name, "Mieux");
  const takeIn = async (by: Send, apply: 0 | 1) => (await by("POST", `/translation-desk/import?locale=fr&apply=${apply}`, { raw })).json as ImportPlan;
  expect((await takeIn(as.translator, 0)).counts).toMatchObject({ apply: 1, liveAddress: 1 });
  expect(await stored()).toEqual(before);
  await takeIn(as.translator, 1);
  expect(await stored()).toMatchObject({ name: "Mieux", slug: before.slug });
  expect((await takeIn(as.editor, 1)).counts).toMatchObject({ apply: 1 });
  expect((await stored()).slug).toBe(`mieux-${topic}`);
});

it("is the translator's to choose before anybody finds it, and where they are trusted to publish", async () => {
  topic = await createTopic(db.payload);
  expect((await as.translator("PATCH", `/topics/${topic}?locale=fr`, { body: { slug: `choisi-${topic}` } })).status).toBe(200);
  await createArticle(db.payload, { live: ["nl", "fr"], shared: { topics: [topic] } });
  const trusted = { ...(await createUser(db.payload, "translator", ["fr"])), mayPublish: true, collection: "users" as const };
  await db.payload.update({ collection: "topics", id: topic, data: { slug: `deplace-${topic}` }, locale: "fr", overrideAccess: false, user: trusted });
  expect((await stored()).slug).toBe(`deplace-${topic}`);
});

it("may be proposed where the shop has translations reviewed, and moves once an editor approves", async () => {
  await db.payload.updateGlobal({ slug: "site-settings", data: { name: "Blog", reviewRequired: true }, locale: "nl" });
  const before = await stored();
  expect((await translate("slug", `propose-${topic}`)).status).toBe(200);
  expect((await stored()).slug).toBe(before.slug);
  const approve = async (by: Send) => {
    const { id, revision } = await unitOf("slug");
    return (await by("POST", `${desk()}/unit?locale=fr`, { body: { do: "approve", unit: id, revision } })).status;
  };
  const colleague = (await signInEach(db.payload, openRest(db.payload))).translator;
  expect(await approve(colleague)).toBe(403);
  expect((await stored()).slug).toBe(before.slug);
  expect(await approve(as.editor)).toBe(200);
  expect((await stored()).slug).toBe(`propose-${topic}`);
});
