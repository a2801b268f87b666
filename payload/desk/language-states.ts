/** Where an article stands in each language, in the words an editor uses. */
import type { PayloadRequest, Where } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { idsOf } from "../content/body-references";
import type { AdminText } from "../content/label";
import { perLocale } from "../publish/register";
import type { Row } from "../publish/shown-parts";

export type LanguageState = "empty" | "draft" | "scheduled" | "published" | "changed" | "unpublished";

export interface PlannedChange {
  id: number;
  article: unknown;
  language: Locale;
  action: "publish" | "unpublish";
  /** ISO 8601, UTC. */
  at: string;
  state: "waiting" | "failed";
  /** Why it failed, in each language of the admin. */
  reasons: AdminText | null;
}

export type LanguageStates = Record<Locale, LanguageState>;

/**
 * @param stored the article as visitors may see it, with all its languages
 * @param newest its newest version, drafts included; null where there is none
 * @param wasLive whether it was ever live in this language: a date alone says nothing, since an editor may choose one beforehand
 */
export function stateIn(locale: Locale, stored: Row, newest: Row | null, planned: PlannedChange[], wasLive: boolean): LanguageState {
  const draft = newest ?? stored;
  if (perLocale(stored, "_status", locale) === "published") return perLocale(draft, "_status", locale) === "published" ? "published" : "changed";
  if (planned.some((change) => change.language === locale && change.action === "publish" && change.state === "waiting")) return "scheduled";
  if (wasLive) return "unpublished";
  return perLocale(draft, "title", locale) || perLocale(draft, "body", locale) ? "draft" : "empty";
}

/** Of some articles those that a version of theirs shows to have been live, in each language; asked only of those that have a date and are not live. */
export async function onceLive(req: PayloadRequest, rows: Row[]): Promise<Record<Locale, Set<number>>> {
  const found = {} as Record<Locale, Set<number>>;
  for (const locale of locales) {
    const asked = rows.filter((row) => perLocale(row, "publishedAt", locale) && perLocale(row, "_status", locale) !== "published").map(({ id }) => id);
    const where: Where = { and: [{ parent: { in: asked } }, { "version._status": { equals: "published" } }] };
    const { docs } = asked.length === 0 ? { docs: [] } : await req.payload.db.findVersions<Row>({ collection: "articles", limit: 0, locale, pagination: false, req, select: { parent: true }, where });
    found[locale] = new Set(docs.flatMap(({ parent }) => idsOf(parent)));
  }
  return found;
}

/** What waits or failed, for some articles. */
export async function plannedFor(req: PayloadRequest, articles: number[]): Promise<PlannedChange[]> {
  const { docs } = await req.payload.db.find<PlannedChange>({ collection: "scheduled-changes", limit: 0, pagination: false, req, sort: "at", where: { and: [{ article: { in: articles } }, { state: { in: ["waiting", "failed"] } }] } });
  return docs;
}

export async function newestVersion(req: PayloadRequest, article: number): Promise<Row | null> {
  const { docs } = await req.payload.db.findVersions<Row>({ collection: "articles", limit: 1, pagination: false, req, where: { and: [{ parent: { equals: article } }, { latest: { equals: true } }] } });
  return docs[0] ? { ...(docs[0].version as unknown as Row), id: article } : null;
}

export interface Standing {
  states: LanguageStates;
  /** What waits or failed, the soonest first. */
  planned: PlannedChange[];
}

/** Where several articles stand, for the list; a handful of queries whatever their number. */
export async function standingsOf(req: PayloadRequest, articles: number[]): Promise<Map<number, Standing>> {
  const { db } = req.payload;
  const select = { _status: true, publishedAt: true, title: true } as const;
  const [stored, versions, planned] = [
    await db.find<Row>({ collection: "articles", limit: 0, pagination: false, req, select, where: { id: { in: articles } } }),
    await db.findVersions<Row>({ collection: "articles", limit: 0, pagination: false, req, select: { parent: true, version: { _status: true, title: true } }, where: { and: [{ parent: { in: articles } }, { latest: { equals: true } }] } }),
    await plannedFor(req, articles),
  ];
  const live = await onceLive(req, stored.docs);
  return new Map(stored.docs.map((row) => {
    const version = versions.docs.find(({ parent }) => idsOf(parent)[0] === row.id)?.version as Row | undefined;
    const own = planned.filter((change) => idsOf(change.article)[0] === row.id);
    const states = Object.fromEntries(locales.map((locale) => [locale, stateIn(locale, row, version ?? null, own, live[locale].has(row.id))])) as LanguageStates;
    return [row.id, { states, planned: own }];
  }));
}

/** The states alone. */
export async function statesOf(req: PayloadRequest, articles: number[]): Promise<Map<number, LanguageStates>> {
  return new Map([...(await standingsOf(req, articles))].map(([id, { states }]) => [id, states]));
}
