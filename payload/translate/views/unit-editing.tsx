"use client";

import { useId, useState } from "react";

import { wordsOf } from "../placeholders";
import { ConflictChoice } from "./conflict-choice";
import { LinkFields } from "./link-addresses";
import { MarkEditor } from "./mark-editor";
import { standingIn, type Written } from "./saving";
import { UnitButtons } from "./unit-buttons";
import { UnitHelp } from "./unit-help";
import { UnitMarks } from "./unit-marks";
import type { UnitProps } from "./unit-props";
import { Provenance } from "./unit-provenance";
import { UnitComments, UnitFindings } from "./unit-remarks";
import { viewWords } from "./words";

const multilineKinds = new Set(["multiline"]);

/** The translation of the unit in hand, with all that helps to write it. */
export function UnitEditing({ unit, number, document, draft, details, language, say, actions, editor }: Omit<UnitProps, "active">) {
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
      <UnitMarks editor={editor} placeholders={placeholders} say={say} />
      <LinkFields links={links} placeholders={placeholders} say={say} onChange={(next) => type({ text, links: next, origin: { kind: "person" } })} />
      {draft?.status === "conflict" && draft.theirs && (
        <ConflictChoice draft={draft} locale={document.locale} say={say} sourceLocale={document.sourceLocale} theirs={draft.theirs} unit={unit} onMine={() => actions.chooseMine(unit.id)} onTheirs={() => actions.chooseTheirs(unit)} />
      )}
      {draft?.status === "refused" && <p className="desk-refused">{say(viewWords.refusedUnit, { reason: draft.reason ?? "" })}</p>}
      <UnitFindings say={say} unit={unit} onDismiss={(code) => void actions.act(unit, { do: "dismiss", code })} onRepair={(code) => void actions.act(unit, { do: "repair", code })} />
      <UnitButtons actions={actions} document={document} draft={draft} say={say} unit={unit} />
      <Provenance language={language} say={say} unit={unit} />
      <UnitHelp details={details} language={language} locale={document.locale} say={say} sourceLocale={document.sourceLocale} unit={unit} onTake={(match) => actions.take(unit, match)} />
      <UnitComments language={language} say={say} unit={unit} onComment={(note) => actions.act(unit, { do: "comment", note })} />
    </>
  );
}
