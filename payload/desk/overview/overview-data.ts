/** What the dashboard says of the whole shop: every question is answered by an index and cut to what one sees at a glance. */
import type { CollectionSlug, PayloadRequest, Where } from "payload";

import type { Locale } from "../../../messages/locales";
import { idsOf } from "../../content/body-references";
import { findLivePages } from "../../publish/live-pages";
import { emptyShelf } from "../../publish/shown-parts";
import { articleNames } from "../article-names";
import type { PlannedChange } from "../language-states";
import { stillMissing } from "../publishing/still-missing";
import { scheduleToSee } from "./schedule-to-see";

/** Enough to begin the day with; a link leads to the rest. */
export const shown = 5;

export interface Listed<T> {
  docs: T[];
  /** Of all there are. */
  total: number;
}

export interface PageNote {
  article: number;
  name: string;
  locale: Locale;
  /** Warnings on the page. */
  count: number;
}

export interface Stale {
  /** `articles/12` */
  document: string;
  title: string;
  locale: Locale;
}

export interface Reviewed {
  article: number;
  name: string;
  /** ISO 8601. */
  at: string;
}

export interface Unready {
  /** Of the planned change. */
  id: number;
  article: number;
  name: string;
  locale: Locale;
  /** When it is to be published: ISO 8601, UTC. */
  at: string;
  /** Things that would keep it from going live now. */
  count: number;
}

export interface Today {
  scheduled: (PlannedChange & { name: string })[];
  /** Of the next that are to be published, those that cannot be yet. */
  unready: Unready[];
  waiting: number;
  failed: number;
  stale: Listed<Stale>;
  warned: Listed<PageNote>;
  /** Pages that nobody has looked at since they changed: their warnings are not known yet. */
  unchecked: number;
  reviewed: Reviewed[];
}

async function count(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<number> {
  return (await req.payload.db.count({ collection, req, where })).totalDocs;
}

/** Translations that fell behind their source, the latest change first. */
async function staleTranslations(req: PayloadRequest): Promise<Listed<Stale>> {
  const where: Where = { state: { equals: "needsUpdate" } };
  const { docs } = await req.payload.db.find<Stale>({ collection: "translations", limit: shown, pagination: false, req, select: { document: true, title: true, locale: true }, sort: "-changedAt", where });
  return { docs, total: await count(req, "translations", where) };
}

async function warnedPages(req: PayloadRequest): Promise<Listed<PageNote>> {
  const where: Where = { warnings: { greater_than: 0 } };
  const { docs } = await req.payload.db.find<{ article: number; locale: Locale; warnings: number }>({ collection: "live-pages", limit: shown, pagination: false, req, select: { article: true, locale: true, warnings: true }, sort: "-warnings", where });
  const names = await articleNames(req, docs.map(({ article }) => article));
  return { docs: docs.map(({ article, locale, warnings }) => ({ article, locale, count: warnings, name: names.get(article) ?? `#${article}` })), total: await count(req, "live-pages", where) };
}

/** Candidates are read by the index of the date; drafts among them are passed over. */
const candidates = 30;

async function oldestReviewed(req: PayloadRequest): Promise<Reviewed[]> {
  const { docs } = await req.payload.db.find<{ id: number; workingTitle?: string; reviewedAt: string }>({ collection: "articles", limit: candidates, pagination: false, req, select: { workingTitle: true, reviewedAt: true }, sort: "reviewedAt", where: { reviewedAt: { exists: true } } });
  if (docs.length === 0) return [];
  const live = new Set((await findLivePages(req, { article: { in: docs.map(({ id }) => id) } })).map(({ article }) => article));
  return docs.filter(({ id }) => live.has(id)).slice(0, shown).map(({ id, reviewedAt, workingTitle }) => ({ article: id, name: workingTitle ?? `#${id}`, at: reviewedAt }));
}

async function notReady(req: PayloadRequest, scheduled: Today["scheduled"]): Promise<Unready[]> {
  const shelf = emptyShelf(req);
  const found: Unready[] = [];
  for (const { action, article, at, id, language, name, state } of scheduled) {
    const [number = 0] = idsOf(article);
    const missing = state === "waiting" && action === "publish" ? await stillMissing(req, number, language, shelf) : [];
    if (missing.length > 0) found.push({ id, article: number, name, locale: language, at, count: missing.length });
  }
  return found;
}

export async function whatNeedsMe(req: PayloadRequest): Promise<Today> {
  const scheduled = await scheduleToSee(req);
  return {
    scheduled,
    unready: await notReady(req, scheduled),
    waiting: await count(req, "scheduled-changes", { state: { equals: "waiting" } }),
    failed: await count(req, "scheduled-changes", { state: { equals: "failed" } }),
    stale: await staleTranslations(req),
    warned: await warnedPages(req),
    unchecked: await count(req, "live-pages", { checkedAt: { exists: false } }),
    reviewed: await oldestReviewed(req),
  };
}

/** More in one month than a calendar can show. */
export const mostPlanned = 300;

/** Everything planned between two moments, what was done or failed included; by time. */
export async function plannedBetween(req: PayloadRequest, from: Date, to: Date): Promise<(Omit<PlannedChange, "state"> & { name: string; state: PlannedChange["state"] | "done" })[]> {
  const where: Where = { and: [{ at: { greater_than_equal: from.toISOString() } }, { at: { less_than: to.toISOString() } }, { state: { not_equals: "cancelled" } }] };
  const { docs } = await req.payload.db.find<PlannedChange>({ collection: "scheduled-changes", limit: mostPlanned, pagination: false, req, sort: "at", where });
  const names = await articleNames(req, docs.flatMap(({ article }) => idsOf(article)));
  return docs.map((change) => ({ ...change, name: names.get(idsOf(change.article)[0] ?? 0) ?? "" }));
}
