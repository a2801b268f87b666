/** Machine drafts. */
import type { DeskSummary } from "./summary";
import type { DeskUnit } from "./unit";

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
