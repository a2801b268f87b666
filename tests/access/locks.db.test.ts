/** Who keeps others out of a document by having it open: whoever could save it, and nobody else. */
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Locale } from "@/messages/locales";
import { lockOnlyOwn } from "@/payload/access/form-locks";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle, createUser } from "../support/documents";
import { openRest, type Role, type Send, signInEach } from "./rest";

let db: TestDatabase;
let as: Record<Role, Send>;
let article: number;
beforeAll(async () => {
  db = await openDatabase();
  as = await signInEach(db.payload, openRest(db.payload));
  article = (await createArticle(db.payload, { live: ["nl", "fr"] })).id;
});
afterAll(() => db.close());

const locks = async () => (await db.payload.find({ collection: "payload-locked-documents", depth: 0, where: {} })).docs.map(({ id, user }) => ({ id, by: user.value }));

/** Whether the form of a document, open in a language, takes the lock of it. */
async function formLocks(user: { id: number } | null, locale: Locale, place: { collectionSlug: string; id: number } | { globalSlug: string }): Promise<boolean | undefined> {
  const req = await db.request({ locale, user: user && ({ ...user, collection: "users" } as never) });
  return (await lockOnlyOwn({ ...place, req, returnLockStatus: true })).returnLockStatus;
}

it("a form that is open for reading only keeps nobody out", async () => {
  const [translator, editor] = [await createUser(db.payload, "translator", ["fr"]), await createUser(db.payload, "editor")];
  const places = [{ collectionSlug: "articles", id: article }, { collectionSlug: "users", id: editor.id }, { globalSlug: "site-settings" }, { collectionSlug: "articles", id: 987_654 * 1e6 }, { collectionSlug: "nothing", id: 1 }];
  const held = async (user: { id: number } | null, locale: Locale) => Promise.all(places.map((place) => formLocks(user, locale, place)));
  expect(await held(translator, "nl")).toEqual([false, false, false, false, false]);
  // What they translate, they hold; so does an editor, in either language, and everybody their own account.
  expect(await held(translator, "fr")).toEqual([true, false, false, false, false]);
  expect(await held(editor, "nl")).toEqual([true, true, true, false, false]);
  expect(await held(null, "nl")).toEqual([false, false, false, false, false]);
});

it("nobody locks by request, or takes over, what they may not change", async () => {
  const { id: redirect } = await db.payload.create({ collection: "redirects", data: { from: "/nl/blog/oud", to: "/nl", locale: "nl" } as never });
  const document = { relationTo: "redirects", value: redirect };
  expect((await as.translator("POST", "/payload-locked-documents", { body: { document } })).status).toBe(403);
  expect((await as.translator("POST", "/payload-locked-documents", { body: { document: { relationTo: "articles", value: 987_654_321_000 } } })).status).toBe(403);
  expect((await as.translator("POST", "/payload-locked-documents", { body: {} })).status).toBe(403);
  const held = (await as.editor("POST", "/payload-locked-documents", { body: { document } })).json as { doc: { id: number } };
  const before = (await locks()).find(({ id }) => id === held.doc.id);
  expect((await as.translator("PATCH", `/payload-locked-documents/${held.doc.id}`, { body: {} })).status).toBe(403);
  expect((await as.translator("PATCH", "/payload-locked-documents/987654", { body: {} })).status).toBe(404);
  expect((await locks()).find(({ id }) => id === held.doc.id)).toEqual(before);
});
