"use client";

import { memo, useEffect, useId, useRef } from "react";

import { MarkedWords } from "./marked-words";
import { standingIn } from "./saving";
import { UnitEditing } from "./unit-editing";
import type { UnitProps } from "./unit-props";
import { unitStateWords, viewWords } from "./words";

/** One unit: its source with what changed, and its translation; an editor when it is in hand. */
export const UnitCard = memo(function UnitCard(props: UnitProps) {
  const { unit, number, document, draft, active, details, say, actions } = props;
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  // What helps with the unit makes it longer when it comes: it is shown whole again then.
  const helped = details !== null;
  useEffect(() => {
    if (active || helped) card.current?.scrollIntoView?.({ block: "nearest" });
  }, [active, helped]);
  const text = draft?.text ?? standingIn(unit)?.text ?? "";
  const open = unit.findings.filter(({ dismissed }) => !dismissed).length;
  return (
    <article ref={card} className={`desk-unit${active ? " desk-unit--active" : ""}`} aria-labelledby={heading} data-unit={unit.id}>
      <header>
        <h2 id={heading}>
          <span className="desk-number">{number}</span> {unit.label}
        </h2>
        <span className={`desk-state desk-unit-state--${unit.state}`}>{say(unit.outdated ? viewWords.outdatedDraft : unitStateWords[unit.state])}</span>
        {unit.begun && <span className="desk-note">{say(viewWords.unfinished, { name: unit.begun.by?.name ?? "" })}</span>}
        {open > 0 && !active && <span className="desk-note">{say(viewWords.findingsCount, { count: open })}</span>}
      </header>
      <div
        className="desk-unit__texts"
        // Not on a mere loss of focus: another window, or a press beside a text, is no "done".
        onBlur={({ currentTarget, relatedTarget }) => {
          if (active && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) actions.leave(unit.id);
        }}
      >
        <div>
          <MarkedWords changes={unit.changes} lang={document.sourceLocale} placeholders={unit.source.placeholders} say={say} terms={details?.terms ?? []} text={unit.source.text} />
          {unit.rejection && <p className="desk-refused">{say(viewWords.rejectedBy, { name: unit.rejection.by?.name ?? "", note: unit.rejection.note })}</p>}
          {unit.changes && unit.basedOn && active && (
            <details>
              <summary>{say(viewWords.before)}</summary>
              <MarkedWords lang={document.sourceLocale} placeholders={unit.basedOn.placeholders} say={say} text={unit.basedOn.text} />
            </details>
          )}
        </div>
        <div>
          {active ? (
            <UnitEditing {...props} />
          ) : (
            <button type="button" className="desk-unit__target" aria-describedby={heading} onClick={() => actions.choose(unit)}>
              {text === "" ? <em>{say(viewWords.nothingYet)}</em> : <MarkedWords lang={document.locale} placeholders={unit.source.placeholders} say={say} text={text} />}
              {draft && <span className="desk-note"> {say(draft.status === "conflict" ? viewWords.conflict : viewWords.notSentYet)}</span>}
            </button>
          )}
        </div>
      </div>
    </article>
  );
});
