"use client";

import { toast, useAllFormFields, useDocumentInfo, useFormModified, useLocale, useTranslation } from "@payloadcms/ui";
import { reduceFieldsToValues } from "payload/shared";
import { useEffect, useLayoutEffect, useRef } from "react";

import { askServer } from "./ask-server";
import { sayIn } from "./in-admin-words";
import { deskWords } from "./words";

/**
 * Takes care of words that were typed less than a moment before somebody leaves. The CMS waits for a pause before it saves, and drops what
 * waits when another language or another page is chosen: here it is sent on the way out. A window that closes asks first.
 */
export function useWordsLeft(): void {
  const { id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const [fields] = useAllFormFields();
  const modified = useFormModified();
  const { language } = i18n;
  const last = useRef({ fields, modified });

  // The clean-up of the layout comes before what replaces the form is seen.
  useLayoutEffect(
    () => () => {
      const { fields: left, modified: unsaved } = last.current;
      if (!unsaved || id === undefined) return;
      const save = async (): Promise<void> => {
        const answer = await askServer("PATCH", `/api/articles/${id}?locale=${locale}&draft=true&autosave=true&depth=0&fallback-locale=null`, { ...reduceFieldsToValues(left, true), _status: "draft" }, language);
        if (!answer.ok) throw new Error(answer.reasons.join(" "));
      };
      save().catch(() => toast.error(sayIn(language)(deskWords.leftUnsaved)));
    },
    [id, language, locale],
  );
  useLayoutEffect(() => {
    last.current = { fields, modified };
  });

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (last.current.modified) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
}
