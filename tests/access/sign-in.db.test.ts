import crypto from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { openDatabase, type TestDatabase } from "../support/database";
import { createUser } from "../support/documents";
import { openRest, password, type Role, type Send, signIn, signInEach } from "./rest";

let db: TestDatabase;
let send: Send;
let as: Record<Role, Send>;
beforeAll(async () => {
  db = await openDatabase();
  send = openRest(db.payload);
  as = await signInEach(db.payload, send);
});
afterAll(() => db.close());

const attempt = (email: string, tried: string) => send("POST", "/users/login", { body: { email, password: tried } });

/** As if that many wrong passwords had been tried: each real one takes a third of a second. */
async function afterFailures(email: string, loginAttempts: number): Promise<void> {
  await db.payload.db.updateOne({ collection: "users", where: { email: { equals: email } }, data: { loginAttempts } });
}

describe("lockout", () => {
  it("comes after eight failed attempts, and then the right password does not help either", async () => {
    const { email } = await createUser(db.payload, "editor");
    for (let i = 0; i < 8; i += 1) expect((await attempt(email, "wrong-password")).status).toBe(401);
    expect((await attempt(email, password)).status).toBe(401);
  });

  it("counts no attempt that succeeds, and forgets the failed ones before it", async () => {
    const { email } = await createUser(db.payload, "editor");
    for (let round = 0; round < 2; round += 1) {
      await afterFailures(email, 6);
      await attempt(email, "wrong-password");
      expect((await attempt(email, password)).status).toBe(200);
    }
    expect((await attempt(email, password)).status).toBe(200);
  });

  it("ends when an admin says so, and nobody else can", async () => {
    const { email } = await createUser(db.payload, "editor");
    await afterFailures(email, 7);
    await attempt(email, "wrong-password");
    for (const role of ["nobody", "translator", "editor"] as const) expect((await as[role]("POST", "/users/unlock", { body: { email } })).status).toBe(403);
    expect((await attempt(email, password)).status).toBe(401);
    expect((await as.admin("POST", "/users/unlock", { body: { email } })).status).toBe(200);
    expect((await attempt(email, password)).status).toBe(200);
  });
});

it("answers a wrong password, an unknown address and a locked account in the same words", async () => {
  const { email } = await createUser(db.payload, "editor");
  const wrong = await attempt(email, "wrong-password");
  const unknown = await attempt("nobody@example.test", "wrong-password");
  await afterFailures(email, 7);
  await attempt(email, "wrong-password");
  const locked = await attempt(email, password);
  expect([unknown.text, locked.text]).toEqual([wrong.text, wrong.text]);
  expect(wrong.json).toMatchObject({ errors: [{ message: expect.stringContaining("te veel pogingen") }] });
});

it("hashes once for a wrong password, an unknown address and a locked account: none is answered sooner", async () => {
  const { email } = await createUser(db.payload, "editor");
  const hashes = vi.spyOn(crypto, "pbkdf2");
  const worked = async (address: string) => {
    hashes.mockClear();
    expect((await attempt(address, "wrong-password")).status).toBe(401);
    return hashes.mock.calls.map(([tried, salt, iterations, length, digest]) => [tried, String(salt).length, iterations, length, digest]);
  };
  const wrong = await worked(email);
  expect(wrong).toHaveLength(1);
  expect(await worked("nobody@example.test")).toEqual(wrong);
  await db.payload.db.updateOne({ collection: "users", where: { email: { equals: email } }, data: { lockUntil: new Date(Date.now() + 60_000).toISOString() } });
  expect(await worked(` ${email.toUpperCase()} `)).toEqual(wrong);
});

it("counts guesses that are sent at the same moment: a burst gets no further than a row", async () => {
  const { email } = await createUser(db.payload, "editor");
  await afterFailures(email, 4);
  await Promise.all(Array.from({ length: 5 }, (_, i) => attempt(email, `wrong-password-${i}`)));
  expect((await attempt(email, password)).status).toBe(401);
});

describe("a sign-in that is under way", () => {
  /** Runs `meanwhile` once the password was found right and before anything is written. */
  function atItsTurn(meanwhile: () => Promise<unknown>): void {
    const begin = db.payload.db.beginTransaction.bind(db.payload.db);
    vi.spyOn(db.payload.db, "beginTransaction").mockImplementationOnce(async (options) => {
      await meanwhile();
      return begin(options);
    });
  }

  it("with the old password while a new one is chosen lets nobody in, and does not bring the old one back", async () => {
    const { email, id } = await createUser(db.payload, "editor");
    atItsTurn(() => db.payload.update({ collection: "users", id, data: { password: "a-new-long-password" } }));
    expect((await attempt(email, password)).status).toBe(401);
    expect((await attempt(email, password)).status).toBe(401);
    expect((await attempt(email, "a-new-long-password")).status).toBe(200);
  });

  it("brings no session back that ended meanwhile, and changes nothing else that was changed", async () => {
    const { email, id } = await createUser(db.payload, "editor");
    const stolen = await signIn(send, email);
    atItsTurn(async () => {
      await stolen("POST", "/users/logout?allSessions=true");
      await db.payload.update({ collection: "users", id, data: { name: "Els" } });
    });
    const here = await signIn(send, email);
    expect((await stolen("GET", "/users/me")).json).toMatchObject({ user: null });
    expect((await here("GET", "/users/me")).json).toMatchObject({ user: { id, name: "Els" } });
  });
});

