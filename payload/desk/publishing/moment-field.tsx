"use client";

import type { KeyboardEvent, Ref } from "react";

import { momentAfterSkipped, momentsOf, wallClock, whyNoMoment, withOffset } from "../../publish/wall-clock";
import { sayIn } from "../in-admin-words";
import { planWords } from "./plan-words";

interface Props {
  disabled?: boolean;
  /** Of the field, for a label that stands apart from it. */
  id: string;
  /** Of the admin. */
  language: string;
  onChange: (stated: string) => void;
  onEnter?: () => void;
  ref?: Ref<HTMLInputElement>;
  /** By the shop's clock, "2026-10-25T02:30"; with the distance from UTC once it is known which of two is meant. Empty for none. */
  value: string;
}

/** A day and a time by the shop's clock. In the night it goes back it asks which of the two is meant; for an hour it skips it offers the next. */
export function MomentField({ disabled = false, id, language, onChange, onEnter, ref, value }: Props) {
  const say = sayIn(language);
  const wall = value.slice(0, 16);
  const time = wall.slice(11);
  const both = momentsOf(wall);
  const next = both.length === 0 && whyNoMoment(wall) === "skipped" ? momentAfterSkipped(wall) : null;

  function submit(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !onEnter) return;
    event.preventDefault();
    onEnter();
  }

  return (
    <span className="desk-moment">
      <input ref={ref} id={id} type="datetime-local" disabled={disabled} value={wall} onChange={({ target }) => onChange(target.value)} onKeyDown={submit} />
      <span aria-live="polite">
        {both.length > 1 && (
          <fieldset disabled={disabled}>
            <legend>{say(planWords.comesTwice, { time })}</legend>
            {both.map((moment, place) => (
              <label key={withOffset(moment)}>
                <input type="radio" name={`${id}-which`} checked={value === withOffset(moment)} onChange={() => onChange(withOffset(moment))} /> {say(place === 0 ? planWords.summerTime : planWords.winterTime)}
              </label>
            ))}
          </fieldset>
        )}
        {next && (
          <span className="desk-reason">
            {say(planWords.skipped, { time })}{" "}
            <button type="button" className="desk-small" onClick={() => onChange(wallClock(next))}>
              {say(planWords.takeNext, { time: wallClock(next).slice(11) })}
            </button>
          </span>
        )}
      </span>
    </span>
  );
}
