import { getLocalI18n } from "payload";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { Locale } from "@/messages/locales";
import { runSchedule } from "@/payload/publish/run-schedule";
import { runSql, sql } from "@/payload/search/sql";

import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createUser, paragraph, richText } from "../support/documents";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

const hour = 60 * 60 * 1000;
const inAnHour = () => new Date(Date.now() + hour).toISOString();
const later = () => new Date(Date.now() + 2 * hour);

async function plan(article: number, language: Locale, action: "publish" | "unpublish" = "publish", at: string = inAnHour()): Promise<number> {
  return (await db.payload.create({ collection: "scheduled-changes", data: { article, language, action, at } as never })).id;
}

const change = (id: number, data: object) => db.payload.update({ collection: "scheduled-changes", id, data });
const stateOf = async (id: number) => (await db.payload.findByID({ collection: "scheduled-changes", id, depth: 0 })) as { state: string; reason?: string | null };
const refusal = (write: Promise<unknown>) => write.then(() => null, (error: unknown) => error as { status: number; data?: { errors: { path: string; message: string }[] } });

async function isLive(id: number, locale: Locale): Promise<boolean> {
  const { totalDocs } = await db.payload.count({ collection: "articles", locale, overrideAccess: false, where: { id: { equals: id } } });
  return totalDocs === 1;
}

describe("a planned publication", () => {
  it("publishes the named language at its time, and no other", async () => {
    const { id } = await createArticle(db.payload);
    const planned = await plan(id, "fr");
    expect(await runSchedule(db.payload)).toEqual({ done: 0, failed: 0 });
    expect(await isLive(id, "fr")).toBe(false);
    expect(await runSchedule(db.payload, later())).toEqual({ done: 1, failed: 0 });
    expect([await isLive(id, "fr"), await isLive(id, "nl")]).toEqual([true, false]);
    expect((await stateOf(planned)).state).toBe("done");
  });

  it("takes one language offline and leaves the other", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    await plan(id, "nl", "unpublish");
    await runSchedule(db.payload, later());
    expect([await isLive(id, "fr"), await isLive(id, "nl")]).toEqual([true, false]);
  });

  it("goes live with the newest draft of that language, and does not take the other one's draft along", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl", "fr"] });
    const edit = (title: string, locale: Locale) => db.payload.update({ collection: "articles", id, data: { title }, draft: true, locale });
    await edit("Nieuwe titel", "nl");
    await edit("Nouveau titre", "fr");
    await plan(id, "nl");
    await runSchedule(db.payload, later());
    const title = async (locale: Locale) => (await db.payload.findByID({ collection: "articles", id, locale, overrideAccess: false })).title;
    expect(await title("nl")).toBe("Nieuwe titel");
    expect(await title("fr")).not.toBe("Nouveau titre");
  });

  it("happens once, however many ask at the same time", async () => {
    const versionsOf = async (id: number) => (await db.payload.countVersions({ collection: "articles", where: { parent: { equals: id } } })).totalDocs;
    const [byHand, planned] = [await createArticle(db.payload), await createArticle(db.payload)];
    await plan(planned.id, "nl");
    const runs = await Promise.all([1, 2, 3].map(() => runSchedule(db.payload, later())));
    expect(runs.reduce((sum, run) => sum + run.done, 0)).toBe(1);
    await db.payload.update({ collection: "articles", id: byHand.id, data: { _status: "published" }, locale: "nl" });
    expect(await versionsOf(planned.id)).toBe(await versionsOf(byHand.id));
  });

  it("is done late rather than never after a time without a process", async () => {
    const { id } = await createArticle(db.payload);
    await plan(id, "nl");
    expect(await runSchedule(db.payload, new Date(Date.now() + 400 * 24 * hour))).toEqual({ done: 1, failed: 0 });
  });

  it("that the gate refuses is kept with what is missing, and can be given a new moment", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const planned = await plan(id, "fr");
    expect(await runSchedule(db.payload, later())).toEqual({ done: 0, failed: 1 });
    const failed = await stateOf(planned);
    expect(failed.state).toBe("failed");
    expect(failed.reason).toContain("Frans");
    // Who reads it may speak another language of the admin than who planned it.
    const i18n = await getLocalI18n({ config: db.payload.config, language: "fr" });
    const read = await db.payload.findByID({ collection: "scheduled-changes", id: planned, depth: 0, req: { i18n, t: i18n.t } as never });
    expect(read.reason).toContain("Manque encore en français");
    expect(await isLive(id, "fr")).toBe(false);
    expect(await runSchedule(db.payload, later())).toEqual({ done: 0, failed: 0 });
    await change(planned, { at: inAnHour() });
    expect(await stateOf(planned)).toMatchObject({ state: "waiting", reason: null });
  });

  it("leaves nothing half done when the database fails, and is tried again", async () => {
    const { id } = await createArticle(db.payload);
    const planned = await plan(id, "nl");
    vi.spyOn(db.payload, "update").mockRejectedValueOnce(new Error("the connection was cut"));
    expect(await runSchedule(db.payload, later())).toEqual({ done: 0, failed: 0 });
    expect([(await stateOf(planned)).state, await isLive(id, "nl")]).toEqual(["waiting", false]);
    expect(await runSchedule(db.payload, later())).toEqual({ done: 1, failed: 0 });
  });

  it("goes with its article", async () => {
    const { id } = await createArticle(db.payload);
    await plan(id, "nl");
    await db.payload.delete({ collection: "articles", id });
    expect(await db.payload.count({ collection: "scheduled-changes" })).toEqual({ totalDocs: 0 });
    expect(await runSchedule(db.payload, later())).toEqual({ done: 0, failed: 0 });
  });
});

