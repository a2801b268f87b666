"use client";

import { useId, useState } from "react";

import { timeZone } from "../../../messages/time-zone";
import { momentInWords, type Say } from "../../desk/in-admin-words";
import type { FindingCode } from "../checks/finding";
import type { DeskUnit } from "../desk/contract/unit";
import { viewWords } from "./words";

interface FindingsProps {
  unit: DeskUnit;
  say: Say;
  onRepair: (code: FindingCode) => void;
  onDismiss: (code: FindingCode) => void;
}

/** What the checks say of the words that are saved, with what sets it right. */
export function UnitFindings({ unit, say, onRepair, onDismiss }: FindingsProps) {
  const open = unit.findings.filter(({ dismissed }) => !dismissed);
  if (open.length === 0) return null;
  return (
    <ul className="desk-unit__findings" aria-label={say(viewWords.findings)}>
      {open.map(({ code, severity, message, start, repairable }) => (
        <li key={`${code} ${start}`}>
          <span className={`desk-severity desk-severity--${severity === "blocking" ? "blocking" : "warning"}`}>{say(severity === "blocking" ? viewWords.blocking : viewWords.warning)}</span> <span>{message}</span>
          {(repairable || severity === "warning") && (
            <span className="desk-unit__mend">
              {repairable && (
                <button type="button" className="desk-small" onClick={() => onRepair(code)}>
                  {say(viewWords.repair)}
                </button>
              )}
              {severity === "warning" && (
                <button type="button" className="desk-small" onClick={() => onDismiss(code)}>
                  {say(viewWords.dismiss)}
                </button>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface CommentsProps {
  unit: DeskUnit;
  language: string;
  say: Say;
  onComment: (note: string) => Promise<boolean>;
}

export function UnitComments({ unit, language, say, onComment }: CommentsProps) {
  const field = useId();
  const [note, setNote] = useState("");
  async function send(): Promise<void> {
    if (note.trim() !== "" && (await onComment(note.trim()))) setNote("");
  }
  return (
    <details open={unit.comments.length > 0}>
      <summary>{say(viewWords.comments, { count: unit.comments.length })}</summary>
      <ul className="desk-unit__comments">
        {unit.comments.map(({ id, by, at, text }) => (
          <li key={id}>
            <span className="desk-note">{[by?.name, momentInWords(at, language, timeZone)].filter(Boolean).join(" · ")}</span>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <label htmlFor={field}>{say(viewWords.newComment)}</label>
      <textarea id={field} rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
      <button type="button" className="desk-small" disabled={note.trim() === ""} onClick={() => void send()}>
        {say(viewWords.sendComment)}
      </button>
    </details>
  );
}
