/**
 * The translation desk on a real database: what a save of a source of 2,000 words in 100 units costs beyond the save, how long its desk takes to open,
 * and what the overview of 5,000 articles answers in. Prints a table; processor time beside the clock, which others on the machine disturb.
 */
import { initTransaction, killTransaction } from "payload";

import { dialect, openDatabase } from "../support/database";
import { rowsOf, runSql, sql } from "@/payload/search/sql";
import { findSource } from "@/payload/translate/desk/documents";
import { followSourceEverywhere } from "@/payload/translate/desk/follow-document";
import type { DeskDocument } from "@/payload/translate/desk/contract/document";
import { findRow } from "@/payload/translate/desk/translation-rows";
import { openRest, signInEach } from "../access/rest";
import { createArticle, paragraph, richText } from "../support/documents";

const articles = 5_000;
const turns = 15;

const words = "de proef telde honderd gezonde volwassenen die een maand lang elke dag een mengsel namen of een placebo kregen toen".split(" ");
const unit = (index: number, more = "") => words.map((word, at) => ((at * 7 + index) % 3 !== 0 ? `${word}${index}` : word)).join(" ") + more;
const body = (more: (index: number) => string = () => "") => richText(...Array.from({ length: 98 }, (_, index) => paragraph(unit(index, more(index)))));
const edited = body((index) => (index % 10 === 3 ? " en meer" : ""));

const db = await openDatabase();
const { payload } = db;
const rest = openRest(payload);
const { editor, translator } = await signInEach(payload, rest);
const lines: string[] = [];

async function measure(what: string, goal: string, work: () => Promise<unknown>, before: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  const clock: number[] = [];
  const cpu: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await before();
    const [began, used] = [performance.now(), process.cpuUsage()];
    await work();
    clock.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
  }
  const at = (list: number[], share: number) => (list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0).toFixed(0);
  lines.push(`| ${dialect} | ${what} | ${at(clock, 0.5)} | ${at(clock, 0.9)} | ${at(cpu, 0.5)} | ${goal} |`);
}

async function insert(table: string, list: Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(list[0] ?? {});
  const most = Math.max(1, Math.floor(6_000 / columns.length));
  for (let from = 0; from < list.length; from += most) {
    const values = list.slice(from, from + most).map((row) => sql`(${sql.join(columns.map((column) => sql`${row[column] ?? null}`), sql`, `)})`);
    await runSql(payload, sql`INSERT INTO ${sql.identifier(table)} (${sql.join(columns.map((column) => sql.identifier(column)), sql`, `)}) VALUES ${sql.join(values, sql`, `)}`);
  }
}

/** One source of 2,000 words with a whole translation. */
const { id } = await createArticle(payload, { texts: ["nl", "fr"], nl: { title: "Een lange proef", body: body() }, fr: { body: body() } });
const name = `articles/${id}`;
const req = await db.request();
const settled = await findRow(req, name, "fr");
await payload.update({ collection: "articles", id, data: { body: edited }, locale: "nl", draft: true, autosave: true });
const moved = await findSource(await db.request(), "articles", id);
if (!settled || !moved) throw new Error("The long article was not written.");

// The save itself has read and written the document: what the desk adds is reading it back, comparing, and writing its rows.
let own = await db.request();
await measure("desk's part of saving a source of 2,000 words in 100 units", "50", async () => {
  const source = await findSource(own, "articles", id);
  if (source) await followSourceEverywhere(own, source, null, true);
}, async () => {
  if (own.transactionID) await killTransaction(own);
  own = await db.request();
  await initTransaction(own);
  const { units, sourceHash } = settled;
  await payload.db.updateOne({ collection: "translations", data: { units, sourceHash }, id: settled.id, req: own, returning: false });
});
await killTransaction(own);

