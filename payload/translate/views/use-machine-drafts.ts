"use client";

import { useCallback, useRef, useState } from "react";

import type { Say } from "../../desk/in-admin-words";
import type { DeskAddress } from "../desk/contract/address";
import type { DraftAnswer } from "../desk/contract/machine";
import type { DeskUnit } from "../desk/contract/unit";
import { machineWords } from "../machine/machine-words";
import { draftUnits } from "./desk-api";
import { replyWords } from "./reply-words";

/** Units in one request: a person sees it go on every few seconds, and can stop it. */
const atOnce = 6;

export interface MachineDrafts {
  /** How far it is; null while the machine rests. */
  progress: { done: number; count: number } | null;
  run: (units: readonly DeskUnit[]) => Promise<void>;
  stop: () => void;
}

interface Options {
  address: DeskAddress;
  engine: string | null;
  language: string;
  say: Say;
  onAnswer: (answer: DraftAnswer) => void;
  tell: (words: string) => void;
}

/** A few units at a time, so that what is ready is there even where the rest fails. */
export function useMachineDrafts({ address, engine, language, say, onAnswer, tell }: Options): MachineDrafts {
  const [progress, setProgress] = useState<MachineDrafts["progress"]>(null);
  const stopped = useRef(false);
  const { collection, id, locale } = address;
  const run = useCallback(
    async (units: readonly DeskUnit[]) => {
      if (engine === null || units.length === 0) return;
      stopped.current = false;
      const count = units.length;
      const sum = { drafted: 0, leftOut: 0 };
      for (let from = 0; from < count && !stopped.current; from += atOnce) {
        setProgress({ done: from, count });
        const reply = await draftUnits({ collection, id, locale }, units.slice(from, from + atOnce).map((unit) => unit.id), language);
        if (reply.kind !== "done") {
          setProgress(null);
          return tell(replyWords(reply, say));
        }
        sum.drafted += reply.body.drafted;
        sum.leftOut += reply.body.leftOut.length;
        onAnswer(reply.body);
      }
      setProgress(null);
      return tell([say(machineWords.done, { count: sum.drafted }), ...(sum.leftOut > 0 ? [say(machineWords.leftOut, { count: sum.leftOut, engine })] : [])].join(" "));
    },
    [collection, engine, id, language, locale, onAnswer, say, tell],
  );
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { progress, run, stop };
}
