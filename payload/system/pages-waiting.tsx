"use client";

import { useEffect, useState } from "react";

import { sayIn } from "../desk/in-admin-words";
import { systemWords } from "./system-words";

/** Milliseconds between two looks. */
const pause = 2_000;

/** Null where the front does not say, as in development. */
async function ask(signal: AbortSignal): Promise<number | null> {
  const answer = await fetch("/api/health", { cache: "no-store", signal });
  const { waiting } = (await answer.json()) as { waiting?: unknown };
  return typeof waiting === "number" ? waiting : null;
}

/** How many pages a change still has to reach, as it goes down: of a price or a setting that stands on thousands of them. */
export function PagesWaiting({ language }: { language: string }) {
  const [waiting, setWaiting] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const count = await ask(leaving.signal).catch(() => null);
      if (leaving.signal.aborted) return;
      setWaiting(count);
      timer = setTimeout(() => void look(), pause);
    };
    void look();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, []);
  const say = sayIn(language);
  if (waiting === undefined) return <span aria-busy="true">…</span>;
  if (waiting === null) return <span>{say(systemWords.unknown)}</span>;
  return <span>{waiting === 0 ? say(systemWords.none) : new Intl.NumberFormat(language).format(waiting)}</span>;
}
