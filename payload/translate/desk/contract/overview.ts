/** The list of documents: what may be asked of it, what it answers, and giving out work. */
import type { Locale } from "../../../../messages/locales";
import type { DeskAddress, Person } from "./address";
import type { DeskSummary, DocumentState, LocaleStatus } from "./summary";

export interface DeskRow extends DeskSummary, DeskAddress {
  title: string;
  /** Last change of the source's texts; ISO 8601. */
  changedAt: string;
  changedBy: Person | null;
  assignee: Person | null;
  /** `2026-12-01` */
  dueDate: string | null;
  localeStatus: LocaleStatus;
  unlinked: boolean;
}

export type DeskSort = "changedAt" | "-changedAt" | "title" | "-title" | "wordsToDo" | "-wordsToDo" | "share" | "-share" | "dueDate" | "-dueDate";

/** Query of the list and the filter of an export; several values of one key with commas. */
export interface DeskFilter {
  locale: Locale;
  collection?: string;
  /** States of documents, or `todo`: everything but translated, approved and empty. */
  state?: string;
  /** A user's number, `me` or `nobody`. */
  assignee?: string;
  /** In titles. */
  q?: string;
  /** `overdue`, `week`, or a day: due until then. */
  due?: string;
  /** ISO 8601, or `visit`: the source changed since this person was last here. */
  since?: string;
}

export interface DeskList {
  docs: DeskRow[];
  total: number;
  page: number;
  pages: number;
  /** Documents by state, of what the filter leaves without its `state`. */
  counts: Partial<Record<DocumentState, number>>;
  /** When this person last looked at the list of this language before today's visit; ISO 8601. Null the first time. */
  lastVisit: string | null;
  /** Languages this person works in, other than the source. */
  locales: Locale[];
  /** For whom work may be put aside: editors, and translators of this language. Empty for those who may not assign. */
  people: Person[];
}

export interface AssignRequest {
  rows: DeskAddress[];
  /** Null takes the work away from whoever has it; undefined leaves that as it is. */
  assignee?: number | null;
  dueDate?: string | null;
}
