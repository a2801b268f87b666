"use client";

import { FormSubmit, useDocumentInfo, useEditDepth, useForm, useFormModified, useFormProcessing, useHotkey, useLocale, useTranslation } from "@payloadcms/ui";
import { useRef } from "react";

import { useFocusMovesOn } from "./focus-moves-on";
import { formSettled } from "./form-settled";
import { useSendOpen } from "./send-open";

/** Saves a draft of the language in hand at once, by button or Ctrl+S. Payload's own sent what the form held, and put that back over words it had not been handed yet. */
export function SaveDraftButton() {
  const { collectionSlug, id, setUnpublishedVersionCount, uploadStatus } = useDocumentInfo();
  const { submit } = useForm();
  const sendOpen = useSendOpen();
  const { code: locale } = useLocale();
  const { t: inAdminWords } = useTranslation();
  const modified = useFormModified();
  const editDepth = useEditDepth();
  const button = useRef<HTMLButtonElement>(null);
  const disabled = (id !== undefined && !modified) || uploadStatus === "uploading";
  // While it saves it is switched off by the CMS.
  useFocusMovesOn(button, useFormProcessing() || disabled);

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ["s"] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.current?.click();
  });

  async function save(): Promise<void> {
    await formSettled();
    const address = (path: string): string => `/api/${collectionSlug}${path}?locale=${locale}&depth=0&fallback-locale=null&draft=true`;
    const asDraft = { overrides: { _status: "draft" }, skipValidation: true };
    const saved = id === undefined ? (await submit({ ...asDraft, action: address(""), method: "POST" }))?.res : await sendOpen({ ...asDraft, action: address(`/${id}`), method: "PATCH" });
    if (saved?.ok) setUnpublishedVersionCount((count) => count + 1);
  }

  return (
    <FormSubmit buttonId="action-save-draft" buttonStyle="secondary" className="save-draft" disabled={disabled} onClick={() => void save()} ref={button} size="medium" type="button">
      {inAdminWords("version:saveDraft")}
    </FormSubmit>
  );
}
