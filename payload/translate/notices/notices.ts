/**
 * What somebody should know about their translations: one row per person, cause and document, written in the transaction of the cause, so that there
 * is no news of what was rolled back and none is missing. A second cause of the same kind renews the row.
 */
import { type CollectionConfig, type PayloadRequest, type Where } from "payload";

import { nobody } from "../../access/roles";
import type { Locale } from "../../../messages/locales";
import { runSql, sql } from "../../search/sql";
import type { NoticeKind } from "../desk/contract/notices";

export const translationNotices: CollectionConfig = {
  slug: "translation-notices",
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    { name: "key", type: "text", required: true, unique: true, index: true },
    { name: "person", type: "number", required: true, index: true },
    { name: "kind", type: "text", required: true },
    { name: "document", type: "text", required: true, index: true },
    { name: "locale", type: "text", required: true },
    { name: "title", type: "text", required: true },
    // Id of the unit it is about, as it was then.
    { name: "unit", type: "text" },
    { name: "by", type: "number" },
    // Of a rejection the reason, of work that is due the day.
    { name: "note", type: "textarea" },
    { name: "at", type: "date", required: true, index: true },
    { name: "seenAt", type: "date", index: true },
    { name: "mailedAt", type: "date", index: true },
    // When a process took it up to mail it: one that died meanwhile leaves it to the next after a while.
    { name: "mailingAt", type: "date" },
  ],
};

export interface NoticeRow {
  id: number;
  person: number;
  kind: NoticeKind;
  document: string;
  locale: Locale;
  title: string;
  unit: string | null;
  by: number | null;
  note: string | null;
  at: string;
}

export type NewNotice = Pick<NoticeRow, "person" | "kind" | "document" | "locale" | "title"> & { unit?: string | null; note?: string | null };

/** Nobody is told what they did themselves. */
export async function notify(req: PayloadRequest, notices: readonly NewNotice[], at = new Date().toISOString()): Promise<void> {
  const by = req.user?.id ?? null;
  for (const { person, kind, document, locale, title, unit = null, note = null } of notices) {
    if (person === by) continue;
    const key = [kind, document, locale, person, ...(kind === "rejected" ? [unit] : [])].join("/");
    // Work that is due is told once for each day it is due on.
    const news = kind === "due" ? sql`translation_notices.note IS DISTINCT FROM excluded.note` : sql`1 = 1`;
    await runSql(
      req.payload,
      sql`INSERT INTO translation_notices ("key", person, kind, document, locale, title, unit, "by", note, "at", created_at, updated_at)
        VALUES (${key}, ${person}, ${kind}, ${document}, ${locale}, ${title}, ${unit}, ${by}, ${note}, ${at}, ${at}, ${at})
        ON CONFLICT ("key") DO UPDATE SET title = excluded.title, unit = excluded.unit, "by" = excluded."by", note = excluded.note, "at" = excluded."at", updated_at = excluded."at", seen_at = NULL, mailed_at = NULL, mailing_at = NULL WHERE ${news}`,
      req,
    );
  }
}

/** The cause is gone before anybody was told: a change that was undone, work that went to somebody else. */
export async function withdrawNotices(req: PayloadRequest, document: string, locale: Locale, kind: NoticeKind, except: number | null = null): Promise<void> {
  const others: Where[] = except === null ? [] : [{ person: { not_equals: except } }];
  const where: Where = { and: [{ document: { equals: document } }, { locale: { equals: locale } }, { kind: { equals: kind } }, { mailedAt: { exists: false } }, { seenAt: { exists: false } }, ...others] };
  await req.payload.db.deleteMany({ collection: "translation-notices", req, where });
}

/** Whoever has the document before their eyes has been told. */
export async function markSeen(req: PayloadRequest, person: number, only: Where | null = null): Promise<void> {
  const where: Where = { and: [{ person: { equals: person } }, { seenAt: { exists: false } }, ...(only ? [only] : [])] };
  const { totalDocs } = await req.payload.db.count({ collection: "translation-notices", req, where });
  if (totalDocs === 0) return;
  const now = new Date().toISOString();
  await req.payload.db.updateMany({ collection: "translation-notices", data: { seenAt: now, updatedAt: now }, req, returning: false, where });
}
