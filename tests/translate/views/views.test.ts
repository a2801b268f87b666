import { describe, expect, it } from "vitest";

import { changedWords } from "@/payload/translate/changed-words";
import type { TermHit } from "@/payload/translate/desk/contract/unit-details";
import { nextSort, readFilters, withFilter, writeFilters } from "@/payload/translate/views/filters";
import { deedOf, deskKeys, type Press, writtenKey } from "@/payload/translate/views/keys";
import { readViews, withView } from "@/payload/translate/views/saved-views";
import { cutText, type Piece } from "@/payload/translate/views/text-pieces";
import { neighbour, nextToDo, shownUnits } from "@/payload/translate/views/unit-order";
import { readAddress } from "@/payload/translate/views/view-address";
import { bold, deskUnit, source } from "./desk-fixture";

const shown = (piece: Piece) => (piece.kind === "mark" ? `{${piece.token.number}}` : piece.kind === "removed" ? `-${piece.text}-` : piece.added ? `+${piece.text}+` : piece.term ? `_${piece.text}_` : piece.text);
const marks = [bold, source];

describe("a source text to read", () => {
  const now = "Magnesium is ⟦1⟧een oud zout⟦/1⟧.⟦2/⟧";

  it("shows what came, what went and where the marks are", () => {
    const changes = changedWords({ text: "Magnesium was ⟦1⟧een zout⟦/1⟧.⟦2/⟧", placeholders: marks }, { text: now, placeholders: marks });
    expect(cutText(now, marks, changes).map(shown).join("|")).toBe("Magnesium |-was-|+is+| |{1}|een |+oud +|zout|{1}|.|{2}");
  });

  it("keeps words that went at the very end", () => {
    const changes = changedWords({ text: "Zout. Nog een zin.", placeholders: [] }, { text: "Zout.", placeholders: [] });
    expect(cutText("Zout.", [], changes).map(shown).join("|")).toBe("Zout.|- Nog een zin.-");
  });

  it("shows terms, also where a mark begins within the text", () => {
    const term: TermHit = { start: 13, end: 21, term: "een oud", preferred: ["un vieux"], forbidden: [], keep: false, note: null };
    expect(cutText(now, marks, [], [{ ...term, end: 20 }]).map(shown).join("|")).toBe("Magnesium is |{1}|_een oud_| zout|{1}|.|{2}");
  });
});

describe("keys", () => {
  const press = (change: Partial<Press>): Press => ({ code: "", key: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...change });

  it("are each a key of their own, with words and a way to write them", () => {
    expect(new Set(deskKeys.map((key) => writtenKey(key, false))).size).toBe(deskKeys.length);
    expect(writtenKey(deskKeys[0]!, true)).toBe("⌘ + Enter");
  });

  it("are read by place, so that a digit is a digit on a Belgian keyboard", () => {
    expect(deedOf(press({ code: "Digit2", key: "é", altKey: true }), false)).toEqual({ deed: "insertMark", number: 2 });
    expect(deedOf(press({ code: "Digit3", key: '"', altKey: true, shiftKey: true }), false)).toEqual({ deed: "takeMatch", number: 3 });
    expect(deedOf(press({ code: "Enter", metaKey: true }), false)?.deed).toBe("saveNext");
  });

  it("leave alone what somebody types, composes or enters with AltGr", () => {
    expect(deedOf(press({ code: "KeyS", key: "s" }), true)).toBeNull();
    expect(deedOf(press({ code: "Enter", ctrlKey: true, isComposing: true }), false)).toBeNull();
    expect(deedOf(press({ code: "Digit2", key: "@", ctrlKey: true, altKey: true }), false)).toBeNull();
  });

  it("count alone only outside text, and only for who wants that", () => {
    expect(deedOf(press({ key: "?", shiftKey: true }), true)?.deed).toBe("help");
    expect(deedOf(press({ key: "/" }), true)?.deed).toBe("search");
    expect(deedOf(press({ key: "?", shiftKey: true }), false)).toBeNull();
  });
});

describe("which unit comes next", () => {
  const units = [deskUnit({ id: "a" }), deskUnit({ id: "b", state: "approved", target: { text: "Du sel", links: {} } }), deskUnit({ id: "c", state: "needsUpdate" }), deskUnit({ id: "d", state: "translated", repair: true })];

  it("is the next that needs work, from the top again after the last", () => {
    expect(nextToDo(units, "a")?.id).toBe("c");
    expect(nextToDo(units, "c")?.id).toBe("d");
    expect(nextToDo(units, "d")?.id).toBe("a");
    expect(nextToDo(units.slice(0, 2), "a")).toBeNull();
    expect(nextToDo(units, null)?.id).toBe("a");
  });

  it("is the neighbour, and none at the ends", () => {
    expect(neighbour(units, "a", 1)?.id).toBe("b");
    expect(neighbour(units, "a", -1)).toBeNull();
    expect(neighbour(units, "d", 1)).toBeNull();
  });

  it("is among what the filter and the search leave", () => {
    expect(shownUnits(units, "todo", "").map(({ id }) => id)).toEqual(["a", "c", "d"]);
    expect(shownUnits(units, "all", "DU SEL").map(({ id }) => id)).toEqual(["b"]);
    expect(shownUnits(units, "comments", "")).toEqual([]);
  });
});

describe("the overview's address", () => {
  it("carries the filters there and back, and nothing else", () => {
    const query = readFilters(new URLSearchParams("locale=fr&state=todo&q=+zout+&sort=-changedAt&page=2&evil=1"), ["fr"]);
    expect(query).toEqual({ locale: "fr", state: "todo", q: "zout", sort: "-changedAt", page: "2" });
    expect(readFilters(new URLSearchParams(writeFilters(query!)), ["fr"])).toEqual(query);
  });

  it("falls back on the first of one's languages, and knows nothing without one", () => {
    expect(readFilters(new URLSearchParams("locale=nl&sort=drop"), ["fr"])).toEqual({ locale: "fr" });
    expect(readFilters(new URLSearchParams(), [])).toBeNull();
  });

  it("starts at the first page when a filter changes, and turns a sort around", () => {
    expect(withFilter({ locale: "fr", page: "3", q: "a" }, { state: "todo" })).toEqual({ locale: "fr", q: "a", state: "todo" });
    expect(nextSort(undefined, "wordsToDo")).toBe("-wordsToDo");
    expect(nextSort("-wordsToDo", "wordsToDo")).toBe("wordsToDo");
    expect(nextSort("title", "title")).toBe("-title");
  });
});

it("keeps one view per name, and passes over what is no view", () => {
  expect(readViews({ views: [{ name: "Mijn werk", query: "assignee=me" }, { name: 3 }, null] })).toEqual([{ name: "Mijn werk", query: "assignee=me" }]);
  expect(readViews("x")).toEqual([]);
  expect(withView([{ name: "a", query: "1" }], { name: "a", query: "2" })).toEqual([{ name: "a", query: "2" }]);
});

it("knows the documents that an address may name", () => {
  const known = ["articles", "site-settings"];
  expect(readAddress("articles", "12", known)).toEqual({ collection: "articles", id: 12 });
  expect(readAddress("site-settings", "global", known)).toEqual({ collection: "site-settings", id: "global" });
  for (const [collection, id] of [["users", "1"], ["articles", "0"], ["articles", "1e3"], ["articles", "global"], ["site-settings", "1"], ["articles", undefined]]) expect(readAddress(collection, id, known)).toBeNull();
});
