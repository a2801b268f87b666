/**
 * Looks at live pages as the checks while writing do, a few at a time and never while somebody publishes: what the overview says about all
 * pages of a shop is then a question to one index. A page is looked at again when its content changes, and once in a while for what changes
 * around it (a picture's description, a link that broke).
 */
import { setImmediate } from "node:timers/promises";
import { type BasePayload, createLocalReq, type PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { countWords, plainText } from "../../content/plain-text";
import { findArticleRow, perLocale } from "../../publish/register";
import type { Row } from "../../publish/shown-parts";
import { warningsOf } from "../article-desk";

interface Due {
  id: number;
  article: number;
  locale: Locale;
  contentHash: string;
}

const again = 7 * 24 * 60 * 60 * 1000;
/** Milliseconds a page is left alone after it changed: whoever published it looks at it now, and often publishes it once more. */
const rest = 30_000;

function wordsOf(row: Row, locale: Locale): number {
  const text = (field: string): string => perLocale<string>(row, field, locale) ?? "";
  return countWords(`${text("title")} ${text("excerpt")} ${plainText(perLocale(row, "body", locale))}`);
}

async function check(req: PayloadRequest, page: Due, siteUrl: string, now: Date): Promise<void> {
  const row = await findArticleRow(req, page.article);
  if (!row) return;
  const found = { warnings: await warningsOf(req, row, page.locale, siteUrl), words: wordsOf(row, page.locale), checkedAt: now.toISOString() };
  // Somebody may have published in between: then it is due again.
  await req.payload.db.updateOne({ collection: "live-pages", data: found, req, returning: false, where: { and: [{ id: { equals: page.id } }, { contentHash: { equals: page.contentHash } }] } });
}

/**
 * @param siteUrl origin without a trailing slash
 * @returns how many pages were looked at
 */
export async function checkLivePages(payload: BasePayload, siteUrl: string, { atOnce = 4, now = new Date() } = {}): Promise<number> {
  const req = await createLocalReq({}, payload);
  const before = (ms: number): object => ({ less_than: new Date(now.getTime() - ms).toISOString() });
  const find = async (where: object[]): Promise<Due[]> => (await payload.db.find<Due>({ collection: "live-pages", limit: atOnce, pagination: false, req, select: { article: true, locale: true, contentHash: true }, where: { and: where as never } })).docs;
  const fresh = await find([{ checkedAt: { exists: false } }, { changedAt: before(rest) }]);
  const due = fresh.length > 0 ? fresh : await find([{ checkedAt: before(again) }]);
  for (const page of due) {
    // SQLite answers without ever giving way: whoever asked meanwhile comes first.
    await setImmediate();
    await check(req, page, siteUrl, now);
  }
  return due.length;
}
