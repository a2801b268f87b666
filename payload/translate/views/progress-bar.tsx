import type { Say } from "../../desk/in-admin-words";
import type { DeskSummary } from "../desk/contract/summary";
import { viewWords } from "./words";

/** Share of the words that is done; the number stands beside the bar, so the bar itself is for the eye only. */
export function ProgressBar({ summary, say }: { summary: Pick<DeskSummary, "share" | "wordsToDo" | "words">; say: Say }) {
  const percent = Math.floor(summary.share * 100);
  return (
    <span className="desk-progress">
      <span className="desk-progress__bar" aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </span>{" "}
      {summary.wordsToDo === 0 ? say(viewWords.doneWords, { words: summary.words }) : say(viewWords.progress, { percent, words: summary.wordsToDo })}
    </span>
  );
}
