"use client";

import { Button, useDocumentInfo, useField, useForm, useLocale, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

import { windowHeader } from "../content/form-base";
import { DeskDialog } from "./desk-dialog";
import { formSettled } from "./form-settled";
import { sayIn } from "./in-admin-words";
import { useKeepTyped } from "./keep-typed";
import { writtenIn } from "./left-words/article-values";
import { LeftWordsNotice } from "./left-words/left-words-notice";
import { useWordsLeft } from "./left-words/words-left";
import { askedNames } from "./versions/asked-names";
import { ChangesList } from "./versions/changes-list";
import { compareVersions, type VersionChanges } from "./versions/compare";
import { type ComparedText, textsOfDocument } from "./versions/version-texts";
import { savingWords } from "./saving-words";
import { articleFieldWords } from "./versions/field-words";
import "./window-name";

interface Conflict {
  changes: VersionChanges;
  /** Digest of what is stored: what a save is based on once the person has seen it. */
  base: string;
}

/** A save of its own, not over the last version: what was saved before stays in the history. */
function draftAddress(id: number | string, locale: string): string {
  return `/api/articles/${id}?locale=${locale}&draft=true&depth=0&fallback-locale=null`;
}

/**
 * Stands for the field that says what a form is based on; seen only where a save was refused because other words were saved in between, by
 * somebody else or in another window. It shows both texts and leaves the choice to the person: the one that is not taken stays in the versions.
 */
export function ConflictNotice({ path }: { path: string }) {
  const { errorMessage, setValue, valid } = useField<string>({ path });
  // Not what the form shows as an error: after a refused draft it calls itself not submitted, and shows none.
  const refused = valid === false;
  const { id } = useDocumentInfo();
  const { getData, setModified, submit } = useForm();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [problem, setProblem] = useState(false);
  const say = sayIn(i18n.language);
  useKeepTyped();
  useWordsLeft();

  useEffect(() => {
    if (!refused || id === undefined) return;
    const ask = async (): Promise<void> => {
      const response = await fetch(draftAddress(id, locale), { credentials: "same-origin" });
      if (!response.ok) return;
      const stored = (await response.json()) as Record<string, unknown>;
      const [theirs, mine] = [textsOfDocument(stored), textsOfDocument(getData())];
      setConflict({ base: String(stored.basedOn ?? ""), changes: compareVersions(theirs, mine, await askedNames([theirs.body, mine.body], i18n.language)) });
    };
    // Without an answer the message of the form stands, and the next save asks again.
    ask().catch(() => undefined);
  }, [refused, id, locale, getData, i18n.language]);

  async function keepMine({ base }: Conflict): Promise<void> {
    if (id === undefined) return;
    setValue(base);
    setConflict(null);
    await formSettled();
    await submit({ action: draftAddress(id, locale), method: "PATCH", overrides: { _status: "draft", [path]: base }, skipValidation: true });
  }

  /**
   * One's own words are saved first, so that they are found among the versions; the others are saved on top of them. Past the form: it would
   * take this for a change and save its own words once more. Without the name of this window, so that a save still on its way is refused.
   */
  async function takeTheirs(): Promise<boolean> {
    if (id === undefined) return false;
    const address = draftAddress(id, locale);
    const read = async () => (await (await fetch(address, { credentials: "same-origin" })).json()) as Record<string, unknown>;
    const send = (words: object, more = {}) => fetch(address, { body: JSON.stringify(words), credentials: "same-origin", headers: { "Content-Type": "application/json", ...more }, method: "PATCH" });
    await formSettled();
    // As it is stored by now: the other may have typed on.
    const stored = await read();
    const mine = await send({ ...writtenIn(getData()), [path]: stored.basedOn });
    if (!mine.ok) return false;
    return (await send({ ...writtenIn(stored), [path]: (await read()).basedOn }, { [windowHeader]: "" })).ok;
  }

  async function choose(): Promise<void> {
    if (!(await takeTheirs().catch(() => false))) return setProblem(true);
    // One's own words are among the versions by now: nothing is left that the window would have to ask about.
    flushSync(() => setModified(false));
    window.location.reload();
  }

  if (!conflict) return <LeftWordsNotice />;
  return (
    <DeskDialog title={say(savingWords.conflictTitle)} onClose={() => setConflict(null)}>
      <p>{errorMessage}</p>
      <p>{say(savingWords.conflictText)}</p>
      <ChangesList changes={conflict.changes} labelOf={(field) => say(articleFieldWords[field as ComparedText])} say={say} />
      <p role="alert">{problem && say(savingWords.noAnswer)}</p>
      <div className="desk-buttons">
        <Button margin={false} onClick={() => void keepMine(conflict)}>
          {say(savingWords.keepMine)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void choose()}>
          {say(savingWords.takeTheirs)}
        </Button>
      </div>
    </DeskDialog>
  );
}
