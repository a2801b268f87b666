"use client";

import { type SubmitEvent, useId } from "react";

import { timeZone } from "../../../messages/time-zone";
import { momentInWords, type Say } from "../../desk/in-admin-words";
import type { DeskCollection } from "../desk/contract/address";
import type { DeskList } from "../desk/contract/overview";
import type { DocumentState } from "../desk/contract/summary";
import type { ListQuery } from "./desk-api";
import { withFilter } from "./filters";
import { collectionWords, overviewWords } from "./overview-words";
import { documentStateWords } from "./words";

interface Props {
  query: ListQuery;
  list: DeskList | null;
  language: string;
  say: Say;
  onChange: (query: ListQuery) => void;
}

const states: DocumentState[] = ["untranslated", "machineDraft", "needsUpdate", "translated", "approved"];

function Choice({ name, value, options, onChange }: { name: string; value: string; options: [value: string, words: string][]; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <span className="desk-field">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

/** All filters of the overview; each stands in the address. */
export function OverviewFilters({ query, list, language, say, onChange }: Props) {
  const searchId = useId();
  const set = (change: Parameters<typeof withFilter>[1]) => onChange(withFilter(query, change));
  const count = (state: DocumentState) => (list?.counts[state] === undefined ? "" : ` (${list.counts[state]})`);
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get("q");
    set({ q: typeof words === "string" ? words.trim() : "" });
  };
  return (
    <div className="desk-filters" role="group" aria-label={say(overviewWords.filters)}>
      <form role="search" className="desk-field" onSubmit={search}>
        <label htmlFor={searchId}>{say(overviewWords.search)}</label>
        <input key={query.q} id={searchId} name="q" type="search" defaultValue={query.q ?? ""} />
      </form>
      <Choice
        name={say(overviewWords.kind)}
        value={query.collection ?? ""}
        options={[["", say(overviewWords.anyKind)], ...Object.entries(collectionWords).map(([key, words]): [string, string] => [key satisfies string as DeskCollection, say(words)])]}
        onChange={(collection) => set({ collection })}
      />
      <Choice
        name={say(overviewWords.state)}
        value={query.state ?? ""}
        options={[["", say(overviewWords.anyState)], ["todo", say(overviewWords.todo)], ...states.map((state): [string, string] => [state, `${say(documentStateWords[state])}${count(state)}`])]}
        onChange={(state) => set({ state })}
      />
      <Choice
        name={say(overviewWords.assignee)}
        value={query.assignee ?? ""}
        options={[["", say(overviewWords.anyone)], ["me", say(overviewWords.me)], ["nobody", say(overviewWords.nobody)], ...(list?.people ?? []).map(({ id, name }): [string, string] => [String(id), name])]}
        onChange={(assignee) => set({ assignee })}
      />
      <Choice
        name={say(overviewWords.due)}
        value={query.due ?? ""}
        options={[["", say(overviewWords.anyDue)], ["overdue", say(overviewWords.overdue)], ["week", say(overviewWords.thisWeek)]]}
        onChange={(due) => set({ due })}
      />
      <label className="desk-check">
        <input type="checkbox" checked={query.since === "visit"} onChange={({ target }) => set({ since: target.checked ? "visit" : "" })} />{" "}
        {list?.lastVisit ? say(overviewWords.sinceWhen, { when: momentInWords(list.lastVisit, language, timeZone) }) : say(overviewWords.since)}
      </label>
    </div>
  );
}
