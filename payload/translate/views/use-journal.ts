"use client";

import { useCallback, useEffect, useRef, useState } from "react";

import type { DeskUnit } from "../desk/contract/unit";
import { holdTab, type Journal, type JournalEntry, openJournal, openTabs } from "./journal";
import type { SavingCore } from "./saving-core";

interface Kept {
  /** Words of units that are no more; they can be copied from here. */
  orphans: JournalEntry[];
  dropOrphan: (unit: string) => void;
}

/** Private windows and strict settings throw on the very look at the shelf. */
function shelf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

interface Options {
  core: SavingCore;
  person: number;
  units: readonly DeskUnit[] | null;
  /** Null where this computer keeps nothing. */
  onOpen: (journal: Journal | null) => void;
  onNoShelf: () => void;
}

/** Opens the journal of this tab once the document is there, and takes over what tabs that are gone left in it. */
export function useJournal({ core, onNoShelf, onOpen, person, units }: Options): Kept {
  const { address, happen, latest } = core;
  const journal = useRef<Journal | null>(null);
  const [orphans, setOrphans] = useState<JournalEntry[]>([]);
  const { collection, id, locale } = address;
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
    onOpen(journal.current);
    const locks = "locks" in navigator ? navigator.locks : undefined;
    const takeOver = async () => {
      const alive = await openTabs(locks);
      if (closed.signal.aborted) return;
      if (!place) onNoShelf();
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
  }, [collection, happen, id, latest, locale, onNoShelf, onOpen, person, ready]);

  const dropOrphan = useCallback((unit: string) => {
    journal.current?.forget(unit);
    setOrphans((list) => list.filter((one) => one.unit !== unit));
  }, []);
  return { orphans, dropOrphan };
}
