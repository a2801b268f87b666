"use client";

import { type RefObject, useEffect } from "react";

import type { DeskUnit } from "../desk/contract/unit";
import type { UnitAnswer } from "../desk/contract/unit-write";
import { writeUnit } from "./desk-api";
import { onlySourceMoved, toSend, type UnitDraft } from "./saving";
import { asWrite, isStuck, type SavingCore } from "./saving-core";

/** Somebody who waits for a unit to be done, or to be stuck. */
export interface Waiter {
  unit: string;
  done: (settled: boolean) => void;
}

interface Options {
  core: SavingCore;
  waiters: RefObject<Waiter[]>;
  /** The units as the last answer left them: a render may not have shown them yet. */
  unitsNow: () => readonly DeskUnit[];
  answered: RefObject<(answer: UnitAnswer) => void>;
  moved: RefObject<(unit: DeskUnit) => void>;
}

/** Sends what is due, one draft at a time, and what still waits when the page is left. */
export function useSending({ answered, core, moved, unitsNow, waiters }: Options): void {
  const { address, happen, language, latest, state } = core;
  const { collection, id, locale } = address;

  useEffect(() => {
    for (const waiter of waiters.current.splice(0)) {
      if (!state.drafts[waiter.unit]) waiter.done(true);
      else if (isStuck(state, waiter.unit)) waiter.done(false);
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
        for (const waiter of waiters.current.splice(0)) {
          if (waiter.unit === unit) waiter.done(false);
          else waiters.current.push(waiter);
        }
        moved.current(reply.theirs);
        happen({ kind: "movedOn", unit, revision: reply.theirs.revision });
      }
      else if (reply.kind === "refused") happen({ kind: "refused", unit, reason: reply.reasons.join(" ") });
      else happen({ kind: reply.kind, unit });
    };
    void go(next);
  }, [answered, collection, happen, id, language, latest, locale, moved, state, unitsNow, waiters]);

  useEffect(() => {
    const leave = () => {
      const waiting = Object.values(latest.current.drafts).filter(({ status }) => status === "waiting");
      if (latest.current.connection === "open") for (const draft of waiting) void writeUnit({ collection, id, locale }, asWrite(draft), language, true);
    };
    window.addEventListener("pagehide", leave);
    return () => window.removeEventListener("pagehide", leave);
  }, [collection, id, language, latest, locale]);
}
