"use client";

import { useId, useState } from "react";

import { machineWords } from "../machine/machine-words";
import { standingIn } from "./saving";
import type { UnitProps } from "./unit-props";
import { viewWords } from "./words";

function Rejecting({ unit, say, actions }: Pick<UnitProps, "unit" | "say" | "actions">) {
  const field = useId();
  const [note, setNote] = useState<string | null>(null);
  if (note === null) {
    return (
      <button type="button" className="desk-small" onClick={() => setNote("")}>
        {say(viewWords.reject)}
      </button>
    );
  }
  return (
    <span className="desk-field">
      <label htmlFor={field}>{say(viewWords.rejectWhy)}</label>
      <input id={field} value={note} onChange={({ target }) => setNote(target.value)} />
      <button type="button" className="desk-small" disabled={note.trim() === ""} onClick={() => void actions.act(unit, { do: "reject", note: note.trim() }).then((done) => (done ? setNote(null) : undefined))}>
        {say(viewWords.reject)}
      </button>
    </span>
  );
}

/** What can be done with the unit in hand, as far as this person may. */
export function UnitButtons({ unit, document, draft, say, actions }: Pick<UnitProps, "unit" | "document" | "draft" | "say" | "actions">) {
  const standing = standingIn(unit);
  return (
    <div className="desk-unit__buttons">
      <button type="button" className="desk-small" onClick={() => actions.copySource(unit)}>
        {say(viewWords.copySource)}
      </button>
      {document.machine !== null && unit.draftable && !draft && (
        <button type="button" className="desk-small" onClick={() => actions.draft(unit)}>
          {say(unit.target ? machineWords.draftAnew : machineWords.draftOne)}
        </button>
      )}
      {document.mayApprove && unit.state !== "approved" && (standing || draft) && (
        <button type="button" className="desk-small" onClick={() => actions.approve(unit)}>
          {say(viewWords.approve)}
        </button>
      )}
      {document.mayApprove && (unit.state === "translated" || unit.state === "approved") && <Rejecting actions={actions} say={say} unit={unit} />}
      {unit.repair && (
        <button type="button" className="desk-small" onClick={() => void actions.act(unit, { do: "repair" })}>
          {say(viewWords.repairMarks)}
        </button>
      )}
      {document.mayDeclareMinor && (unit.state === "needsUpdate" || unit.outdated) && !unit.rejection && (
        <button type="button" className="desk-small" onClick={() => void actions.act(unit, { do: "minor" })}>
          {say(viewWords.minor)}
        </button>
      )}
      {unit.target && (
        <button type="button" className="desk-small" onClick={() => void actions.act(unit, { do: "undo" })}>
          {say(viewWords.undo)}
        </button>
      )}
    </div>
  );
}
