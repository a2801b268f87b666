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

describe("lockout", () => {
  it("comes after eight failed attempts, and then the right password does not help either", async () => {
    const { email } = await createUser(db.payload, "editor");
    for (let i = 0; i < 8; i += 1) expect((await attempt(email, "wrong-password")).status).toBe(401);
    expect((await attempt(email, password)).status).toBe(401);
  });

  it("counts no attempt that succeeds, and forgets the failed ones before it", async () => {
    const { email } = await createUser(db.payload, "editor");
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 5; i += 1) await attempt(email, "wrong-password");
      expect((await attempt(email, password)).status).toBe(200);
    }
    for (let i = 0; i < 3; i += 1) expect((await attempt(email, password)).status).toBe(200);
  });

  it("ends when an admin says so, and nobody else can", async () => {
    const { email } = await createUser(db.payload, "editor");
    for (let i = 0; i < 8; i += 1) await attempt(email, "wrong-password");
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
  for (let i = 0; i < 8; i += 1) await attempt(email, "wrong-password");
  const locked = await attempt(email, password);
  expect([unknown.text, locked.text]).toEqual([wrong.text, wrong.text]);
  expect(wrong.json).toMatchObject({ errors: [{ message: expect.stringContaining("te veel pogingen") }] });
});

describe("a forgotten password", () => {
  it("answers the same at once whether there is such an account, and holds up nobody who writes", async () => {
    vi.spyOn(db.payload.email, "sendEmail").mockResolvedValue(undefined);
    const { email } = await createUser(db.payload, "editor");
    const ask = (address: string) => send("POST", "/users/forgot-password", { body: { email: address } });
    const [known, unknown, write] = await Promise.all([ask(email), ask("nobody@example.test"), as.editor("POST", "/authors?locale=nl", { body: { name: "Tussendoor" } })]);
    expect([known.status, unknown.status, write.status]).toEqual([200, 200, 201]);
    expect(unknown.text).toBe(known.text);
  }, 10_000);

  it("is reset once with the token of the mail, with a password that is long enough", async () => {
    const mails = vi.spyOn(db.payload.email, "sendEmail").mockResolvedValue(undefined);
    const { email } = await createUser(db.payload, "editor");
    await send("POST", "/users/forgot-password", { body: { email } });
    const token = /reset\/([0-9a-f]{40})/.exec(String(mails.mock.calls[0]?.[0].html))?.[1];
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
  });

  it("end everywhere else when the password changes", async () => {
    const { email, id } = await createUser(db.payload, "editor");
    const [here, elsewhere] = [await signIn(send, email), await signIn(send, email)];
    expect((await here("PATCH", `/users/${id}`, { body: { password: "a-new-long-password" } })).status).toBe(200);
    expect((await elsewhere("GET", "/users/me")).json).toMatchObject({ user: null });
    expect((await here("GET", "/users/me")).json).toMatchObject({ user: { email } });
  });
});

it("keeps the first registration closed once there is an account", async () => {
  const { status } = await send("POST", "/users/first-register", { body: { email: "new@example.test", password: "a-long-password", name: "Nieuw", role: "admin" } });
  expect(status).toBe(403);
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
