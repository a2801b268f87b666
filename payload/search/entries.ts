/**
 * The index of what visitors can find: one row per article, topic or product and language that is live, written in the transaction that makes
 * it so. Nothing has to catch up after a crash or in another process.
 */
import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../messages/locales";
import type { SerializedLexical } from "../content/lexical-nodes";
import { plainText } from "../content/plain-text";
import { dialectOf, rowsOf, runSql, sql, type SqlText } from "./sql";
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

interface Stored extends Pick<Entry, "slug" | (typeof texts)[number]> {
  id: number;
}

const texts = ["title", "summary", "body"] as const;

async function findEntry(req: PayloadRequest, { kind, ref, locale }: Pick<Entry, "kind" | "ref" | "locale">): Promise<Stored | undefined> {
  const [stored] = await rowsOf<Stored>(req.payload, sql`SELECT id, slug, title, summary, body FROM search_entries WHERE kind = ${kind} AND ref = ${ref} AND locale = ${locale}`, req);
  return stored;
}

async function removeEntry(req: PayloadRequest, kind: EntryKind, ref: number, locale: Locale): Promise<void> {
  const { payload } = req;
  const [old] = await rowsOf<{ id: number }>(payload, sql`DELETE FROM search_entries WHERE kind = ${kind} AND ref = ${ref} AND locale = ${locale} RETURNING id`, req);
  if (old && dialectOf(payload) === "sqlite") await runSql(payload, sql`DELETE FROM search_index WHERE rowid = ${old.id}`, req);
}

/** Words long enough to forgive a typo in; kept when their last article goes, since they only help to guess what was meant. */
async function keepWords(req: PayloadRequest, locale: Locale, words: ReadonlySet<string>): Promise<void> {
  const rows = [...words].filter((word) => word.length >= 4).map((word) => [word, [...word].toReversed().join(""), [...word].length]);
  if (rows.length === 0) return;
  // One parameter, however many words: a statement of a thousand of them takes longer to put together than to run.
  const list = JSON.stringify(rows);
  const from =
    dialectOf(req.payload) === "postgres"
      ? sql`SELECT ${locale}::text, w ->> 0, w ->> 1, (w ->> 2)::int FROM jsonb_array_elements(${list}::jsonb) AS w`
      : sql`SELECT ${locale}, json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(${list}) WHERE true`;
  await runSql(req.payload, sql`INSERT INTO search_words (locale, word, reversed, length) ${from} ON CONFLICT DO NOTHING`, req);
}

const stemsOf = (words: string, locale: Locale): string[] => wordsOf(words).map((word) => stemOf(word, locale));

/** What PostgreSQL searches in. */
function vectorFor({ kind, locale, title, summary, body }: Entry): SqlText {
  const vector = vectorOf(lexemeOf(kind, locale), [["A", stemsOf(title, locale)], ["B", stemsOf(summary, locale)], ["C", stemsOf(body, locale)]]);
  return sql`${vector}::tsvector`;
}

async function addEntry(req: PayloadRequest, entry: Entry): Promise<void> {
  const { payload } = req;
  const { kind, ref, locale, slug, title, summary, body } = entry;
  if (dialectOf(payload) === "postgres") return runSql(payload, sql`INSERT INTO search_entries (kind, ref, locale, slug, title, summary, body, vector) VALUES (${kind}, ${ref}, ${locale}, ${slug}, ${title}, ${summary}, ${body}, ${vectorFor(entry)})`, req);
  const [row] = await rowsOf<{ id: number }>(payload, sql`INSERT INTO search_entries (kind, ref, locale, slug, title, summary, body) VALUES (${kind}, ${ref}, ${locale}, ${slug}, ${title}, ${summary}, ${body}) RETURNING id`, req);
  const stems = texts.map((column) => sql`${stemsOf(entry[column], locale).join(" ")}`);
  await runSql(payload, sql`INSERT INTO search_index (rowid, scope, title, summary, body) VALUES (${row?.id}, ${scopeOf(kind, locale)}, ${sql.join(stems, sql`, `)})`, req);
}

/** Only what is another text than before: of most publications the body, a hundred times as long as the rest, or all but the body. */
async function changeEntry(req: PayloadRequest, stored: Stored, entry: Entry, changed: readonly (typeof texts)[number][]): Promise<void> {
  const { payload } = req;
  const columns = [sql`slug = ${entry.slug}`, ...changed.map((column) => sql`${sql.identifier(column)} = ${entry[column]}`)];
  const vector = dialectOf(payload) === "postgres" && changed.length > 0 ? [sql`vector = ${vectorFor(entry)}`] : [];
  await runSql(payload, sql`UPDATE search_entries SET ${sql.join([...columns, ...vector], sql`, `)} WHERE id = ${stored.id}`, req);
  if (dialectOf(payload) === "postgres" || changed.length === 0) return;
  const stems = changed.map((column) => sql`${sql.identifier(column)} = ${stemsOf(entry[column], entry.locale).join(" ")}`);
  await runSql(payload, sql`UPDATE search_index SET ${sql.join(stems, sql`, `)} WHERE rowid = ${stored.id}`, req);
}

async function writeEntry(req: PayloadRequest, entry: Entry): Promise<void> {
  const stored = await findEntry(req, entry);
  const changed = texts.filter((column) => stored?.[column] !== entry[column]);
  if (!stored) await addEntry(req, entry);
  else if (changed.length > 0 || stored.slug !== entry.slug) await changeEntry(req, stored, entry, changed);
  const words = new Set(changed.flatMap((column) => wordsOf(entry[column])));
  for (const column of changed) if (stored) for (const word of wordsOf(stored[column])) words.delete(word);
  await keepWords(req, entry.locale, words);
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
