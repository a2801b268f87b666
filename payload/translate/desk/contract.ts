/**
 * What the desk's endpoints under `/api/translation-desk` take and answer: the line between the server's side of the desk and its views.
 * Types only, so that a component may import them. Errors are `{ errors: [{ message }] }` in the language of the admin, with 400 (what to do
 * differently is said), 401 (signed out), 403 (not this person's), 404, 409 (see `Conflict`) or 413.
 */
import type { Locale } from "../../../messages/locales";
import type { WordChange } from "../changed-words";
import type { FindingCode } from "../checks/finding";
import type { LinkAddresses } from "../inline-nodes";
import type { Placeholder } from "../placeholders";
import type { Origin, TranslationState } from "../record";
import type { Verdict } from "../xliff/plan-import";

/** The collections the desk covers, and the one global. */
export type DeskCollection = "articles" | "media" | "products" | "calls-to-action" | "topics" | "authors" | "sources" | "site-settings";
/** A document's number; `global` for the settings. */
export type DeskId = number | "global";

export interface DeskAddress {
  collection: DeskCollection;
  id: DeskId;
  locale: Locale;
}

export interface Person {
  id: number;
  name: string;
}

/** How many units stand in each state. */
export type StateCounts = Record<TranslationState, number>;

/** `approved` and `translated`: all of its units are at least that; else the most urgent there is. */
export type DocumentState = TranslationState | "empty";

/** Of one document in one language; what lists and the head of the side-by-side view show. */
export interface DeskSummary {
  state: DocumentState;
  counts: StateCounts;
  /** Of the source. */
  words: number;
  /** Of the source's units that are untranslated, machine drafts or need an update. */
  wordsToDo: number;
  /** 0 to 1, by words: translated and approved. */
  share: number;
  /** Units whose marks only are behind. */
  repairs: number;
  comments: number;
}

/** Of a document with drafts: its status in that language. A document without drafts is always live. */
export type LocaleStatus = "empty" | "draft" | "published" | "changed" | "live";

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

export interface DeskFinding {
  code: FindingCode;
  severity: "blocking" | "warning";
  /** In the language of the admin. */
  message: string;
  /** Where in the words (without marks) of the target; null where it is about the whole text. UTF-16 units. */
  start: number | null;
  end: number | null;
  /** `do: "repair"` with this code sets it right. */
  repairable: boolean;
  dismissed: boolean;
}

export interface DeskComment {
  id: number;
  by: Person | null;
  at: string;
  text: string;
}

export interface DeskUnit {
  id: string;
  path: string;
  scope: string;
  /** See `unit.ts`: `text`, `slug`, `paragraph`, `heading`, `figure.caption` … */
  kind: string;
  /** What it is called, in the language of the admin. */
  label: string;
  /** In characters, marks not counted. */
  maxLength: number | null;
  source: { text: string; placeholders: Placeholder[] };
  state: TranslationState;
  /** A machine draft of an older source. */
  outdated: boolean;
  /** Whether a machine may draft it: nobody has written here, and it is no address. */
  draftable: boolean;
  /** Words are up to date, marks are not: `do: "repair"` without code takes `target` over. */
  repair: boolean;
  /** In the numbers of the source as it is now; what is built into the page. */
  target: { text: string; links: LinkAddresses } | null;
  /** Words somebody is in the middle of; they stand in the editor, and are no translation yet. */
  begun: { text: string; links: LinkAddresses; origin: { kind: "person" } | { kind: "memory"; percent: number }; by: Person | null; at: string } | null;
  /** The source the translation was made of, where its words were others. */
  basedOn: { text: string; placeholders: Placeholder[] } | null;
  /** From `basedOn` to `source`, word by word. */
  changes: WordChange[] | null;
  origin: Origin | null;
  by: Person | null;
  at: string | null;
  reviewer: (Person & { at: string }) | null;
  rejection: { by: Person | null; at: string; note: string } | null;
  /** An editor declared the source's new words to say the same. */
  minor: { by: Person | null; at: string } | null;
  /** Changes with every write to the unit; travels with the next one. */
  revision: number;
  findings: DeskFinding[];
  comments: DeskComment[];
}

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

