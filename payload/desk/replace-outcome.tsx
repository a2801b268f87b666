"use client";

import { sayIn } from "./in-admin-words";
import { ReasonList } from "./publishing/reason-list";
import type { ReplaceSum } from "./run-replace";
import { usesWords } from "./uses-words";

/** What a replacement came to: where it was done, where the old one still is and why, and how to go on. */
export function ReplaceOutcome({ language, remove, sum }: { language: string; remove: boolean; sum: ReplaceSum }) {
  const say = sayIn(language);
  const count = new Intl.NumberFormat(language);
  const { broke, done, left, refused } = sum;
  const whole = broke.length === 0 && left === 0;
  const doneWords = done === 0 ? usesWords.replacedElsewhere : done === 1 ? usesWords.replacedInOne : usesWords.replaceDone;
  return (
    <>
      {broke.length > 0 && <p className="desk-reason">{broke.join("\n")}</p>}
      {(whole || done > 0) && <p>{say(doneWords, { count: count.format(done) })}</p>}
      {left !== null && left > 0 && <p>{say(left === 1 ? usesWords.stillInOne : usesWords.stillIn, { count: count.format(left) })}</p>}
      {remove && left !== null && left > 0 && <p>{say(usesWords.notDeleted)}</p>}
      {refused.length > 0 && (
        <>
          <p>{say(usesWords.whyNot)}</p>
          <ul>
            {refused.map(({ article, name, reasons }) => (
              <li key={article}>
                <a href={`/admin/collections/articles/${article}`}>{name}</a>
                <ReasonList reasons={reasons} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
