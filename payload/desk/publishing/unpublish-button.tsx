"use client";

import { PopupList, toast, useDocumentInfo, useLocale, useTranslation } from "@payloadcms/ui";
import { useRouter } from "next/navigation";

import { askServer } from "../ask-server";
import { languageName, sayIn } from "../in-admin-words";
import type { LanguageOutcome } from "../language-endpoint";
import { savingWords } from "../saving-words";
import { publishingWords } from "./words";
import { useMayPublish } from "./may-publish";
import { announceLanguageChange, useLanguageReport } from "./use-language-report";

/** In the menu of the form: takes the language in hand offline, and no other. */
export function UnpublishButton() {
  const { id, lastUpdateTime, setHasPublishedDoc } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const router = useRouter();
  const report = useLanguageReport(id, i18n.language, lastUpdateTime);
  const may = useMayPublish(locale);
  const say = sayIn(i18n.language);
  const name = languageName(locale, i18n.language);
  const state = report?.states[locale as keyof typeof report.states];

  async function unpublish(): Promise<void> {
    if (!window.confirm(say(publishingWords.unpublishSure, { languages: name }))) return;
    const answer = await askServer("POST", `/api/articles/${id}/languages`, { action: "unpublish", languages: [locale] }, i18n.language).catch(() => null);
    const outcome = answer?.ok ? (answer.body as { outcomes: LanguageOutcome[] }).outcomes[0] : undefined;
    if (outcome?.done) {
      setHasPublishedDoc(false);
      toast.success(say(publishingWords.unpublishedNow, { language: name }));
    } else toast.error(outcome?.reasons.map(({ message }) => message).join(" ") || answer?.reasons.join(" ") || say(savingWords.noAnswer));
    announceLanguageChange();
    router.refresh();
  }

  if (!may.all || (state !== "published" && state !== "changed")) return null;
  return (
    <PopupList.Button id="action-unpublish" onClick={() => void unpublish()}>
      {say(publishingWords.unpublishIn, { languages: name })}
    </PopupList.Button>
  );
}
