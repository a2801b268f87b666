"use client";

import { useState } from "react";

import type { Locale } from "../../messages/locales";
import { askServer } from "./ask-server";
import { sayIn } from "./in-admin-words";
import { deskWords } from "./words";

/** Makes a link that can be sent to somebody without an account. */
export function PreviewLink({ article, language, locale }: { article: number; language: string; locale: Locale }) {
  const say = sayIn(language);
  const [path, setPath] = useState("");
  const [problem, setProblem] = useState("");

  async function make(): Promise<void> {
    try {
      const answer = await askServer("POST", `/api/articles/${article}/preview`, { language: locale }, language);
      setPath(answer.ok ? (answer.body as { path: string }).path : "");
      setProblem(answer.ok ? "" : answer.reasons.join(" ") || say(deskWords.noAnswer));
    } catch {
      setProblem(say(deskWords.noAnswer));
    }
  }

  return (
    <p className="desk-preview">
      <button type="button" onClick={() => void make()}>
        {say(deskWords.preview)}
      </button>{" "}
      <span role="status">
        {path && <a href={path}>{new URL(path, window.location.origin).href}</a>}
        {problem}
      </span>
    </p>
  );
}
