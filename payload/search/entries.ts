/**
 * The index of what visitors can find: one row per article, topic or product and language that is live, written in the transaction that makes
 * it so. Nothing has to catch up after a crash or in another process.
 */
import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../messages/locales";
import type { SerializedLexical } from "../content/lexical-nodes";
import { plainText } from "../content/plain-text";
import { dialectOf, rowsOf, runSql, sql } from "./sql";
import { stemOf, wordsOf } from "./words";

export type EntryKind = "article" | "topic" | "product";

export interface Entry {
  kind: EntryKind;
  /** Id of the document. */
  ref: number;
  locale: Locale;
  slug: string;
  title: string;
  summary: string;
  body: string;
}

/** Words that a tsvector keeps positions for; the rest of a very long text is found by these all the same. */
const lastPosition = 16_000;

/** `'article:nl' 'magnes':1A,7C`: a tsvector as PostgreSQL reads it, positions running through title (A), summary (B) and body (C). */
function vectorOf(scope: string, columns: [weight: string, stems: string[]][]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const [weight, stems] of columns) {
    for (const stem of stems) {
      position = Math.min(position + 1, lastPosition);
      const known = places.get(stem) ?? [];
      if (known.length < 200) places.set(stem, [...known, `${position}${weight}`]);
    }
  }
  return [`'${scope}'`, ...[...places].map(([stem, at]) => `'${stem}':${at.join(",")}`)].join(" ");
}

async function removeEntry(req: PayloadRequest, kind: EntryKind, ref: number, locale: Locale): Promise<void> {
  const { payload } = req;
  const [old] = await rowsOf<{ id: number }>(payload, sql`SELECT id FROM search_entries WHERE kind = ${kind} AND ref = ${ref} AND locale = ${locale}`, req);
  if (!old) return;
  if (dialectOf(payload) === "sqlite") await runSql(payload, sql`DELETE FROM search_index WHERE rowid = ${old.id}`, req);
  await runSql(payload, sql`DELETE FROM search_entries WHERE id = ${old.id}`, req);
}

/** Words long enough to forgive a typo in; kept when their last article goes, since they only help to guess what was meant. */
async function keepWords(req: PayloadRequest, locale: Locale, words: string[]): Promise<void> {
  const rows = [...new Set(words)].filter((word) => word.length >= 4).map((word) => [word, [...word].toReversed().join(""), [...word].length]);
  if (rows.length === 0) return;
  // One parameter, however many words: a statement of a thousand of them takes longer to put together than to run.
  const list = JSON.stringify(rows);
  const from =
    dialectOf(req.payload) === "postgres"
      ? sql`SELECT ${locale}::text, w ->> 0, w ->> 1, (w ->> 2)::int FROM jsonb_array_elements(${list}::jsonb) AS w`
      : sql`SELECT ${locale}, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(${list}) WHERE true`;
  await runSql(req.payload, sql`INSERT INTO search_words (locale, word, reversed, length) ${from} ON CONFLICT DO NOTHING`, req);
}

async function writeEntry(req: PayloadRequest, entry: Entry): Promise<void> {
  const { payload } = req;
  const { kind, ref, locale, slug, title, summary, body } = entry;
  await removeEntry(req, kind, ref, locale);
  const words = [title, summary, body].map(wordsOf);
  const [titleStems = [], summaryStems = [], bodyStems = []] = words.map((list) => list.map((word) => stemOf(word, locale)));
  if (dialectOf(payload) === "postgres") {
    const vector = vectorOf(lexemeOf(kind, locale), [["A", titleStems], ["B", summaryStems], ["C", bodyStems]]);
    await runSql(payload, sql`INSERT INTO search_entries (kind, ref, locale, slug, title, summary, body, vector) VALUES (${kind}, ${ref}, ${locale}, ${slug}, ${title}, ${summary}, ${body}, ${vector}::tsvector)`, req);
  } else {
    const [row] = await rowsOf<{ id: number }>(payload, sql`INSERT INTO search_entries (kind, ref, locale, slug, title, summary, body) VALUES (${kind}, ${ref}, ${locale}, ${slug}, ${title}, ${summary}, ${body}) RETURNING id`, req);
    await runSql(payload, sql`INSERT INTO search_index (rowid, scope, title, summary, body) VALUES (${row?.id}, ${scopeOf(kind, locale)}, ${titleStems.join(" ")}, ${summaryStems.join(" ")}, ${bodyStems.join(" ")})`, req);
  }
  await keepWords(req, locale, words.flat());
}

/** One word that stands for kind and language, so that the full-text index itself narrows a query down. */
export function scopeOf(kind: EntryKind, locale: Locale): string {
  return `${kind}in${locale}`;
}

/** The same for PostgreSQL; no word of a text has a colon. */
export function lexemeOf(kind: EntryKind, locale: Locale): string {
  return `${kind}:${locale}`;
}

type Row = Record<string, unknown> & { id: number };

function text(row: Row, field: string, locale: Locale): string {
  const value = row[field];
  const own: unknown = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[locale] : value;
  return typeof own === "string" ? own : "";
}

/** Makes an article findable in a language under this slug, or with null not findable there. `row` has all languages. */
export async function indexArticle(req: PayloadRequest, id: number, locale: Locale, slug: string | null, row: Row | null): Promise<void> {
  if (slug === null || !row) return removeEntry(req, "article", id, locale);
  const body = plainText((row.body as Partial<Record<Locale, SerializedLexical>> | undefined)?.[locale]);
  await writeEntry(req, { kind: "article", ref: id, locale, slug, title: text(row, "title", locale), summary: text(row, "excerpt", locale), body });
}

const kinds = { topics: "topic", products: "product" } as const;

export function isIndexed(collection: string): collection is keyof typeof kinds {
  return collection in kinds;
}

/** Brings a topic or product in line with its row: findable in the languages in which a live page shows it. */
export async function indexPart(req: PayloadRequest, collection: keyof typeof kinds, id: number): Promise<void> {
  const row = await req.payload.db.findOne<Row>({ collection, req, where: { id: { equals: id } } });
  const live = (row?.live ?? {}) as Partial<Record<Locale, boolean>>;
  const kind = kinds[collection];
  for (const locale of locales) {
    if (!row || !live[locale] || row.withdrawn === true) await removeEntry(req, kind, id, locale);
    else await writeEntry(req, { kind, ref: id, locale, slug: text(row, "slug", locale), title: text(row, "name", locale), summary: text(row, "description", locale), body: "" });
  }
}
