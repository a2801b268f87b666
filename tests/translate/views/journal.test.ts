import { expect, it } from "vitest";

import { type JournalEntry, openJournal } from "@/payload/translate/views/journal";
import { Shelf } from "../../support/shelf";

const address = { collection: "articles", id: 7, locale: "fr" } as const;
const entry = (text: string, at = "2026-12-01T10:00:00.000Z"): JournalEntry => ({ unit: "body#a1", revision: 3, at, text, links: {}, origin: { kind: "person" } });

it("hands what a closed tab left to the next one, once", () => {
  const shelf = new Shelf();
  openJournal(shelf, 1, address, "old").keep(entry("Bonjour"));
  const next = openJournal(shelf, 1, address, "new");
  expect(next.takeOver(new Set())).toEqual([entry("Bonjour")]);
  expect([...shelf.keys()]).toEqual(["feuilleton-desk/1/articles/7/fr/new/body#a1"]);
  next.forget("body#a1");
  expect(shelf.size).toBe(0);
});

it("leaves alone what another open tab, another person or another document holds", () => {
  const shelf = new Shelf();
  openJournal(shelf, 1, address, "open").keep(entry("ici"));
  openJournal(shelf, 2, address, "gone").keep(entry("à quelqu’un d’autre"));
  openJournal(shelf, 1, { ...address, id: 70 }, "gone").keep(entry("ailleurs"));
  expect(openJournal(shelf, 1, address, "new").takeOver(new Set(["open"]))).toEqual([]);
  expect(shelf.size).toBe(3);
});

it("takes the later of two that are gone, and keeps the earlier one for another time", () => {
  const shelf = new Shelf();
  openJournal(shelf, 1, address, "one").keep(entry("tôt", "2026-12-01T10:00:00.000Z"));
  openJournal(shelf, 1, address, "two").keep(entry("tard", "2026-12-01T11:00:00.000Z"));
  const next = openJournal(shelf, 1, address, "new");
  expect(next.takeOver(new Set()).map(({ text }) => text)).toEqual(["tard"]);
  next.forget("body#a1");
  expect(next.takeOver(new Set()).map(({ text }) => text)).toEqual(["tôt"]);
});

it("says so when the computer keeps nothing, and passes over what is not its own writing", () => {
  const shelf = new Shelf();
  shelf.set("feuilleton-desk/1/articles/7/fr/old/title", "{ not json");
  const journal = openJournal(shelf, 1, address, "new");
  expect(journal.takeOver(new Set())).toEqual([]);
  shelf.full = true;
  expect(journal.keep(entry("Bonjour"))).toBe(false);
});
