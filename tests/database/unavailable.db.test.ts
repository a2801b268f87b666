/** Saving while the database cannot: locked by another program (SQLite), or gone (PostgreSQL). */
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { whyUnavailable } from "@/payload/database/unavailable";
import { sqliteDriver } from "@/payload/server/drivers.mjs";
import { openRest, type Send, signInEach } from "../access/rest";
import { asAdmin } from "../support/database-connection";
import { dialect, openDatabase, type TestDatabase } from "../support/database";
import { createArticle } from "../support/documents";

let db: TestDatabase;
let editor: Send;
let nobody: Send;
beforeEach(async () => {
  db = await openDatabase();
  ({ editor, nobody } = await signInEach(db.payload, openRest(db.payload)));
});
afterEach(() => db.close());

/** Keeps everybody else from saving; returns what lets them again. */
async function keepFromSaving(): Promise<() => Promise<void>> {
  if (dialect === "sqlite") {
    const Database = sqliteDriver() as new (file: string) => { exec(text: string): void; close(): void };
    const other = new Database(db.url.replace("file:", ""));
    other.exec("BEGIN IMMEDIATE");
    return async () => {
      other.exec("ROLLBACK");
      other.close();
    };
  }
  const name = new URL(db.url).pathname.slice(1);
  const admit = (yes: boolean) => asAdmin(async (client) => {
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${yes}`);
    if (!yes) await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  });
  await admit(false);
  return () => admit(true);
}

const title = async (id: number, language = "nl"): Promise<unknown> => (await db.payload.findByID({ collection: "articles", id, draft: true, locale: language as "nl" })).title;

it("says when to come back and that the text is still there, in the editor's language, and saves nothing", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl"], nl: { title: "Zoals het was" } });
  const save = () => editor("PATCH", `/articles/${id}?locale=nl`, { body: { title: "Half bewaard", _status: "published" }, headers: { "accept-language": "fr" } });
  const release = await keepFromSaving();
  const refused = await save();
  await release();
  expect(refused).toMatchObject({ status: 503, json: { errors: [{ message: expect.stringMatching(/votre texte y est toujours\. Enregistrez de nouveau/) as string }] } });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await title(id)).toBe("Zoals het was");
  // And what follows is not harmed by it.
  expect(await save()).toMatchObject({ status: 200 });
  expect(await title(id)).toBe("Half bewaard");
});

it("takes nobody with a session for a stranger while it cannot look them up", async () => {
  const asked = [["GET", "/users/me"], ["GET", "/access"], ["POST", "/users/logout"]] as const;
  const lost = () => Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }));
  const { drizzle } = db.payload.db as unknown as { drizzle: Record<string, () => Promise<unknown>> };
  const outage = [vi.spyOn(db.payload.db, "findOne").mockImplementation(lost), vi.spyOn(drizzle, dialect === "sqlite" ? "run" : "execute").mockImplementation(lost)];
  for (const [method, path] of asked) {
    const answer = await editor(method, path);
    expect([path, answer.status, Number(answer.headers.get("retry-after")) > 0]).toEqual([path, 503, true]);
  }
  // Who has no session is a stranger all the same, and may be told so.
  expect(await nobody("GET", "/users/me")).toMatchObject({ status: 200, json: { user: null } });
  for (const one of outage) one.mockRestore();
  expect(await editor("GET", "/users/me")).toMatchObject({ status: 200, json: { user: { role: "editor" } } });
});

it.runIf(dialect === "sqlite")("waits out a short lock, as of a program that copies the file", async () => {
  const { id } = await createArticle(db.payload, { texts: ["nl"] });
  const release = await keepFromSaving();
  const saved = editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body: { title: "Toch bewaard" } });
  setTimeout(() => void release(), 100);
  expect(await saved).toMatchObject({ status: 200 });
  expect(await title(id)).toBe("Toch bewaard");
});

it("tells a database that cannot save from a mistake in what was sent", () => {
  const wrapped = (cause: object) => Object.assign(new Error("Failed query: insert into …"), { cause });
  expect(whyUnavailable(wrapped({ code: "SQLITE_BUSY" }))).toBe("locked");
  expect(whyUnavailable(wrapped(new Error("SQLITE_FULL: database or disk is full")))).toBe("full");
  expect(whyUnavailable({ code: "53100" })).toBe("full");
  expect(whyUnavailable(wrapped({ code: "ECONNREFUSED" }))).toBe("gone");
  expect(whyUnavailable(wrapped({ code: "57P01", message: "terminating connection due to administrator command" }))).toBe("gone");
  expect(whyUnavailable(wrapped({ code: "SQLITE_CONSTRAINT_FOREIGNKEY" }))).toBeNull();
  expect(whyUnavailable(wrapped({ code: "23505" }))).toBeNull();
  expect(whyUnavailable(new TypeError("x is undefined"))).toBeNull();
});