let serial = 0;
await measure("the whole save of that source over REST, for comparison", "", async () => {
  const { status } = await editor("PATCH", `/articles/${id}?locale=nl&draft=true&autosave=true`, { body: { body: body((index) => (index % 10 === 3 ? ` en meer ${(serial += 1)}` : "")) } });
  if (status !== 200) throw new Error(`The save answered ${status}.`);
});
const open = async (): Promise<DeskDocument> => {
  const { json, status } = await translator("GET", `/translation-desk/articles/${id}?locale=fr`);
  if (status !== 200) throw new Error(`The desk answered ${status}.`);
  return json;
};
await measure("opening its desk", "500", open);
let desk = await open();
for (const deed of ["type", "translate"]) {
  await measure(`saving one of its units (${deed})`, "", async () => {
    const { id: of, revision } = desk.units[50]!;
    const { status } = await translator("POST", `/translation-desk/articles/${id}/unit?locale=fr`, { body: { unit: of, revision, do: deed, text: `Texte ${(serial += 1)}` } });
    if (status !== 200) throw new Error(`The unit answered ${status}.`);
  }, async () => {
    desk = await open();
  });
}

/** A shop of 5,000 articles, copied row by row from one of usual length. */
const usual = await createArticle(payload, { texts: ["nl", "fr"], live: ["nl"], nl: { title: "Kort", body: richText(...Array.from({ length: 12 }, (_, index) => paragraph(unit(index)))) } });
const read = (table: string, column: string, value: number) => rowsOf<Record<string, unknown>>(payload, sql`SELECT * FROM ${sql.identifier(table)} WHERE ${sql.identifier(column)} = ${value}`);
const plain = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value !== null && typeof value === "object" && !(value instanceof Date) ? JSON.stringify(value) : value]));
const [article] = await read("articles", "id", usual.id);
const version = (await read("_articles_v", "parent_id", usual.id)).find(({ latest }) => Boolean(latest));
const [row] = await rowsOf<Record<string, unknown>>(payload, sql`SELECT * FROM translations WHERE document = ${`articles/${usual.id}`}`);
if (!article || !version || !row) throw new Error("The usual article was not written.");
const texts = await read("articles_locales", "_parent_id", usual.id);
const versionTexts = await read("_articles_v_locales", "_parent_id", Number(version.id));
const all = Array.from({ length: articles }, (_, index) => 10_000 + index);
const fresh = ({ id: _id, ...values }: Record<string, unknown>) => plain(values);
const states = ["untranslated", "needsUpdate", "translated", "approved"];
await insert("articles", all.map((one) => ({ ...plain(article), id: one })));
await insert("articles_locales", all.flatMap((one) => texts.map((text) => ({ ...fresh(text), _parent_id: one, slug: `${String(text.slug)}-${one}` }))));
await insert("_articles_v", all.map((one) => ({ ...plain(version), id: one, parent_id: one })));
await insert("_articles_v_locales", all.flatMap((one) => versionTexts.map((text) => ({ ...fresh(text), _parent_id: one }))));
await insert("translations", all.map((one, index) => {
  const state = states[index % states.length] ?? "";
  const day = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString();
  return { ...fresh(row), key: `articles/${one}/fr`, document: `articles/${one}`, title: `Artikel ${index} over ${words[index % words.length]}`, state, words_to_do: index % 400, share: (index % 100) / 100, changed_at: day, due_date: index % 5 === 0 ? day.slice(0, 10) : null, assignee: index % 3 === 0 ? 1 : null };
}));
await runSql(payload, sql`ANALYZE`);

const list = async (query: string): Promise<void> => {
  const { status, text } = await editor("GET", `/translation-desk?locale=fr&${query}`);
  if (status !== 200) throw new Error(`The overview answered ${status}: ${text}`);
};
for (const [what, query] of [["as it opens", ""], ["work to do, most words first", "state=todo&sort=-wordsToDo"], ["mine and due this week", "assignee=me&due=week"], ["words in the title", "q=gezonde"], ["changed since a day, page 20", "since=2026-03-01&page=20"], ["by title, the last page", "sort=title&page=100"]]) {
  await measure(`overview of 5,000 articles: ${what}`, "300", () => list(String(query)));
}
await db.close();
console.log(["| database | what | median ms | p90 ms | processor ms (median) | goal ms |", "|---|---|---|---|---|---|", ...lines].join("\n"));
process.exit(0);
