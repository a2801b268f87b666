/** Many writers, failing writes and forgotten requests: on SQLite, where one may write at a time, and on PostgreSQL. */
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from "payload";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createWriteQueue } from "@/payload/database/write-queue";
import { strikeOff } from "@/payload/publish/outbox";
import { openRest, type Role, type Send, signInEach } from "../access/rest";
import { dialect, openDatabase, type TestDatabase } from "../support/database";
import { createArticle } from "../support/documents";

let db: TestDatabase;
let as: Record<Role, Send>;
beforeEach(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
});
afterEach(() => db.close());

it("lets twenty publications over REST at the same time all succeed", async () => {
  const articles = [];
  for (let i = 0; i < 20; i += 1) articles.push(await createArticle(db.payload, { texts: ["nl"] }));
  const answers = await Promise.all(articles.map(({ id }) => as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" } })));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect((await as.nobody("GET", "/articles/count?locale=nl")).json).toEqual({ totalDocs: 20 });
});

it("keeps a preference of the admin at once, though the CMS writes it outside a transaction and in two steps", async () => {
  for (const value of ["fr", "nl"]) {
    expect((await as.editor("POST", "/payload-preferences/locale", { body: { value } })).status).toBe(200);
    expect((await as.editor("GET", "/payload-preferences/locale")).json).toMatchObject({ value });
  }
});

it("lets drafts, publications, new documents and sign-ins through at the same time", async () => {
  const { id } = await createArticle(db.payload, { live: ["nl"] });
  const others = [await createArticle(db.payload), await createArticle(db.payload)];
  const answers = await Promise.all([
    as.editor("PATCH", `/articles/${id}?locale=nl&draft=true`, { body: { title: "Een" } }),
    as.translator("PATCH", `/articles/${id}?locale=fr&draft=true`, { body: { title: "Deux" } }),
    ...others.map((other) => as.admin("PATCH", `/articles/${other.id}?locale=fr`, { body: { _status: "published" } })),
    as.editor("POST", "/authors?locale=nl", { body: { name: "Iemand" } }),
    as.nobody("POST", "/users/login", { body: { email: "nobody@example.test", password: "wrong-password" } }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 201, 401]);
});

describe("all or nothing", () => {
  const count = async (): Promise<Record<string, number>> => {
    const { db: adapter } = db.payload;
    await strikeOff(db.payload);
    const counts: Record<string, number> = {};
    for (const collection of ["articles", "redirects", "live-pages", "outbox"] as const) counts[collection] = (await adapter.count({ collection, where: {} })).totalDocs;
    counts.versions = (await adapter.countVersions({ collection: "articles", where: {} })).totalDocs;
    return counts;
  };

  it("leaves neither article, redirect nor version behind when the last step of a publication fails", async () => {
    const { id, n } = await createArticle(db.payload, { live: ["nl"] });
    const before = await count();
    const { updateOne } = db.payload.db;
    vi.spyOn(db.payload.db, "updateOne").mockImplementation(function (this: unknown, args) {
      if (args.collection === "translations") throw new Error("The disk is full.");
      return updateOne.call(this, args) as never;
    });
    const { status } = await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { slug: `nieuw-${n}`, title: "Nieuw", _status: "published" } });
    vi.restoreAllMocks();
    expect(status).toBe(500);
    expect(await count()).toEqual(before);
    expect((await as.nobody("GET", `/articles/${id}?locale=nl`)).json).toMatchObject({ slug: `titel-${n}`, title: `Titel ${n}` });
  });

  it("tells the caller of a commit that fails, and lets the next writer on", async () => {
    const { id } = await createArticle(db.payload, { texts: ["nl"] });
    const begin = db.payload.db.beginTransaction;
    vi.spyOn(db.payload.db, "beginTransaction").mockImplementationOnce(async () => {
      const key = await begin();
      const session = (db.payload.db.sessions as unknown as Record<string, { resolve: () => Promise<void>; reject: () => Promise<void> }>)[String(key)];
      if (session) {
        const { reject } = session;
        session.resolve = async () => {
          await reject();
          throw new Error("COMMIT failed");
        };
      }
      return key;
    });
    expect((await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" } })).status).toBe(500);
    expect((await as.nobody("GET", "/articles/count?locale=nl")).json).toEqual({ totalDocs: 0 });
    expect((await as.editor("PATCH", `/articles/${id}?locale=nl`, { body: { _status: "published" } })).status).toBe(200);
  });

  it("keeps what is written inside a transaction from others until it is committed", async () => {
    const req = await createLocalReq({ locale: "nl" }, db.payload);
    await initTransaction(req);
    await db.payload.create({ collection: "authors", data: { name: "Nog niet", slug: "nog-niet" }, locale: "nl", req });
    if (dialect === "postgres") expect((await db.payload.count({ collection: "authors" })).totalDocs).toBe(0);
    await killTransaction(req);
    expect((await db.payload.count({ collection: "authors" })).totalDocs).toBe(0);
    const again = await createLocalReq({ locale: "nl" }, db.payload);
    await initTransaction(again);
    await db.payload.create({ collection: "authors", data: { name: "Nu wel", slug: "nu-wel" }, locale: "nl", req: again });
    await commitTransaction(again);
    expect((await db.payload.count({ collection: "authors" })).totalDocs).toBe(1);
  });
});

describe("a write inside a transaction that forgot its request", () => {
  it("waits for its turn no longer than it is patient, then says what may be wrong", async () => {
    const queue = createWriteQueue({ patience: 20 });
    const release = await queue.acquire();
    await expect(queue.acquire()).rejects.toThrow("made without its request");
    release();
    await expect(queue.acquire()).resolves.toBeTypeOf("function");
  });

  it("leaves its place to those who wait behind it", async () => {
    const queue = createWriteQueue({ patience: 50 });
    const first = await queue.acquire();
    const impatient = queue.acquire();
    await expect(impatient).rejects.toThrow("busy for too long");
    const second = queue.acquire();
    first();
    await expect(second).resolves.toBeTypeOf("function");
  });
});
