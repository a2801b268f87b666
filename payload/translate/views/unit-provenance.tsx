"use client";

import { timeZone } from "../../../messages/time-zone";
import { momentInWords } from "../../desk/in-admin-words";
import type { UnitProps } from "./unit-props";
import { originWords, viewWords } from "./words";

/** Where the words come from and who put them there. */
export function Provenance({ unit, language, say }: Pick<UnitProps, "unit" | "language" | "say">) {
  if (!unit.target || !unit.origin || !unit.at) return null;
  const origin = unit.origin.kind === "memory" ? say(originWords.memory, { percent: unit.origin.percent }) : unit.origin.kind === "machine" ? say(originWords.machine, { engine: unit.origin.engine }) : say(originWords[unit.origin.kind]);
  return (
    <p className="desk-note">
      {[origin, unit.by?.name, momentInWords(unit.at, language, timeZone)].filter(Boolean).join(" · ")}
      {unit.reviewer && ` · ${say(viewWords.approvedBy, { name: unit.reviewer.name })}`}
      {unit.minor && ` · ${say(viewWords.minorBy, { name: unit.minor.by?.name ?? "" })}`}
    </p>
  );
}
