/** What a person may do with a unit, and what comes back. */
import type { FindingCode } from "../../checks/finding";
import type { LinkAddresses } from "../../inline-nodes";
import type { DeskSummary } from "./summary";
import type { DeskUnit } from "./unit";

/**
 * `type` keeps words as they are typed and changes no state; `translate` says that they are the translation; `setAside` puts words that gave way to
 * somebody else's into the history.
 */
export type UnitDeed = "setAside" | "type" | "translate" | "approve" | "reject" | "clear" | "minor" | "repair" | "dismiss" | "comment" | "undo";

export interface UnitWrite {
  unit: string;
  do: UnitDeed;
  /** Marked text of `type`, `translate` and `setAside`, and of `repair` with marks placed by hand. */
  text?: string;
  links?: LinkAddresses;
  /** Of `reject` and `comment`. */
  note?: string;
  /** Of `dismiss`, and of `repair` of one finding. */
  code?: FindingCode;
  /** Where the words of `translate` come from; a person's without it. */
  origin?: { kind: "person" } | { kind: "memory"; percent: number };
  /** As last read. Not needed for `comment`, `dismiss` and `setAside`. */
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

/** 409: somebody else wrote in between. Nothing is lost on either side. */
export interface Conflict {
  errors: { message: string }[];
  conflict: { theirs: DeskUnit; yours: { text: string; links: LinkAddresses } };
}
