"use client";

import { type ReactNode, useRef } from "react";

import { type KeyTargets, useDeskKeys } from "./desk-key";

/** What the desk stands in: the place its keys belong to. */
export function DeskRoot({ targets, children }: { targets: KeyTargets; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useDeskKeys(root, targets);
  return (
    <div className="desk-translate" ref={root}>
      {children}
    </div>
  );
}
