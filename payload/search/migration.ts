/**
 * Tables of the search index. They are no collections, so Payload's generated migrations know nothing of them and these stand beside those,
 * run once by the same table of migrations.
 */
import { type BasePayload, commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { indexArticle, indexPart } from "./entries";
import { type Dialect, dialectOf, runSql, sql } from "./sql";

interface UpArgs {
  payload: BasePayload;
  req: PayloadRequest;
}

const common = (id: string, c: string) => [
  `CREATE TABLE search_entries (id ${id}, kind TEXT NOT NULL, ref INTEGER NOT NULL, locale TEXT NOT NULL, slug TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL${c === "" ? "" : ", vector tsvector NOT NULL"}, UNIQUE (kind, ref, locale))`,
  // Words compare byte by byte, so that a range of them is a range of the index.
  `CREATE TABLE search_words (locale TEXT NOT NULL, word TEXT ${c} NOT NULL, reversed TEXT ${c} NOT NULL, length INTEGER NOT NULL, PRIMARY KEY (locale, word))`,
  "CREATE INDEX search_words_reversed ON search_words (locale, reversed)",
];

const statements: Record<Dialect, string[]> = {
  sqlite: [...common("INTEGER PRIMARY KEY AUTOINCREMENT", ""), "CREATE VIRTUAL TABLE search_index USING fts5(scope, title, summary, body, prefix = '3 4', tokenize = 'unicode61 remove_diacritics 0')"],
  postgres: [...common("SERIAL PRIMARY KEY", 'COLLATE "C"'), "CREATE INDEX search_entries_vector ON search_entries USING gin (vector)", "CREATE INDEX search_entries_scope ON search_entries (kind, locale)"],
};

interface Row extends Record<string, unknown> {
  id: number;
}

/** Indexes whatever is live already, a page at a time. */
async function indexEverything({ payload, req }: UpArgs): Promise<void> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<{ id: number; article: number; locale: Locale; slug: string }>({ collection: "live-pages", limit: 200, page, pagination: true, req, sort: "id" });
    for (const { article, locale, slug } of docs) {
      const row = await payload.db.findOne<Row>({ collection: "articles", req, where: { id: { equals: article } } });
      await indexArticle(req, article, locale, slug, row);
    }
    if (!hasNextPage) break;
  }
  for (const collection of ["topics", "products"] as const) {
    const { docs } = await payload.db.find<{ id: number }>({ collection, limit: 0, pagination: false, req, select: {} });
    for (const { id } of docs) await indexPart(req, collection, id);
  }
}

/** Throws the index away and makes it anew from what is live, in one transaction: after content came from another database. */
export async function rebuildSearch(payload: BasePayload): Promise<void> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    for (const table of ["search_entries", "search_words", ...(dialectOf(payload) === "sqlite" ? ["search_index"] : [])]) await runSql(payload, sql.raw(`DELETE FROM ${table}`), req);
    await indexEverything({ payload, req });
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

export function searchMigration(dialect: Dialect) {
  return {
    name: "search_index",
    async up(args: UpArgs): Promise<void> {
      for (const statement of statements[dialect]) await runSql(args.payload, sql.raw(statement), args.req);
      await indexEverything(args);
    },
    async down({ payload, req }: UpArgs): Promise<void> {
      for (const table of ["search_entries", "search_words", ...(dialect === "sqlite" ? ["search_index"] : [])]) await runSql(payload, sql.raw(`DROP TABLE ${table}`), req);
    },
  };
}

/**
 * PostgreSQL reads what stands beside a row, as a long text's vector does, without counting it when it plans: it read all of them where the index
 * would have done (a tenth of a second at 10,000 articles). So kind and language are a word of the vector, the functions leave it no choice, and
 * what puts entries in order is first the short vector of title and summary, which is in the row. ROWS says how few come back: with the thousand
 * that is supposed of a function, all entries were read to find those few.
 */
const scopeStatements = [
  "ALTER TABLE search_entries ADD COLUMN head tsvector GENERATED ALWAYS AS (ts_filter(vector, '{a,b}')) STORED",
  "UPDATE search_entries SET vector = vector || quote_literal(kind || ':' || locale)::tsvector",
  "DROP INDEX search_entries_scope",
  `CREATE FUNCTION search_best(asked tsquery, scope tsquery, shown integer) RETURNS TABLE (entry integer) LANGUAGE sql STABLE ROWS 60 SET enable_seqscan = off AS
    $$ SELECT id FROM search_entries WHERE vector @@ (scope && asked) ORDER BY ts_rank('{0.05, 0.1, 0.4, 1}', head, asked) DESC, ref DESC LIMIT shown $$`,
  `CREATE FUNCTION search_count(asked tsquery, scope tsquery, most integer) RETURNS bigint LANGUAGE sql STABLE SET enable_seqscan = off AS
    $$ SELECT count(*) FROM (SELECT 1 FROM search_entries WHERE vector @@ (scope && asked) LIMIT most) AS found $$`,
];

export const searchScopeMigration = {
  name: "search_scope",
  async up({ payload, req }: UpArgs): Promise<void> {
    for (const statement of scopeStatements) await runSql(payload, sql.raw(statement), req);
  },
  async down({ payload, req }: UpArgs): Promise<void> {
    for (const statement of ["DROP FUNCTION search_count", "DROP FUNCTION search_best", "CREATE INDEX search_entries_scope ON search_entries (kind, locale)", "ALTER TABLE search_entries DROP COLUMN head"]) await runSql(payload, sql.raw(statement), req);
  },
};
