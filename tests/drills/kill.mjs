/**
 * `npm run drill -- kill [times]`: the whole tree is killed with −9 while editors save, again and again, on each database. After every death: what was
 * acknowledged is there. In the end: every document opens, and SQLite finds its file whole.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openSqlite } from "../../payload/server/backup/sqlite.mjs";
import { findPostgres, startPostgres } from "../support/postgres.mjs";
import { signIn, startShop } from "./started-shop.mjs";

/** Every collection that a person fills. */
const collections = ["articles", "authors", "topics", "sources", "products", "media", "calls-to-action", "users", "redirects"];

/** Saves as one editor until the shop dies; `saved` holds the last value that was acknowledged, `tried` the last that was sent. */
async function edit(shop, ask, article, from) {
  const state = { article: article.id, tried: from, saved: from, made: [], saves: 0 };
  const dead = () => null;
  for (;;) {
    state.tried += 1;
    const excerpt = `Opgeslagen ${state.tried}.`;
    // Every third save is a publication: more tables, a plan and an outbox row.
    const publish = state.tried % 3 === 0;
    const answer = await ask(shop, "PATCH", `/articles/${article.id}?locale=nl${publish ? "" : "&draft=true"}`, { excerpt, ...(publish ? { _status: "published" } : {}) }).catch(dead);
    if (answer === null) return state;
    if (answer.status !== 200) throw new Error(`A save was answered ${answer.status}: ${JSON.stringify(answer.json)}`);
    state.saved = state.tried;
    const author = await ask(shop, "POST", "/authors?locale=nl", { name: `Auteur ${article.id}-${state.tried}`, slug: `auteur-${article.id}-${state.tried}` }).catch(dead);
    if (author === null) return state;
    if (author.status !== 201) throw new Error(`A new author was answered ${author.status}: ${JSON.stringify(author.json)}`);
    state.made.push(author.json.doc.id);
    state.saves += 2;
  }
}

/** What is lost of the states; empty where nothing is. */
async function losses(shop, ask, states) {
  const lost = [];
  for (const { article, saved, tried, made } of states) {
    const { json } = await ask(shop, "GET", `/articles/${article}?locale=nl&draft=true&depth=0`);
    const found = Number(/Opgeslagen (\d+)\./.exec(json?.excerpt ?? "")?.[1] ?? Number.NaN);
    if (saved > 0 && !(found >= saved && found <= tried)) lost.push(`article ${article} holds ${found}, acknowledged was ${saved}`);
    const { json: list } = await ask(shop, "GET", `/authors/count?locale=nl&where[id][in]=${made.join(",")}`);
    if (made.length > 0 && list?.totalDocs !== made.length) lost.push(`${made.length - (list?.totalDocs ?? 0)} of ${made.length} new authors are gone`);
  }
  return lost;
}

/** How many documents there are and which of them cannot be opened. */
async function openAll(shop, ask) {
  let opened = 0;
  const broken = [];
  for (const collection of collections) {
    const { json } = await ask(shop, "GET", `/${collection}?limit=2000&depth=0&locale=nl&draft=true`);
    for (const { id } of json?.docs ?? []) {
      for (const locale of ["nl", "fr"]) {
        const { status } = await ask(shop, "GET", `/${collection}/${id}?locale=${locale}&draft=true&depth=1`);
        if (status === 200) opened += 1;
        else broken.push(`${collection} ${id} (${locale}): ${status}`);
      }
    }
  }
  return { opened, broken };
}

/** @param {{ times: number, databaseUrl?: string, random?: () => number }} options */
export async function killAgainAndAgain({ times, databaseUrl, random = Math.random }) {
  const dataDir = mkdtempSync(path.join(tmpdir(), "feuilleton-kill-"));
  const result = { kills: 0, saves: 0, inFlight: 0, lost: [], opened: 0, broken: [], slowest: 0, integrity: "" };
  let shop = await startShop({ dataDir, databaseUrl });
  try {
    await shop.ready();
    const ask = await signIn(shop);
    const { json } = await ask(shop, "GET", "/articles?limit=3&locale=nl&depth=0&sort=id");
    let states = json.docs.map(({ id }) => ({ article: id, tried: 0, saved: 0, made: [], saves: 0 }));
    for (let round = 0; round < times; round += 1) {
      const editing = Promise.all(json.docs.map((article, at) => edit(shop, ask, article, states[at].tried)));
      await pause(300 + random() * 1_200);
      await shop.kill();
      states = await editing;
      result.kills += 1;
      result.saves += states.reduce((sum, { saves }) => sum + saves, 0);
      result.inFlight += states.filter(({ tried, saved }) => tried > saved).length;
      const began = performance.now();
      shop = await startShop({ dataDir, databaseUrl });
      await shop.ready();
      result.slowest = Math.max(result.slowest, performance.now() - began);
      result.lost.push(...(await losses(shop, ask, states)));
    }
    Object.assign(result, await openAll(shop, ask));
  } finally {
    await shop.stop();
    if (!databaseUrl) {
      const database = openSqlite(path.join(dataDir, "feuilleton.db"));
      result.integrity = database.prepare("PRAGMA integrity_check").get()?.integrity_check ?? "";
      database.close();
    }
    rmSync(dataDir, { recursive: true, force: true });
  }
  return result;
}

const row = (name, { kills, saves, inFlight, lost, opened, broken, slowest, integrity }) =>
  `| ${name} | ${kills} | ${saves} | ${inFlight} | ${lost.length} | ${opened} | ${broken.length} | ${(slowest / 1000).toFixed(1)} | ${integrity || "–"} |`;

export async function measure([times = "50"]) {
  const count = Number(times);
  const results = [["SQLite", await killAgainAndAgain({ times: count })]];
  const binaries = findPostgres();
  if (binaries) {
    const cluster = await startPostgres(binaries);
    try {
      results.push(["PostgreSQL", await killAgainAndAgain({ times: count, databaseUrl: cluster.url })]);
    } finally {
      cluster.stop();
    }
  }
  const faults = results.flatMap(([name, { lost, broken }]) => [...lost, ...broken].map((line) => `${name}: ${line}`));
  const text = [
    "Front, renderer and everything they started are killed with −9 while three editors save drafts, publish and make new documents; then started again.",
    "",
    "| database | kills | saves acknowledged | saves under way at the kill | acknowledged and lost | documents opened (per language) | not opened | slowest start until ready, s | integrity check |",
    "|---|--:|--:|--:|--:|--:|--:|--:|---|",
    ...results.map(([name, result]) => row(name, result)),
    ...(binaries ? [] : ["", "No PostgreSQL on this machine."]),
    ...(faults.length > 0 ? ["", ...faults.map((line) => `- ${line}`)] : []),
  ].join("\n");
  return { text, failed: faults.length > 0 };
}
