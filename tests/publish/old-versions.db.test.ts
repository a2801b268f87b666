import { sql } from "@payloadcms/db-postgres";
import { afterEach, beforeEach, expect, it } from "vitest";

import { forgetOldVersions } from "@/payload/publish/old-versions";
import { rowsOf } from "@/payload/search/sql";
import { openDatabase, type TestDatabase } from "../support/database";
import { createArticle } from "../support/documents";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

it("forgets the oldest versions of one article, with their texts, and neither the newest nor another article's", async () => {
  const { payload } = db;
  const [one, other] = [await createArticle(payload), await createArticle(payload)];
  for (const title of ["Eerste", "Tweede", "Derde", "Vierde"]) {
    await payload.update({ collection: "articles", id: one.id, locale: "nl", draft: true, depth: 0, data: { title } });
  }
  const count = async (id: number) => (await payload.countVersions({ collection: "articles", where: { parent: { equals: id } } })).totalDocs;
  const ofOther = await count(other.id);
  const before = await count(one.id);
  expect(before).toBeGreaterThan(3);

  await forgetOldVersions(await db.request(), "articles", one.id, 2);

  expect(await count(one.id)).toBe(2);
  expect(await count(other.id)).toBe(ofOther);
  const newest = await payload.findByID({ collection: "articles", id: one.id, locale: "nl", draft: true, depth: 0 });
  expect(newest.title).toBe("Vierde");
  const orphans = await rowsOf<{ total: number | string }>(payload, sql`SELECT count(*) AS total FROM _articles_v_locales WHERE _parent_id NOT IN (SELECT id FROM _articles_v)`);
  expect(Number(orphans[0]?.total)).toBe(0);
});