/** `type` keeps words as they are typed and changes no state; `translate` says that they are the translation. */
export type UnitDeed = "type" | "translate" | "approve" | "reject" | "clear" | "minor" | "repair" | "dismiss" | "comment" | "undo";

export interface UnitWrite {
  unit: string;
  do: UnitDeed;
  /** Marked text of `type` and `translate`, and of `repair` with marks placed by hand. */
  text?: string;
  links?: LinkAddresses;
  /** Of `reject` and `comment`. */
  note?: string;
  /** Of `dismiss`, and of `repair` of one finding. */
  code?: FindingCode;
  /** Where the words of `translate` come from; a person's without it. */
  origin?: { kind: "person" } | { kind: "memory"; percent: number };
  /** As last read. Not needed for `comment` and `dismiss`. */
  revision?: number;
}

export interface UnitAnswer {
  unit: DeskUnit;
  /** Units that changed along: an address that follows from the title. */
  others: DeskUnit[];
  summary: DeskSummary;
  /** What of the text could not go onto the page yet, in the language of the admin: the words are kept all the same. */
  notice: string | null;
}

/** Of `POST …/draft`. */
export interface DraftAnswer {
  /** Those asked for, as they are now, and the address that follows from a title. */
  units: DeskUnit[];
  /** How many got a draft. */
  drafted: number;
  /** Ids for which the machine gave nothing that can be used: it lost a mark, or said nothing. */
  leftOut: string[];
  summary: DeskSummary;
}

export interface MachineState {
  engine: string;
  /** In characters; null where the service does not tell. */
  usage: { used: number; limit: number } | null;
}

/** 409: somebody else wrote in between. Nothing is lost on either side. */
export interface Conflict {
  errors: { message: string }[];
  conflict: { theirs: DeskUnit; yours: { text: string; links: LinkAddresses } };
}

export type DeskEventKind = Exclude<UnitDeed, "type"> | "begun" | "draft" | "import" | "adopt" | "sourceChange" | "publish" | "link" | "unlink" | "assign";

export interface DeskEvent {
  id: number;
  kind: DeskEventKind;
  unit: string | null;
  by: Person | null;
  at: string;
  before: string | null;
  after: string | null;
  note: string | null;
}

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

/** `GET …/unit?unit=…` */
export interface UnitDetails {
  history: DeskEvent[];
  matches: MemoryMatch[];
  terms: TermHit[];
}

export interface MemoryMatch {
  /** 101: same words in the same surroundings; 100: same words; 70–99: alike. */
  percent: number;
  source: string;
  target: string;
  /** From the match's source to this unit's. */
  changes: WordChange[];
  links: LinkAddresses;
  from: string;
  at: string;
}

export interface TermHit {
  /** In the words of the source. */
  start: number;
  end: number;
  term: string;
  preferred: string[];
  forbidden: string[];
  keep: boolean;
  note: string | null;
}

export type ExportFormat = "xliff12" | "xliff20" | "csv";

export interface ExportRequest {
  locale: Locale;
  format: ExportFormat;
  /** Either the documents themselves or a filter; neither means all that needs work. */
  rows?: { collection: DeskCollection; id: DeskId }[];
  filter?: Omit<DeskFilter, "locale">;
}

export interface ImportedUnit {
  unit: string;
  verdict: Verdict;
  source: string;
  /** Of the shop today, and of the file. */
  current: string;
  proposed: string;
}

export interface ImportPlan {
  applied: boolean;
  counts: Partial<Record<Verdict, number>>;
  documents: { collection: DeskCollection; id: DeskId; title: string; units: ImportedUnit[] }[];
}

export interface AssignRequest {
  rows: DeskAddress[];
  /** Null takes the work away from whoever has it; undefined leaves that as it is. */
  assignee?: number | null;
  dueDate?: string | null;
}

/** `POST …/publish` refused: what is missing, each with the unit to go to where it is one. */
export interface PublishRefusal {
  errors: { message: string; data?: { errors: { path: string; message: string; unit?: string }[] } }[];
}
