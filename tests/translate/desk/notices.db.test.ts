/** Who hears of what, in the admin and by mail; and documents that are older than the desk. */
// First: it sets what the configuration is read from.
import { openDatabase, type TestDatabase } from "../../support/database";
import type { SendEmailOptions } from "payload";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import type { DeskDocument } from "@/payload/translate/desk/contract/document";
import type { DeskNotices } from "@/payload/translate/desk/contract/notices";
import type { DeskList } from "@/payload/translate/desk/contract/overview";
import { adoptBacklog } from "@/payload/translate/desk/adopt-backlog";
import { rebuildStatus } from "@/payload/translate/desk/rebuild-status";
import { dueBefore, sendDigests } from "@/payload/translate/notices/digest";
import { tellOfDueWork } from "@/payload/translate/notices/due-notices";
import { openRest, type Send, signIn } from "../../access/rest";
import { createArticle, createUser, paragraph, richText } from "../../support/documents";

let db: TestDatabase;
let editor: Send;
let claire: Send;
let paul: Send;
let claireId: number;
let id: number;
const mails: SendEmailOptions[] = [];
let refused = false;
const text = (words: string) => richText(paragraph(words));

beforeAll(async () => {
  db = await openDatabase();
  const rest = openRest(db.payload);
  const person = async (role: "editor" | "translator") => {
    const user = await createUser(db.payload, role, role === "translator" ? ["fr"] : []);
    return { id: user.id, send: await signIn(rest, user.email) };
  };
  const [lotte, one, other] = [await person("editor"), await person("translator"), await person("translator")];
  [editor, claire, paul, claireId] = [lotte.send, one.send, other.send, one.id];
  ({ id } = await createArticle(db.payload, { texts: ["nl", "fr"], live: ["nl"], nl: { title: "Slapen", body: text("Wie slaapt, rust uit.") } }));
  Object.assign(db.payload, {
    email: { ...db.payload.email, name: "test" },
    sendEmail: async (message: SendEmailOptions) => {
      if (refused) throw new Error("451 try again");
      mails.push(message);
    },
  });
});
afterAll(() => db.close());
beforeEach(() => {
  mails.length = 0;
  refused = false;
});

const notices = async (send: Send, language = "nl"): Promise<DeskNotices> => (await send("GET", "/translation-desk/notices", { headers: { "accept-language": language } })).json;
const kinds = async (send: Send) => (await notices(send)).notices.map(({ kind, note }) => [kind, note]);
const assign = (assignee: number | null, dueDate?: string) => editor("POST", "/translation-desk/assign", { body: { rows: [{ collection: "articles", id, locale: "fr" }], assignee, dueDate } });
const dutch = (words: string) => db.payload.update({ collection: "articles", id, data: { body: text(words) }, locale: "nl", draft: true });
const open = async (send: Send): Promise<DeskDocument> => (await send("GET", `/translation-desk/articles/${id}?locale=fr`)).json;
const hour = 3_600_000;

it("tells the translators of a language what needs an update where nobody has the work, and takes it back with the change", async () => {
  await dutch("Wie slaapt, rust soms uit.");
  expect(await notices(claire)).toMatchObject({ total: 1, notices: [{ kind: "needsUpdate", document: `articles/${id}`, locale: "fr", title: "Slapen" }] });
  expect(await kinds(paul)).toEqual([["needsUpdate", null]]);
  expect(await kinds(editor)).toEqual([]);
  await dutch("Wie slaapt, rust uit.");
  expect(await kinds(claire)).toEqual([]);
});

it("tells whoever gets the work, not who loses it, and nobody of what they did themselves", async () => {
  expect((await assign(claireId, "2026-12-01")).status).toBe(200);
  expect(await kinds(claire)).toEqual([["assigned", "2026-12-01"]]);
  await assign(null);
  expect(await kinds(claire)).toEqual([]);
  await assign(claireId);
  expect(await kinds(claire)).toEqual([["assigned", "2026-12-01"]]);
  expect(await kinds(editor)).toEqual([]);
});

it("tells only whoever has the work that the source moved on, and is read once the desk is open", async () => {
  await dutch("Wie slaapt, rust beter uit.");
  expect((await kinds(claire)).map(([kind]) => kind).toSorted()).toEqual(["assigned", "needsUpdate"]);
  expect(await kinds(paul)).toEqual([]);
  await open(claire);
  expect(await kinds(claire)).toEqual([]);
});

it("tells once for each day on which work is due, however many processes look", async () => {
  const req = await db.request();
  const morning = Date.parse("2026-11-30T09:00:00Z");
  await tellOfDueWork(req, morning - 48 * hour);
  expect(await kinds(claire)).toEqual([]);
  await Promise.all([tellOfDueWork(req, morning), tellOfDueWork(await db.request(), morning)]);
  expect(await kinds(claire)).toEqual([["due", "2026-12-01"]]);
  await claire("POST", "/translation-desk/notices/seen");
  await tellOfDueWork(req, morning + hour);
  expect(await kinds(claire)).toEqual([]);
});

