import { afterAll, beforeAll, describe, expect, it } from "vitest";

// First: it sets the environment that the reads need.
import { openDatabase, type TestDatabase } from "../support/database";
import { findAddress } from "@/payload/read/address";
import { createArticle } from "../support/documents";
import { readFrom } from "../support/site";

let db: TestDatabase;
let both: number;
let dutch: number;
beforeAll(async () => {
  db = await openDatabase();
  readFrom(db);
  both = (await createArticle(db.payload, { live: ["nl", "fr"] })).n;
  dutch = (await createArticle(db.payload, { live: ["nl"] })).n;
});
afterAll(() => db.close());

describe("a slug under the wrong language", () => {
  it("leads to the article in the language of the path where it is live there", async () => {
    expect(await findAddress(`/fr/blog/titel-${both}`)).toEqual({ to: `/fr/blog/titre-${both}` });
    expect(await findAddress(`/nl/blog/titre-${both}`)).toEqual({ to: `/nl/blog/titel-${both}` });
  });

  it("leads nowhere where it is not", async () => {
    expect(await findAddress(`/fr/blog/titel-${dutch}`)).toBeNull();
  });

  it.each(["/fr/blog/nergens", "/de/blog/titel-1", "/nl/blog/%E0%A4%A", "/nl/blog", "", "/", "//", "/nl/blog/a/b", `/nl/blog/${"x".repeat(1_900)}`, "/nl/blog/%F0%9F%A7%A0"])("%s is nobody's address", async (path) => {
    expect(await findAddress(path)).toBeNull();
  });
});
