"use client";

import { useState } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskDocument } from "../desk/contract/document";
import { link } from "./desk-api";
import { replyWords } from "./reply-words";
import { viewWords } from "./words";

interface Props {
  document: Pick<DeskDocument, "collection" | "id" | "locale" | "unlinked" | "mayUnlink">;
  language: string;
  say: Say;
  /** Everything typed has to be there first: linking builds the text anew from it. */
  settleAll: () => Promise<boolean>;
  onDone: (told: string) => void;
}

/**
 * Gives a language a structure of its own, or back that of the source. Taking the own structure away changes the text, so that is asked
 * twice; the other way nothing is lost.
 */
export function StructureLink({ document, language, say, settleAll, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const { unlinked } = document;
  if (!document.mayUnlink) return unlinked ? <p>{say(viewWords.unlinked)}</p> : null;

  async function run(): Promise<void> {
    setBusy(true);
    const settled = await settleAll();
    const reply = settled ? await link(document, !unlinked, language) : null;
    setBusy(false);
    if (reply?.kind !== "done") return setProblem(reply ? replyWords(reply, say) : say(viewWords.saveFirst));
    setProblem("");
    setAsking(false);
    return onDone(say(unlinked ? viewWords.linkedNow : viewWords.unlinkedNow));
  }

  return (
    <>
      <p>{say(unlinked ? viewWords.unlinked : viewWords.unlinkHelp)}</p>
      {asking && <p>{say(viewWords.linkAgainAsk)}</p>}
      <div className="desk-buttons">
        <button type="button" className="desk-small" disabled={busy} onClick={() => (unlinked && !asking ? setAsking(true) : void run())}>
          {say(unlinked ? (asking ? viewWords.linkAgainYes : viewWords.linkAgain) : viewWords.unlink)}
        </button>
        {asking && (
          <button type="button" className="desk-small" disabled={busy} onClick={() => setAsking(false)}>
            {say(viewWords.keepStructure)}
          </button>
        )}
      </div>
      <p role="status" className="desk-refused">
        {problem}
      </p>
    </>
  );
}
