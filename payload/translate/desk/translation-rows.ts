/**
 * What the desk keeps: one row per document and language with every unit's record, and what lists need beside it. The records are the truth;
 * the other columns follow from them (`summary`) and `npm run translations -- rebuild` proves it.
 */
import type { CollectionConfig, PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { nobody } from "../../access/roles";
import { dialectOf, runSql, sql } from "../../search/sql";
import type { UnitRecord } from "../record";
import type { DeskCollection, DeskId } from "./contract/address";
import type { DeskSummary } from "./contract/summary";
import { type DeskSource, documentName } from "./documents";
import { summarize } from "./summary";

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody };

export const translations: CollectionConfig = {
  slug: "translations",
  access: closed,
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    // `articles/12/fr`: one row each, whatever two processes do at once.
    { name: "key", type: "text", required: true, unique: true, index: true },
    { name: "document", type: "text", required: true, index: true },
    { name: "subject", type: "text", required: true, index: true },
    { name: "locale", type: "text", required: true, index: true },
    { name: "title", type: "text", required: true, index: true },
    { name: "units", type: "json", required: true },
    { name: "sourceHash", type: "text", required: true },
    // Names of findings that somebody called false alarms; a name holds the texts, so it is of no use once they change.
    { name: "dismissed", type: "json" },
    { name: "state", type: "text", required: true, index: true },
    { name: "untranslated", type: "number", required: true },
    { name: "machineDraft", type: "number", required: true },
    { name: "translated", type: "number", required: true },
    { name: "needsUpdate", type: "number", required: true },
    { name: "approved", type: "number", required: true },
    { name: "words", type: "number", required: true },
    { name: "wordsToDo", type: "number", required: true, index: true },
    { name: "share", type: "number", required: true, index: true },
    { name: "repairs", type: "number", required: true },
    { name: "comments", type: "number", required: true },
    { name: "changedAt", type: "date", required: true, index: true },
    { name: "changedBy", type: "number" },
    // Somebody wants another structure in this language: the desk never writes over it.
    { name: "unlinked", type: "checkbox", required: true, defaultValue: false },
    // The text that was written in the form has parts the source has not.
    { name: "ownStructure", type: "checkbox", required: true, defaultValue: false },
    // The document's text in this language is the desk's work, not one that was written as a whole.
    { name: "built", type: "checkbox", required: true, defaultValue: false },
    { name: "assignee", type: "number", index: true },
    { name: "dueDate", type: "text", index: true },
  ],
};

export interface TranslationRow extends Omit<DeskSummary, "counts"> {
  id: number;
  key: string;
  document: string;
  subject: DeskCollection;
  locale: Locale;
  title: string;
  units: UnitRecord[];
  sourceHash: string;
  dismissed: string[] | null;
  untranslated: number;
  machineDraft: number;
  translated: number;
  needsUpdate: number;
  approved: number;
  changedAt: string;
  changedBy: number | null;
  unlinked: boolean;
  ownStructure: boolean;
  built: boolean;
  assignee: number | null;
  dueDate: string | null;
}

export function keyOf(document: string, locale: Locale): string {
  return `${document}/${locale}`;
}

export function idOfDocument(document: string): DeskId {
  const id = document.slice(document.indexOf("/") + 1);
  return id === "global" ? id : Number(id);
}

/**
 * One writer per document on PostgreSQL, from before its first write to the end of the transaction: two people who save two units would
 * otherwise each write all records as they read them. On SQLite there is one writer anyway.
 */
export async function lockDocument(req: PayloadRequest, document: string): Promise<void> {
  if (dialectOf(req.payload) === "postgres") await runSql(req.payload, sql`select pg_advisory_xact_lock(hashtext(${document}))`, req);
}

export async function findRow(req: PayloadRequest, document: string, locale: Locale): Promise<TranslationRow | null> {
  return req.payload.db.findOne<TranslationRow>({ collection: "translations", req, where: { key: { equals: keyOf(document, locale) } } });
}

/** The columns that follow from the records. */
export function derived(records: readonly UnitRecord[]): Omit<DeskSummary, "counts" | "comments"> & DeskSummary["counts"] {
  const { counts, ...rest } = summarize(records);
  return { ...rest, ...counts };
}

export async function createRow(req: PayloadRequest, source: DeskSource, locale: Locale, units: UnitRecord[], marks: Pick<TranslationRow, "ownStructure">): Promise<TranslationRow> {
  const now = new Date().toISOString();
  const { collection, name, sourceHash, title } = source;
  const data = {
    key: keyOf(name, locale), document: name, subject: collection, locale, title, units, sourceHash, dismissed: [], ...derived(units), comments: 0,
    // One that is taken in long after it was written is no news.
    changedAt: source.savedAt ?? now, changedBy: req.user?.id ?? null, unlinked: false, built: false, ...marks, assignee: null, dueDate: null,
  };
  return (await req.payload.db.create({ collection: "translations", data: { ...data, createdAt: now, updatedAt: now }, req })) as unknown as TranslationRow;
}

/** Writes some columns; with `units`, all that follows from them. Returns the row as it is then. */
export async function saveRow(req: PayloadRequest, row: TranslationRow, change: Partial<TranslationRow>): Promise<TranslationRow> {
  const data = { ...change, ...(change.units ? derived(change.units) : {}) };
  await req.payload.db.updateOne({ collection: "translations", id: row.id, data: { ...data, updatedAt: new Date().toISOString() }, req, returning: false });
  return { ...row, ...data };
}

/** With the document goes all that was said about it. */
export async function forgetDocument(req: PayloadRequest, collection: DeskCollection, id: DeskId): Promise<void> {
  const where = { document: { equals: documentName(collection, id) } };
  await req.payload.db.deleteMany({ collection: "translations", req, where });
  await req.payload.db.deleteMany({ collection: "translation-events", req, where });
  await req.payload.db.deleteMany({ collection: "translation-notices", req, where });
}
