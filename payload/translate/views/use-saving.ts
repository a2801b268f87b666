"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";

import type { DeskAddress } from "../desk/contract/address";
import type { DeskUnit } from "../desk/contract/unit";
import type { UnitAnswer } from "../desk/contract/unit-write";
import { whoIsThere, writeUnit } from "./desk-api";
import { holdTab, type Journal, type JournalEntry, openJournal, openTabs } from "./journal";
import { nextSaving, nothingToSave, onlySourceMoved, sameWords, type Saving, type SavingEvent, standingIn, toSend, type UnitDraft, type Written } from "./saving";

/** Milliseconds of rest after which typed words are sent. */
const pause = 1_200;
/** Milliseconds between two tries to reach the server, and to see whether somebody signed in again. */
const retry = 5_000;

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

export interface SavingDesk extends Saving {
  /** Words of units that are no more; they can be copied from here. */
  orphans: JournalEntry[];
  /** False where this computer keeps nothing. */
  journalWorks: boolean;
  type: (unit: DeskUnit, words: Written) => void;
  /** The person left the unit: what they wrote in it is its translation now. */
  leave: (unit: string) => void;
  /**
   * Resolves once the unit has nothing unsent (true), or cannot be sent now (false).
   * @param begun also words that stood there unfinished before this person touched them, since they say that these are right
   */
  settle: (unit: string, begun?: boolean) => Promise<boolean>;
  chooseMine: (unit: string) => void;
  chooseTheirs: (unit: DeskUnit) => void;
  dropOrphan: (unit: string) => void;
  /** The draft of a unit at this very moment, and the units that have one. */
  draftNow: (unit: string) => UnitDraft | null;
  unsentNow: () => string[];
}

const stuck = ({ drafts, connection }: Saving, unit: string) => connection !== "open" || drafts[unit]?.status === "conflict" || drafts[unit]?.status === "refused";

/** Private windows and strict settings throw on the very look at the shelf. */
function shelf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function asWrite({ unit, text, links, origin, revision, finish }: UnitDraft) {
  if (finish && text.trim() === "") return { unit, do: "clear" as const, revision };
  return { unit, do: finish ? ("translate" as const) : ("type" as const), text, links, origin, revision };
}

