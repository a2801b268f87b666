"use client";

import { Button, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";

import { askServer } from "./ask-server";
import { sayIn } from "./in-admin-words";
import type { PasteOutcome } from "./take-sources";
import { savingWords } from "./saving-words";
import { sourcePasteWords } from "./source-paste-words";
import "./desk.css";

/** Makes sources of what is pasted, or finds the ones that are there already. */
export function PasteSource() {
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  const router = useRouter();
  const fieldId = useId();
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const [outcomes, setOutcomes] = useState<PasteOutcome[]>([]);
  const [problem, setProblem] = useState("");
  const needsTitle = outcomes.some((outcome) => outcome.id === null && !outcome.source.title);

  async function paste(): Promise<void> {
    try {
      const answer = await askServer("POST", "/api/sources/paste", { text, title }, i18n.language);
      const made = answer.ok ? (answer.body as { outcomes: PasteOutcome[] }).outcomes : [];
      setOutcomes(made);
      setProblem(answer.ok ? "" : answer.reasons.join(" ") || say(savingWords.noAnswer));
      if (made.length > 0 && made.every((outcome) => outcome.id !== null)) {
        setText("");
        setTitle("");
      }
      router.refresh();
    } catch {
      setProblem(say(savingWords.noAnswer));
    }
  }

  return (
    <div className="desk-actions">
      <label htmlFor={`${fieldId}-text`}>{say(sourcePasteWords.pasteLabel)}</label>
      <textarea id={`${fieldId}-text`} rows={3} value={text} onChange={({ target }) => setText(target.value)} />
      {needsTitle && (
        <>
          <label htmlFor={`${fieldId}-title`}>{say(sourcePasteWords.pasteTitle)}</label>
          <input id={`${fieldId}-title`} value={title} onChange={({ target }) => setTitle(target.value)} />
        </>
      )}
      <div className="desk-buttons">
        <Button buttonStyle="secondary" disabled={text.trim() === ""} margin={false} onClick={() => void paste()}>
          {say(sourcePasteWords.paste)}
        </Button>
      </div>
      <div role="status">
        {problem}
        <ul>
          {outcomes.map((outcome) => (
            <li key={outcome.id ?? JSON.stringify(outcome.source)}>
              {outcome.id === null ? outcome.problem : <a href={`/admin/collections/sources/${outcome.id}`}>{outcome.title}</a>}
              {outcome.id !== null && ` – ${say(outcome.made ? sourcePasteWords.pasteMade : sourcePasteWords.pasteFound)}`}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
