"use client";

import { useCallback, useEffect, useRef, useState } from "react";

import type { DeskAddress } from "../desk/contract/address";
import type { DeskDocument } from "../desk/contract/document";
import type { DraftAnswer } from "../desk/contract/machine";
import type { DeskUnit } from "../desk/contract/unit";
import type { UnitDetails } from "../desk/contract/unit-details";
import type { UnitAnswer } from "../desk/contract/unit-write";
import { readDetails, readDocument, type Reply } from "./desk-api";

export interface OpenDocument {
  document: DeskDocument | null;
  /** Why there is none. */
  failed: Exclude<Reply<unknown>, { kind: "done" }> | null;
  details: Record<string, UnitDetails>;
  /** The units at this very moment: what a render showed may be older than the last answer. */
  unitsNow: () => readonly DeskUnit[];
  reload: () => Promise<void>;
  apply: (answer: UnitAnswer) => void;
  applyDrafts: (answer: DraftAnswer) => void;
  replaceUnit: (unit: DeskUnit) => void;
  loadDetails: (unit: string) => Promise<void>;
}

/**
 * The document as the server last told it, and what was asked about single units.
 * @param onOpened once, when the document is there
 */
export function useDeskDocument({ collection, id, locale }: DeskAddress, language: string, onOpened: (document: DeskDocument) => void): OpenDocument {
  const [document, setDocument] = useState<DeskDocument | null>(null);
  const now = useRef<DeskDocument | null>(null);
  const [failed, setFailed] = useState<OpenDocument["failed"]>(null);
  const [details, setDetails] = useState<Record<string, UnitDetails>>({});
  const opened = useRef(onOpened);
  useEffect(() => {
    opened.current = onOpened;
  }, [onOpened]);

  const take = useCallback((reply: Reply<DeskDocument>) => {
    if (reply.kind === "done") {
      const first = now.current === null;
      now.current = reply.body;
      setDocument(reply.body);
      if (first) opened.current(reply.body);
    }
    setFailed(reply.kind === "done" ? null : reply);
  }, []);
  const reload = useCallback(async () => take(await readDocument({ collection, id, locale }, language)), [collection, id, language, locale, take]);

  useEffect(() => {
    let closed = false;
    const open = async () => {
      const reply = await readDocument({ collection, id, locale }, language);
      if (!closed) take(reply);
    };
    void open();
    return () => {
      closed = true;
    };
  }, [collection, id, language, locale, take]);

  const change = useCallback((next: DeskDocument | null) => {
    now.current = next;
    setDocument(next);
  }, []);
  const replaceUnit = useCallback((unit: DeskUnit) => change(now.current && { ...now.current, units: now.current.units.map((one) => (one.id === unit.id ? unit : one)) }), [change]);
  const apply = useCallback(
    ({ unit, others, summary }: UnitAnswer) => {
      for (const one of [unit, ...others]) replaceUnit(one);
      change(now.current && { ...now.current, summary });
    },
    [change, replaceUnit],
  );
  const applyDrafts = useCallback(
    ({ units, summary }: DraftAnswer) => {
      for (const one of units) replaceUnit(one);
      change(now.current && { ...now.current, summary });
    },
    [change, replaceUnit],
  );
  const unitsNow = useCallback(() => now.current?.units ?? [], []);
  const loadDetails = useCallback(
    async (unit: string) => {
      const reply = await readDetails({ collection, id, locale }, unit, language);
      // Without an answer there is no help to show; the unit itself can be worked on all the same.
      setDetails((all) => ({ ...all, [unit]: reply.kind === "done" ? reply.body : { history: [], matches: [], terms: [] } }));
    },
    [collection, id, language, locale],
  );
  return { document, failed, details, unitsNow, reload, apply, applyDrafts, replaceUnit, loadDetails };
}