export function useSaving({ address, person, language, units, unitsNow, onAnswer, onSourceMoved }: Options): SavingDesk {
  const [state, dispatch] = useReducer(nextSaving, nothingToSave);
  const [orphans, setOrphans] = useState<JournalEntry[]>([]);
  const [journalWorks, setJournalWorks] = useState(true);
  const latest = useRef(state);
  const answered = useRef(onAnswer);
  const moved = useRef(onSourceMoved);
  const journal = useRef<Journal | null>(null);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const waiters = useRef<{ unit: string; done: (settled: boolean) => void }[]>([]);
  const { collection, id, locale } = address;

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

  const ready = units !== null;
  const known = useRef(units);
  useEffect(() => {
    known.current = units;
  }, [units]);

  useEffect(() => {
    if (!ready) return undefined;
    const closed = new AbortController();
    const tab = crypto.getRandomValues(new Uint32Array(2)).join("-");
    const place = shelf();
    journal.current = place ? openJournal(place, person, { collection, id, locale }, tab) : null;
    const locks = "locks" in navigator ? navigator.locks : undefined;
    const takeOver = async () => {
      const alive = await openTabs(locks);
      if (closed.signal.aborted) return;
      if (!place) setJournalWorks(false);
      holdTab(locks, tab, closed.signal);
      for (const entry of journal.current?.takeOver(alive ?? new Set()) ?? []) {
        const now = known.current?.find((unit) => unit.id === entry.unit);
        if (!now) setOrphans((list) => [...list, entry]);
        else happen({ kind: "found", draft: entry, now });
        if (now && !latest.current.drafts[entry.unit]) journal.current?.forget(entry.unit);
      }
    };
    void takeOver();
    return () => closed.abort();
  }, [collection, happen, id, locale, person, ready]);

  useEffect(() => {
    for (const waiter of waiters.current.splice(0)) {
      if (!state.drafts[waiter.unit]) waiter.done(true);
      else if (stuck(state, waiter.unit)) waiter.done(false);
      else waiters.current.push(waiter);
    }
    const next = toSend(latest.current);
    if (!next) return;
    const go = async ({ unit }: UnitDraft) => {
      happen({ kind: "sent", unit });
      const reply = await writeUnit({ collection, id, locale }, asWrite(next), language);
      if (reply.kind === "done") {
        answered.current(reply.body);
        happen({ kind: "kept", unit, revision: reply.body.unit.revision });
      } else if (reply.kind === "conflict") {
        const shown = unitsNow().find((one) => one.id === unit);
        if (!shown || !onlySourceMoved(shown, reply.theirs)) return happen({ kind: "conflicted", unit, theirs: reply.theirs });
        // Whoever waits for this unit to be done waits for somebody to read the new source first.
        for (const waiter of waiters.current.filter((one) => one.unit === unit)) waiter.done(false);
        waiters.current = waiters.current.filter((one) => one.unit !== unit);
        moved.current(reply.theirs);
        happen({ kind: "movedOn", unit, revision: reply.theirs.revision });
      }
      else if (reply.kind === "refused") happen({ kind: "refused", unit, reason: reply.reasons.join(" ") });
      else happen({ kind: reply.kind, unit });
    };
    void go(next);
  }, [collection, happen, id, language, locale, state, unitsNow]);

  useEffect(() => {
    if (state.connection === "open") return undefined;
    const { connection } = state;
    const lookAgain = async () => {
      if (connection === "offline" || (await whoIsThere()) === person) happen({ kind: "connected" });
    };
    const tryAgain = () => void lookAgain();
    const timer = setInterval(tryAgain, retry);
    window.addEventListener("online", tryAgain);
    window.addEventListener("focus", tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", tryAgain);
      window.removeEventListener("focus", tryAgain);
    };
  }, [happen, person, state]);

  useEffect(() => {
    const leave = () => {
      const waiting = Object.values(latest.current.drafts).filter(({ status }) => status === "waiting");
      if (latest.current.connection === "open") for (const draft of waiting) void writeUnit({ collection, id, locale }, asWrite(draft), language, true);
    };
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, [collection, id, language, locale]);

  useEffect(() => {
    const pending = timers.current;
    return () => {
      for (const timer of pending.values()) clearTimeout(timer);
    };
  }, []);

  /** Units this person wrote in since the desk was opened: leaving one of those finishes it, looking at another one's half sentence does not. */
  const touched = useRef(new Set<string>());
  const unitNow = useCallback((name: string) => unitsNow().find((unit) => unit.id === name) ?? null, [unitsNow]);
  const type = useCallback(
    (unit: DeskUnit, words: Written) => {
      touched.current.add(unit.id);
      happen({ kind: "typed", unit: unit.id, revision: unit.revision, at: new Date().toISOString(), stands: sameWords(words, standingIn(unit)), ...words });
      clearTimeout(timers.current.get(unit.id));
      timers.current.set(unit.id, setTimeout(() => happen({ kind: "due", unit: unit.id, finish: false }), pause));
    },
    [happen],
  );
  /** Sends what is unsent, as a translation unless it says nothing new; false where there was nothing to send. */
  const finish = useCallback(
    (name: string, said: boolean) => {
      clearTimeout(timers.current.get(name));
      const unit = unitNow(name);
      if (!latest.current.drafts[name] && unit?.begun) {
        const { text, links, origin } = unit.begun;
        happen({ kind: "typed", unit: name, revision: unit.revision, at: new Date().toISOString(), stands: false, text, links, origin });
      }
      const draft = latest.current.drafts[name];
      if (!draft) return false;
      touched.current.delete(name);
      // A letter typed and taken back is no translation of the source as it is now; a person who says so makes it one.
      happen({ kind: "due", unit: name, finish: said || !sameWords(draft, unit?.target ?? null) });
      return true;
    },
    [happen, unitNow],
  );
  const leave = useCallback(
    (name: string) => {
      if (latest.current.drafts[name] || touched.current.has(name)) finish(name, false);
    },
    [finish],
  );
  const settle = useCallback(
    (name: string, begun = false) => {
      const draft = latest.current.drafts[name];
      if (draft && stuck(latest.current, name) && draft.status !== "refused") return Promise.resolve(false);
      if (!draft && !begun && !touched.current.has(name)) return Promise.resolve(true);
      if (!finish(name, begun)) return Promise.resolve(true);
      return new Promise<boolean>((done) => {
        waiters.current.push({ unit: name, done });
      });
    },
    [finish],
  );
  return {
    ...state,
    orphans,
    journalWorks,
    type,
    leave,
    settle,
    chooseMine: useCallback((unit: string) => happen({ kind: "tookMine", unit }), [happen]),
    chooseTheirs: useCallback((unit: DeskUnit) => happen({ kind: "tookTheirs", unit: unit.id }), [happen]),
    dropOrphan: useCallback((unit: string) => {
      journal.current?.forget(unit);
      setOrphans((list) => list.filter((one) => one.unit !== unit));
    }, []),
    draftNow: useCallback((unit: string) => latest.current.drafts[unit] ?? null, []),
    unsentNow: useCallback(() => Object.keys(latest.current.drafts), []),
  };
}
