"use client";

import { Button, useDocumentInfo, useField, useForm, useLocale, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";

import { DeskDialog } from "./desk-dialog";
import { sayIn } from "./in-admin-words";
import { ChangesList } from "./versions/changes-list";
import { compareVersions, type VersionChanges } from "./versions/compare";
import { type ComparedText, textsOfDocument } from "./versions/version-texts";
import { articleFieldWords, deskWords } from "./words";

interface Conflict {
  changes: VersionChanges;
  /** Digest of what is stored: what a save is based on once the person has seen it. */
  base: string;
}

/**
 * Stands for the field that says what a form is based on; seen only where a save was refused because somebody else had saved in between. It
 * shows both texts and leaves the choice to the person: the one that is not taken stays in the versions.
 */
export function ConflictNotice({ path }: { path: string }) {
  const { errorMessage, setValue, valid } = useField<string>({ path });
  // Not what the form shows as an error: after a refused draft it calls itself not submitted, and shows none.
  const refused = valid === false;
  const { id } = useDocumentInfo();
  const { getData, submit } = useForm();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const say = sayIn(i18n.language);

  useEffect(() => {
    if (!refused || id === undefined) return;
    const ask = async (): Promise<void> => {
      const response = await fetch(`/api/articles/${id}?locale=${locale}&draft=true&depth=0&fallback-locale=null`, { credentials: "same-origin" });
      if (!response.ok) return;
      const stored = (await response.json()) as Record<string, unknown>;
      setConflict({ base: String(stored.basedOn ?? ""), changes: compareVersions(textsOfDocument(stored), textsOfDocument(getData())) });
    };
    // Without an answer the message of the form stands, and the next save asks again.
    ask().catch(() => undefined);
  }, [refused, id, locale, getData]);

  async function keepMine(): Promise<void> {
    if (!conflict) return;
    setValue(conflict.base);
    setConflict(null);
    // A save of its own, not over the last version: what somebody else wrote stays in the history.
    await submit({ action: `/api/articles/${id}?locale=${locale}&draft=true&depth=0&fallback-locale=null`, method: "PATCH", overrides: { _status: "draft", [path]: conflict.base }, skipValidation: true });
  }

  if (!conflict) return null;
  return (
    <DeskDialog title={say(deskWords.conflictTitle)} onClose={() => setConflict(null)}>
      <p>{errorMessage}</p>
      <p>{say(deskWords.conflictText)}</p>
      <ChangesList changes={conflict.changes} labelOf={(field) => say(articleFieldWords[field as ComparedText])} say={say} />
      <div className="desk-buttons">
        <Button margin={false} onClick={() => void keepMine()}>
          {say(deskWords.keepMine)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => window.location.reload()}>
          {say(deskWords.takeTheirs)}
        </Button>
      </div>
    </DeskDialog>
  );
}
