"use client";

import { languageName, type Say } from "../in-admin-words";
import { ReasonList } from "../publishing/reason-list";
import { planWords } from "../publishing/plan-words";
import { bulkWords } from "./bulk-words";
import type { BulkSum, Planned } from "./run-bulk";

/** What was done, with the way back from what was planned, and for each article where it was not: why, with the way to the place. */
export function BulkSummary({ language, onUndo, say, sum }: { language: string; onUndo: (planned: Planned[]) => void; say: Say; sum: BulkSum }) {
  const failed = new Set(sum.notes.filter(({ done }) => !done).map(({ article }) => article.id)).size - sum.partly;
  return (
    <>
      <p>
        <strong>{say(bulkWords.summary, { done: sum.done, failed })}</strong> {sum.partly > 0 && say(bulkWords.partly, { partly: sum.partly })} {sum.left > 0 && say(bulkWords.stopped, { left: sum.left })}
      </p>
      <ul>
        {sum.notes.map(({ article, doneIn, language: locale, reasons, unready }) => (
          <li key={`${article.id} ${locale}`}>
            <a href={`/admin/collections/articles/${article.id}${locale ? `?locale=${locale}` : ""}`}>{article.workingTitle ?? `#${article.id}`}</a>
            {locale && ` (${languageName(locale, language)})`}
            {doneIn && ` – ${say(bulkWords.doneIn, { languages: doneIn.map((one) => languageName(one, language)).join(", ") })}`}
            {unready && <p>{say(planWords.plannedUnready)}</p>}
            <ReasonList reasons={reasons} />
          </li>
        ))}
      </ul>
      {sum.planned.length > 0 && (
        <button type="button" className="desk-small" onClick={() => onUndo(sum.planned)}>
          {say(bulkWords.undoPlan, { count: sum.planned.length })}
        </button>
      )}
    </>
  );
}
