/**
 * Fills a demo shop up to a number of live articles, each in both languages with the demo's citations and pictures: `tsx corpus.ts 10000`.
 * Articles, their newest version and their rows in the register are written as plain rows, copied from the demo's own and given other words;
 * hashes and the search index come from the very functions that publishing uses. At the end a sample goes through the normal path, which has
 * to find nothing to do.
 */
// Before the configuration, whose own modules import it: after it, tsx waits for it without end.
import { indexArticle } from "@/payload/search/entries";
import config from "@payload-config";
import { type BasePayload, commitTransaction, createLocalReq, getPayload, initTransaction, type PayloadRequest } from "payload";

import { locales } from "@/messages/locales";
import { findLivePages, type LivePage, partKey } from "@/payload/publish/live-pages";
import { recordParts } from "@/payload/publish/page-parts";
import { contentHashOf, findArticleRow, registerArticle } from "@/payload/publish/register";
import { rowsOf, runSql, sql } from "@/payload/search/sql";
import { createWords } from "./corpus-words";

type Row = Record<string, unknown>;

/** Articles in one transaction. */
const batch = 100;
const relatedCount = 6;

/** Rows of a table, with its own columns only. */
async function rows(payload: BasePayload, table: string, column: string, value: number, req?: PayloadRequest): Promise<Row[]> {
  return rowsOf<Row>(payload, sql`SELECT * FROM ${sql.identifier(table)} WHERE ${sql.identifier(column)} = ${value} ORDER BY id`, req);
}

async function insert(req: PayloadRequest, table: string, list: Row[]): Promise<void> {
  const [first] = list;
  if (!first) return;
  const columns = Object.keys(first);
  const perStatement = Math.max(1, Math.floor(8_000 / columns.length));
  for (let from = 0; from < list.length; from += perStatement) {
    const values = list.slice(from, from + perStatement).map((row) => sql`(${sql.join(columns.map((column) => sql`${row[column] ?? null}`), sql`, `)})`);
    await runSql(req.payload, sql`INSERT INTO ${sql.identifier(table)} (${sql.join(columns.map((column) => sql.identifier(column)), sql`, `)}) VALUES ${sql.join(values, sql`, `)}`, req);
  }
}

async function insertOne(req: PayloadRequest, table: string, row: Row): Promise<number> {
  const columns = Object.keys(row);
  const [made] = await rowsOf<{ id: number }>(req.payload, sql`INSERT INTO ${sql.identifier(table)} (${sql.join(columns.map((column) => sql.identifier(column)), sql`, `)}) VALUES (${sql.join(columns.map((column) => sql`${row[column] ?? null}`), sql`, `)}) RETURNING id`, req);
  if (!made) throw new Error(`Nothing was written into ${table}.`);
  return made.id;
}

function without(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([column]) => column !== "id"));
}

interface Template {
  article: Row;
  texts: Row[];
  rels: Row[];
  version: Row;
  versionTexts: Row[];
  versionRels: Row[];
  pages: LivePage[];
}

async function readTemplate(payload: BasePayload, pages: LivePage[], id: number): Promise<Template> {
  const [article] = await rows(payload, "articles", "id", id);
  const version = (await rows(payload, "_articles_v", "parent_id", id)).findLast((row) => Boolean(row.latest));
  if (!article || !version) throw new Error(`Article ${id} of the demo has no newest version.`);
  return {
    article,
    version,
    pages,
    texts: await rows(payload, "articles_locales", "_parent_id", id),
    rels: await rows(payload, "articles_rels", "parent_id", id),
    versionTexts: await rows(payload, "_articles_v_locales", "_parent_id", Number(version.id)),
    versionRels: await rows(payload, "_articles_v_rels", "parent_id", Number(version.id)),
  };
}

const words = createWords();

function retold(row: Row, prefix: string, n: number, publishedAt: string): Row {
  const column = (name: string): string => `${prefix}${name}`;
  const body = row[column("body")];
  const { _locale: locale } = row;
  const told = words.retell(typeof body === "string" ? (JSON.parse(body) as unknown) : body, n, String(locale));
  return {
    ...without(row),
    [column("title")]: `${words.name(n)} – ${String(row[column("title")])}`.slice(0, 200),
    [column("slug")]: `${words.name(n).replaceAll(" ", "-")}-${n}`,
    [column("published_at")]: publishedAt,
    [column("body")]: JSON.stringify(told),
  };
}

