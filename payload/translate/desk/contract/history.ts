/** What happened to a document and its units. */
import type { WordChange } from "../../changed-words";
import type { Person } from "./address";
import type { UnitDeed } from "./unit-write";

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
  /** From `before` to `after`, word by word; null where one of them is missing. Of `sourceChange` in the source's language. */
  changes: WordChange[] | null;
}
