"use client";

import { useEffect, useState } from "react";

import { findSources } from "./find-sources";
import { rememberSources, type SourceCard } from "./source-cards";

/** Milliseconds without a key before the server is asked. */
const pause = 180;

/** `null` until the first answer, and after one that failed. */
export function useSourceSearch(typed: string): { found: SourceCard[] | null; failed: boolean } {
  const [state, setState] = useState<{ found: SourceCard[] | null; failed: boolean }>({ found: null, failed: false });

  useEffect(() => {
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const found = await findSources(typed, abort.signal);
        rememberSources(found);
        setState({ found, failed: false });
      } catch {
        if (!abort.signal.aborted) setState({ found: null, failed: true });
      }
    };
    const timer = setTimeout(() => void ask(), typed === "" ? 0 : pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed]);

  return state;
}