describe("a language that somebody publishes by hand", () => {
  const publish = (id: number, locale: Locale, user?: Awaited<ReturnType<typeof createUser>>) => db.payload.update({ collection: "articles", id, data: { _status: "published" }, locale, ...(user && { overrideAccess: false, user }) });

  it("leaves nothing to publish later: the plan is put away and says who was first, in the language of whoever reads it", async () => {
    const { id } = await createArticle(db.payload);
    const [planned, french] = [await plan(id, "nl"), await plan(id, "fr")];
    const editor = await createUser(db.payload, "editor");
    await publish(id, "nl", editor);
    expect(await stateOf(planned)).toMatchObject({ state: "cancelled", reason: expect.stringMatching(new RegExp(`^Niet meer nodig: ${editor.name} publiceerde deze taal op \\d`)), finishedAt: expect.any(String) });
    const i18n = await getLocalI18n({ config: db.payload.config, language: "fr" });
    const read = await db.payload.findByID({ collection: "scheduled-changes", id: planned, depth: 0, req: { i18n, t: i18n.t } as never });
    expect(read.reason).toContain(`${editor.name} a publié cette langue le`);
    // Words written after that wait for somebody to publish them; the other language goes its own way.
    await db.payload.update({ collection: "articles", id, data: { title: "Nog niet klaar" }, draft: true, locale: "nl" });
    expect(await runSchedule(db.payload, later())).toEqual({ done: 1, failed: 0 });
    expect([(await stateOf(french)).state, (await db.payload.findByID({ collection: "articles", id, locale: "nl", overrideAccess: false })).title]).toEqual(["done", expect.not.stringContaining("Nog niet klaar")]);
  });

  it("still goes offline when that is planned", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    const withdrawal = await plan(id, "nl", "unpublish");
    await db.payload.update({ collection: "articles", id, data: { title: "Nieuwe titel" }, draft: true, locale: "nl" });
    await publish(id, "nl");
    expect((await stateOf(withdrawal)).state).toBe("waiting");
    await runSchedule(db.payload, later());
    expect(await isLive(id, "nl")).toBe(false);
  });

  it("is no failure any more", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const planned = await plan(id, "fr");
    await runSchedule(db.payload, later());
    await db.payload.update({ collection: "articles", id, data: { title: "Titre", excerpt: "Chapeau.", body: richText(paragraph("Texte.")), _status: "published" } as never, locale: "fr" });
    expect(await stateOf(planned)).toMatchObject({ state: "cancelled", reason: expect.stringContaining("het systeem") });
  });

  it("keeps its plan where the gate refuses the publication, and where only a draft is saved", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const [dutch, french] = [await plan(id, "nl"), await plan(id, "fr")];
    expect(await refusal(publish(id, "fr"))).toMatchObject({ status: 400 });
    await db.payload.update({ collection: "articles", id, data: { title: "Anders" }, draft: true, locale: "nl" });
    expect([(await stateOf(dutch)).state, (await stateOf(french)).state]).toEqual(["waiting", "waiting"]);
  });

  it("at the very moment of its plan is published, and neither waits for the other", async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id } = await createArticle(db.payload);
      const planned = await plan(id, "nl");
      const [run] = await Promise.all([runSchedule(db.payload, later()), publish(id, "nl")]);
      expect([run.failed, await isLive(id, "nl")]).toEqual([0, true]);
      expect(["done", "cancelled"]).toContain((await stateOf(planned)).state);
      // A database that breaks a tie by ending one of the two makes the schedule try again.
      expect(await db.payload.findByID({ collection: "scheduled-changes", id: planned, depth: 0 })).toMatchObject({ attempts: 0 });
    }
  });

  it("is not held up by the plan of the other language in the same second, and takes nothing from it", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, n } = await createArticle(db.payload, { live: round % 2 === 0 ? [] : ["nl", "fr"] });
      await db.payload.update({ collection: "articles", id, data: { title: `Titre neuf ${n}` }, draft: true, locale: "fr" });
      const planned = await plan(id, "fr");
      const byHand = db.payload.update({ collection: "articles", id, data: { title: `Nieuwe titel ${n}`, _status: "published" }, locale: "nl" });
      const [run] = await Promise.all([runSchedule(db.payload, later()), byHand]);
      const seen = async (locale: Locale) => (await db.payload.findByID({ collection: "articles", id, locale, overrideAccess: false })).title;
      expect([run, await seen("nl"), await seen("fr")]).toEqual([{ done: 1, failed: 0 }, `Nieuwe titel ${n}`, `Titre neuf ${n}`]);
      expect(await db.payload.findByID({ collection: "scheduled-changes", id: planned, depth: 0 })).toMatchObject({ state: "done", attempts: 0 });
      const newest = await db.payload.findByID({ collection: "articles", id, draft: true, locale: "all" as never });
      expect(newest).toMatchObject({ title: { nl: `Nieuwe titel ${n}`, fr: `Titre neuf ${n}` }, _status: { nl: "published", fr: "published" } });
      const { docs } = await db.payload.db.find<{ locale: string }>({ collection: "live-pages", where: { article: { equals: id } } });
      expect(docs.map(({ locale }) => locale).sort()).toEqual(["fr", "nl"]);
    }
  });
});