it("gives a cookie that script cannot read, other sites cannot send along, and that goes over https only", async () => {
  const { email } = await createUser(db.payload, "editor");
  const { headers } = await attempt(email, password);
  const cookie = headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^payload-token=[\w.-]+;/);
  for (const part of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Expires="]) expect(cookie).toContain(part);
});

/** `Promise.withResolvers`, which Node 20 has not. */
function rejectable(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

describe("a forgotten password", () => {
  it("answers the same at once whether there is such an account, and holds up nobody who writes", async () => {
    const mails = vi.spyOn(db.payload.email, "sendEmail").mockResolvedValue(undefined);
    const { email } = await createUser(db.payload, "editor");
    const ask = (address: string) => send("POST", "/users/forgot-password", { body: { email: address } });
    const [known, unknown, write] = await Promise.all([ask(email), ask("nobody@example.test"), as.editor("POST", "/authors?locale=nl", { body: { name: "Tussendoor" } })]);
    expect([known.status, unknown.status, write.status]).toEqual([200, 200, 201]);
    expect(unknown.text).toBe(known.text);
    await vi.waitFor(() => expect(mails).toHaveBeenCalledTimes(1));
  }, 10_000);

  it("answers before the mail has gone out, and a server of mails that is away changes nothing", async () => {
    const { promise, reject } = rejectable();
    const mails = vi.spyOn(db.payload.email, "sendEmail").mockReturnValue(promise);
    const complaints = vi.spyOn(db.payload.logger, "error").mockReturnValue(undefined);
    const { email } = await createUser(db.payload, "editor");
    expect((await send("POST", "/users/forgot-password", { body: { email } })).status).toBe(200);
    await vi.waitFor(() => expect(mails).toHaveBeenCalled());
    reject(new Error("connection refused"));
    await vi.waitFor(() => expect(complaints).toHaveBeenCalled());
  });

  it.each([[{}], [{ email: "" }], [{ email: { like: "admin" } }], [{ email: ["a@example.test"] }]])("asked for with %j is answered with what is missing", async (body) => {
    expect(await send("POST", "/users/forgot-password", { body })).toMatchObject({ status: 400, json: { errors: [{ message: "Vul het e-mailadres van uw account in." }] } });
  });

  it("is reset once with the token of the mail, with a password that is long enough", async () => {
    const mails = vi.spyOn(db.payload.email, "sendEmail").mockResolvedValue(undefined);
    const { email } = await createUser(db.payload, "editor");
    await send("POST", "/users/forgot-password", { body: { email } });
    await vi.waitFor(() => expect(mails).toHaveBeenCalled());
    const mail = mails.mock.calls[0]?.[0];
    const html = String(mail?.html);
    expect([mail?.subject, html]).toEqual(["Kies een nieuw wachtwoord", expect.stringContaining("\"https://blog.example/admin/reset/")]);
    const token = /reset\/([0-9a-f]{40})/.exec(html)?.[1];
    const reset = (fresh: string) => send("POST", "/users/reset-password", { body: { token, password: fresh } });
    expect((await reset("too-short")).status).toBe(400);
    expect((await reset("a-new-long-password")).status).toBe(200);
    expect((await reset("another-long-password")).status).toBe(403);
    expect((await attempt(email, "a-new-long-password")).status).toBe(200);
  });

  it("is mailed about in the language of whoever asks, with an address of this site whatever the request says", async () => {
    const mails = vi.spyOn(db.payload.email, "sendEmail").mockResolvedValue(undefined);
    const { email } = await createUser(db.payload, "editor");
    await send("POST", "/users/forgot-password", { body: { email }, headers: { "accept-language": "fr", host: "evil.example", origin: "https://evil.example", "x-forwarded-host": "evil.example" } });
    await vi.waitFor(() => expect(mails).toHaveBeenCalled());
    expect(mails.mock.calls[0]?.[0]).toMatchObject({ subject: "Choisissez un nouveau mot de passe", to: email, html: expect.stringMatching(/href="https:\/\/blog.example\/admin\/reset\/[0-9a-f]{40}"/) });
    expect(mails.mock.calls[0]?.[0].html).not.toContain("evil");
  });

  it("is not reset with a made-up token", async () => {
    for (const token of ["x", "", null, { not_equals: "x" }, ["x"]]) {
      const { status } = await send("POST", "/users/reset-password", { body: { token, password: "a-new-long-password" } });
      expect([400, 403]).toContain(status);
    }
  });
});

describe("sessions", () => {
  it("end at sign-out: the token is worth nothing afterwards", async () => {
    const { email } = await createUser(db.payload, "editor");
    const person = await signIn(send, email);
    const other = await signIn(send, email);
    expect((await person("POST", "/users/logout")).status).toBe(200);
    expect((await person("GET", "/users/me")).json).toMatchObject({ user: null });
    expect((await person("GET", "/articles/versions?locale=nl")).status).toBe(403);
    expect((await other("GET", "/users/me")).json).toMatchObject({ user: { email } });
    expect((await person("POST", "/users/refresh-token")).status).toBe(403);
  });

  it("all end at once where somebody asks for that", async () => {
    const { email } = await createUser(db.payload, "editor");
    const [here, elsewhere] = [await signIn(send, email), await signIn(send, email)];
    expect((await here("POST", "/users/logout?allSessions=true")).status).toBe(200);
    for (const person of [here, elsewhere]) expect((await person("GET", "/users/me")).json).toMatchObject({ user: null });
  });

  it("end with the account, and a lesser role holds from the next request on", async () => {
    const { email, id } = await createUser(db.payload, "editor");
    const person = await signIn(send, email);
    expect((await as.admin("PATCH", `/users/${id}`, { body: { role: "translator", languages: ["fr"] } })).status).toBe(200);
    expect((await person("POST", "/topics?locale=nl", { body: { name: "Nieuw" } })).status).toBe(403);
    expect((await as.admin("DELETE", `/users/${id}`)).status).toBe(200);
    expect((await person("GET", "/articles/versions?locale=nl")).status).toBe(403);
  });

  it("end everywhere else when the password changes", async () => {
    const { email, id } = await createUser(db.payload, "editor");
    const [here, elsewhere] = [await signIn(send, email), await signIn(send, email)];
    expect((await here("PATCH", `/users/${id}`, { body: { password: "a-new-long-password" } })).status).toBe(200);
    expect((await elsewhere("GET", "/users/me")).json).toMatchObject({ user: null });
    expect((await here("GET", "/users/me")).json).toMatchObject({ user: { email } });
  });
});

it("keeps the first registration closed, even where there is no account at all", async () => {
  const body = { email: "new@example.test", password: "a-long-password", name: "Nieuw", role: "admin" };
  expect((await send("POST", "/users/first-register", { body })).status).toBe(403);
  vi.spyOn(db.payload.db, "findOne").mockResolvedValue(null);
  expect((await send("POST", "/users/first-register", { body })).status).toBe(403);
});

it("never leaves a shop without an admin", async () => {
  const { id } = ((await as.admin("GET", "/users/me")).json as { user: { id: number } }).user;
  const only = { errors: [{ message: expect.stringContaining("enige beheerder") }] };
  expect(await as.admin("PATCH", `/users/${id}`, { body: { role: "editor" } })).toMatchObject({ status: 400, json: only });
  expect(await as.admin("DELETE", `/users/${id}`)).toMatchObject({ status: 400, json: only });
  expect((await as.admin("DELETE", `/users?where[role][equals]=admin`)).status).toBe(400);
  expect((await as.admin("GET", "/users/me")).json).toMatchObject({ user: { role: "admin" } });
  const second = await createUser(db.payload, "admin");
  expect((await as.admin("DELETE", `/users/${second.id}`)).status).toBe(200);
});

describe("a new password", () => {
  it.each([["eleven characters", "elf-tekens!", 400], ["twelve characters", "twaalftekens", 201], ["none", undefined, 400]])("of %s", async (name, chosen, status) => {
    const email = `${name.replace(" ", "")}@example.test`;
    expect((await as.admin("POST", "/users", { body: { name: "Nieuw", email, role: "editor", password: chosen } })).status).toBe(status);
  });

  it("says in the editor's language how long it must be", async () => {
    const { user } = (await as.editor("GET", "/users/me")).json as { user: { id: number } };
    const { json } = await as.editor("PATCH", `/users/${user.id}`, { body: { password: "kort" }, headers: { "accept-language": "fr" } });
    expect(json).toMatchObject({ errors: [{ data: { errors: [{ path: "password", message: expect.stringContaining("au moins 12 caractères") }] } }] });
  });

  it("may be shorter for the accounts that the start itself makes", async () => {
    await expect(db.payload.create({ collection: "users", data: { name: "Demo", email: "demo@example.test", role: "editor", password: "kort-demo" } })).resolves.toMatchObject({ email: "demo@example.test" });
  });
});

it("shows nobody's secrets to anybody", async () => {
  for (const role of ["admin", "editor"] as const) {
    const { text } = await as[role]("GET", "/users?depth=2&limit=100&showHiddenFields=true");
    for (const field of ["hash", "salt", "resetPasswordToken"]) expect(text).not.toContain(`"${field}"`);
  }
});
