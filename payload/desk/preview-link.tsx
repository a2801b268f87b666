"use client";

import { useState } from "react";

import type { Locale } from "../../messages/locales";
import { timeZone } from "../../messages/time-zone";
import { askServer } from "./ask-server";
import { momentInWords, sayIn } from "./in-admin-words";
import { previewWords } from "./preview-words";
import { savingWords } from "./saving-words";

/** Makes a link that can be sent to somebody without an account. */
export function PreviewLink({ article, language, locale }: { article: number; language: string; locale: Locale }) {
  const say = sayIn(language);
  const [made, setMade] = useState<{ path: string; expires: string } | null>(null);
  const [copied, setCopied] = useState(false);
  const [problem, setProblem] = useState("");

  async function make(): Promise<void> {
    try {
      const answer = await askServer("POST", `/api/articles/${article}/preview`, { language: locale }, language);
      setMade(answer.ok ? (answer.body as { path: string; expires: string }) : null);
      setCopied(false);
      setProblem(answer.ok ? "" : answer.reasons.join(" ") || say(savingWords.noAnswer));
    } catch {
      setProblem(say(savingWords.noAnswer));
    }
  }

  const href = made ? new URL(made.path, window.location.origin).href : "";
  return (
    <p className="desk-preview">
      <button type="button" onClick={() => void make()}>
        {say(previewWords.preview)}
      </button>{" "}
      {made && (
        <button type="button" onClick={() => void navigator.clipboard.writeText(href).then(() => setCopied(true))}>
          {say(copied ? previewWords.previewCopied : previewWords.previewCopy)}
        </button>
      )}{" "}
      <span role="status">
        {made && (
          <>
            <a href={made.path}>{href}</a> – {say(previewWords.previewUntil, { at: momentInWords(made.expires, language, timeZone) })}
          </>
        )}
        {problem}
      </span>
    </p>
  );
}
