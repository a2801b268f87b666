import { afterEach, beforeEach, expect, it } from "vitest";

import { demoContent } from "@/payload/demo/content";
import { isSeeded, seedDemo } from "@/payload/demo/seed";
import { openDatabase, type TestDatabase } from "../support/database";
import { createUser } from "../support/documents";

let db: TestDatabase;
beforeEach(async () => {
  db = await openDatabase();
});
afterEach(() => db.close());

async function liveTitles(locale: "nl" | "fr"): Promise<string[]> {
  const { docs } = await db.payload.find({ collection: "articles", locale, overrideAccess: false, depth: 0, limit: 100 });
  return docs.map(({ title }) => title).sort();
}

it("fills a shop through an editor's hands, and changes nothing the second time", async () => {
  const editor = await createUser(db.payload, "editor");
  expect(await isSeeded(db.payload)).toBe(false);
  await seedDemo(db.payload, editor, { pictureScale: 0.1 });
  expect(await liveTitles("nl")).toEqual(demoContent.articles.map(({ nl }) => nl.title).sort());
  expect(await liveTitles("fr")).toEqual(demoContent.articles.flatMap(({ fr }) => (fr ? [fr.title] : [])).sort());
  expect(await isSeeded(db.payload)).toBe(true);

  const shown = await db.payload.db.findOne<{ id: number; live: { nl: boolean; fr: boolean } }>({ collection: "calls-to-action", locale: "nl", where: { headline: { equals: demoContent.callsToAction[0]?.headline.nl } } });
  expect(shown?.live).toEqual({ nl: true, fr: true });

  const media = await db.payload.count({ collection: "media" });
  await seedDemo(db.payload, editor, { pictureScale: 0.1 });
  expect(await liveTitles("nl")).toHaveLength(demoContent.articles.length);
  expect(await db.payload.count({ collection: "media" })).toEqual(media);
});
