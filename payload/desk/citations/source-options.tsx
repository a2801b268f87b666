"use client";

import { useEffect } from "react";

import { inShort, type SourceCard } from "./source-cards";

interface Props {
  /** Of the field that these options belong to. */
  id: string;
  label: string;
  options: SourceCard[];
  active: number;
  chosen: number[];
  /** Number of a source that the text cites already. */
  numbers: ReadonlyMap<number, number>;
  onToggle: (id: number) => void;
}

/** The list under a combobox: the field keeps the focus, and names the active option. */
export function SourceOptions({ id, label, options, active, chosen, numbers, onToggle }: Props) {
  const activeId = options[active] ? `${id}-${options[active].id}` : null;

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  return (
    <div id={`${id}-options`} className="desk-options" role="listbox" aria-label={label} aria-multiselectable="true">
      {options.map((card, index) => (
        // The keyboard is the field's: arrows and Enter there.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div key={card.id} id={`${id}-${card.id}`} role="option" tabIndex={-1} aria-selected={chosen.includes(card.id)} className={index === active ? "desk-option desk-option--active" : "desk-option"} onClick={() => onToggle(card.id)}>
          <span className="desk-number">{numbers.get(card.id) ?? ""}</span>
          <span>
            <span className="desk-option-title">{card.title}</span>
            <span className="desk-option-more">{inShort(card)}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
