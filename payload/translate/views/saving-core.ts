/** What the parts of saving share: the address, where the drafts stand, and how something happens to them. */
import type { RefObject } from "react";

import type { DeskAddress } from "../desk/contract/address";
import type { Saving, SavingEvent, UnitDraft } from "./saving";

export interface SavingCore {
  address: DeskAddress;
  /** Of the admin. */
  language: string;
  state: Saving;
  /** The state after the last event, which may not have been rendered yet. */
  latest: RefObject<Saving>;
  happen: (event: SavingEvent) => void;
}

/** Whether a unit cannot be sent until somebody does something. */
export const isStuck = ({ drafts, connection }: Saving, unit: string): boolean => connection !== "open" || drafts[unit]?.status === "conflict" || drafts[unit]?.status === "refused";

/** A draft as the server wants it. */
export function asWrite({ unit, text, links, origin, revision, finish }: UnitDraft) {
  if (finish && text.trim() === "") return { unit, do: "clear" as const, revision };
  return { unit, do: finish ? ("translate" as const) : ("type" as const), text, links, origin, revision };
}
