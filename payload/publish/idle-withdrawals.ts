/**
 * A planned withdrawal of a page that a plan was to publish. Without that publication there is nothing to withdraw: it is cancelled along, and whoever
 * cancels the one is told of the other.
 */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";
import { timeZone } from "../../messages/time-zone";
import { type AdminText, label } from "../content/label";
import { momentInWords } from "../desk/in-admin-words";
import { rowsOf, sql } from "../search/sql";
import { changePlan } from "./change-plan";
import { findLivePages } from "./live-pages";

export const idleReasons = {
  withPublication: label(
    "Mee geannuleerd: de publicatie die eraan voorafging, gaat niet door. Er valt dan niets in te trekken.",
    "Annulé en même temps\u00A0: la publication qui devait précéder n’aura pas lieu, il n’y aura rien à retirer.",
    "Cancelled along: the publication before it will not take place, so there will be nothing to unpublish.",
  ),
  atItsMoment: label(
    "Niet uitgevoerd: de pagina stond niet online, er viel niets in te trekken.",
    "Pas effectué\u00A0: la page n’était pas en ligne, il n’y avait rien à retirer.",
    "Not carried out: the page was not online, there was nothing to unpublish.",
  ),
} satisfies Record<string, AdminText>;

export interface PlannedPage {
  article: number;
  language: Locale;
}

interface Waiting {
  id: number;
  action: "publish" | "unpublish";
  at: string;
}

export async function isLive(req: PayloadRequest, { article, language }: PlannedPage): Promise<boolean> {
  return (await findLivePages(req, { and: [{ article: { equals: article } }, { locale: { equals: language } }] }, 1)).length > 0;
}

/** What waits for a page, the soonest first. */
async function waitingFor(req: PayloadRequest, { article, language }: PlannedPage): Promise<Waiting[]> {
  const rows = await rowsOf<Waiting & { at: string | Date }>(req.payload, sql`SELECT id, action, at FROM scheduled_changes WHERE article_id = ${article} AND language = ${language} AND state = 'waiting' ORDER BY at, id`, req);
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}

/** Moments of the withdrawals that find nothing online, were the publication of the page to take place at `at`, or with null not at all. */
export async function idleWithdrawals(req: PayloadRequest, page: PlannedPage, publishedAt: string | null): Promise<Waiting[]> {
  const withdrawals = (await waitingFor(req, page)).filter(({ action, at }) => action === "unpublish" && (publishedAt === null || at <= publishedAt));
  return withdrawals.length === 0 || (await isLive(req, page)) ? [] : withdrawals;
}

/** Cancels those that nothing waiting comes before any more. Returns their moments in words, in the language of the admin. */
export async function cancelIdleWithdrawals(req: PayloadRequest, page: PlannedPage): Promise<string[]> {
  const publication = (await waitingFor(req, page)).find(({ action }) => action === "publish");
  if (publication) return [];
  const idle = await idleWithdrawals(req, page, null);
  for (const { id } of idle) await changePlan(req, { id, state: "waiting" }, { state: "cancelled", reasons: idleReasons.withPublication });
  return idle.map(({ at }) => momentInWords(at, req.i18n.language, timeZone));
}
