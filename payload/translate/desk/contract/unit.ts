/** One text as the desk shows it. */
import type { WordChange } from "../../changed-words";
import type { FindingCode } from "../../checks/finding";
import type { LinkAddresses } from "../../inline-nodes";
import type { Placeholder } from "../../placeholders";
import type { Origin, TranslationState } from "../../record";
import type { Person } from "./address";

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
