"use client";

import { useEffect, useState } from "react";

import type { LanguageReport } from "../readiness-endpoint";

const changed = "desk:languages-changed";

/** Makes everything on this page that shows the states of languages ask for them again. */
export function announceLanguageChange(): void {
  // Whatever is under way was asked before it.
  asked.clear();
  window.dispatchEvent(new Event(changed));
}

/** One question for all who ask at the same time. */
const asked = new Map<string, Promise<LanguageReport | null>>();

function ask(article: number, language: string, saved: number): Promise<LanguageReport | null> {
  const key = `${article} ${language} ${saved}`;
  const known = asked.get(key);
  if (known) return known;
  const question: Promise<LanguageReport | null> = fetch(`/api/articles/${article}/languages`, { credentials: "same-origin", headers: { "Accept-Language": language } })
    .then(async (response) => (response.ok ? ((await response.json()) as LanguageReport) : null))
    .catch(() => null)
    .finally(() => asked.get(key) === question && asked.delete(key));
  asked.set(key, question);
  return question;
}

/**
 * Where each language of an article stands; null until it is known, and where there is no answer.
 * @param saved when the form was saved last
 */
export function useLanguageReport(article: number | string | undefined, language: string, saved: number): LanguageReport | null {
  const [report, setReport] = useState<LanguageReport | null>(null);
  useEffect(() => {
    if (article === undefined) return;
    let closed = false;
    let latest = 0;
    const load = async (): Promise<void> => {
      const turn = (latest += 1);
      const found = await ask(Number(article), language, saved);
      if (!closed && turn === latest && found) setReport(found);
    };
    const again = (): void => void load();
    again();
    window.addEventListener(changed, again);
    return () => {
      closed = true;
      window.removeEventListener(changed, again);
    };
  }, [article, language, saved]);
  return report;
}
