"use client";

import { useCallback, useSyncExternalStore } from "react";

const changed = "feuilleton-stored";

function read(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    // Nothing is remembered where the browser forbids it.
    return null;
  }
}

function subscribe(onChange: () => void): () => void {
  for (const event of ["storage", changed]) window.addEventListener(event, onChange);
  return () => {
    for (const event of ["storage", changed]) window.removeEventListener(event, onChange);
  };
}

/** A switch that this browser remembers, in all its tabs; `first` until it is set. */
export function useStored(name: string, first: boolean): [boolean, (value: boolean) => void] {
  const kept = useSyncExternalStore(
    subscribe,
    () => read(name),
    () => null,
  );
  const change = useCallback(
    (next: boolean) => {
      try {
        window.localStorage.setItem(name, next ? "1" : "0");
      } catch {
        // As above: the switch stays as it is.
      }
      window.dispatchEvent(new Event(changed));
    },
    [name],
  );
  return [kept === null ? first : kept === "1", change];
}
