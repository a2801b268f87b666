"use client";

import { toast, useAllFormFields, useAuth, useDocumentInfo, useFormModified, useLocale, useTranslation } from "@payloadcms/ui";
import { reduceFieldsToValues } from "payload/shared";
import { useLayoutEffect, useRef } from "react";

import { askServer } from "../ask-server";
import { sayIn } from "../in-admin-words";
import { leftWords } from "./words";
import { writtenIn } from "./article-values";
import { forgetLeft, keepLeft, ownShelf } from "./left-shelf";
import { withWordsInHand } from "./words-in-hand";

type Values = Record<string, unknown>;

/** Words on their way to the server: whoever comes back sooner waits for them. */
const underWay = new Set<Promise<void>>();

export async function leftWordsSent(): Promise<void> {
  await Promise.all(underWay);
}

/**
 * Takes care of words that were typed less than a moment before somebody leaves. The CMS waits for a pause before it saves, and drops what
 * waits when another language or another page is chosen: here it is sent on the way out. A window that closes asks first. Until the server has
 * them they are kept on this computer, for `LeftWordsNotice` to offer.
 */
export function useWordsLeft(): void {
  const { id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const [fields] = useAllFormFields();
  const modified = useFormModified();
  const { language } = i18n;
  const person = user?.id;
  const last = useRef({ fields, modified });

  // The clean-up of the layout comes before what replaces the form is seen.
  useLayoutEffect(() => {
    const keep = (values: Values): string | null => {
      if (id === undefined || person === undefined) return null;
      return keepLeft(ownShelf(), { article: id, locale, person }, { basedOn: typeof values.basedOn === "string" ? values.basedOn : null, values: writtenIn(values) });
    };
    /** What is on the screen, where the server may not have it; null where it has. */
    const unsaved = (): Values | null => {
      const told = reduceFieldsToValues(last.current.fields, true) as Values;
      const values = withWordsInHand(told);
      return last.current.modified || values !== told ? values : null;
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (unsaved()) event.preventDefault();
    };
    let closing: string | null = null;
    const close = (): void => {
      const values = unsaved();
      closing = values && keep(values);
    };
    // From the browser's own history the form comes back as it was.
    const comeBack = (): void => {
      forgetLeft(ownShelf(), closing);
      closing = null;
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", close);
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", close);
      window.removeEventListener("pageshow", comeBack);
      const values = unsaved();
      if (!values || id === undefined) return;
      const kept = keep(values);
      const save = async (): Promise<void> => {
        const answer = await askServer("PATCH", `/api/articles/${id}?locale=${locale}&draft=true&autosave=true&depth=0&fallback-locale=null`, { ...values, _status: "draft" }, language);
        if (!answer.ok) throw new Error(answer.reasons.join(" "));
        forgetLeft(ownShelf(), kept);
      };
      const sent: Promise<void> = save()
        .catch(() => void toast.error(sayIn(language)(kept === null ? leftWords.leftUnsaved : leftWords.leftKept)))
        .finally(() => underWay.delete(sent));
      underWay.add(sent);
    };
  }, [id, language, locale, person]);
  useLayoutEffect(() => {
    last.current = { fields, modified };
  });
}