describe("a plan that somebody changes while it is carried out", () => {
  const allOf = async (id: number) => (await db.payload.findByID({ collection: "scheduled-changes", id, depth: 0 })) as unknown as { state: string; at: string; attempts: number; reason: string | null };

  it.each([["cancelled", { state: "cancelled" }], ["moved", { at: new Date(Date.now() + 5 * hour).toISOString() }]])("is over: being %s comes too late, and says so instead of doing it twice", async (_, data) => {
    const { id } = await createArticle(db.payload);
    const planned = await plan(id, "nl");
    const { findOne } = db.payload.db;
    // The schedule is done between what the editor's save reads and what it writes.
    vi.spyOn(db.payload.db, "findOne").mockImplementation(async function (this: unknown, args) {
      const found = (await findOne.call(this as never, args)) as never;
      if (args.collection === "scheduled-changes") await runSql(db.payload, sql`UPDATE scheduled_changes SET state = 'done' WHERE id = ${planned}`, args.req);
      return found;
    });
    expect(await refusal(change(planned, data))).toMatchObject({ status: 409 });
  });

  it("is not declared failed once it was cancelled, moved or published by hand", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const planned = await plan(id, "fr");
    const moved = new Date(Date.now() + 5 * hour).toISOString();
    for (const [data, outcome] of [[{ at: moved }, { state: "waiting", at: moved }], [{ state: "cancelled" }, { state: "cancelled", reason: null }]] as const) {
      const { rollbackTransaction } = db.payload.db;
      vi.spyOn(db.payload.db, "rollbackTransaction").mockImplementationOnce(async (transaction) => {
        await rollbackTransaction(transaction);
        await change(planned, data);
      });
      expect(await runSchedule(db.payload, new Date(Date.now() + 9 * hour))).toEqual({ done: 0, failed: 0 });
      vi.restoreAllMocks();
      expect(await allOf(planned)).toMatchObject(outcome);
    }
  });
});

