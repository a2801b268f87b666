import type { RefObject } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskDocument } from "../desk/contract/document";
import type { DeskUnit } from "../desk/contract/unit";
import type { MemoryMatch, UnitDetails } from "../desk/contract/unit-details";
import type { UnitWrite } from "../desk/contract/unit-write";
import type { MarkEditorHandle } from "./mark-editor";
import type { UnitDraft, Written } from "./saving";

/** What a person can do with a unit. */
export interface UnitActions {
  type: (unit: DeskUnit, words: Written) => void;
  leave: (unit: string) => void;
  choose: (unit: DeskUnit) => void;
  act: (unit: DeskUnit, write: Omit<UnitWrite, "unit" | "revision">) => Promise<boolean>;
  approve: (unit: DeskUnit) => void;
  /** Asks the machine for a draft. */
  draft: (unit: DeskUnit) => void;
  take: (unit: DeskUnit, match: MemoryMatch) => void;
  copySource: (unit: DeskUnit) => void;
  chooseMine: (unit: string) => void;
  chooseTheirs: (unit: DeskUnit) => void;
}

/** What the card of a unit and its parts are given. */
export interface UnitProps {
  unit: DeskUnit;
  number: number;
  document: Pick<DeskDocument, "sourceLocale" | "locale" | "machine" | "mayApprove" | "mayDeclareMinor">;
  draft: UnitDraft | null;
  active: boolean;
  details: UnitDetails | null;
  language: string;
  say: Say;
  actions: UnitActions;
  editor: RefObject<MarkEditorHandle | null>;
}
