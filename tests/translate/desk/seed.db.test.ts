/** The shop's own French article as the target of its Dutch source, at the desk: taken in as it is, and told apart from there on. */
import { openDatabase, type TestDatabase } from "../../support/database";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { DeskDocument } from "@/payload/translate/desk/contract/document";
import { openRest, type Send, signIn } from "../../access/rest";
import { createArticle, createUser, richText } from "../../support/documents";
import { seedDutch, seedTitle } from "../seed-source";

let db: TestDatabase;
let translator: Send;
let id: number;

const text = (words: string) => ({ type: "text", version: 1, text: words, format: 0, mode: "normal", style: "", detail: 0 });
const line = (type: string, words: string, more: object = {}) => ({ type, version: 1, format: "", indent: 0, direction: "ltr", ...more, children: [text(words)] });
/** Paragraphs, headings and one list of sources, as the body's editor writes them. */
function bodyOf(lines: readonly { kind: string; text: string }[]) {
  const items = lines.filter(({ kind }) => kind === "listitem").map((one, index) => line("listitem", one.text, { value: index + 1 }));
  const rest = lines.filter(({ kind }) => kind !== "listitem").map((one) => (one.kind === "heading" ? line("heading", one.text, { tag: "h2" }) : line("paragraph", one.text, { textFormat: 0, textStyle: "" })));
  return richText(...rest, { type: "list", version: 1, format: "", indent: 0, direction: "ltr", listType: "number", start: 1, tag: "ol", children: items });
}

const [frenchTitle = "", ...french] = readFileSync(new URL("../seed-target.txt", import.meta.url), "utf8").replace(/\n {4}(?=https)/g, " ").split("\n").map((one) => one.trim()).filter((one) => one !== "");
const frenchLines = seedDutch.map(({ kind }, index) => ({ kind, text: french[index] ?? "" }));

beforeAll(async () => {
  db = await openDatabase();
  translator = await signIn(openRest(db.payload), (await createUser(db.payload, "translator", ["fr"])).email);
  const nl = { title: seedTitle, slug: "magnesium-l-threonaat", excerpt: "Wat onderzoek zegt.", body: bodyOf(seedDutch) };
  const fr = { title: frenchTitle, slug: "magnesium-l-threonate", excerpt: "Ce que dit la recherche.", body: bodyOf(frenchLines) };
  ({ id } = await createArticle(db.payload, { live: ["nl"], nl, fr }));
});
afterAll(() => db.close());

const open = async (): Promise<DeskDocument> => (await translator("GET", `/translation-desk/articles/${id}?locale=fr`)).json;
const states = async () => (await open()).units.filter(({ state }) => state !== "translated").map(({ path, state }) => [path, state]);

it("is taken in as translated, each French paragraph at its own Dutch one, and has nothing to do", async () => {
  expect(french).toHaveLength(seedDutch.length);
  const desk = await open();
  expect(await states()).toEqual([]);
  expect(desk).toMatchObject({ unlinked: false, summary: { state: "translated", wordsToDo: 0, share: 1 } });
  const inBody = desk.units.filter(({ scope }) => scope === "body");
  expect(inBody.map(({ source, target }) => [source.text, target?.text])).toEqual(seedDutch.map(({ text: dutch }, index) => [dutch, french[index]]));
});

it("asks for one paragraph when one Dutch word changes, shows the word, keeps the French, and nothing is left when it is taken back", async () => {
  const changed = seedDutch.with(4, { ...seedDutch[4]!, text: seedDutch[4]!.text.replace("recente", "zeer recente") });
  const save = (lines: typeof seedDutch) => db.payload.update({ collection: "articles", id, data: { body: bodyOf(lines) }, locale: "nl", draft: true });
  await save(changed);
  const outdated = (await open()).units.filter(({ state }) => state === "needsUpdate");
  expect(outdated.map(({ target }) => target?.text)).toEqual([french[4]]);
  expect(outdated[0]?.changes?.filter(({ kind }) => kind !== "same").map(({ kind, text: words }) => [kind, words.trim()])).toEqual([["added", "zeer"]]);
  await save(seedDutch);
  expect(await states()).toEqual([]);
  await save([seedDutch[2]!, seedDutch[0]!, seedDutch[1]!, ...seedDutch.slice(3)]);
  expect(await states()).toEqual([]);
});