describe("a planned withdrawal of what is published by a plan", () => {
  const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

  async function season(): Promise<{ id: number; publication: number; withdrawal: number }> {
    const { id } = await createArticle(db.payload);
    return { id, publication: await plan(id, "fr", "publish", inHours(1)), withdrawal: await plan(id, "fr", "unpublish", inHours(3)) };
  }

  it.each([
    ["nl", /^Mee geannuleerd/, /^Ook geannuleerd: intrekken op /],
    ["fr", /^Annulé en même temps/, /^Annulé aussi\u00A0: retirer le /],
    ["en", /^Cancelled along/, /^Also cancelled: unpublish on /],
  ] as const)("is cancelled with it, and whoever cancels is told so in %s", async (language, why, told) => {
    const { publication, withdrawal } = await season();
    const i18n = await getLocalI18n({ config: db.payload.config, language });
    const req = { i18n, t: i18n.t } as never;
    const answer = await db.payload.update({ collection: "scheduled-changes", id: publication, data: { state: "cancelled" }, req });
    expect(answer).toMatchObject({ state: "cancelled", alsoCancelled: [expect.stringMatching(told)] });
    expect(await db.payload.findByID({ collection: "scheduled-changes", id: withdrawal, depth: 0, req })).toMatchObject({ state: "cancelled", reason: expect.stringMatching(why), finishedAt: expect.any(String) });
  });

  it("is cancelled when the publication is deleted from the list, and when it is put away after it failed", async () => {
    const first = await season();
    await db.payload.delete({ collection: "scheduled-changes", id: first.publication });
    expect((await stateOf(first.withdrawal)).state).toBe("cancelled");
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const [publication, withdrawal] = [await plan(id, "fr", "publish", inHours(1)), await plan(id, "fr", "unpublish", inHours(3))];
    expect(await runSchedule(db.payload, later())).toEqual({ done: 0, failed: 1 });
    // It may be given a new moment yet.
    expect((await stateOf(withdrawal)).state).toBe("waiting");
    await change(publication, { state: "cancelled" });
    expect((await stateOf(withdrawal)).state).toBe("cancelled");
  });

  it("stays where the page is online without that publication, and where the other language's is cancelled", async () => {
    const { id } = await createArticle(db.payload, { live: ["fr"] });
    const [publication, withdrawal, dutch] = [await plan(id, "fr", "publish", inHours(1)), await plan(id, "fr", "unpublish", inHours(3)), await plan(id, "nl")];
    expect(await change(publication, { state: "cancelled" })).not.toHaveProperty("alsoCancelled");
    await change(dutch, { state: "cancelled" });
    expect((await stateOf(withdrawal)).state).toBe("waiting");
  });

  it("is not passed by it: a publication that would come after is refused, until the withdrawal is moved too", async () => {
    const { publication, withdrawal } = await season();
    expect(await refusal(change(publication, { at: inHours(4) }))).toMatchObject({ status: 400, data: { errors: [{ path: "at", message: expect.stringContaining("intrekking") }] } });
    await change(withdrawal, { at: inHours(5) });
    expect(await refusal(change(publication, { at: inHours(4) }))).toBeNull();
  });

  it("that finds nothing online at its moment says so instead of calling itself done", async () => {
    const { id } = await createArticle(db.payload, { live: ["nl"] });
    const withdrawal = await plan(id, "nl", "unpublish");
    await db.payload.update({ collection: "articles", id, data: { _status: "draft" }, locale: "nl" });
    expect(await runSchedule(db.payload, later())).toEqual({ done: 0, failed: 0 });
    expect(await stateOf(withdrawal)).toMatchObject({ state: "cancelled", reason: expect.stringContaining("niet online"), finishedAt: expect.any(String) });
  });
});