it("tells a translator what came back, and why", async () => {
  const unit = (await open(claire)).units.find(({ path }) => path === "body.0")!;
  const write = (send: Send, revision: number, body: object) => send("POST", `/translation-desk/articles/${id}/unit?locale=fr`, { body: { unit: unit.id, revision, ...body } });
  await write(claire, unit.revision, { do: "translate", text: "Qui dort se repose mieux." });
  const { revision } = (await open(editor)).units.find(({ id: one }) => one === unit.id)!;
  expect((await write(editor, revision, { do: "reject", note: "Te letterlijk." })).status).toBe(200);
  expect(await notices(claire)).toMatchObject({ notices: [{ kind: "rejected", note: "Te letterlijk.", unit: unit.id, by: { name: "editor" } }] });
});

it("mails nothing to who did not ask, and then one mail in their language, once, with addresses of the site", async () => {
  const now = Date.now();
  await sendDigests(db.payload, now + 48 * hour);
  expect(mails).toEqual([]);
  expect((await claire("PATCH", `/users/${claireId}`, { body: { deskMail: "hourly" } })).status).toBe(200);
  await notices(claire, "fr");
  await sendDigests(db.payload, now);
  expect(mails).toEqual([]);
  await Promise.all([sendDigests(db.payload, now + 2 * hour), sendDigests(db.payload, now + 2 * hour)]);
  await sendDigests(db.payload, now + 3 * hour);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ to: expect.stringContaining("translator"), subject: "Traductions : nouvelles notifications (1)" });
  expect(mails[0]?.text).toContain("Slapen (Français) – Renvoyé : Te letterlijk.");
  expect(mails[0]?.text).toContain(`https://blog.example/admin/translations/articles/${id}?locale=fr#unit=`);
  expect(mails[0]?.html).not.toMatch(/https?:\/\/(?!blog\.example)/);
  // In the admin it waits until it is seen.
  expect(await kinds(claire)).toHaveLength(1);
});

it("mails later what the mail server refused, and nothing that was seen meanwhile", async () => {
  const now = Date.now() + 4 * hour;
  await assign(null);
  await assign(claireId);
  refused = true;
  await sendDigests(db.payload, now);
  refused = false;
  await sendDigests(db.payload, now + hour / 12);
  expect(mails).toEqual([]);
  await sendDigests(db.payload, now + hour);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain("Aan u toegewezen");
  await assign(null);
  await assign(claireId);
  await claire("POST", "/translation-desk/notices/seen");
  await sendDigests(db.payload, now + 10 * hour);
  expect(mails).toHaveLength(1);
});

it("knows a morning of the shop's own time, in summer and in winter", () => {
  expect(dueBefore("daily", Date.parse("2026-11-26T05:59:00Z"))).toBe("2026-11-25T06:00:00.000Z");
  expect(dueBefore("daily", Date.parse("2026-11-26T06:00:00Z"))).toBe("2026-11-26T06:00:00.000Z");
  expect(dueBefore("daily", Date.parse("2026-07-01T12:00:00Z"))).toBe("2026-07-01T05:00:00.000Z");
});

it("keeps notices from everybody else, through every door", async () => {
  expect((await claire("GET", "/translation-notices")).status).toBeGreaterThanOrEqual(400);
  expect((await openRest(db.payload)("GET", "/translation-desk/notices")).status).toBe(401);
});

it("takes in documents that are older than the desk, as translated, without calling them news", async () => {
  await db.payload.db.deleteMany({ collection: "translations", where: {} });
  const req = await db.request();
  const list = async (): Promise<DeskList> => (await editor("GET", "/translation-desk?locale=fr&collection=articles")).json;
  expect((await list()).total).toBe(0);
  const missing = await rebuildStatus(req, { write: false });
  expect(missing.map(({ key }) => key)).toContain(`articles/${id}/fr`);
  expect(await adoptBacklog(db.payload, Date.now() - 1)).toEqual({ adopted: 0, complete: false });
  expect((await adoptBacklog(db.payload)).adopted).toBe(missing.length);
  expect(await adoptBacklog(db.payload)).toEqual({ adopted: 0, complete: true });
  expect(await rebuildStatus(req, { write: false })).toEqual([]);
  const [row] = (await list()).docs;
  expect(row).toMatchObject({ state: "translated", title: "Slapen", changedBy: null });
  const { updatedAt } = await db.payload.findByID({ collection: "articles", id, depth: 0, draft: true });
  expect(Math.abs(Date.parse(row!.changedAt) - Date.parse(updatedAt))).toBeLessThan(5_000);
});
