"use client";

import { Button, toast, useDocumentInfo, useForm, useFormInitializing, useFormModified, useFormProcessing, useLocale, useTranslation } from "@payloadcms/ui";
import { useRef, useState } from "react";

import { askServer } from "../ask-server";
import { useAutosaveRest } from "../autosave-rest";
import { DeskDialog } from "../desk-dialog";
import { useFocusMovesOn } from "../focus-moves-on";
import { formSettled } from "../form-settled";
import { languageName, sayIn } from "../in-admin-words";
import type { Reason } from "../language-endpoint";
import { useSendOpen } from "../send-open";
import { savingWords } from "../saving-words";
import { planWords } from "./plan-words";
import { publishingWords } from "./words";
import { useMayPublish } from "./may-publish";
import { PublishingDialog } from "./publishing-dialog";
import { ReasonList } from "./reason-list";
import { announceLanguageChange, useLanguageReport } from "./use-language-report";
import "../desk.css";

/**
 * Publishes the language in hand, and no other. What still keeps it from going live is asked first and shown with the way to each place;
 * the gate itself stands behind it. Beside it: other languages, and later.
 */
export function PublishButton() {
  const { id, lastUpdateTime, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount, uploadStatus } = useDocumentInfo();
  const { disabled, getData, submit } = useForm();
  const sendOpen = useSendOpen();
  const letAutosaveRest = useAutosaveRest();
  const modified = useFormModified();
  const [initializing, processing] = [useFormInitializing(), useFormProcessing()];
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const report = useLanguageReport(id, i18n.language, lastUpdateTime);
  const may = useMayPublish(locale);
  const [missing, setMissing] = useState<Reason[]>([]);
  const [open, setOpen] = useState(false);
  const underWay = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const say = sayIn(i18n.language);
  const name = languageName(locale, i18n.language);
  const state = report?.states[locale as keyof typeof report.states];
  // Not while the form saves itself, as the CMS's own button: that is when one presses it, and the press was lost. Publishing waits for that save.
  const closed = disabled || initializing || processing || (state === "published" && !modified) || uploadStatus === "uploading";

  useFocusMovesOn(button, closed);

  async function missingNow(): Promise<Reason[]> {
    if (id === undefined) return [];
    const answer = await askServer("POST", `/api/articles/${id}/readiness?locale=${locale}`, getData(), i18n.language).catch(() => null);
    return answer?.ok ? (answer.body as { missing: Reason[] }).missing : [];
  }

  async function publish(): Promise<void> {
    await formSettled();
    const found = await missingNow();
    if (found.length > 0) return setMissing(found);
    await letAutosaveRest();
    // What was typed while those were on their way goes out with the rest.
    await formSettled();
    // It is said once, below, in the name of the language.
    const asPublished = { disableSuccessStatus: true, overrides: { _status: "published" } };
    const address = (path: string): string => `/api/articles${path}?locale=${locale}&depth=0&fallback-locale=null`;
    const saved = id === undefined ? (await submit({ ...asPublished, action: address(""), method: "POST" }))?.res : await sendOpen({ ...asPublished, action: address(`/${id}`), method: "PATCH" });
    announceLanguageChange();
    if (!saved?.ok) return;
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
    const overtaken = report?.planned.filter((one) => one.language === locale && one.action === "publish" && !one.failed) ?? [];
    toast.success([say(publishingWords.publishedNow, { language: name }), ...overtaken.map(({ moment }) => say(planWords.overtaken, { at: moment }))].join(" "));
  }

  async function publishOnce(): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    await publish().finally(() => (underWay.current = false));
  }

  if (!may.this) return null;
  return (
    <>
      {may.all && id !== undefined && (
        <Button buttonStyle="secondary" className="desk-publishing" margin={false} onClick={() => setOpen(true)} size="medium">
          {say(publishingWords.publishing)}
        </Button>
      )}
      <div className="form-submit">
        <Button disabled={closed} id="action-save" onClick={() => void publishOnce()} ref={button} size="medium" type="button">
          {say(publishingWords.publishIn, { languages: name })}
        </Button>
      </div>
      {missing.length > 0 && (
        <DeskDialog title={say(publishingWords.notYet, { language: name })} onClose={() => setMissing([])}>
          <p>{say(publishingWords.notYetText)}</p>
          <ReasonList locale={locale} reasons={missing} onFollow={() => setMissing([])} />
          <div className="desk-buttons">
            <Button margin={false} onClick={() => setMissing([])}>
              {say(savingWords.back)}
            </Button>
          </div>
        </DeskDialog>
      )}
      {open && typeof id === "number" && report && <PublishingDialog article={id} report={report} onClose={() => setOpen(false)} />}
    </>
  );
}
