"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";

import type { DeskAddress } from "../desk/contract/address";
import type { DeskUnit } from "../desk/contract/unit";
import type { UnitAnswer } from "../desk/contract/unit-write";
import type { Journal } from "./journal";
import { nextSaving, nothingToSave, type Saving, type SavingEvent, type UnitDraft } from "./saving";
import type { SavingCore } from "./saving-core";
import { useJournal } from "./use-journal";
import { useReconnecting } from "./use-reconnecting";
import { useSending, type Waiter } from "./use-sending";
import { useTyping } from "./use-typing";

interface Options {
  address: DeskAddress;
  /** Who is at work: their words are kept under their name. */
  person: number;
  language: string;
  /** Null until the document is there. */
  units: readonly DeskUnit[] | null;
  /** The units as the last answer left them: a render may not have shown them yet. */
  unitsNow: () => readonly DeskUnit[];
  onAnswer: (answer: UnitAnswer) => void;
  /** The source of a unit has other words than those this person is translating. */
  onSourceMoved: (unit: DeskUnit) => void;
}

export interface SavingDesk extends Saving, ReturnType<typeof useJournal>, ReturnType<typeof useTyping> {
  /** False where this computer keeps nothing. */
  journalWorks: boolean;
  chooseMine: (unit: string) => void;
  chooseTheirs: (unit: DeskUnit) => void;
  /** The draft of a unit at this very moment, and the units that have one. */
  draftNow: (unit: string) => UnitDraft | null;
  unsentNow: () => string[];
}

/** Everything a translator types reaches the server, or is kept on this computer until it does. */
export function useSaving({ address, person, language, units, unitsNow, onAnswer, onSourceMoved }: Options): SavingDesk {
  const [state, dispatch] = useReducer(nextSaving, nothingToSave);
  const [journalWorks, setJournalWorks] = useState(true);
  const latest = useRef(state);
  const answered = useRef(onAnswer);
  const moved = useRef(onSourceMoved);
  const journal = useRef<Journal | null>(null);
  const waiters = useRef<Waiter[]>([]);

  // The reducer is pure, so the state after an event is known before React has rendered it: two quick events never see the same past.
  const happen = useCallback((event: SavingEvent) => {
    const before = latest.current;
    latest.current = nextSaving(before, event);
    for (const [unit, draft] of Object.entries(latest.current.drafts)) if (before.drafts[unit] !== draft) setJournalWorks((works) => (journal.current?.keep(draft) ?? false) && works);
    for (const unit of Object.keys(before.drafts)) if (!latest.current.drafts[unit]) journal.current?.forget(unit);
    dispatch(event);
  }, []);

  useEffect(() => {
    answered.current = onAnswer;
    moved.current = onSourceMoved;
  }, [onAnswer, onSourceMoved]);

  const core: SavingCore = { address, language, state, latest, happen };
  const kept = useJournal({ core, person, units, onOpen: useCallback((opened) => void (journal.current = opened), []), onNoShelf: useCallback(() => setJournalWorks(false), []) });
  useSending({ answered, core, moved, unitsNow, waiters });
  useReconnecting(core, person);
  return {
    ...state,
    ...kept,
    ...useTyping(core, waiters, unitsNow),
    journalWorks,
    chooseMine: useCallback((unit: string) => happen({ kind: "tookMine", unit }), [happen]),
    chooseTheirs: useCallback((unit: DeskUnit) => happen({ kind: "tookTheirs", unit: unit.id }), [happen]),
    draftNow: useCallback((unit: string) => latest.current.drafts[unit] ?? null, []),
    unsentNow: useCallback(() => Object.keys(latest.current.drafts), []),
  };
}
