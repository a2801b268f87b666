/** The second factor at every door to a session, on both databases. */
import { commitTransaction, initTransaction } from "payload";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

import { rowsOf, sql } from "@/payload/search/sql";
import { changeSessions } from "@/payload/second-factor/sessions";
import { mostTries } from "@/payload/second-factor/spend-code";
import { openRest, password, type Role, type Send, signIn, signInEach } from "../access/rest";
import { dialect, openDatabase, type TestDatabase } from "../support/database";
import { createUser } from "../support/documents";
import { attempt, begin, codeOf, createGuarded, forgetLastCode, type Guarded, rowOf, turnOn, wrongCodes } from "./factor";

let db: TestDatabase;
let send: Send;
let as: Record<Role, Send>;
let els: Guarded;
beforeAll(async () => {
  db = await openDatabase();
  send = openRest(db.payload);
  as = await signInEach(db.payload, send);
  els = await createGuarded(db.payload, send);
});
afterAll(() => db.close());
afterEach(() => {
  vi.restoreAllMocks();
});

const needed = { errors: [{ data: { secondFactor: "needed" } }] };
const wrong = { errors: [{ data: { secondFactor: "wrong" } }] };
const account = async ({ id }: Pick<Guarded, "id">) => (await db.payload.db.findOne<{ id: number; loginAttempts?: number; lockUntil?: string | null; sessions?: { id: string }[] }>({ collection: "users", where: { id: { equals: id } } }))!;
const withToken = (token: string): Send => (method, path, sent = {}) => send(method, path, { ...sent, headers: { authorization: `JWT ${token}`, ...sent.headers } });
const meWith = async (token: unknown) => ((await withToken(String(token))("GET", "/users/me")).json as { user: { id: number } | null }).user?.id ?? null;

