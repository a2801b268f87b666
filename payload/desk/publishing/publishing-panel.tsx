"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";

import type { LanguageReport } from "../readiness-endpoint";
import { LanguageActions } from "./language-actions";
import { PlannedChanges } from "./planned-changes";

interface Props {
  article: number;
  report: LanguageReport;
  /** Of the admin. */
  language: string;
}

/** On the tab "Ready?", which the server draws anew after every change. */
export function PublishingPanel({ article, language, report }: Props) {
  const router = useRouter();
  const [calledOff, setCalledOff] = useState<{ language: string } | null>(null);
  return (
    <>
      <LanguageActions article={article} calledOff={calledOff} language={language} states={report.states} onChange={() => router.refresh()} />
      <PlannedChanges changes={report.planned} editable language={language} named onChange={() => router.refresh()} onCalledOff={(of) => setCalledOff({ language: of })} />
    </>
  );
}
