"use client";

import { Button, useFormModified, useLocale, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

import { useAutosaveRest } from "../autosave-rest";
import { DeskDialog } from "../desk-dialog";
import { formSettled } from "../form-settled";
import { sayIn } from "../in-admin-words";
import type { LanguageReport } from "../readiness-endpoint";
import { useSendOpen } from "../send-open";
import { publishingWords } from "./words";
import { LanguageActions } from "./language-actions";
import { PlannedChanges } from "./planned-changes";
import { announceLanguageChange } from "./use-language-report";

interface Props {
  article: number;
  report: LanguageReport;
  onClose: () => void;
}

/** From the form: other languages than the one in hand, and later than now. What was typed last is saved first, since it acts on what is saved. */
export function PublishingDialog({ article, onClose, report }: Props) {
  const sendOpen = useSendOpen();
  const letAutosaveRest = useAutosaveRest();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const modified = useFormModified();
  const saved = useRef<Promise<void> | null>(null);
  const changedForm = useRef(modified);
  const [calledOff, setCalledOff] = useState<{ language: string } | null>(null);
  const router = useRouter();
  const say = sayIn(i18n.language);

  useEffect(() => {
    changedForm.current = modified;
  }, [modified]);
  useEffect(() => {
    const save = async (): Promise<void> => {
      await formSettled();
      if (!changedForm.current) return;
      // One that came behind a publication for this very minute would make a draft of the same words.
      await letAutosaveRest();
      await sendOpen({ action: `/api/articles/${article}?locale=${locale}&draft=true&depth=0&fallback-locale=null`, method: "PATCH", overrides: { _status: "draft" }, skipValidation: true });
    };
    saved.current ??= save();
  }, [article, letAutosaveRest, locale, sendOpen]);

  function changed(): void {
    announceLanguageChange();
    router.refresh();
  }

  return (
    <DeskDialog title={say(publishingWords.publishing)} onClose={onClose}>
      <LanguageActions article={article} calledOff={calledOff} language={i18n.language} locale={locale} states={report.states} ready={() => saved.current} onChange={changed} onFollow={onClose} />
      <PlannedChanges changes={report.planned} editable language={i18n.language} locale={locale} named onChange={changed} onCalledOff={(language) => setCalledOff({ language })} onFollow={onClose} />
      <div className="desk-buttons">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say(publishingWords.close)}
        </Button>
      </div>
    </DeskDialog>
  );
}
