"use client";

import { Button, useForm, useFormModified, useLocale, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

import { DeskDialog } from "../desk-dialog";
import { formSettled } from "../form-settled";
import { sayIn } from "../in-admin-words";
import type { LanguageReport } from "../readiness-endpoint";
import { deskWords } from "../words";
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
  const { submit } = useForm();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const modified = useFormModified();
  const begun = useRef(false);
  const changedForm = useRef(modified);
  const router = useRouter();
  const say = sayIn(i18n.language);

  useEffect(() => {
    changedForm.current = modified;
  }, [modified]);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const save = async (): Promise<void> => {
      await formSettled();
      if (changedForm.current) await submit({ action: `/api/articles/${article}?locale=${locale}&draft=true&depth=0&fallback-locale=null`, method: "PATCH", overrides: { _status: "draft" }, skipValidation: true });
    };
    void save();
  }, [article, locale, submit]);

  function changed(): void {
    announceLanguageChange();
    router.refresh();
  }

  return (
    <DeskDialog title={say(deskWords.publishing)} onClose={onClose}>
      <LanguageActions article={article} language={i18n.language} locale={locale} states={report.states} onChange={changed} onFollow={onClose} />
      <PlannedChanges changes={report.planned} editable language={i18n.language} named onChange={changed} />
      <div className="desk-buttons">
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say(deskWords.close)}
        </Button>
      </div>
    </DeskDialog>
  );
}
