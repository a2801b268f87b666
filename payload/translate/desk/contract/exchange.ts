/** Files out and in. */
import type { Locale } from "../../../../messages/locales";
import type { Verdict } from "../../xliff/plan-import";
import type { DeskCollection, DeskId } from "./address";
import type { DeskFilter } from "./overview";

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
