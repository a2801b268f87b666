/**
 * By which words a remembered text is found again. A table of our own and no full-text search: the same statements, the same answers on both
 * databases, with no extension to install. The length stands in the key, so that one range of the index holds only texts that are long enough
 * and not too long to be alike.
 */
import type { BasePayload, CollectionAfterDeleteHook, PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { type Dialect, dialectOf, rowsOf, runSql, sql } from "../../search/sql";
import { sameWords } from "../hash";
import { type Placeholder, wordsOf } from "../placeholders";
import { type Languages, stemsOf } from "./entry";
import { leastPercent } from "./likeness";

interface UpArgs {
  payload: BasePayload;
  req: PayloadRequest;
}

const statements: Record<Dialect, string> = {
  sqlite: "CREATE TABLE memory_words (pair TEXT NOT NULL, word TEXT NOT NULL, length INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (pair, word, length, entry)) WITHOUT ROWID",
  postgres: 'CREATE TABLE memory_words (pair TEXT COLLATE "C" NOT NULL, word TEXT COLLATE "C" NOT NULL, length INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (pair, word, length, entry))',
};

/** Beside Payload's generated migrations, which know collections only. */
export function memoryMigration(dialect: Dialect) {
  return {
    name: "memory_words",
    async up({ payload, req }: UpArgs): Promise<void> {
      await runSql(payload, sql.raw(statements[dialect]), req);
    },
    async down({ payload, req }: UpArgs): Promise<void> {
      await runSql(payload, sql.raw("DROP TABLE memory_words"), req);
    },
  };
}

const pairOf = ({ source, target }: Languages) => `${source}-${target}`;

export interface IndexedText {
  id: number;
  /** Marked. */
  source: string;
  placeholders: readonly Placeholder[];
}

function rowsFor({ id, source, placeholders }: IndexedText, locale: Locale): [word: string, length: number, entry: number][] {
  const words = sameWords(wordsOf(source, placeholders));
  return stemsOf(words, locale).map((stem) => [stem, words.length, id]);
}

/** Statements of this size suit both databases. */
const atOnce = 2_000;

/** Makes texts findable; those that are already stay as they are. */
export async function indexWords(req: PayloadRequest, languages: Languages, texts: readonly IndexedText[]): Promise<void> {
  const { payload } = req;
  const all = texts.flatMap((text) => rowsFor(text, languages.source));
  for (let from = 0; from < all.length; from += atOnce) {
    const list = JSON.stringify(all.slice(from, from + atOnce));
    await runSql(
      payload,
      dialectOf(payload) === "sqlite"
        ? sql`INSERT OR IGNORE INTO memory_words SELECT ${pairOf(languages)}, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(${list})`
        : sql`INSERT INTO memory_words SELECT ${pairOf(languages)}, value->>0, (value->>1)::int, (value->>2)::int FROM jsonb_array_elements(${list}::jsonb) ON CONFLICT DO NOTHING`,
      req,
    );
  }
}

/** After an entry was deleted. */
export const forgetWords: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { id, source, placeholders, sourceLanguage, targetLanguage } = doc as IndexedText & { sourceLanguage: Locale; targetLanguage: Locale };
  const words = rowsFor({ id, source, placeholders }, sourceLanguage).map(([word]) => word);
  if (words.length === 0) return;
  const pair = pairOf({ source: sourceLanguage, target: targetLanguage });
  await runSql(req.payload, sql`DELETE FROM memory_words WHERE pair = ${pair} AND word IN (${sql.join(words.map((word) => sql`${word}`), sql`, `)}) AND entry = ${id}`, req);
};

/** From here on a word is taken for a common one: it says little and costs much. */
const common = 1_000;
/** Rare words a query looks up, and texts it compares letter by letter. */
const mostWords = 12;
const mostTexts = 80;

/**
 * Ids of remembered texts that may be alike, the likeliest first. Two texts alike by 70 % share at least half their stems, unless they are
 * very short; so one of the rarest half and one more is in both (prefix filtering, Chaudhuri, Ganti and Kaushik 2006).
 */
export async function candidates({ payload }: Pick<PayloadRequest, "payload">, languages: Languages, words: string): Promise<number[]> {
  const plain = sameWords(words);
  const stems = stemsOf(plain, languages.source);
  if (stems.length === 0) return [];
  const pair = pairOf(languages);
  const [least, most] = [Math.ceil((plain.length * leastPercent) / 100), Math.floor((plain.length * 100) / leastPercent)];
  const counts = stems.map((stem) => sql`SELECT ${stem} AS word, count(*) AS found FROM (SELECT 1 FROM memory_words WHERE pair = ${pair} AND word = ${stem} AND length BETWEEN ${least} AND ${most} LIMIT ${common}) AS few`);
  const counted = await rowsOf<{ word: string; found: number | string }>(payload, sql.join(counts, sql` UNION ALL `));
  const byRarity = counted.map(({ word, found }) => ({ word, found: Number(found) })).toSorted((a, b) => a.found - b.found);
  const rarest = byRarity.slice(0, stems.length - Math.ceil(stems.length / 2) + 1).filter(({ found }) => found > 0);
  const rare = rarest.filter(({ found }) => found < common);
  const wanted = (rare.length > 0 ? rare : rarest).slice(0, mostWords);
  if (wanted.length === 0) return [];
  const found = await rowsOf<{ entry: number }>(
    payload,
    sql`SELECT entry FROM memory_words WHERE pair = ${pair} AND word IN (${sql.join(wanted.map(({ word }) => sql`${word}`), sql`, `)}) AND length BETWEEN ${least} AND ${most}
      GROUP BY entry, length ORDER BY count(*) DESC, abs(length - ${plain.length}), entry DESC LIMIT ${mostTexts}`,
  );
  return found.map(({ entry }) => Number(entry));
}
