"use client";

import { useEffect, useState } from "react";

import type { RelatedAnswer } from "./related-endpoint";

interface Form {
  topics: number[];
  authors: number[];
  related: number[];
}

/** Milliseconds after the last change: several topics are often chosen in a row. */
const patience = 300;

/** Asked again whenever what the form says about the article changes; the last answer stands meanwhile. */
export function useRelated(article: number | string | undefined, locale: string, form: Form): { answer: RelatedAnswer | null; failed: boolean } {
  const [answer, setAnswer] = useState<RelatedAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const said = JSON.stringify(form);

  useEffect(() => {
    if (article === undefined) return;
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      const response = await fetch(`/api/articles/${article}/related?locale=${locale}`, { method: "POST", body: said, credentials: "same-origin", headers: { "Content-Type": "application/json" }, signal: abort.signal });
      setFailed(!response.ok);
      if (response.ok) setAnswer((await response.json()) as RelatedAnswer);
    };
    const timer = setTimeout(() => void ask().catch(() => setFailed(!abort.signal.aborted)), patience);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [article, locale, said]);

  return { answer, failed };
}
