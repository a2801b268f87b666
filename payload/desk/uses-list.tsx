import type { ReactNode } from "react";

import { usesAtOnce } from "../publish/uses-at-once";
import { sayIn } from "./in-admin-words";
import { usesWords } from "./uses-words";

interface Props {
  heading: string;
  language: string;
  /** Of the whole list, of which the children are a stretch. */
  total: number;
  /** Counted from 1. */
  page: number;
  /** Address of another stretch of this list. */
  hrefOf: (page: number) => string;
  /** Above the list, where there is one. */
  note?: string;
  children: ReactNode;
}

/** One list of the tab "Used in": how many there are in all, the stretch that is shown, and the way to the others. */
export function UsesList({ children, heading, hrefOf, language, note, page, total }: Props) {
  const say = sayIn(language);
  const count = new Intl.NumberFormat(language);
  const last = Math.max(1, Math.ceil(total / usesAtOnce));
  const from = (page - 1) * usesAtOnce + 1;
  const stretch = say(usesWords.stretch, { from: count.format(from), to: count.format(Math.min(total, page * usesAtOnce)), total: count.format(total) });
  return (
    <>
      <h2>
        {heading}
        {total > 0 && ` (${count.format(total)})`}
      </h2>
      {total === 0 && <p>{say(usesWords.nowhere)}</p>}
      {total > 0 && note && <p>{note}</p>}
      <ul>{children}</ul>
      {last > 1 && (
        <nav aria-label={heading} className="desk-buttons">
          {page > 1 && <a href={hrefOf(page - 1)}>{say(usesWords.earlierUses)}</a>}
          <span>{stretch}</span>
          {page < last && <a href={hrefOf(page + 1)}>{say(usesWords.laterUses)}</a>}
        </nav>
      )}
    </>
  );
}
