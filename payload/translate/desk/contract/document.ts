/** One document in one language, with all its units; and why it was not published. */
import type { Locale } from "../../../../messages/locales";
import type { DeskAddress, Person } from "./address";
import type { DeskSummary, LocaleStatus } from "./summary";
import type { DeskUnit } from "./unit";

export interface DeskDocument extends DeskAddress {
  sourceLocale: Locale;
  title: string;
  unlinked: boolean;
  localeStatus: LocaleStatus;
  /** True where a save is on the page at once, as of products and pictures. */
  savesAreLive: boolean;
  reviewRequired: boolean;
  mayApprove: boolean;
  mayPublish: boolean;
  mayAssign: boolean;
  mayDeclareMinor: boolean;
  /** Give this language a structure of its own, or that of the source again. */
  mayUnlink: boolean;
  /** What drafts translations here; null where nothing does. */
  machine: string | null;
  /** Root-relative; of articles only. */
  previewUrl: string | null;
  adminUrl: string;
  assignee: Person | null;
  dueDate: string | null;
  summary: DeskSummary;
  /** In the order of the page. */
  units: DeskUnit[];
  /** Translated once, no longer in the source. */
  gone: DeskUnit[];
}

/** `POST …/publish` refused: what is missing, each with the unit to go to where it is one. */
export interface PublishRefusal {
  errors: { message: string; data?: { errors: { path: string; message: string; unit?: string }[] } }[];
}

/** After a publication: the document as it is now, and a sentence for each planned publication that it made needless. */
export interface PublishAnswer extends DeskDocument {
  overtaken: string[];
}
