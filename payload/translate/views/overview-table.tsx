"use client";

import { timeZone } from "../../../messages/time-zone";
import { momentInWords, type Say } from "../../desk/in-admin-words";
import type { DeskRow } from "../desk/contract/overview";
import { nextSort } from "./filters";
import { collectionWords, overviewWords } from "./overview-words";
import { ProgressBar } from "./progress-bar";
import { documentStateWords, statusWords } from "./words";

type Column = Parameters<typeof nextSort>[1];

interface Props {
  rows: readonly DeskRow[];
  sort: string | undefined;
  chosen: ReadonlySet<string>;
  /** `2026-12-01`, in the shop's time zone. */
  today: string;
  language: string;
  say: Say;
  onSort: (sort: string) => void;
  onChoose: (chosen: Set<string>) => void;
}

export const rowKey = ({ collection, id }: Pick<DeskRow, "collection" | "id">) => `${collection}/${id}`;
export const deskHref = ({ collection, id, locale }: Pick<DeskRow, "collection" | "id" | "locale">) => `/admin/translations/${collection}/${id}?locale=${locale}`;

function Sortable({ column, words, sort, onSort }: { column: Column; words: string; sort: string | undefined; onSort: Props["onSort"] }) {
  const direction = sort === column ? "ascending" : sort === `-${column}` ? "descending" : undefined;
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className="desk-link" onClick={() => onSort(nextSort(sort, column))}>
        {words} <span aria-hidden="true">{direction === "ascending" ? "↑" : direction === "descending" ? "↓" : ""}</span>
      </button>
    </th>
  );
}

/** Documents of one language with what they ask for. */
export function OverviewTable({ rows, sort, chosen, today, language, say, onSort, onChoose }: Props) {
  const toggle = (key: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <div className="desk-table">
      <table>
        <caption className="desk-hidden">{say(overviewWords.intro)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <input type="checkbox" aria-label={say(overviewWords.chooseAll)} checked={rows.length > 0 && rows.every((row) => chosen.has(rowKey(row)))} onChange={({ target }) => onChoose(target.checked ? new Set(rows.map(rowKey)) : new Set())} />
            </th>
            <Sortable column="title" onSort={onSort} sort={sort} words={say(overviewWords.document)} />
            <th scope="col">{say(overviewWords.state)}</th>
            <Sortable column="wordsToDo" onSort={onSort} sort={sort} words={say(overviewWords.wordsToDo)} />
            <Sortable column="share" onSort={onSort} sort={sort} words={say(overviewWords.share)} />
            <Sortable column="changedAt" onSort={onSort} sort={sort} words={say(overviewWords.changed)} />
            <th scope="col">{say(overviewWords.assignee)}</th>
            <Sortable column="dueDate" onSort={onSort} sort={sort} words={say(overviewWords.due)} />
            <th scope="col">{say(overviewWords.status)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr key={key}>
                <td>
                  <input type="checkbox" aria-label={say(overviewWords.choose, { title: row.title })} checked={chosen.has(key)} onChange={({ target }) => toggle(key, target.checked)} />
                </td>
                <th scope="row">
                  <a href={deskHref(row)}>{row.title}</a>
                  <span className="desk-note">
                    {[say(collectionWords[row.collection]), row.unlinked && say(overviewWords.own), row.comments > 0 && say(overviewWords.comments, { count: row.comments })].filter(Boolean).join(" · ")}
                  </span>
                </th>
                <td>
                  <span className={`desk-state desk-unit-state--${row.state}`}>{say(documentStateWords[row.state])}</span>
                </td>
                <td className="desk-figure">{row.wordsToDo}</td>
                <td>
                  <ProgressBar say={say} summary={row} />
                </td>
                <td>
                  <time dateTime={row.changedAt}>{momentInWords(row.changedAt, language, timeZone)}</time>
                  {row.changedBy && <span className="desk-note">{row.changedBy.name}</span>}
                </td>
                <td>{row.assignee?.name ?? "–"}</td>
                <td className={row.dueDate && row.dueDate < today && row.wordsToDo > 0 ? "desk-refused" : undefined}>{row.dueDate ? new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(row.dueDate)) : "–"}</td>
                <td>{say(statusWords[row.localeStatus])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
