/** Looking something up in the index: every word must be there, by stem or beginning; where none is found, any word will do. */
import type { BasePayload } from "payload";

import type { Locale } from "../../messages/locales";
import type { EntryKind } from "./entries";
import { lexemeOf, scopeOf } from "./entries";
import { isKnown, nearWords } from "./near-words";
import { excerpt, marked, type Snippet } from "./snippets";
import { dialectOf, rowsOf, sql } from "./sql";
import { folded, stemOf, wordsOf } from "./words";

export interface Found {
  ref: number;
  slug: string;
  title: Snippet[];
  excerpt: Snippet[];
}

export interface Answer {
  /** What was looked for, cleaned of what no word can hold. */
  query: string;
  /** Articles that match, counted up to `counted`. */
  total: number;
  articles: Found[];
  topics: Found[];
  products: Found[];
  /** Words that were taken for misspelt ones. */
  corrected: string[];
}

const longestQuery = 200;
const mostWords = 8;
const counted = 200;
/** PostgreSQL reads the whole text of an entry to weigh it: only of those that titles and summaries put first (see migration.ts). */
const weighed = 60;

/** What one word of the query may be: each is a beginning, unless it is too short for that. */
interface Term {
  beginnings: string[];
  whole: string[];
}

export function cleanQuery(text: string): string {
  return text.slice(0, longestQuery).replace(/[\p{C}]+/gu, " ").replace(/\s+/gu, " ").trim();
}

async function termOf(payload: BasePayload, locale: Locale, word: string): Promise<{ term: Term; corrected: string[] }> {
  const own = [...new Set([stemOf(word, locale), word])];
  if (word.length < 3) return { term: { beginnings: [], whole: own }, corrected: [] };
  const near = (await isKnown(payload, locale, own)) ? [] : await nearWords(payload, locale, word);
  return { term: { beginnings: own, whole: [...new Set(near.map((each) => stemOf(each, locale)))] }, corrected: near };
}

/** Words hold letters and digits only, so quotes are all it takes. */
function matchOf(terms: Term[], every: boolean, dialect: "sqlite" | "postgres"): string {
  const one = ({ beginnings, whole }: Term): string =>
    dialect === "sqlite"
      ? `(${[...beginnings.map((word) => `"${word}"*`), ...whole.map((word) => `"${word}"`)].join(" OR ")})`
      : `(${[...beginnings.map((word) => `'${word}':*`), ...whole.map((word) => `'${word}'`)].join(" | ")})`;
  if (dialect === "sqlite") return terms.map(one).join(every ? " AND " : " OR ");
  return terms.map(one).join(every ? " & " : " | ");
}

interface EntryRow {
  ref: number;
  slug: string;
  title: string;
  summary: string;
  body: string;
}

async function entriesOf(payload: BasePayload, kind: EntryKind, locale: Locale, match: string, limit: number): Promise<EntryRow[]> {
  if (dialectOf(payload) === "postgres") {
    return rowsOf<EntryRow>(
      payload,
      sql`SELECT e.ref, e.slug, e.title, e.summary, e.body FROM to_tsquery('simple', ${match}) AS query, search_best(query, ${`'${lexemeOf(kind, locale)}'`}, ${Math.max(weighed, 2 * limit)}) AS best
        JOIN search_entries e ON e.id = best.entry ORDER BY ts_rank('{0.05, 0.1, 0.4, 1}', e.vector, query) DESC, e.ref DESC LIMIT ${limit}`,
    );
  }
  const scoped = `scope : ${scopeOf(kind, locale)} AND {title summary body} : (${match})`;
  return rowsOf<EntryRow>(
    payload,
    sql`SELECT e.ref, e.slug, e.title, e.summary, e.body
      FROM (SELECT rowid AS entry, bm25(search_index, 0, 10, 4, 1) AS place FROM search_index WHERE search_index MATCH ${scoped} ORDER BY place LIMIT ${limit}) AS best
      JOIN search_entries e ON e.id = best.entry ORDER BY best.place, e.ref DESC`,
  );
}

async function countOf(payload: BasePayload, locale: Locale, match: string): Promise<number> {
  const query =
    dialectOf(payload) === "postgres"
      ? sql`SELECT search_count(to_tsquery('simple', ${match}), ${`'${lexemeOf("article", locale)}'`}, ${counted}) AS total`
      : sql`SELECT count(*) AS total FROM (SELECT 1 AS one FROM search_index WHERE search_index MATCH ${`scope : ${scopeOf("article", locale)} AND {title summary body} : (${match})`} LIMIT ${counted}) AS found`;
  const [row] = await rowsOf<{ total: number | string }>(payload, query);
  return Number(row?.total ?? 0);
}

/** Words of the index as the results write them, accents and all ("magnésium"); as the index has them where no result shows them. */
function asWritten(words: string[], results: Found[]): string[] {
  const shown = results.flatMap(({ title, excerpt: text }) => [...title, ...text]).flatMap(({ hit, text }) => (hit ? [text.toLowerCase()] : []));
  return words.map((word) => shown.find((text) => folded(text) === word) ?? word);
}

/** Never throws for what somebody typed; an outage of the database does throw. */
export async function searchEntries(payload: BasePayload, locale: Locale, text: string, limit: number): Promise<Answer> {
  const query = cleanQuery(text);
  const all = [...new Set(wordsOf(query))].slice(0, mostWords);
  const long = all.filter((word) => word.length > 1);
  const words = long.length > 0 ? long : all;
  const nothing: Answer = { query, total: 0, articles: [], topics: [], products: [], corrected: [] };
  if (words.length === 0) return nothing;
  const read = await Promise.all(words.map((word) => termOf(payload, locale, word)));
  const terms = read.map(({ term }) => term);
  const dialect = dialectOf(payload);
  const stems = terms.flatMap(({ beginnings, whole }) => [...beginnings, ...whole]);
  const found = ({ ref, slug, title, summary, body }: EntryRow): Found => ({ ref, slug, title: marked(title, stems), excerpt: excerpt(summary, body, stems) });
  for (const every of words.length > 1 ? [true, false] : [true]) {
    const match = matchOf(terms, every, dialect);
    const [articles, topics, products, total] = await Promise.all([
      entriesOf(payload, "article", locale, match, limit),
      entriesOf(payload, "topic", locale, match, 4),
      entriesOf(payload, "product", locale, match, 4),
      countOf(payload, locale, match),
    ]);
    if (articles.length + topics.length + products.length === 0) continue;
    const answer = { articles: articles.map(found), topics: topics.map(found), products: products.map(found) };
    const corrected = [...new Set(read.flatMap((each) => each.corrected))];
    return { query, total, ...answer, corrected: asWritten(corrected, Object.values(answer).flat()) };
  }
  return nothing;
}
