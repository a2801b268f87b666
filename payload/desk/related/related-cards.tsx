"use client";

import { useDocumentInfo, useField, useFormFields, useLocale, useTranslation } from "@payloadcms/ui";
import { useRef, useState } from "react";

import { idsOf } from "../../content/body-references";
import { sayIn } from "../in-admin-words";
import { useMayPublish } from "../publishing/may-publish";
import { CardView } from "./card-view";
import type { RelatedCard } from "./related-endpoint";
import { relatedWords as words } from "./related-words";
import { useRelated } from "./use-related";
import "../desk.css";
import "./related.css";

/** Below the field of related articles: the chosen ones as cards in their order, and what would go with the article, each with its reason. */
export function RelatedCards() {
  const { id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { setValue, value } = useField<number[] | null>({ path: "related" });
  const topics = useFormFields(([fields]) => fields.topics?.value);
  const authors = useFormFields(([fields]) => fields.authors?.value);
  const may = useMayPublish(locale);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const say = sayIn(i18n.language);
  const picked = idsOf(value);
  const { answer, failed } = useRelated(id, locale, { topics: idsOf(topics), authors: idsOf(authors), related: picked });

  function set(next: number[], card: RelatedCard, button: string): void {
    setValue(next);
    const place = next.indexOf(card.id);
    setSaid(place === -1 ? "" : say(words.placed, { count: next.length, place: place + 1, title: card.title }));
    // A card that moves takes its buttons along: the key that was pressed goes on working.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-button="${button} ${card.id}"]`)?.focus());
  }

  function move(card: RelatedCard, step: 1 | -1): void {
    const from = picked.indexOf(card.id);
    const next = picked.filter((one) => one !== card.id);
    next.splice(from + step, 0, card.id);
    set(next, card, step === 1 ? "down" : "up");
  }

  if (id === undefined) return null;
  const chosen = picked.flatMap((one) => [...(answer?.picked ?? []), ...(answer?.suggestions ?? [])].find((card) => card.id === one) ?? []);
  const free = (answer?.suggestions ?? []).filter((card) => !picked.includes(card.id));
  return (
    <div className="desk-related" ref={list}>
      <h2>{say(words.picked)}</h2>
      {chosen.length === 0 && <p className="desk-note">{say(words.nothing)}</p>}
      <ol>
        {chosen.map((card, place) => (
          <CardView key={card.id} card={card} language={i18n.language} shown={answer?.page.includes(card.id) === true}>
            {may.all && (
              <>
                <button type="button" className="desk-small" data-button={`up ${card.id}`} aria-disabled={place === 0} aria-label={say(words.up, { title: card.title })} onClick={() => place > 0 && move(card, -1)}>
                  ←
                </button>
                <button type="button" className="desk-small" data-button={`down ${card.id}`} aria-disabled={place === chosen.length - 1} aria-label={say(words.down, { title: card.title })} onClick={() => place < chosen.length - 1 && move(card, 1)}>
                  →
                </button>
                <button type="button" className="desk-small" aria-label={say(words.drop, { title: card.title })} onClick={() => set(picked.filter((one) => one !== card.id), card, "add")}>
                  ×
                </button>
              </>
            )}
          </CardView>
        ))}
      </ol>
      <h2>{say(words.suggestions)}</h2>
      {failed && <p className="desk-refused">{say(words.noAnswer)}</p>}
      {answer && free.length === 0 && <p className="desk-note">{say(words.none)}</p>}
      <ul>
        {free.map((card) => (
          <CardView key={card.id} card={card} language={i18n.language} shown={answer?.page.includes(card.id) === true} byItself>
            {may.all && (
              <button type="button" className="desk-small" data-button={`add ${card.id}`} aria-label={say(words.addWhat, { title: card.title })} onClick={() => set([...picked, card.id], card, "up")}>
                {say(words.add)}
              </button>
            )}
          </CardView>
        ))}
      </ul>
      <p role="status" className="only-heard">
        {said}
      </p>
    </div>
  );
}