/** One more article, live in both languages, and not yet in the register. */
async function copyArticle(req: PayloadRequest, template: Template, n: number, publishedAt: string): Promise<number> {
  const name = `Corpus ${n}`;
  const id = await insertOne(req, "articles", { ...without(template.article), working_title: name });
  const version = await insertOne(req, "_articles_v", { ...without(template.version), parent_id: id, version_working_title: name });
  await insert(req, "articles_locales", template.texts.map((row) => ({ ...retold(row, "", n, publishedAt), _parent_id: id })));
  await insert(req, "articles_rels", template.rels.filter((row) => row.path !== "related").map((row) => ({ ...without(row), parent_id: id })));
  await insert(req, "_articles_v_locales", template.versionTexts.map((row) => ({ ...retold(row, "version_", n, publishedAt), _parent_id: version })));
  await insert(req, "_articles_v_rels", template.versionRels.filter((row) => row.path !== "version.related").map((row) => ({ ...without(row), parent_id: version })));
  return id;
}

async function makeLive(req: PayloadRequest, template: Template, id: number, publishedAt: string, related: number[]): Promise<void> {
  const { db } = req.payload;
  const row = await findArticleRow(req, id);
  if (!row) throw new Error(`Article ${id} was not written.`);
  for (const { parts, locale } of template.pages) {
    const slug = (row.slug as Record<string, string>)[locale] ?? "";
    const shown = [...parts.filter((part) => !part.startsWith("articles:")), ...related.map((other) => partKey("articles", other))].sort();
    const page = { article: id, locale, slug, publishedAt, parts: shown, related, relatedCount: related.length, contentHash: contentHashOf(row, locale), changedAt: publishedAt };
    const { id: pageId } = (await db.create({ collection: "live-pages", data: { ...page, createdAt: publishedAt, updatedAt: publishedAt }, req })) as unknown as LivePage;
    await recordParts(req, null, { ...page, id: pageId });
    await indexArticle(req, id, locale, slug, row);
  }
}

async function templatesOf(payload: BasePayload): Promise<Template[]> {
  const req = await createLocalReq({}, payload);
  const byArticle = new Map<number, LivePage[]>();
  for (const page of await findLivePages(req, { article: { less_than: 50 } })) byArticle.set(page.article, [...(byArticle.get(page.article) ?? []), page]);
  const whole = [...byArticle].filter(([, pages]) => pages.length === locales.length);
  return Promise.all(whole.map(([id, pages]) => readTemplate(payload, pages, id)));
}

/** Throws where the normal path would change anything about an article of the corpus. */
async function proveSample(payload: BasePayload, ids: number[]): Promise<void> {
  const waiting = async (): Promise<number> => (await payload.db.count({ collection: "outbox", where: {} })).totalDocs;
  const before = await waiting();
  for (const id of ids) {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const was = JSON.stringify(await findLivePages(req, { article: { equals: id } }));
    await registerArticle(req, id);
    if (JSON.stringify(await findLivePages(req, { article: { equals: id } })) !== was) throw new Error(`The register of article ${id} is not what publishing makes of it.`);
    await commitTransaction(req);
  }
  if ((await waiting()) !== before) throw new Error("Publishing the sample again would change pages.");
}

async function fill(payload: BasePayload, size: number): Promise<number> {
  const { totalDocs } = await payload.db.count({ collection: "articles", where: {} });
  const templates = await templatesOf(payload);
  const latest: number[][] = templates.map(() => []);
  const made: number[] = [];
  for (let n = totalDocs; n < size; n += batch) {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    for (let i = n; i < Math.min(size, n + batch); i += 1) {
      const at = i % templates.length;
      const template = templates[at];
      if (!template) throw new Error("The demo has no article that is live in every language.");
      // An hour apart, the newest first: new articles of the shop come after all of them.
      const publishedAt = new Date(Date.UTC(2025, 0, 1) - i * 3_600_000).toISOString();
      const id = await copyArticle(req, template, i, publishedAt);
      await makeLive(req, template, id, publishedAt, latest[at]?.slice(0, relatedCount) ?? []);
      latest[at] = [id, ...(latest[at] ?? [])].slice(0, relatedCount);
      made.push(id);
    }
    await commitTransaction(req);
  }
  const sample = [made[0], made[Math.floor(made.length / 2)], made.at(-1)].filter((id) => id !== undefined);
  await proveSample(payload, sample);
  return made.length;
}

const payload = await getPayload({ config, disableOnInit: true });
console.log(`${await fill(payload, Number(process.argv[2]))} articles`);
process.exit(0);
