/** The table of `doors`, asked by everybody. */
import { afterAll, beforeAll, expect, it } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { citation, createArticle, createPicture, createSource, createTopic, createUser, paragraph, richText } from "../support/documents";
import { type Door, doors, type Shown } from "./doors";
import { openRest, type Role, type Send, signIn, signInEach } from "./rest";
import { secret } from "./shop";

type Who = Role | "publisher";
const everybody: [letter: string, Who][] = [["N", "nobody"], ["T", "translator"], ["P", "publisher"], ["E", "editor"], ["A", "admin"]];

let db: TestDatabase;
let as: Record<Who, Send>;
beforeAll(async () => {
  db = await openDatabase();
  const send = openRest(db.payload);
  const trusted = await createUser(db.payload, "translator", ["fr"]);
  await db.payload.db.updateOne({ collection: "users", id: trusted.id, data: { mayPublish: true } });
  as = { ...(await signInEach(db.payload, send)), publisher: await signIn(send, trusted.email) };
});
afterAll(() => db.close());

type Parts = Pick<Shown, "picture" | "topic" | "source" | "spareSource" | "admin" | "email" | "guarded">;

async function createParts(): Promise<Parts> {
  const { payload } = db;
  const { user } = (await as.admin("GET", "/users/me")).json as { user: { id: number; email: string } };
  await payload.updateGlobal({ slug: "site-settings", data: { name: "Blog" }, locale: "nl" });
  const { id: guarded } = await createUser(payload, "editor");
  await payload.db.create({ collection: "second-factors", data: { person: guarded, secret: "v1.sealed", lastStep: 0, tries: 0 } });
  return { guarded, picture: await createPicture(payload), topic: await createTopic(payload), source: await createSource(payload), spareSource: await createSource(payload), admin: user.id, email: user.email };
}

async function openShown(known: Parts): Promise<Shown> {
  const { payload } = db;
  const cited = (text: string) => ({ body: richText(paragraph(text, citation(known.source))) });
  const { id: article } = await createArticle(payload, { live: ["nl", "fr"], shared: { hero: known.picture, topics: [known.topic] }, nl: cited("Zin."), fr: cited("Phrase.") });
  await as.admin("PATCH", `/articles/${article}?locale=fr&draft=true`, { body: { title: `Titre ${secret}` } });
  const { docs } = await payload.findVersions({ collection: "articles", limit: 1, sort: "-id", where: { parent: { equals: article } } });
  const { id: planned } = await payload.create({ collection: "scheduled-changes", data: { article, language: "nl", action: "unpublish", at: new Date(Date.now() + 86_400_000).toISOString(), state: "waiting" } as never });
  const { units } = (await as.admin("GET", `/translation-desk/articles/${article}?locale=fr`)).json as { units: { id: string; revision: number }[] };
  return { ...known, article, version: docs[0]?.id as unknown as number, planned, unit: units[0]?.id ?? "", revision: units[0]?.revision ?? 0 };
}

/** What visitors see and who may do what, without clocks and without what the CMS notes about itself. */
async function standing({ article, picture, topic, planned, source, spareSource }: Shown): Promise<string> {
  const row = (collection: "articles", id: number) => db.payload.db.findOne({ collection, where: { id: { equals: id } } });
  const rows = [await row("articles", article), await row("media" as "articles", picture), await row("topics" as "articles", topic), await row("sources" as "articles", source), await row("sources" as "articles", spareSource), await row("scheduled-changes" as "articles", planned)];
  const settings = await db.payload.db.findGlobal({ slug: "site-settings" });
  const { docs: users } = await db.payload.db.find<Record<string, unknown> & { id: number }>({ collection: "users", limit: 0, sort: "id", where: {} });
  const { docs: redirects } = await db.payload.db.find({ collection: "redirects", limit: 0, sort: "id", where: {} });
  const plans = await db.payload.count({ collection: "scheduled-changes" });
  const accounts = users.map(({ id, email, role, languages, mayPublish }) => ({ id, email, role, languages, mayPublish }));
  const { docs: factors } = await db.payload.db.find<{ id: number; person: number; secret: string | null }>({ collection: "second-factors", limit: 0, sort: "id", where: {} });
  const noise = new Set(["updatedAt", "lastChange", "related", "hash"]);
  return JSON.stringify([rows, settings, accounts, redirects, plans, factors.map((factor) => [factor.person, factor.secret])], (key, value: unknown) => (noise.has(key) ? undefined : value));
}

