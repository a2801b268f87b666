/** Fills a fresh database with 100,000 remembered texts and looks units up in it; prints a table. */
import { commitTransaction, initTransaction } from "payload";
import { sql, runSql } from "@/payload/search/sql";
import { matchesFor } from "@/payload/translate/memory/look-up";
import { type NewEntry, storeEntries } from "@/payload/translate/memory/store";
import { wording } from "@/payload/translate/unit";
import { dialect, openDatabase } from "../support/database";
import { articleWords } from "../support/article-words";

const texts = 100_000;
const lookUps = 200;

/** The same numbers in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = randomFrom(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
const dutch = [...new Set(JSON.stringify(articleWords.nl).match(/\p{L}{2,}/gu) ?? [])];
const syllables = ["ma", "gne", "si", "um", "tho", "naat", "ver", "be", "ont", "gel", "ing", "heid", "lijk", "cel", "zen", "uw", "vet", "zuur", "eiwit", "dag", "proef", "dier", "stof"];
/** As in running text: few words are common and most are rare. */
const rare = Array.from({ length: 20_000 }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(""));
const sentence = () => Array.from({ length: 4 + Math.floor(random() * 30) }, () => (random() < 0.55 ? pick(dutch) : pick(rare))).join(" ");

const sources = Array.from({ length: texts }, sentence);
const db = await openDatabase();
const req = await db.request();
const filled = performance.now();
for (let from = 0; from < texts; from += 2_000) {
  await initTransaction(req);
  const entries = sources.slice(from, from + 2_000).map((source, index): NewEntry => ({ source, target: `Traduction ${from + index}`, placeholders: [], links: {}, context: "", file: "bench", translator: null, approvedBy: null, at: "2026-11-22T10:00:00.000Z" }));
  await storeEntries(req, { source: "nl", target: "fr" }, entries);
  await commitTransaction(req);
}
const fill = performance.now() - filled;
await runSql(db.payload, sql`ANALYZE`);

const edits: Record<string, (text: string) => string> = {
  "the same text": (text) => text,
  "one word other": (text) => text.replace(/\S+$/u, "anders"),
  "three words other": (text) => text.split(" ").map((word, index) => (index % 5 === 2 && index < 15 ? pick(dutch) : word)).join(" "),
  "nothing alike": sentence,
};
const lines: string[] = [];
for (const [what, edit] of Object.entries(edits)) {
  const times: number[] = [];
  let found = 0;
  for (let turn = 0; turn < lookUps; turn += 1) {
    const unit = { ...wording(edit(pick(sources))), scope: "body" };
    const began = performance.now();
    if ((await matchesFor(req, { locale: "fr", unit, before: null, after: null })).length > 0) found += 1;
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  lines.push(`| ${dialect} | ${what} | ${found} of ${lookUps} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
}
await db.close();
console.log(["| database | looked up | found | median ms | p95 ms | slowest ms |", "|---|---|---|---|---|---|", ...lines, "", `${texts} texts were taken in in ${(fill / 1000).toFixed(1)} s.`].join("\n"));
process.exit(0);
