"use client";

import { useEffect, useRef, useState } from "react";

import { askServer } from "../ask-server";
import { languageName, sayIn } from "../in-admin-words";
import { deskWords } from "../words";
import type { ListedChange } from "./listed-change";

interface Props {
  changes: ListedChange[];
  editable: boolean;
  /** Of the admin. */
  language: string;
  /** Names the language of each change, where the list is about several. */
  named?: boolean;
  onChange: () => void;
}

interface RowProps extends Omit<Props, "changes"> {
  change: ListedChange;
  send: (id: number, data: object) => Promise<boolean>;
}

function PlannedRow({ change, editable, language, named = false, send }: RowProps) {
  const say = sayIn(language);
  const [at, setAt] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const move = useRef<HTMLButtonElement>(null);
  const moving = at !== null;
  const was = useRef(moving);
  // What one pressed makes way for something else: the focus goes with it, there and back.
  useEffect(() => {
    if (was.current !== moving) (moving ? field : move).current?.focus();
    was.current = moving;
  }, [moving]);
  const what = named ? `${change.words} (${languageName(change.language, language)})` : change.words;
  return (
    <li>
      <a href={`/admin/collections/scheduled-changes/${change.id}`}>{say(change.failed ? deskWords.failed : deskWords.planned, { what })}</a>{" "}
      {editable && at === null && (
        <>
          <button ref={move} type="button" className="desk-small" aria-label={say(deskWords.moveWhat, { what })} onClick={() => setAt(change.at)}>
            {say(deskWords.move)}
          </button>{" "}
          <button type="button" className="desk-small" aria-label={say(change.failed ? deskWords.dismissWhat : deskWords.cancelWhat, { what })} onClick={() => void send(change.id, { state: "cancelled" })}>
            {say(change.failed ? deskWords.dismiss : deskWords.cancel)}
          </button>
        </>
      )}
      {at !== null && (
        <span className="desk-buttons">
          <label>
            {say(deskWords.moveTo)} <input ref={field} type="datetime-local" value={at} onChange={({ target }) => setAt(target.value)} />
          </label>
          <button type="button" className="desk-small" disabled={at === ""} onClick={() => void send(change.id, { at }).then((moved) => moved && setAt(null))}>
            {say(deskWords.moveSave)}
          </button>
          <button type="button" className="desk-small" onClick={() => setAt(null)}>
            {say(deskWords.keepAsIs)}
          </button>
        </span>
      )}
      {change.reason && <p className="desk-reason">{change.reason}</p>}
    </li>
  );
}

/** What waits or failed; it can be moved to another moment, cancelled, or put away once somebody has seen that it failed. */
export function PlannedChanges(props: Props) {
  const { changes, language, onChange } = props;
  const say = sayIn(language);
  const [problem, setProblem] = useState("");

  async function send(id: number, data: object): Promise<boolean> {
    const answer = await askServer("PATCH", `/api/scheduled-changes/${id}`, data, language).catch(() => null);
    setProblem(answer?.ok ? "" : answer?.reasons.join(" ") || say(deskWords.noAnswer));
    onChange();
    return answer?.ok === true;
  }

  if (changes.length === 0 && problem === "") return null;
  return (
    <div className="desk-planned">
      <ul>
        {changes.map((change) => (
          <PlannedRow key={change.id} {...props} change={change} send={send} />
        ))}
      </ul>
      <p role="alert" className="desk-reason">
        {problem}
      </p>
    </div>
  );
}
