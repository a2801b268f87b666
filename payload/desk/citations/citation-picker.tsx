"use client";

/** Chooses the sources of one citation: found by their words, those of this text first, or made of what is pasted. */
import { Button, useTranslation } from "@payloadcms/ui";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";

import { sayIn } from "../in-admin-words";
import { AddSource } from "./add-source";
import { type Recognised, recognise } from "./recognise";
import { SourceOptions } from "./source-options";
import { useSourceCards } from "./source-cards";
import { numberSources } from "./source-numbers";
import { useSourceSearch } from "./use-source-search";
import { citationWords } from "./words";
import "../desk.css";

interface Props {
  /** Ids in the mark that is being changed; empty for a new one. */
  chosen: number[];
  /** Ids cited in the text, in reading order. */
  cited: readonly number[];
  editing: boolean;
  /** The choice in its order; empty takes the mark away. */
  onDone: (ids: number[]) => void;
  onClose: () => void;
}

const references = new Set(["BibTeX", "RIS", "CSL-JSON"]);

export function CitationPicker({ chosen: before, cited, editing, onClose, onDone }: Props) {
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const [typed, setTyped] = useState("");
  // A reference of several lines would lose its line breaks in a field of one.
  const [pasted, setPasted] = useState<Recognised | null>(null);
  const [chosen, setChosen] = useState(before);
  const [active, setActive] = useState(-1);
  const recognised = pasted ?? recognise(typed);
  const { found, failed } = useSourceSearch(recognised ? recognised.what.slice(0, 200) : typed.trim());
  const cards = useSourceCards([...cited, ...chosen]);
  const numbers = numberSources(cited, cards);
  const here = typed.trim() === "" && !pasted ? [...numbers.keys()].flatMap((id) => cards.get(id) ?? []) : [];
  const options = [...here, ...(found ?? []).filter((card) => !here.some(({ id }) => id === card.id))];

  useEffect(() => {
    // Native: what is behind cannot be reached, Esc closes, and focus stays inside.
    dialog.current?.showModal();
  }, []);

  function toggle(id: number): void {
    setChosen((was) => (was.includes(id) ? was.filter((one) => one !== id) : [...was, id]));
  }

  function search(text: string): void {
    setTyped(text);
    setPasted(null);
    setActive(-1);
  }

  /** What added them goes with the text it was made of, and the focus with it. */
  function added(ids: number[]): void {
    setChosen((was) => [...new Set([...was, ...ids])]);
    search("");
    field.current?.focus();
  }

  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData("text/plain");
    const form = recognise(text);
    if (!form || !references.has(form.form)) return;
    event.preventDefault();
    search("");
    setPasted(form);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (options.length > 0) setActive((was) => (was + step + options.length + (was < 0 && step < 0 ? 1 : 0)) % options.length);
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    const option = options[active];
    const plain = !event.ctrlKey && !event.metaKey;
    if (option && plain) toggle(option.id);
    // What was pasted is what is meant: as a press on its button.
    else if (recognised && plain) dialog.current?.querySelector<HTMLButtonElement>(".desk-add button")?.click();
    else if (chosen.length > 0) onDone(chosen);
  }

  return createPortal(
    // Keys pressed in here are none of the form's behind it: Enter would save it.
    <dialog ref={dialog} className="desk-dialog" aria-labelledby={`${fieldId}-heading`} onClose={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <h2 id={`${fieldId}-heading`}>{say(citationWords.heading)}</h2>
      <label htmlFor={fieldId}>{say(citationWords.search)}</label>
      <input
        ref={field}
        id={fieldId}
        role="combobox"
        type="text"
        autoComplete="off"
        value={typed}
        aria-expanded={options.length > 0}
        aria-controls={`${fieldId}-options`}
        aria-activedescendant={options[active] ? `${fieldId}-${options[active].id}` : undefined}
        onChange={({ target }) => search(target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <p className="only-heard" role="status">
        {found && typed.trim() !== "" && say(options.length > 0 ? citationWords.foundCount : citationWords.noneFound, { count: options.length })}
        {failed && say(citationWords.noAnswer)}
      </p>
      {recognised && <AddSource key={recognised.what} recognised={recognised} language={i18n.language} onAdded={added} />}
      <SourceOptions id={fieldId} label={say(citationWords.found)} options={options} active={active} chosen={chosen} numbers={numbers} onToggle={toggle} />
      {options.length === 0 && !recognised && found && <p className="desk-note">{say(citationWords.noneFound)}</p>}
      {chosen.length > 0 && (
        <>
          <h3>{say(citationWords.chosen)}</h3>
          <ul className="desk-chosen">
            {chosen.map((id) => {
              const title = cards.get(id)?.title ?? (cards.has(id) ? say(citationWords.deleted) : "…");
              return (
                <li key={id}>
                  {title}{" "}
                  <button type="button" className="desk-small" aria-label={say(citationWords.remove, { title })} onClick={() => toggle(id)}>
                    ×
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div className="desk-buttons">
        <Button disabled={chosen.length === 0} margin={false} onClick={() => onDone(chosen)}>
          {say(editing ? citationWords.change : citationWords.place)}
        </Button>
        {editing && (
          <Button buttonStyle="secondary" margin={false} onClick={() => onDone([])}>
            {say(citationWords.drop)}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say(citationWords.cancel)}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}
