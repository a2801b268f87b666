"use client";

import type { RefObject } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskDocument } from "../desk/contract/document";
import type { SavingMood } from "./saving";
import { shownUnits, type UnitFilter } from "./unit-order";
import { moodWords, viewWords } from "./words";

interface Props {
  document: DeskDocument;
  say: Say;
  mood: SavingMood;
  /** What came of the last deed. */
  told: string;
  search: string;
  searchField: RefObject<HTMLInputElement | null>;
  filter: UnitFilter;
  previewing: boolean;
  onSearch: (words: string) => void;
  onFilter: (filter: UnitFilter) => void;
  onPreview: () => void;
  onHelp: () => void;
}

const filters: readonly UnitFilter[] = ["all", "todo", "findings", "comments"];

/** Stays in sight: whether everything is kept, and what of the document is shown. */
export function DeskBar({ document, say, mood, told, search, searchField, filter, previewing, onSearch, onFilter, onPreview, onHelp }: Props) {
  return (
    <div className="desk-translate__bar">
      <p role="status" className={`desk-mood desk-mood--${mood}`} data-mood={mood}>
        {say(moodWords[mood])}
      </p>
      <p role="status" className="desk-told">
        {told}
      </p>
      <span className="desk-field">
        <label htmlFor="desk-search">{say(viewWords.searchUnits)}</label>
        <input ref={searchField} id="desk-search" type="search" value={search} onChange={({ target: field }) => onSearch(field.value)} />
      </span>
      <span className="desk-field">
        <label htmlFor="desk-filter">{say(viewWords.show)}</label>
        <select id="desk-filter" value={filter} onChange={({ target: field }) => onFilter(field.value as UnitFilter)}>
          {filters.map((one) => (
            <option key={one} value={one}>
              {say(viewWords[`show_${one}`])} ({shownUnits(document.units, one, "").length})
            </option>
          ))}
        </select>
      </span>
      {document.previewUrl && (
        <button type="button" className="desk-small" aria-pressed={previewing} onClick={onPreview}>
          {say(viewWords.preview)}
        </button>
      )}
      <button type="button" className="desk-small" onClick={onHelp}>
        {say(viewWords.keys)}
      </button>
    </div>
  );
}
