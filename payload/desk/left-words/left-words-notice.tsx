"use client";

import { Button, useAuth, useDocumentInfo, useForm, useLocale, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

import { timeZone } from "../../../messages/time-zone";
import { askServer } from "../ask-server";
import { DeskDialog } from "../desk-dialog";
import { momentInWords, sayIn } from "../in-admin-words";
import { askedNames } from "../versions/asked-names";
import { ChangesList } from "../versions/changes-list";
import type { ComparedText } from "../versions/version-texts";
import { savingWords } from "../saving-words";
import { articleFieldWords } from "../versions/field-words";
import { leftWords } from "./words";
import { type LeftOffer, offerOf } from "./article-values";
import { findLeft, forgetLeft, type KeptWords, ownShelf } from "./left-shelf";
import { leftWordsSent } from "./words-left";

/** Offers words back that were left in this browser and never reached the server. What the server has by now is forgotten without a word. */
export function LeftWordsNotice() {
  const { id } = useDocumentInfo();
  const { setModified } = useForm();
  const { code: locale } = useLocale();
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const [found, setFound] = useState<{ left: KeptWords; offer: LeftOffer } | null>(null);
  const [problem, setProblem] = useState("");
  const say = sayIn(i18n.language);
  const person = user?.id;
  const address = `/api/articles/${id}?locale=${locale}&draft=true&depth=0&fallback-locale=null`;

  useEffect(() => {
    if (id === undefined || person === undefined) return undefined;
    let closed = false;
    const look = async (): Promise<void> => {
      await leftWordsSent();
      for (const left of findLeft(ownShelf(), { article: id, locale, person })) {
        const response = await fetch(address, { credentials: "same-origin" });
        if (!response.ok || closed) return;
        const stored = (await response.json()) as Record<string, unknown>;
        if (!offerOf(left, stored)) {
          forgetLeft(ownShelf(), left.key);
          continue;
        }
        const offer = offerOf(left, stored, await askedNames([stored.body, left.values.body], i18n.language));
        return closed || !offer ? undefined : setFound({ left, offer });
      }
    };
    // Without an answer they stay where they are, for the next time.
    look().catch(() => undefined);
    return () => {
      closed = true;
    };
  }, [address, i18n.language, id, locale, person]);

  async function putBack({ left, offer }: NonNullable<typeof found>): Promise<void> {
    const answer = await askServer("PATCH", address, { ...offer.write, _status: "draft" }, i18n.language).catch(() => null);
    if (!answer?.ok) return setProblem(answer?.reasons.join(" ") || say(savingWords.noAnswer));
    forgetLeft(ownShelf(), left.key);
    // They are saved: nothing is left that the window would have to ask about.
    flushSync(() => setModified(false));
    window.location.reload();
  }

  if (!found) return null;
  const throwAway = (): void => {
    forgetLeft(ownShelf(), found.left.key);
    setFound(null);
  };
  return (
    <DeskDialog title={say(leftWords.leftTitle)} onClose={() => setFound(null)}>
      <p>{say(leftWords.leftText, { at: momentInWords(found.left.at, i18n.language, timeZone) })}</p>
      <ChangesList changes={found.offer.changes} labelOf={(field) => say(articleFieldWords[field as ComparedText])} say={say} />
      {found.offer.choices && <p>{say(leftWords.leftChoices)}</p>}
      <p role="alert">{problem}</p>
      <div className="desk-buttons">
        <Button margin={false} onClick={() => void putBack(found)}>
          {say(leftWords.putBack)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={throwAway}>
          {say(leftWords.throwAway)}
        </Button>
      </div>
    </DeskDialog>
  );
}
