/**
 * Brings the register of live pages in line with the articles themselves. The truth is the article's stored row, whichever door wrote it:
 * what has status `published` in a language is live there, nothing else.
 */
import { createHash } from "node:crypto";
import type { PayloadRequest } from "payload";

import { locales } from "../../messages/locales";
import { indexArticle } from "../search/entries";
import { addressBefore, recordRedirects } from "./address-book";
import { findLivePages, type LivePage, neighboursOf } from "./live-pages";
import { syncLiveParts } from "./live-parts";
import { listChanges } from "./list-places";
import { mergePlans, planArticle } from "./plan";
import { planLists, planReaders } from "./plan-lists";
import { recordParts } from "./page-parts";
import { recordDraftParts } from "./draft-parts";
import { offerAsCard, pickRelated } from "./related";
import { schedulePlan } from "./outbox";
import { leaveStoredRow } from "./stored-row";
import { emptyShelf, loadShownParts, partKeys, type Row, type Shelf } from "./shown-parts";

type Draft = Omit<LivePage, "id">;

/** The stored row of an article with all its languages, or null. */
export async function findArticleRow(req: PayloadRequest, id: number): Promise<Row | null> {
  return req.payload.db.findOne<Row>({ collection: "articles", req, where: { id: { equals: id } } });
}

export function perLocale<T>(row: Row, field: string, locale: string): T | undefined {
  const value = row[field];
  return typeof value === "object" && value !== null ? (value as Record<string, T>)[locale] : undefined;
}

const ownTexts = ["title", "slug", "excerpt", "body", "publishedAt"] as const;
const sharedFields = ["hero", "topics", "authors", "reviewer", "reviewedAt", "callToActionChoice", "callToAction", "related"] as const;

/** Of what the article itself puts on its page in one language. */
export function contentHashOf(row: Row, locale: LivePage["locale"]): string {
  const seo = row.seo as Row | undefined;
  const texts = [...ownTexts.map((field) => perLocale(row, field, locale)), seo && perLocale(seo, "title", locale), seo && perLocale(seo, "description", locale)];
  const content = JSON.stringify([...texts, ...sharedFields.map((field) => row[field])]);
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}

async function pageOf(req: PayloadRequest, row: Row, previous: LivePage | undefined, locale: LivePage["locale"], shelf: Shelf): Promise<Draft | LivePage | null> {
  const slug = perLocale<string>(row, "slug", locale);
  if (perLocale(row, "_status", locale) !== "published" || !slug) return null;
  const contentHash = contentHashOf(row, locale);
  if (previous?.contentHash === contentHash) return previous;
  const related = await pickRelated(req, row, locale);
  const parts = await loadShownParts(req, { ...row, body: perLocale(row, "body", locale), related }, shelf);
  const publishedAt = perLocale<string>(row, "publishedAt", locale) ?? new Date().toISOString();
  const changedAt = previous ? new Date().toISOString() : publishedAt;
  return { article: row.id, locale, slug, publishedAt, parts: partKeys(parts), related, relatedCount: related.length, contentHash, changedAt };
}

/** Of a page with other content than it had when it was last looked at. */
const unchecked = { warnings: null, checkedAt: null };

async function store(req: PayloadRequest, before: LivePage | undefined, after: Draft | LivePage | null): Promise<LivePage | null> {
  const { db } = req.payload;
  if (!after) {
    if (before) {
      await db.deleteOne({ collection: "live-pages", req, where: { id: { equals: before.id } } });
      await recordParts(req, before, null);
    }
    return null;
  }
  const now = new Date().toISOString();
  if (before === after) return before;
  if (before) {
    const page = { ...after, id: before.id };
    await db.updateOne({ collection: "live-pages", id: before.id, data: { ...after, ...unchecked, updatedAt: now }, req, returning: false });
    await recordParts(req, before, page);
    return page;
  }
  const { id } = (await db.create({ collection: "live-pages", data: { ...after, createdAt: now, updatedAt: now }, req })) as unknown as LivePage;
  const page = { ...after, id };
  await recordParts(req, null, page);
  return page;
}

/** Whether what lists, feeds and sitemaps say of a page has changed; a card offered to it has not. */
function differs(before: LivePage | undefined, after: LivePage | undefined): boolean {
  return before?.slug !== after?.slug || before?.contentHash !== after?.contentHash;
}

/** After any write to an article, in its transaction: register, what its drafts name, redirects, visibility of parts, and the plan for the outbox. */
export async function registerArticle(req: PayloadRequest, id: number, shelf = emptyShelf(req)): Promise<void> {
  const before = await findLivePages(req, { article: { equals: id } });
  const row = await findArticleRow(req, id);
  leaveStoredRow(req, row);
  await recordDraftParts(req, id, { deleted: row === null });
  const after: LivePage[] = [];
  const offline: LivePage[] = [];
  for (const locale of locales) {
    const previous = before.find((page) => page.locale === locale);
    const next = row ? await pageOf(req, row, previous, locale, shelf) : null;
    const page = await store(req, previous, next);
    if (!page) continue;
    after.push(page);
    if (previous) continue;
    await offerAsCard(req, page);
    const old = await addressBefore(req, id, locale, page.slug);
    if (old !== null) offline.push({ ...page, slug: old });
  }
  if (before.length + after.length === 0) return;
  await recordRedirects(req, [...before, ...offline], after, { deleted: row === null });
  await syncLiveParts(req, before, after);
  const neighbours = await neighboursOf(req, id);
  const touched = locales.filter((locale) => differs(before.find((page) => page.locale === locale), after.find((page) => page.locale === locale)));
  for (const locale of touched) await indexArticle(req, id, locale, after.find((page) => page.locale === locale)?.slug ?? null, row);
  const lists = planLists(await listChanges(req, before, after, touched, shelf));
  await schedulePlan(req, mergePlans([planArticle(before, after, neighbours), lists, planReaders(id, touched, before, after)]));
}