describe("planning", () => {
  it("reads the time of Brussels and keeps UTC", async () => {
    const { id } = await createArticle(db.payload);
    const planned = await plan(id, "nl", "publish", "2031-07-01T09:00");
    expect(await stateOf(planned)).toMatchObject({ at: "2031-07-01T07:00:00.000Z" });
  });

  it.each([["a moment that is past", "2020-01-01T09:00"], ["an hour that the clock skips", "2031-03-30T02:30"], ["what is no time", "morgen"]])("refuses %s and says so at the field", async (_, at) => {
    const { id } = await createArticle(db.payload);
    expect(await refusal(plan(id, "nl", "publish", at))).toMatchObject({ status: 400, data: { errors: [{ path: "at" }] } });
  });

  it("asks which of the two is meant in the night the clock goes back, and keeps either in UTC", async () => {
    const { id } = await createArticle(db.payload);
    expect((await refusal(plan(id, "nl", "publish", "2031-10-26T02:30")))?.data?.errors).toEqual([expect.objectContaining({ path: "at", message: expect.stringMatching(/2031-10-26T02:30\+02:00 .*2031-10-26T02:30\+01:00/) })]);
    const [first, second] = [await plan(id, "nl", "publish", "2031-10-26T02:30+02:00"), await plan(id, "fr", "publish", "2031-10-26T02:30+01:00")];
    expect([await stateOf(first), await stateOf(second)]).toMatchObject([{ at: "2031-10-26T00:30:00.000Z" }, { at: "2031-10-26T01:30:00.000Z" }]);
    const i18n = await getLocalI18n({ config: db.payload.config, language: "fr" });
    const read = await db.payload.findByID({ collection: "scheduled-changes", id: second, depth: 0, req: { i18n, t: i18n.t } as never });
    expect(read["title" as "reason"]).toBe("Publier le 26 oct. 2031, 02:30 (heure d’hiver) (français)");
  });

  it("offers the next moment for one that the clock skips", async () => {
    const { id } = await createArticle(db.payload);
    expect((await refusal(plan(id, "nl", "publish", "2031-03-30T02:30")))?.data?.errors[0]?.message).toContain("30 mrt 2031, 03:00");
  });

  it("refuses to withdraw what will not be live by then, by a first plan and by moving one", async () => {
    const { id } = await createArticle(db.payload);
    const idle = { status: 400, data: { errors: [{ path: "action", message: expect.stringContaining("niets in te trekken") }] } };
    expect(await refusal(plan(id, "fr", "unpublish"))).toMatchObject(idle);
    await plan(id, "fr", "publish", later().toISOString());
    expect(await refusal(plan(id, "fr", "unpublish"))).toMatchObject(idle);
    const withdrawal = await plan(id, "fr", "unpublish", new Date(Date.now() + 3 * hour).toISOString());
    expect(await refusal(change(withdrawal, { at: inAnHour() }))).toMatchObject(idle);
    expect(await refusal(change(withdrawal, { state: "cancelled" }))).toBeNull();
  });

  it("refuses an article that is not there and says so at the field", async () => {
    for (const article of [987_654, 2 ** 40]) {
      const refused = await refusal(plan(article, "nl"));
      expect([refused?.status, refused?.data?.errors[0]?.path]).toEqual([400, "article"]);
    }
  });

  it("refuses the same thing twice, not the other language and not the way back", async () => {
    const { id } = await createArticle(db.payload);
    await plan(id, "nl");
    expect(await refusal(plan(id, "nl"))).toMatchObject({ status: 400 });
    expect(await refusal(plan(id, "fr"))).toBeNull();
    expect(await refusal(plan(id, "nl", "unpublish", later().toISOString()))).toBeNull();
  });

  it("can be moved and cancelled while it waits, and not after", async () => {
    const { id } = await createArticle(db.payload);
    const planned = await plan(id, "nl");
    await change(planned, { at: later().toISOString() });
    await change(planned, { state: "cancelled" });
    expect(await runSchedule(db.payload, new Date(Date.now() + 9 * hour))).toEqual({ done: 0, failed: 0 });
    expect(await refusal(change(planned, { at: inAnHour() }))).toMatchObject({ status: 409 });
  });

  it.each([
    ["nl", "Publiceren op 1 jul 2031, 09:00 (Frans)"],
    ["fr", "Publier le 1 juil. 2031, 09:00 (français)"],
    ["en", "Publish on Jul 1, 2031, 9:00 AM (French)"],
  ] as const)("is called in %s what it will do and when, in the time of Brussels wherever the browser is, and is found by its article's name", async (language, title) => {
    const { id, n } = await createArticle(db.payload);
    const planned = await plan(id, "fr", "publish", "2031-07-01T09:00");
    const { admin } = db.payload.collections["scheduled-changes"].config;
    const i18n = await getLocalI18n({ config: db.payload.config, language });
    const read = await db.payload.findByID({ collection: "scheduled-changes", id: planned, depth: 0, req: { i18n, t: i18n.t } as never });
    expect(read[admin.useAsTitle as "title"]).toBe(title);
    // As the list of the admin looks for words.
    const found = await db.payload.find({ collection: "scheduled-changes", depth: 0, where: { or: (admin.listSearchableFields ?? []).map((field) => ({ [field]: { like: `Artikel ${n}` } })) } });
    expect(found.docs.map((one) => one.id)).toEqual([planned]);
  });

  it("cannot be declared done by anybody", async () => {
    const { id } = await createArticle(db.payload);
    const planned = await plan(id, "nl");
    await change(planned, { state: "done" });
    expect((await stateOf(planned)).state).toBe("waiting");
  });

  it("is for editors: a translator sees it, a visitor does not", async () => {
    const { id } = await createArticle(db.payload);
    const planned = await plan(id, "nl");
    const translator = await createUser(db.payload, "translator", ["fr"]);
    const asked = { collection: "scheduled-changes", id: planned, overrideAccess: false } as const;
    expect((await db.payload.findByID({ ...asked, user: translator })).id).toBe(planned);
    expect(await refusal(db.payload.update({ ...asked, data: { state: "cancelled" }, user: translator }))).toMatchObject({ status: 403 });
    expect(await refusal(db.payload.findByID(asked))).toMatchObject({ status: 403 });
  });
});
