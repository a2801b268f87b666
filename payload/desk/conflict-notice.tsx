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
  /** What is stored, as the fields of a write. */
  theirs: Record<string, unknown>;
  /** Digest of what is stored: what a save is based on once the person has seen it. */
  base: string;
}

/** Lives as long as this window: a reload, a second tab or another device has one of its own. No secret, so it need not be a good random number. */
const thisWindow = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;

const writable = ["workingTitle", "title", "slug", "excerpt", "body", "seo", "reviewedAt", "callToActionChoice", "hero", "topics", "authors", "reviewer", "callToAction", "related"] as const;

function basedOn(base: string): string {
  return `${base.split("~")[0]}~${thisWindow}`;
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
  const { errorMessage, setValue, valid, value } = useField<string>({ path });
  // Not what the form shows as an error: after a refused draft it calls itself not submitted, and shows none.
  const refused = valid === false;
  const { id } = useDocumentInfo();
  const { getData, submit } = useForm();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const say = sayIn(i18n.language);

  // The server says what is stored; which window goes on from it, only the window knows. This is no change of the person's.
  useEffect(() => {
    if (typeof value === "string" && value !== "" && !value.endsWith(`~${thisWindow}`)) setValue(basedOn(value), true);
  }, [value, setValue]);

  useEffect(() => {
    if (!refused || id === undefined) return;
    const ask = async (): Promise<void> => {
      const response = await fetch(draftAddress(id, locale), { credentials: "same-origin" });
      if (!response.ok) return;
      const stored = (await response.json()) as Record<string, unknown>;
      setConflict({ base: basedOn(String(stored.basedOn ?? "")), theirs: Object.fromEntries(writable.map((field) => [field, stored[field] ?? null])), changes: compareVersions(textsOfDocument(stored), textsOfDocument(getData())) });
    };
    // Without an answer the message of the form stands, and the next save asks again.
    ask().catch(() => undefined);
  }, [refused, id, locale, getData]);

  /** False where it could not be saved: the form says why. */
  async function saveMine({ base }: Conflict): Promise<boolean> {
    if (id === undefined) return false;
    setValue(base);
    setConflict(null);
    const saved = await submit({ action: draftAddress(id, locale), method: "PATCH", overrides: { _status: "draft", [path]: base }, skipValidation: true });
    return saved?.res.ok === true;
  }

  /** One's own words are saved first, so that they are found among the versions; the others are saved on top of them. */
  async function takeTheirs(chosen: Conflict): Promise<void> {
    if (id === undefined || !(await saveMine(chosen))) return;
    const { basedOn: base } = (await (await fetch(draftAddress(id, locale), { credentials: "same-origin" })).json()) as { basedOn?: string };
    const body = JSON.stringify({ ...chosen.theirs, [path]: basedOn(String(base)) });
    const response = await fetch(draftAddress(id, locale), { body, credentials: "same-origin", headers: { "Content-Type": "application/json" }, method: "PATCH" });
    if (response.ok) window.location.reload();
  }

  if (!conflict) return null;
  return (
    <DeskDialog title={say(deskWords.conflictTitle)} onClose={() => setConflict(null)}>
      <p>{errorMessage}</p>
      <p>{say(deskWords.conflictText)}</p>
      <ChangesList changes={conflict.changes} labelOf={(field) => say(articleFieldWords[field as ComparedText])} say={say} />
      <div className="desk-buttons">
        <Button margin={false} onClick={() => void saveMine(conflict)}>
          {say(deskWords.keepMine)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void takeTheirs(conflict)}>
          {say(deskWords.takeTheirs)}
        </Button>
      </div>
    </DeskDialog>
  );
}
