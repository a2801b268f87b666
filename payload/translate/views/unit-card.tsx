"use client";

import { memo, type RefObject, useEffect, useId, useRef, useState } from "react";

import { timeZone } from "../../../messages/time-zone";
import { momentInWords, type Say } from "../../desk/in-admin-words";
import type { DeskDocument, DeskUnit, MemoryMatch, UnitDetails, UnitWrite } from "../desk/contract";
import { machineWords } from "../machine/machine-words";
import { wordsOf } from "../placeholders";
import { ConflictChoice } from "./conflict-choice";
import { LinkFields } from "./link-addresses";
import { MarkEditor, type MarkEditorHandle } from "./mark-editor";
import { markMeaning } from "./mark-words";
import { MarkedWords } from "./marked-words";
import { standingIn, type UnitDraft, type Written } from "./saving";
import { UnitHelp } from "./unit-help";
import { UnitComments, UnitFindings } from "./unit-remarks";
import { originWords, unitStateWords, viewWords } from "./words";

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

interface Props {
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

const multilineKinds = new Set(["multiline"]);

/** Where the words come from and who put them there. */
function Provenance({ unit, language, say }: Pick<Props, "unit" | "language" | "say">) {
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

function Rejecting({ unit, say, actions }: Pick<Props, "unit" | "say" | "actions">) {
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

function Editing({ unit, number, document, draft, details, language, say, actions, editor }: Omit<Props, "active">) {
  const about = useId();
  const [touched, setTouched] = useState<Written | null>(null);
  const { placeholders } = unit.source;
  const standing = standingIn(unit);
  const links = draft?.links ?? standing?.links ?? {};
  const stored = standing?.text ?? "";
  // A space typed just before the words were saved is still there: the next word follows it.
  const text = draft?.text ?? (touched?.text.trim() === stored.trim() ? touched.text : stored);
  const left = unit.maxLength === null ? null : unit.maxLength - wordsOf(text, placeholders).length;
  const name = say(viewWords.translationOf, { number, label: unit.label });
  const type = (words: Written) => {
    setTouched(words);
    actions.type(unit, words);
  };
  return (
    <>
      <MarkEditor
        ref={editor}
        describedBy={about}
        disabled={draft?.status === "conflict"}
        label={name}
        lang={document.locale}
        multiline={multilineKinds.has(unit.kind)}
        placeholders={placeholders}
        value={text}
        onChange={(words) => type({ text: words, links, origin: { kind: "person" } })}
      />
      <div id={about} className="desk-unit__under">
        {left !== null && <span className={left < 0 ? "desk-refused" : "desk-note"}>{left < 0 ? say(viewWords.tooMany, { count: -left }) : say(viewWords.left, { count: left })}</span>}
        {draft && <span className="desk-note">{say(draft.status === "sending" ? viewWords.sending : viewWords.notSentYet)}</span>}
      </div>
      {placeholders.length > 0 && (
        <div className="desk-unit__marks" role="group" aria-label={say(viewWords.marks)}>
          {placeholders.map((placeholder) => (
            <button
              key={placeholder.number}
              type="button"
              className="desk-small"
              // The caret stays where the mark has to go.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => editor.current?.insertMark(placeholder.number)}
            >
              <span className="marks-chip" aria-hidden="true">
                {placeholder.number}
              </span>{" "}
              {say(viewWords.insertMark, { number: placeholder.number, what: markMeaning(placeholder, say) })}
            </button>
          ))}
        </div>
      )}
      <LinkFields links={links} placeholders={placeholders} say={say} onChange={(next) => type({ text, links: next, origin: { kind: "person" } })} />
      {draft?.status === "conflict" && draft.theirs && (
        <ConflictChoice draft={draft} locale={document.locale} say={say} theirs={draft.theirs} unit={unit} onMine={() => actions.chooseMine(unit.id)} onTheirs={() => actions.chooseTheirs(unit)} />
      )}
      {draft?.status === "refused" && <p className="desk-refused">{say(viewWords.refusedUnit, { reason: draft.reason ?? "" })}</p>}
      <UnitFindings say={say} unit={unit} onDismiss={(code) => void actions.act(unit, { do: "dismiss", code })} onRepair={(code) => void actions.act(unit, { do: "repair", code })} />
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
      <Provenance language={language} say={say} unit={unit} />
      <UnitHelp details={details} language={language} locale={document.locale} say={say} sourceLocale={document.sourceLocale} unit={unit} onTake={(match) => actions.take(unit, match)} />
      <UnitComments language={language} say={say} unit={unit} onComment={(note) => actions.act(unit, { do: "comment", note })} />
    </>
  );
}

/** One unit: its source with what changed, and its translation; an editor when it is in hand. */
export const UnitCard = memo(function UnitCard(props: Props) {
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
        <h3 id={heading}>
          <span className="desk-number">{number}</span> {unit.label}
        </h3>
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
            <Editing {...props} />
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
