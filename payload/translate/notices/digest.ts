/**
 * Mails people what is new about their translations, if they asked for it. Rows are claimed by one statement before the mail goes out and marked after
 * it: of several processes one sends it, and what a mail server refused, or a process that died left behind, goes with a later one.
 */
import { type BasePayload, createLocalReq, type PayloadRequest } from "payload";

import { localeDetails, sourceLocale } from "../../../messages/locales";
import { timeZone } from "../../../messages/time-zone";
import { sayIn } from "../../desk/in-admin-words";
import { environment } from "../../env";
import { letterHtml, letterText } from "../../mail/letter";
import type { User } from "../../payload-types";
import { rowsOf, runSql, sql } from "../../search/sql";
import { adminLanguageOf } from "./admin-language";
import { noticeHref, noticeText } from "./notice-link";
import { noticeWords } from "./notice-words";
import type { NoticeRow } from "./notices";

/** Milliseconds after which a claim that led to nothing is anybody's again. */
const lease = 15 * 60 * 1000;
const hour = 60 * 60 * 1000;
/** Of the shop's time, when the daily mail goes out. */
const morning = 7;

/** Notices from before this moment make a mail due. */
export function dueBefore(period: "hourly" | "daily", now: number): string {
  if (period === "hourly") return new Date(now - hour).toISOString();
  const local = (moment: number) => Number(new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone }).format(new Date(moment)));
  let at = Math.floor(now / hour) * hour;
  while (local(at) !== morning) at -= hour;
  return new Date(at).toISOString();
}

async function isDue(payload: BasePayload, person: number, before: string, now: number): Promise<boolean> {
  const free = new Date(now - lease).toISOString();
  const [row] = await rowsOf<{ total: number | string }>(payload, sql`SELECT count(*) AS total FROM translation_notices WHERE person = ${person} AND seen_at IS NULL AND mailed_at IS NULL AND (mailing_at IS NULL OR mailing_at < ${free}) AND "at" <= ${before}`);
  return Number(row?.total ?? 0) > 0;
}

async function claim(payload: BasePayload, person: number, now: number): Promise<NoticeRow[]> {
  const free = new Date(now - lease).toISOString();
  const rows = await rowsOf<NoticeRow>(
    payload,
    sql`UPDATE translation_notices SET mailing_at = ${new Date(now).toISOString()} WHERE person = ${person} AND seen_at IS NULL AND mailed_at IS NULL AND (mailing_at IS NULL OR mailing_at < ${free})
      RETURNING id, person, kind, document, locale, title, unit, "by", note, "at"`,
  );
  return rows.sort((a, b) => Number(a.id) - Number(b.id));
}

function letterFor(name: string, notices: readonly NoticeRow[], language: string) {
  const say = sayIn(language);
  const list = notices.map((notice) => ({ words: `${notice.title} (${localeDetails[notice.locale].name}) – ${noticeText(notice, language)}`, address: `${environment.siteUrl}${noticeHref(notice)}` }));
  const letter = { language, paragraphs: [say(noticeWords.hello, { name }), say(noticeWords.news)], list, link: { words: say(noticeWords.toDesk), address: `${environment.siteUrl}/admin/translations` }, closing: [say(noticeWords.why)] };
  return { subject: say(noticeWords.subject, { count: notices.length }), html: letterHtml(letter), text: letterText(letter) };
}

async function mailTo(payload: BasePayload, req: PayloadRequest, { id, email, name }: User, now: number): Promise<void> {
  const notices = await claim(payload, id, now);
  if (notices.length === 0) return;
  await payload.sendEmail({ to: email, ...letterFor(name, notices, await adminLanguageOf(req, id)) });
  for (const { id: notice } of notices) await runSql(payload, sql`UPDATE translation_notices SET mailed_at = ${new Date(now).toISOString()} WHERE id = ${notice}`);
}

/** Does nothing where mail is off: the notices wait in the admin, and for the day it is switched on. */
export async function sendDigests(payload: BasePayload, now = Date.now()): Promise<void> {
  if (payload.email.name === "off") return;
  const req = await createLocalReq({ locale: sourceLocale }, payload);
  const { docs } = await payload.db.find<User>({ collection: "users", limit: 0, pagination: false, req, select: { deskMail: true, email: true, name: true }, where: { deskMail: { in: ["hourly", "daily"] } } });
  for (const user of docs) {
    const { deskMail } = user;
    if (deskMail !== "hourly" && deskMail !== "daily") continue;
    if (!(await isDue(payload, user.id, dueBefore(deskMail, now), now))) continue;
    try {
      await mailTo(payload, req, user, now);
    } catch (error) {
      payload.logger.error({ err: error, msg: "A digest of the translation desk was not sent; it is tried again in a quarter of an hour." });
    }
  }
}
