/**
 * Articles whose newest version names a document. Which may be among them is asked of the database in short questions along indexes; only what is found
 * is read. Of what is live as it stands, the register knows what each page shows, so that no body of the other pages is looked at.
 */
import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { bodyReferences, idsOf } from "../content/body-references";
import { dialectOf, rowsOf, sql } from "../search/sql";
import { type PartCollection, partKey } from "./live-pages";
import { perLocale } from "./register";
import type { Row } from "./shown-parts";

export interface NamingDraft {
  article: number;
  name: string;
  languages: Locale[];
}

export function nameOf(row: Row): string {
  const value = row.name ?? row.headline ?? row.workingTitle;
  const text = typeof value === "object" && value !== null ? Object.values(value).find((one) => typeof one === "string") : value;
  return typeof text === "string" ? text : `#${row.id}`;
}

/** Whether one version of an article names this document in a language: in its fields or in that language's body. */
function namesIn(version: Row, collection: PartCollection, id: number, locale: Locale): boolean {
  const body = bodyReferences(perLocale(version, "body", locale));
  const named: Partial<Record<PartCollection, number[]>> = {
    media: [...idsOf(version.hero), ...body.media],
    topics: idsOf(version.topics),
    authors: [...idsOf(version.authors), ...idsOf(version.reviewer)],
    sources: body.sources,
    "calls-to-action": [...(version.callToActionChoice === "other" ? idsOf(version.callToAction) : []), ...body.callsToAction],
  };
  return named[collection]?.includes(id) === true;
}

const inBodies: ReadonlySet<PartCollection> = new Set(["media", "sources", "calls-to-action"]);

async function idsFrom(req: PayloadRequest, query: Parameters<typeof rowsOf>[1]): Promise<number[]> {
  return (await rowsOf<{ id: number | string }>(req.payload, query, req)).map(({ id }) => Number(id));
}

/** Newest versions that name it in a field that all languages share. */
async function byFields(req: PayloadRequest, collection: PartCollection, id: number): Promise<number[]> {
  const related = (column: "topics_id" | "authors_id") => sql`SELECT v.id FROM _articles_v_rels r JOIN _articles_v v ON v.id = r.parent_id AND v.latest = true WHERE r.${sql.identifier(column)} = ${id}`;
  const own = (column: "version_hero_id" | "version_reviewer_id" | "version_call_to_action_id") => sql`SELECT id FROM _articles_v WHERE latest = true AND ${sql.identifier(column)} = ${id}`;
  if (collection === "media") return idsFrom(req, own("version_hero_id"));
  if (collection === "calls-to-action") return idsFrom(req, own("version_call_to_action_id"));
  if (collection === "topics") return idsFrom(req, related("topics_id"));
  if (collection === "authors") return idsFrom(req, sql`${related("authors_id")} UNION ${own("version_reviewer_id")}`);
  return [];
}

/** Bodies whose text is looked through in one question: the driver of SQLite lets nobody else in meanwhile. */
const texts = 250;

/** Newest versions with the number of this document in a body, as a value: more than those that name it, and never fewer. */
async function byBodies(req: PayloadRequest, collection: PartCollection, id: number): Promise<number[]> {
  const showing = sql`SELECT v.id FROM page_parts p JOIN _articles_v v ON v.parent_id = p.article AND v.latest = true WHERE p.part = ${partKey(collection, id)}`;
  const unpublished = sql`SELECT v.id FROM _articles_v v JOIN _articles_v_locales l ON l._parent_id = v.id WHERE v.latest = true AND (l.version__status IS NULL OR l.version__status <> 'published')`;
  const candidates = await idsFrom(req, sql`${showing} UNION ${unpublished}`);
  // As each of them writes JSON, and never as prose has a number: a body that says "3 weken" would be read whole for nothing.
  const holds = dialectOf(req.payload) === "sqlite" ? sql`version_body GLOB ${`*[[:,"]${id}[],}"]*`}` : sql`version_body::text ~ ${`(: |, |[["])${id}[],}"]`}`;
  const found: number[] = [];
  for (let from = 0; from < candidates.length; from += texts) {
    const some = sql.join(candidates.slice(from, from + texts).map((one) => sql`${one}`), sql`, `);
    found.push(...(await idsFrom(req, sql`SELECT DISTINCT _parent_id AS id FROM _articles_v_locales WHERE _parent_id IN (${some}) AND ${holds}`)));
    await new Promise(setImmediate);
  }
  return found;
}

/** How many versions, with their bodies, are in memory at once. */
const batch = 50;

export async function draftsNaming(req: PayloadRequest, collection: PartCollection, id: number): Promise<NamingDraft[]> {
  const reads = inBodies.has(collection);
  const versions = [...new Set([...(await byFields(req, collection, id)), ...(reads ? await byBodies(req, collection, id) : [])])];
  const shared = { workingTitle: true, hero: true, topics: true, authors: true, reviewer: true, callToActionChoice: true, callToAction: true, title: true, slug: true, excerpt: true } as const;
  const found: NamingDraft[] = [];
  for (let from = 0; from < versions.length; from += batch) {
    const { docs } = await req.payload.db.findVersions<Row>({ collection: "articles", limit: 0, pagination: false, req, select: { parent: true, version: { ...shared, ...(reads && { body: true as const }) } }, where: { id: { in: versions.slice(from, from + batch) } } });
    for (const { parent, version } of docs) {
      const row = version as unknown as Row;
      const begun = (locale: Locale): boolean => ["title", "slug", "excerpt", "body"].some((field) => perLocale(row, field, locale));
      const languages = locales.filter((locale) => begun(locale) && namesIn(row, collection, id, locale));
      if (languages.length > 0) found.push({ article: idsOf(parent)[0] ?? 0, name: nameOf(row), languages });
    }
  }
  return found.sort((a, b) => a.article - b.article);
}