describe("signing in", () => {
  it("asks for a code after the right password, and gives nothing before it: no cookie, no token, no session", async () => {
    const { sessions: before } = await account(els);
    const answer = await attempt(send, els);
    expect(answer).toMatchObject({ status: 401, json: needed });
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("x-second-factor")).toBe("needed");
    expect(answer.text).not.toContain("token");
    expect((await account(els)).sessions).toEqual(before);
  });

  it("says what to do in the language of who asks", async () => {
    const said = async (language: string) => ((await send("POST", "/users/login", { body: { email: els.email, password }, headers: { "accept-language": language } })).json as { errors: { message: string }[] }).errors[0]?.message;
    expect([await said("nl"), await said("fr"), await said("en")]).toEqual([expect.stringContaining("authenticator-app"), expect.stringContaining("application d’authentification"), expect.stringContaining("authenticator app")]);
  });

  it("tells a wrong password nothing of a second factor, with a code or without", async () => {
    const plain = await createUser(db.payload, "editor");
    const answers = [await attempt(send, plain, undefined, "wrong-password"), await attempt(send, els, undefined, "wrong-password"), await attempt(send, els, codeOf(els.secret), "wrong-password"), await attempt(send, { email: "nobody@example.test" }, "123456")];
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.map(({ headers }) => headers.get("x-second-factor"))).toEqual([null, null, null, null]);
    await attempt(send, els, els.recoveryCodes[9]);
  });

  it("takes a right code, spaces and all, once: not again, and none of before", async () => {
    await forgetLastCode(db.payload, els);
    const code = codeOf(els.secret);
    const { json, status } = await attempt(send, els, ` ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(status).toBe(200);
    expect(await meWith((json as { token: string }).token)).toBe(els.id);
    for (const again of [code, codeOf(els.secret, -1)]) expect(await attempt(send, els, again)).toMatchObject({ status: 401, json: wrong });
    // The person whose clock is a step ahead is let in, as RFC 6238 has it.
    expect((await attempt(send, els, codeOf(els.secret, 1))).status).toBe(200);
    expect(await account(els)).toMatchObject({ loginAttempts: 0, lockUntil: null });
  });

  it("takes a recovery code once, and keeps none that can be read", async () => {
    const [first = ""] = els.recoveryCodes;
    expect((await attempt(send, els, first.toLowerCase())).status).toBe(200);
    expect(await attempt(send, els, first)).toMatchObject({ status: 401, json: wrong });
    const row = await rowOf(db.payload, els);
    expect(row?.recovery?.hashes.length).toBeLessThan(10);
    const kept = JSON.stringify(row);
    for (const secret of [els.secret, ...els.recoveryCodes, ...els.recoveryCodes.map((one) => one.replaceAll("-", ""))]) expect(kept).not.toContain(secret);
  });

  it("lets one code in once, of many that are sent at the same moment", async () => {
    await forgetLastCode(db.payload, els);
    const code = codeOf(els.secret);
    const before = (await account(els)).sessions?.length ?? 0;
    const answers = await Promise.all(Array.from({ length: 5 }, () => attempt(send, els, code)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401, 401, 401]);
    expect((await account(els)).sessions).toHaveLength(before + 1);
    const recovery = els.recoveryCodes[1];
    const others = await Promise.all(Array.from({ length: 3 }, () => attempt(send, els, recovery)));
    expect(others.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
  });

  it("keeps the sessions that began meanwhile", async () => {
    const person = await createGuarded(db.payload, send);
    const codes = person.recoveryCodes.slice(0, 3);
    const answers = [await attempt(send, person, codes[0]), await attempt(send, person, codes[1]), await attempt(send, person, codes[2])];
    answers.push(...(await Promise.all(person.recoveryCodes.slice(3).map((code) => attempt(send, person, code)))));
    for (const { json } of answers) expect(await meWith((json as { token: string }).token)).toBe(person.id);
    expect((await person.person("GET", "/users/me")).json).toMatchObject({ user: { id: person.id } });
  });

  it("changes nothing for an account without one, whatever is sent as a code", async () => {
    const plain = await createUser(db.payload, "editor");
    for (const code of ["", "123456", "x"]) expect((await attempt(send, plain, code)).status).toBe(200);
  });

  it.each([[123456], [["123456"]], [{ not_equals: "" }], [null], [true], [""]])("takes no %j for a code", async (code) => {
    const { status } = await send("POST", "/users/login", { body: { email: els.email, password, code } });
    expect(status).toBe(401);
    await db.payload.db.updateOne({ collection: "users", id: els.id, data: { loginAttempts: 0 } });
  });
});

describe("wrong codes", () => {
  it("lock the account as wrong passwords do, and then a right code does not help either", async () => {
    const person = await createGuarded(db.payload, send);
    const unknown = await attempt(send, { email: "nobody@example.test" }, "123456");
    for (const code of wrongCodes(person.secret, 8)) expect(await attempt(send, person, code)).toMatchObject({ status: 401, json: wrong });
    for (const code of [codeOf(person.secret), person.recoveryCodes[0], undefined]) expect((await attempt(send, person, code)).text).toBe(unknown.text);
    expect((await as.admin("POST", "/users/unlock", { body: { email: person.email } })).status).toBe(200);
    expect((await attempt(send, person, codeOf(person.secret))).status).toBe(200);
  });

  it("are counted with wrong passwords, and not forgotten by a right password without a code", async () => {
    const person = await createGuarded(db.payload, send);
    const [code = "", last] = wrongCodes(person.secret, 2);
    for (let i = 0; i < 7; i += 1) {
      await attempt(send, person, i % 2 === 0 ? code : undefined, i % 2 === 0 ? password : "wrong-password");
      expect(await attempt(send, person)).toMatchObject({ json: needed });
    }
    expect(await account(person)).toMatchObject({ loginAttempts: 7 });
    await attempt(send, person, last);
    expect((await attempt(send, person, codeOf(person.secret))).json).not.toMatchObject(wrong);
    expect((await account(person)).lockUntil).not.toBeNull();
  });

  it("sent at the same moment get no further than one after the other", async () => {
    const person = await createGuarded(db.payload, send);
    const answers = await Promise.all(wrongCodes(person.secret, 14).map((code) => attempt(send, person, code)));
    const looked = answers.filter(({ text }) => text.includes('"wrong"'));
    expect(looked.length).toBeLessThanOrEqual(8);
    expect(new Date((await account(person)).lockUntil ?? 0).getTime()).toBeGreaterThan(Date.now());
    expect((await rowOf(db.payload, person))?.tries).toBe(looked.length);
  });

  it("in their hundreds leave the recovery codes only", async () => {
    const person = await createGuarded(db.payload, send);
    await db.payload.db.updateOne({ collection: "second-factors", where: { person: { equals: person.id } }, data: { tries: mostTries } });
    expect(await attempt(send, person, codeOf(person.secret))).toMatchObject({ status: 401, json: wrong });
    expect((await attempt(send, person, person.recoveryCodes[0])).status).toBe(200);
    expect((await attempt(send, person, codeOf(person.secret))).status).toBe(200);
  });
});

describe("ways around it", () => {
  it("a forgotten password is set anew, and signs nobody in", async () => {
    const mails = vi.spyOn(db.payload.email, "sendEmail").mockResolvedValue(undefined);
    const person = await createGuarded(db.payload, send);
    await send("POST", "/users/forgot-password", { body: { email: person.email } });
    await vi.waitFor(() => expect(mails).toHaveBeenCalled());
    const token = /reset\/([0-9a-f]{40})/.exec(String(mails.mock.calls[0]?.[0]?.html))?.[1];
    const reset = await send("POST", "/users/reset-password", { body: { token, password: "a-new-long-password" } });
    expect(reset).toMatchObject({ status: 200, json: { token: "", user: null } });
    expect(reset.headers.get("set-cookie")).toMatch(/^payload-token=;/);
    expect((await account(person)).sessions).toEqual([]);
    expect((await person.person("GET", "/users/me")).json).toMatchObject({ user: null });
    expect(await attempt(send, person, undefined, "a-new-long-password")).toMatchObject({ status: 401, json: needed });
    expect((await attempt(send, person, codeOf(person.secret), "a-new-long-password")).status).toBe(200);
  });

  it("a session of before it was on ends, but the one that turned it on", async () => {
    const { email, id } = await createUser(db.payload, "editor");
    const [here, elsewhere] = [await signIn(send, email), await signIn(send, email)];
    await turnOn(db.payload, here, id);
    expect((await here("GET", "/users/me")).json).toMatchObject({ user: { id } });
    expect((await elsewhere("GET", "/users/me")).json).toMatchObject({ user: null });
    expect((await elsewhere("POST", "/users/refresh-token")).status).toBe(403);
    expect((await here("POST", "/users/refresh-token")).status).toBe(200);
  });

  // The CMS writes a whole account for each of these, as it read it.
  it.each<[what: string, status: number, ask: (thief: Send, id: number) => Promise<{ status: number }>]>([
    ["that goes on", 403, (thief) => thief("POST", "/users/refresh-token")],
    ["that changes the account", 403, (thief, id) => thief("PATCH", `/users/${id}`, { body: { deskMail: "off" } })],
    ["that changes it as one of many", 403, (thief, id) => thief("PATCH", `/users?where[id][equals]=${id}`, { body: { deskMail: "off" } })],
    ["that signs out", 200, (thief) => thief("POST", "/users/logout")],
  ])("a session %s while it is ended stays ended, and so does every other", async (_what, status, ask) => {
    const { email, id } = await createUser(db.payload, "editor");
    const [here, thief, other] = [await signIn(send, email), await signIn(send, email), await signIn(send, email)];
    const [first] = (await account({ id })).sessions ?? [];
    const owner = await db.request();
    await initTransaction(owner);
    await changeSessions(owner, id, (sessions) => sessions.filter((session) => session.id === first?.id));
    const begins = vi.spyOn(db.payload.db, "beginTransaction");
    const asked = ask(thief, id);
    const isWaiting = async () => (dialect === "sqlite" ? begins.mock.calls.length : (await rowsOf(db.payload, sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length) > 0;
    await vi.waitFor(async () => expect(await isWaiting()).toBe(true));
    await commitTransaction(owner);
    expect((await asked).status).toBe(status);
    const who = await Promise.all([here, thief, other].map(async (session) => ((await session("GET", "/users/me")).json as { user: { id: number } | null }).user?.id));
    expect(who).toEqual([id, undefined, undefined]);
  });

  it("somebody else's ticket, an altered one, one that is over and a code of another secret turn nothing on", async () => {
    const [one, other] = [await createUser(db.payload, "editor"), await createUser(db.payload, "editor")];
    const [person, stranger] = [await signIn(send, one.email), await signIn(send, other.email)];
    const { secret, ticket } = await begin(person);
    const confirm = (who: Send, body: object) => who("POST", "/users/second-factor/confirm", { body });
    expect((await confirm(stranger, { ticket, code: codeOf(secret) })).status).toBe(400);
    expect((await confirm(person, { ticket: `${ticket}A`, code: codeOf(secret) })).status).toBe(400);
    expect((await confirm(person, { ticket, code: codeOf(els.secret) })).status).toBe(400);
    expect((await confirm(person, { ticket, code: 123456 })).status).toBe(400);
    vi.useFakeTimers({ now: Date.now() + 16 * 60_000, toFake: ["Date"] });
    const late = await confirm(person, { ticket, code: codeOf(secret) });
    vi.useRealTimers();
    expect(late.status).toBe(400);
    expect(await rowOf(db.payload, one)).toBeNull();
    const code = codeOf(secret);
    expect((await confirm(person, { ticket, code })).status).toBe(200);
    // The code that turned it on signs nobody in.
    expect(await attempt(send, one, code)).toMatchObject({ status: 401, json: wrong });
    expect((await confirm(person, { ticket, code: codeOf(secret, 1) })).status).toBe(409);
    expect((await person("POST", "/users/second-factor/begin", { body: { password } })).status).toBe(409);
  });

  it("is turned on once, of two windows at the same moment, and the other is told", async () => {
    const { email } = await createUser(db.payload, "editor");
    const person = await signIn(send, email);
    const windows = [await begin(person), await begin(person), await begin(person)];
    const answers = await Promise.all(windows.map(({ secret, ticket }) => person("POST", "/users/second-factor/confirm", { body: { ticket, code: codeOf(secret) } })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  });

  it("takes the password to begin, and both to turn off: wrong ones count and lock", async () => {
    const person = await createGuarded(db.payload, send);
    const off = (body: object) => person.person("POST", "/users/second-factor/off", { body });
    for (const body of [{}, { password }, { code: codeOf(person.secret) }, { password: "", code: "" }]) expect((await off(body)).status).toBe(400);
    expect((await off({ password: "wrong-password", code: codeOf(person.secret) })).status).toBe(401);
    expect((await off({ password, code: wrongCodes(person.secret, 1)[0] })).status).toBe(401);
    expect(await account(person)).toMatchObject({ loginAttempts: 2 });
    const before = await account(person);
    expect((await off({ password, code: codeOf(person.secret) })).status).toBe(200);
    expect((await account(person)).sessions).toEqual(before.sessions);
    expect(await rowOf(db.payload, person)).toBeNull();
    expect((await attempt(send, person)).status).toBe(200);
    expect((await person.person("POST", "/users/second-factor/begin", { body: { password: "wrong-password" } })).status).toBe(401);
    expect((await off({ password, code: codeOf(person.secret) })).status).toBe(409);
  });

  it("a row moved to another account, or sealed under another secret, lets nobody in; a recovery code still does", async () => {
    const complaints = vi.spyOn(db.payload.logger, "error").mockReturnValue(undefined);
    const person = await createGuarded(db.payload, send);
    await db.payload.db.updateOne({ collection: "second-factors", where: { person: { equals: person.id } }, data: { secret: (await rowOf(db.payload, els))?.secret } });
    for (const secret of [els.secret, person.secret]) expect((await attempt(send, person, codeOf(secret))).status).toBe(401);
    expect(complaints).toHaveBeenCalledWith({ msg: expect.stringContaining("PAYLOAD_SECRET") });
    expect((await attempt(send, person, person.recoveryCodes[0])).status).toBe(200);
  });

  it("goes with the account", async () => {
    const person = await createGuarded(db.payload, send);
    expect((await as.admin("DELETE", `/users/${person.id}`)).status).toBe(200);
    expect(await rowOf(db.payload, person)).toBeNull();
    const [one, other] = [await createGuarded(db.payload, send), await createGuarded(db.payload, send)];
    expect((await as.admin("DELETE", `/users?where[id][in]=${one.id},${other.id}`)).status).toBe(200);
    expect([await rowOf(db.payload, one), await rowOf(db.payload, other)]).toEqual([null, null]);
  });
});

describe("an admin", () => {
  it("takes away somebody else's, who is told until they have read it; nobody else can, nor their own", async () => {
    const person = await createGuarded(db.payload, send);
    const reset = (who: Send, id: number | string = person.id) => who("POST", `/users/${id}/second-factor/reset`, { body: {} });
    for (const role of ["nobody", "translator", "editor"] as const) expect((await reset(as[role])).status).toBe(403);
    expect((await reset(person.person)).status).toBe(403);
    const boss = await createGuarded(db.payload, send, "admin");
    expect((await reset(boss.person, boss.id)).status).toBe(400);
    for (const id of ["0", "x", "99999999999"]) expect((await reset(as.admin, id)).status).toBe(404);
    expect((await reset(as.admin)).status).toBe(200);
    expect((await reset(as.admin)).status).toBe(409);
    expect(await rowOf(db.payload, person)).toMatchObject({ secret: null, recovery: null, resetBy: "admin", resetAt: expect.any(String) });
    expect((await attempt(send, person)).status).toBe(200);
    expect((await attempt(send, person, person.recoveryCodes[0])).status).toBe(200);
    expect((await as.editor("POST", "/users/second-factor/read")).status).toBe(200);
    expect(await rowOf(db.payload, person)).not.toBeNull();
    expect((await person.person("POST", "/users/second-factor/read")).status).toBe(200);
    expect(await rowOf(db.payload, person)).toBeNull();
    // Reading news that there is none of takes nothing away.
    expect((await boss.person("POST", "/users/second-factor/read")).status).toBe(200);
    expect(await attempt(send, boss)).toMatchObject({ status: 401, json: needed });
  });
});

describe("who lost it to an admin", () => {
  it.each([
    ["nl", "weggehaald", "Zoë <admin> heeft"],
    ["fr", "retirée", "Zoë <admin> a retiré"],
    ["en", "removed", "Zoë <admin> removed"],
  ])("is mailed in %s by whom and what to do, once, and nobody else is", async (language, subject, words) => {
    const mails = vi.spyOn(db.payload, "sendEmail").mockResolvedValue(undefined);
    const { email, id } = await createUser(db.payload, "editor");
    const boss = await createUser(db.payload, "admin");
    await db.payload.db.updateOne({ collection: "users", id: boss.id, data: { name: "Zoë <admin>" } });
    const person = await signIn(send, email);
    await turnOn(db.payload, (method, path, sent = {}) => person(method, path, { ...sent, headers: { "accept-language": language } }), id);
    const admin = await signIn(send, boss.email);
    const path = `/users/${id}/second-factor/reset`;
    expect((await person("POST", path)).status).toBe(403);
    expect((await admin("POST", path)).status).toBe(200);
    expect((await admin("POST", path)).status).toBe(409);
    await vi.waitFor(() => expect(mails).toHaveBeenCalled());
    expect(mails.mock.calls).toEqual([[{ to: email, subject: expect.stringContaining(subject), text: expect.stringContaining(words), html: expect.stringContaining("&lt;admin&gt;") }]]);
    expect(mails.mock.calls[0]?.[0].text).toMatch(/https?:\/\/[^/\s]+\/admin\/account/);
  });

  it("loses it all the same where the mail server is away, and the log says so", async () => {
    vi.spyOn(db.payload, "sendEmail").mockRejectedValue(new Error("away"));
    const complaints = vi.spyOn(db.payload.logger, "error").mockReturnValue(undefined);
    const person = await createGuarded(db.payload, send);
    expect((await as.admin("POST", `/users/${person.id}/second-factor/reset`)).status).toBe(200);
    await vi.waitFor(() => expect(complaints).toHaveBeenCalledWith({ err: expect.objectContaining({ message: "away" }), msg: expect.stringContaining(String(person.id)) }));
    expect((await attempt(send, person)).status).toBe(200);
  });
});

describe("secrets", () => {
  it("are in no answer of the API but the one that makes them, whoever asks", async () => {
    const paths = ["/users?depth=3&limit=100&showHiddenFields=true", `/users/${els.id}?depth=3`, "/users/me?depth=3", "/second-factors", "/second-factors/1", "/users?where[secondFactor][exists]=true", "/articles/versions?locale=nl&depth=3", "/access"];
    const { secret } = (await rowOf(db.payload, els))!;
    for (const who of [...Object.values(as), els.person]) {
      for (const path of paths) {
        const { text } = await who("GET", path);
        for (const hidden of [els.secret, String(secret), "lastStep", "recovery", ...els.recoveryCodes]) expect(text.includes(hidden), `${path}: ${hidden}`).toBe(false);
      }
    }
  });

  it("are not in an answer to who signs in or goes on either", async () => {
    const { json, text } = await attempt(send, els, els.recoveryCodes[2]);
    const again = await withToken((json as { token: string }).token)("POST", "/users/refresh-token");
    for (const said of [text, again.text]) expect(said).not.toMatch(/recovery|lastStep|secret/);
    expect(again.status).toBe(200);
  });

  it("are begun and confirmed by nobody who is not signed in, and no cache keeps them", async () => {
    for (const path of ["begin", "confirm", "off", "read"]) expect((await send("POST", `/users/second-factor/${path}`, { body: { password, code: "123456", ticket: "x" } })).status).toBe(403);
    const { email } = await createUser(db.payload, "translator");
    const answer = await (await signIn(send, email))("POST", "/users/second-factor/begin", { body: { password } });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});
