import { beforeEach, expect, it } from "vitest";

import { offerOf } from "@/payload/desk/left-words/article-values";
import { findLeft, forgetLeft, keepLeft } from "@/payload/desk/left-words/left-shelf";
import { Shelf } from "../support/shelf";

const place = { person: 1, article: 7, locale: "nl" };
const now = new Date("2026-12-01T10:00:00.000Z");
const words = (title: string) => ({ basedOn: "a", values: { title } });
let shelf: Shelf;
beforeEach(() => {
  shelf = new Shelf();
});

it("gives back what one person left in one language of one article, the latest first, until it is forgotten", () => {
  keepLeft(shelf, place, words("vroeg"), now);
  const key = keepLeft(shelf, place, words("laat"), new Date(now.getTime() + 1));
  for (const other of [{ person: 2 }, { article: 70 }, { locale: "fr" }]) keepLeft(shelf, { ...place, ...other }, words("anders"), now);
  expect(findLeft(shelf, place, now.getTime()).map(({ values }) => values.title)).toEqual(["laat", "vroeg"]);
  forgetLeft(shelf, key);
  expect(findLeft(shelf, place, now.getTime()).map(({ values }) => values.title)).toEqual(["vroeg"]);
  expect(shelf.size).toBe(4);
});

it("keeps two leavings of the same moment apart, and nothing for longer than a month", () => {
  keepLeft(shelf, place, words("een"), now);
  keepLeft(shelf, place, words("twee"), now);
  expect(findLeft(shelf, place, now.getTime())).toHaveLength(2);
  expect(findLeft(shelf, place, now.getTime() + 31 * 86_400_000)).toEqual([]);
  expect(shelf.size).toBe(0);
});

it("says that nothing was kept where the computer keeps nothing", () => {
  shelf.full = true;
  expect([keepLeft(shelf, place, words("x"), now), keepLeft(null, place, words("x"), now), findLeft(null, place)]).toEqual([null, null, []]);
});

const stored = { basedOn: "a", title: "Zink", slug: "zink", excerpt: "Kort.", body: null, seo: { title: null }, topics: [{ id: 3 }], hero: 4 };
const left = (values: object, basedOn = "a") => ({ at: now.toISOString(), basedOn, values: { title: "Zink", slug: "zink", excerpt: "Kort.", body: null, seo: {}, topics: [3], hero: { id: 4 }, ...values } });

it("offers nothing that the server has", () => {
  expect(offerOf(left({}), stored)).toBeNull();
});

it("offers words with what changed in them, based on what is stored now", () => {
  const offer = offerOf(left({ title: "Zink en koper" }, "b"), stored);
  expect(offer?.changes.fields.map(({ path }) => path)).toEqual(["title"]);
  expect(offer?.write).toEqual({ basedOn: "a", title: "Zink en koper", slug: "zink", excerpt: "Kort.", body: null, seo: {} });
});

it("brings choices that all languages share along only where nothing was saved in between", () => {
  expect(offerOf(left({ topics: [3, 5] }), stored)).toMatchObject({ choices: true, write: { topics: [3, 5] } });
  expect(offerOf(left({ topics: [3, 5] }, "b"), stored)).toBeNull();
});
