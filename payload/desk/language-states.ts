/** Where an article stands in each language, in the words an editor uses. */
import type { PayloadRequest } from "payload";

import { type Locale, locales } from "../../messages/locales";
import { idsOf } from "../content/body-references";
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
  reason: string | null;
}

export type LanguageStates = Record<Locale, LanguageState>;

/**
 * @param stored the article as visitors may see it, with all its languages
 * @param newest its newest version, drafts included; null where there is none
 */
export function stateIn(locale: Locale, stored: Row, newest: Row | null, planned: PlannedChange[]): LanguageState {
  const draft = newest ?? stored;
  if (perLocale(stored, "_status", locale) === "published") return perLocale(draft, "_status", locale) === "published" ? "published" : "changed";
  if (planned.some((change) => change.language === locale && change.action === "publish" && change.state === "waiting")) return "scheduled";
  if (perLocale(stored, "publishedAt", locale)) return "unpublished";
  return perLocale(draft, "title", locale) || perLocale(draft, "body", locale) ? "draft" : "empty";
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

/** States of several articles at once, for the list; three queries whatever their number. */
export async function statesOf(req: PayloadRequest, articles: number[]): Promise<Map<number, LanguageStates>> {
  const { db } = req.payload;
  const select = { _status: true, publishedAt: true, title: true } as const;
  const [stored, versions, planned] = [
    await db.find<Row>({ collection: "articles", limit: 0, pagination: false, req, select, where: { id: { in: articles } } }),
    await db.findVersions<Row>({ collection: "articles", limit: 0, pagination: false, req, select: { parent: true, version: { _status: true, title: true } }, where: { and: [{ parent: { in: articles } }, { latest: { equals: true } }] } }),
    await plannedFor(req, articles),
  ];
  return new Map(stored.docs.map((row) => {
    const version = versions.docs.find(({ parent }) => idsOf(parent)[0] === row.id)?.version as Row | undefined;
    const own = planned.filter((change) => idsOf(change.article)[0] === row.id);
    return [row.id, Object.fromEntries(locales.map((locale) => [locale, stateIn(locale, row, version ?? null, own)])) as LanguageStates];
  }));
}
