"use client";

import { useCallback, useEffect, useState } from "react";

import type { DeskNotices } from "../desk/contract/notices";
import { readNotices, seeNotices } from "./desk-api";

/** Milliseconds between two looks, while somebody looks at the page. */
const every = 120_000;

/** What the person has not seen yet; null until the server has told, and where it does not. */
export function useNotices(language: string): { list: DeskNotices | null; seeAll: () => Promise<void> } {
  const [list, setList] = useState<DeskNotices | null>(null);
  useEffect(() => {
    let closed = false;
    const load = async () => {
      const reply = await readNotices(language);
      if (!closed && reply.kind === "done") setList(reply.body);
    };
    void load();
    const timer = setInterval(() => {
      if (!document.hidden) void load();
    }, every);
    return () => {
      closed = true;
      clearInterval(timer);
    };
  }, [language]);
  const seeAll = useCallback(async () => {
    const reply = await seeNotices(language);
    if (reply.kind === "done") setList(reply.body);
  }, [language]);
  return { list, seeAll };
}
