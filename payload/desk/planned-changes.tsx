"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";

import { askServer } from "./ask-server";
import { sayIn } from "./in-admin-words";
import { deskWords } from "./words";

export interface ListedChange {
  id: number;
  failed: boolean;
  reason: string | null;
  /** "publish on 1 December 2026, 09:00" */
  words: string;
}

/** What waits or failed for one language; what waits can be cancelled. */
export function PlannedChanges({ changes, editable, language }: { changes: ListedChange[]; editable: boolean; language: string }) {
  const router = useRouter();
  const say = sayIn(language);
  const [problem, setProblem] = useState("");

  async function cancel(id: number): Promise<void> {
    try {
      const answer = await askServer("PATCH", `/api/scheduled-changes/${id}`, { state: "cancelled" }, language);
      setProblem(answer.ok ? "" : answer.reasons.join(" ") || say(deskWords.noAnswer));
    } catch {
      setProblem(say(deskWords.noAnswer));
    }
    router.refresh();
  }

  if (changes.length === 0 && problem === "") return null;
  return (
    <div className="desk-planned">
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            <a href={`/admin/collections/scheduled-changes/${change.id}`}>
              {say(change.failed ? deskWords.failed : deskWords.planned, { what: change.words })}
            </a>{" "}
            {editable && (
              <button type="button" onClick={() => void cancel(change.id)}>
                {say(deskWords.cancel)}
              </button>
            )}
            {change.reason && <p className="desk-reason">{change.reason}</p>}
          </li>
        ))}
      </ul>
      <p role="alert">{problem}</p>
    </div>
  );
}
