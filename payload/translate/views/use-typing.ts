"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";

import type { DeskUnit } from "../desk/contract/unit";
import { sameWords, standingIn, type Written } from "./saving";
import { isStuck, type SavingCore } from "./saving-core";
import type { Waiter } from "./use-sending";

/** Milliseconds of rest after which typed words are sent. */
const pause = 1_200;

interface Typing {
  type: (unit: DeskUnit, words: Written) => void;
  /** The person left the unit: what they wrote in it is its translation now. */
  leave: (unit: string) => void;
  /**
   * Resolves once the unit has nothing unsent (true), or cannot be sent now (false).
   * @param begun also words that stood there unfinished before this person touched them, since they say that these are right
   */
  settle: (unit: string, begun?: boolean) => Promise<boolean>;
}

/** What a person does to a unit: writes in it, leaves it, says that it is right. */
export function useTyping({ happen, latest }: SavingCore, waiters: RefObject<Waiter[]>, unitsNow: () => readonly DeskUnit[]): Typing {
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  /** Units this person wrote in since the desk was opened: leaving one of those finishes it, looking at another one's half sentence does not. */
  const touched = useRef(new Set<string>());
  const unitNow = useCallback((name: string) => unitsNow().find((unit) => unit.id === name) ?? null, [unitsNow]);

  useEffect(() => {
    const pending = timers.current;
    return () => {
      for (const timer of pending.values()) clearTimeout(timer);
    };
  }, []);

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
    [happen, latest, unitNow],
  );
  const leave = useCallback(
    (name: string) => {
      if (latest.current.drafts[name] || touched.current.has(name)) finish(name, false);
    },
    [finish, latest],
  );
  const settle = useCallback(
    (name: string, begun = false) => {
      const draft = latest.current.drafts[name];
      if (draft && isStuck(latest.current, name) && draft.status !== "refused") return Promise.resolve(false);
      if (!draft && !begun && !touched.current.has(name)) return Promise.resolve(true);
      if (!finish(name, begun)) return Promise.resolve(true);
      return new Promise<boolean>((done) => {
        waiters.current.push({ unit: name, done });
      });
    },
    [finish, latest, waiters],
  );
  return { type, leave, settle };
}