let parts: Parts | null = null;
let spare: Shown | null = null;
/** What the last look at `spare` saw; null where it has to be looked at anew. */
let seen: string | null = null;

/** Whether a door that was used has left the article as it was for the next one. */
function leavesArticle({ method, path, sent }: Door, shown: Shown): boolean {
  return method === "GET" || !/article|scheduled|replace/.test(path(shown) + JSON.stringify(sent?.(shown)?.body ?? ""));
}

/** Answered with success: of a list with something in it, of a read for the secret word with that word. */
function isAnswered({ secret: word }: Door, { json, status, text }: Awaited<ReturnType<Send>>): boolean {
  const { docs, outcomes } = (json ?? {}) as { docs?: unknown[]; outcomes?: { done?: boolean }[] };
  return status >= 200 && status < 300 && (!word || text.includes(secret)) && docs?.length !== 0 && (outcomes?.every(({ done }) => done !== false) ?? true);
}

it.each(doors)("$name", async (door) => {
  let [answered, changed] = ["", ""];
  const broken: string[] = [];
  for (const [letter, who] of everybody) {
    parts ??= await createParts();
    spare ??= await openShown(parts);
    const before = seen ?? (await standing(spare));
    const answer = await as[who](door.method, door.path(spare), door.sent?.(spare));
    if (isAnswered(door, answer)) answered += letter;
    if (answer.status >= 500) broken.push(`${who}: ${answer.status} ${answer.text}`);
    seen = await standing(spare);
    if (seen !== before) changed += letter;
    if (answer.status < 300 && !leavesArticle(door, spare)) [spare, seen] = [null, null];
  }
  expect({ answered, changed, broken }).toEqual({ answered: door.answered, changed: door.changes ?? "", broken: [] });
});

it("lets everybody lock and unlock documents in their own name only, and take over a lock that is in the way", async () => {
  const me = async (who: Who) => ((await as[who]("GET", "/users/me")).json as { user: { id: number } }).user.id;
  const [editor, admin] = [await me("editor"), await me("admin")];
  parts ??= await createParts();
  const forged = await as.translator("POST", "/payload-locked-documents?depth=0", { body: { document: { relationTo: "topics", value: parts.topic }, user: { relationTo: "users", value: admin } } });
  expect(forged.json).toMatchObject({ doc: { user: { value: await me("translator") } } });
  const lock = await as.admin("POST", "/payload-locked-documents?depth=0", { body: { globalSlug: "site-settings" } });
  expect(lock).toMatchObject({ status: 201, json: { doc: { user: { value: admin } } } });
  const { id } = (lock.json as { doc: { id: number } }).doc;
  const at = `/payload-locked-documents/${id}`;
  for (const who of ["nobody", "translator", "editor"] as const) {
    expect((await as[who]("DELETE", at)).status).toBeGreaterThanOrEqual(403);
    expect((await as[who]("DELETE", `/payload-locked-documents?where[id][equals]=${id}`)).json).not.toMatchObject({ docs: [{ id }] });
    expect((await as[who]("PATCH", "/payload-locked-documents?where[id][exists]=true", { body: { globalSlug: "x" } })).status).toBe(403);
  }
  expect(await as.editor("PATCH", `${at}?depth=0`, { body: { globalSlug: "other", user: { relationTo: "users", value: admin } } })).toMatchObject({ status: 200, json: { doc: { globalSlug: "site-settings", user: { value: editor } } } });
  expect((await as.editor("DELETE", at)).status).toBe(200);
});

it("keeps everybody's preferences to themselves", async () => {
  await as.admin("POST", "/payload-preferences/nav", { body: { value: { open: true } } });
  const { docs } = await db.payload.find({ collection: "payload-preferences", where: { key: { equals: "nav" } } });
  const kept = docs[0];
  for (const who of ["nobody", "translator", "editor"] as const) {
    const answers = [
      await as[who]("GET", `/payload-preferences?where[id][equals]=${kept?.id}`),
      await as[who]("GET", "/payload-preferences/nav"),
      await as[who]("PATCH", `/payload-preferences/${kept?.id}`, { body: { value: { open: false } } }),
      await as[who]("PATCH", "/payload-preferences?where[id][exists]=true", { body: { value: { open: false } } }),
      await as[who]("DELETE", `/payload-preferences?where[id][equals]=${kept?.id}`),
    ];
    expect(answers.filter(({ text }) => text.includes('"open":true'))).toEqual([]);
  }
  expect((await db.payload.findByID({ collection: "payload-preferences", id: kept?.id as number })).value).toEqual({ open: true });
});
