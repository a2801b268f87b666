"use client";

import { useEffect, useId, useRef, useState } from "react";

import { readMoment } from "../../publish/wall-clock";
import { askServer } from "../ask-server";
import { languageName, sayIn } from "../in-admin-words";
import type { Reason } from "../language-endpoint";
import { savingWords } from "../saving-words";
import { MomentField } from "./moment-field";
import { planWords } from "./plan-words";
import type { ListedChange } from "./listed-change";
import { cancelledAlong, missingIn } from "./planned-answer";
import { ReasonList } from "./reason-list";

interface Props {
  changes: ListedChange[];
  editable: boolean;
  /** Of the admin. */
  language: string;
  /** Names the language of each change, where the list is about several. */
  named?: boolean;
  /** Of the form that is open, where there is one. */
  locale?: string;
  onChange: () => void;
  /** Once a plan for that language was called off. */
  onCalledOff?: (language: string) => void;
  /** Before a link out of here is followed. */
  onFollow?: () => void;
}

interface RowProps extends Omit<Props, "changes"> {
  change: ListedChange;
  /** Forgets what was said about a moment that is given up. */
  forget: () => void;
  /** `done`: what to say of it, where the row goes with it. */
  send: (id: number, data: object, done?: string) => Promise<boolean>;
}

function PlannedRow({ change, editable, forget, language, named = false, onCalledOff, send }: RowProps) {
  const say = sayIn(language);
  const [at, setAt] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const move = useRef<HTMLButtonElement>(null);
  const moving = at !== null;
  const unset = at === null || readMoment(at) === null;
  const fieldId = useId();
  const was = useRef(moving);
  // What one pressed makes way for something else: the focus goes with it, there and back.
  useEffect(() => {
    if (was.current !== moving) (moving ? field : move).current?.focus();
    was.current = moving;
  }, [moving]);
  const what = named ? `${change.words} (${languageName(change.language, language)})` : change.words;
  const cancel = (): Promise<void> => send(change.id, { state: "cancelled" }, say(change.failed ? planWords.dismissed : planWords.cancelled, { what })).then((gone) => void (gone && onCalledOff?.(change.language)));
  const save = (): Promise<void> => send(change.id, { at }).then((moved) => void (moved && setAt(null)));

  function keep(): void {
    forget();
    setAt(null);
  }

  function saveOnEnter(): void {
    if (!unset) void save();
  }

  return (
    <li>
      <a href={`/admin/collections/scheduled-changes/${change.id}`}>{say(change.failed ? planWords.failed : planWords.planned, { what })}</a>{" "}
      {editable && at === null && (
        <>
          <button ref={move} type="button" className="desk-small" aria-label={say(planWords.moveWhat, { what })} onClick={() => setAt(change.at)}>
            {say(planWords.move)}
          </button>{" "}
          <button type="button" className="desk-small" aria-label={say(change.failed ? planWords.dismissWhat : planWords.cancelWhat, { what })} onClick={() => void cancel()}>
            {say(change.failed ? planWords.dismiss : planWords.cancel)}
          </button>
        </>
      )}
      {at !== null && (
        <span className="desk-buttons">
          <label htmlFor={fieldId}>{say(planWords.moveTo)}</label>
          <MomentField ref={field} id={fieldId} language={language} value={at} onChange={setAt} onEnter={saveOnEnter} />
          <button type="button" className="desk-small" disabled={unset} onClick={() => void save()}>
            {say(planWords.moveSave)}
          </button>
          <button type="button" className="desk-small" onClick={keep}>
            {say(planWords.keepAsIs)}
          </button>
        </span>
      )}
      {change.reason && <p className="desk-reason">{change.reason}</p>}
    </li>
  );
}

/** What waits or failed; it can be moved to another moment, cancelled, or put away once somebody has seen that it failed. */
export function PlannedChanges(props: Props) {
  const { changes, language, locale, onChange, onFollow } = props;
  const say = sayIn(language);
  const [problem, setProblem] = useState("");
  const [missing, setMissing] = useState<Reason[]>([]);
  const [settled, setSettled] = useState<string[]>([]);
  const outcome = useRef<HTMLDivElement>(null);
  // The row one pressed in goes: the focus comes to what is said of it.
  useEffect(() => {
    if (settled.length > 0) outcome.current?.focus();
  }, [settled]);

  async function send(id: number, data: object, done = ""): Promise<boolean> {
    const answer = await askServer("PATCH", `/api/scheduled-changes/${id}`, data, language).catch(() => null);
    setMissing(answer ? missingIn(answer) : []);
    setSettled(answer?.ok ? [done, ...cancelledAlong(answer)].filter(Boolean) : []);
    setProblem(answer?.ok ? "" : answer?.reasons.join(" ") || say(savingWords.noAnswer));
    onChange();
    return answer?.ok === true;
  }

  if (changes.length === 0 && problem === "" && settled.length === 0) return null;
  return (
    <div className="desk-planned">
      <ul>
        {changes.map((change) => (
          <PlannedRow key={change.id} {...props} change={change} forget={() => setProblem("")} send={send} />
        ))}
      </ul>
      <p role="alert" className="desk-reason">
        {problem}
      </p>
      <div ref={outcome} role="status" tabIndex={-1}>
        {settled.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {missing.length > 0 && (
          <>
            <p>{say(planWords.plannedUnready)}</p>
            <ReasonList locale={locale} reasons={missing} onFollow={onFollow} />
          </>
        )}
      </div>
    </div>
  );
}
