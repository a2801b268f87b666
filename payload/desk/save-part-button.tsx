"use client";

import { Button, FormSubmit, useDocumentInfo, useEditDepth, useForm, useFormModified, useHotkey, useLocale, useTranslation } from "@payloadcms/ui";
import { useRef, useState } from "react";

import { askServer } from "./ask-server";
import { DeskDialog } from "./desk-dialog";
import { FindPlace } from "./find-place";
import { formSettled } from "./form-settled";
import { sayIn } from "./in-admin-words";
import { savingWords } from "./saving-words";
import "./desk.css";

/**
 * Saves what pages are made of. It asks first whether live pages would lose a text; where they would, the person chooses between going back
 * and taking those pages offline in the same step. What changes in between is for the write itself to refuse.
 */
export function SavePartButton() {
  const { action, collectionSlug, id, uploadStatus } = useDocumentInfo();
  const { getData, submit } = useForm();
  const { code: locale } = useLocale();
  const { i18n, t: inAdminWords } = useTranslation();
  const modified = useFormModified();
  const editDepth = useEditDepth();
  const button = useRef<HTMLButtonElement>(null);
  const [pages, setPages] = useState<string[]>([]);
  const say = sayIn(i18n.language);
  const disabled = (id !== undefined && !modified) || uploadStatus === "uploading";

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ["s"] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.current?.click();
  });

  async function brokenPages(): Promise<string[]> {
    if (id === undefined) return [];
    const answer = await askServer("POST", `/api/${collectionSlug}/${id}/breakage?locale=${locale}`, getData(), i18n.language).catch(() => null);
    return answer?.ok ? (answer.body as { pages: string[] }).pages : [];
  }

  async function save(): Promise<void> {
    await formSettled();
    const broken = await brokenPages();
    if (broken.length > 0) setPages(broken);
    else await submit();
  }

  async function saveAndTakeOffline(): Promise<void> {
    setPages([]);
    await submit({ action: `${action}${action?.includes("?") ? "&" : "?"}takeOffline=true` });
  }

  return (
    <>
      {/* In a drawer, the address is of the page behind it. */}
      {editDepth <= 1 && <FindPlace />}
      <FormSubmit buttonId="action-save" disabled={disabled} onClick={() => void save()} ref={button} size="medium" type="button">
        {inAdminWords("general:save")}
      </FormSubmit>
      {pages.length > 0 && (
        <DeskDialog title={say(savingWords.breaksTitle)} onClose={() => setPages([])}>
          <p>{say(savingWords.breaksText)}</p>
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <a href={page} rel="noreferrer" target="_blank">
                  {page}
                </a>
              </li>
            ))}
          </ul>
          <div className="desk-buttons">
            <Button margin={false} onClick={() => setPages([])}>
              {say(savingWords.back)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => void saveAndTakeOffline()}>
              {say(savingWords.saveAndTakeOffline)}
            </Button>
          </div>
        </DeskDialog>
      )}
    </>
  );
}
