/** How far a document is in one language. */
import type { TranslationState } from "../../record";

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
