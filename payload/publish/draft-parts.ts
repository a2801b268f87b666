/**
 * What drafts name, the other way round, as `page-parts` has it of live pages: one row per article, language and thing. Written with every save, in its
 * transaction, so that "where is this used" is a walk along an index and no body is looked into. A table of our own, whose key is the whole row.
 */
import type { BasePayload, PayloadRequest } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { notedDrafts } from "../database/newest-drafts";
import { type Dialect, rowsOf, runSql, sql } from "../search/sql";
import { type DraftPart, draftPartsOf } from "./draft-shape";
import { type PartCollection, partKey } from "./live-pages";

const statements: Record<Dialect, string[]> = {
  sqlite: [
    "CREATE TABLE draft_parts (part TEXT NOT NULL, article INTEGER NOT NULL, locale TEXT NOT NULL, PRIMARY KEY (part, article, locale)) WITHOUT ROWID",
    "CREATE INDEX draft_parts_article ON draft_parts (article)",
  ],
  postgres: [
    'CREATE TABLE draft_parts (part TEXT COLLATE "C" NOT NULL, article INTEGER NOT NULL, locale TEXT COLLATE "C" NOT NULL, PRIMARY KEY (part, article, locale))',
    "CREATE INDEX draft_parts_article ON draft_parts (article)",
  ],
};

export interface Naming {
  article: number;
  /** Empty where nothing is written in any language yet, and a field that all share names it. */
  languages: Locale[];
}

interface Newest {
  parent: number;
  version: Record<string, unknown>;
}

/** Rows in one statement. */
const atOnce = 2_000;

async function insert(req: PayloadRequest, rows: (DraftPart & { article: number })[]): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows.slice(from, from + atOnce).map(({ article, locale, part }) => sql`(${part}, ${article}, ${locale})`);
    await runSql(req.payload, sql`INSERT INTO draft_parts (part, article, locale) VALUES ${sql.join(values, sql`, `)} ON CONFLICT DO NOTHING`, req);
  }
}

async function newestParts(req: PayloadRequest, article: number): Promise<DraftPart[]> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown> & { id: number }>({ collection: "articles", limit: 1, pagination: false, req, where: { and: [{ parent: { equals: article } }, { latest: { equals: true } }] } });
  return docs[0] ? draftPartsOf(docs[0].version) : [];
}

const nameOf = ({ locale, part }: DraftPart): string => `${locale} ${part}`;

/** Brings the rows of an article in line with its newest version; what is in line already is not written. */
export async function recordDraftParts(req: PayloadRequest, article: number, { deleted }: { deleted: boolean }): Promise<void> {
  const is = deleted ? [] : ((await notedDrafts(req, article)) ?? (await newestParts(req, article)));
  const was = await rowsOf<DraftPart>(req.payload, sql`SELECT part, locale FROM draft_parts WHERE article = ${article}`, req);
  const [known, wanted] = [new Set(was.map(nameOf)), new Set(is.map(nameOf))];
  const gone = was.filter((row) => !wanted.has(nameOf(row)));
  if (gone.length > 0) await runSql(req.payload, sql`DELETE FROM draft_parts WHERE article = ${article} AND (part, locale) IN (VALUES ${sql.join(gone.map(({ locale, part }) => sql`(${part}, ${locale})`), sql`, `)})`, req);
  await insert(req, is.filter((row) => !known.has(nameOf(row))).map((row) => ({ ...row, article })));
}

function namings(rows: { article: number | string; locale: string }[]): Naming[] {
  const found = new Map<number, Set<string>>();
  for (const { article, locale } of rows) found.set(Number(article), (found.get(Number(article)) ?? new Set()).add(locale));
  return [...found].map(([article, languages]) => ({ article, languages: locales.filter((locale) => languages.has(locale)) }));
}

/** Articles that name it in a draft, by id: all of them, or the stretch that is asked for. */
export async function draftsNaming(req: PayloadRequest, collection: PartCollection, id: number, stretch?: { from: number; limit: number }): Promise<Naming[]> {
  const part = partKey(collection, id);
  const within = stretch ? sql`AND article IN (SELECT DISTINCT article FROM draft_parts WHERE part = ${part} ORDER BY article LIMIT ${stretch.limit} OFFSET ${stretch.from})` : sql``;
  return namings(await rowsOf(req.payload, sql`SELECT article, locale FROM draft_parts WHERE part = ${part} ${within} ORDER BY article`, req));
}

/** How many articles name it in a draft. */
export async function countDraftsNaming(req: PayloadRequest, collection: PartCollection, id: number): Promise<number> {
  const [found] = await rowsOf<{ total: number | string }>(req.payload, sql`SELECT count(DISTINCT article) AS total FROM draft_parts WHERE part = ${partKey(collection, id)}`, req);
  return Number(found?.total ?? 0);
}

/** Newest versions that are not published throughout. SQLite is asked through the index of states: what stands behind a body in its row is only reached through all of the body. */
async function openVersions(req: PayloadRequest): Promise<number[]> {
  const published = sql`SELECT id FROM _articles_v_locales WHERE version__status = 'published'`;
  const found = await rowsOf<{ id: number | string }>(req.payload, sql`SELECT v.id FROM _articles_v v WHERE v.latest = true AND (SELECT count(*) FROM _articles_v_locales l WHERE l._parent_id = v.id AND l.id IN (${published})) < ${locales.length} ORDER BY v.id`, req);
  return found.map(({ id }) => Number(id));
}

/** Versions, with their bodies, that are in memory at once. */
const batch = 50;

/** What `draftPartsOf` looks at. */
const looked = { _status: true, authors: true, body: true, callToAction: true, callToActionChoice: true, excerpt: true, hero: true, reviewer: true, slug: true, title: true, topics: true } as const;

/** Makes the table anew from the newest version of every article, in the transaction of `req`. */
export async function fillDraftParts(req: PayloadRequest): Promise<void> {
  await runSql(req.payload, sql`DELETE FROM draft_parts`, req);
  const ids = await openVersions(req);
  for (let from = 0; from < ids.length; from += batch) {
    const { docs } = await req.payload.db.findVersions<Record<string, unknown> & { id: number }>({ collection: "articles", limit: 0, pagination: false, req, select: { parent: true, version: looked }, where: { id: { in: ids.slice(from, from + batch) } } });
    await insert(req, (docs as unknown as Newest[]).flatMap(({ parent, version }) => draftPartsOf(version).map((row) => ({ ...row, article: parent }))));
  }
}

/** Beside Payload's generated migrations, which know collections only. */
export function draftPartsMigration(dialect: Dialect) {
  return {
    name: "draft_parts",
    async up({ payload, req }: { payload: BasePayload; req: PayloadRequest }): Promise<void> {
      for (const statement of statements[dialect]) await runSql(payload, sql.raw(statement), req);
      await fillDraftParts(req);
    },
    async down({ payload, req }: { payload: BasePayload; req: PayloadRequest }): Promise<void> {
      await runSql(payload, sql.raw("DROP TABLE draft_parts"), req);
    },
  };
}
