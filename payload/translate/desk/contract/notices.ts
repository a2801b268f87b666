/** What is new for a person. */
import type { Locale } from "../../../../messages/locales";
import type { Person } from "./address";

export type NoticeKind = "assigned" | "due" | "needsUpdate" | "rejected";

export interface DeskNotice {
  id: number;
  kind: NoticeKind;
  /** `articles/12` */
  document: string;
  locale: Locale;
  title: string;
  unit: string | null;
  by: Person | null;
  /** Of a rejection the reason, of work that is due the day. */
  note: string | null;
  at: string;
}

/** Of the person who asks; not seen yet. */
export interface DeskNotices {
  notices: DeskNotice[];
  total: number;
}
