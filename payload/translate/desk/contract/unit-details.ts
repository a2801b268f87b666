/** What helps with the unit in hand, asked for when somebody takes it up. */
import type { WordChange } from "../../changed-words";
import type { LinkAddresses } from "../../inline-nodes";
import type { DeskEvent } from "./history";

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
