"use client";

/** Beside the form: the sources of the text as it is being written, in reading order, with what is wrong with them. */
import { useDocumentInfo, useFormFields, useLocale, useTranslation } from "@payloadcms/ui";
import { useEffect, useState } from "react";

import { locales } from "../../../messages/locales";
import { bodyReferences } from "../../content/body-references";
import { citedIds, isCitation } from "../../content/lexical-nodes";
import { nodesOf } from "../body-nodes";
import { FindPlace } from "../find-place";
import { sayIn } from "../in-admin-words";
import { useSourceCards } from "./source-cards";
import { numberSources } from "./source-numbers";
import { areTwins } from "./twins";
import { citationWords } from "./words";
import "../desk.css";

/** Ids that the other languages of the saved article cite. */
function useCitedElsewhere(): number[] {
  const { id, collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const [ids, setIds] = useState<number[]>([]);

  useEffect(() => {
    if (id === undefined || collectionSlug !== "articles") return undefined;
    const abort = new AbortController();
    const ask = async (locale: string): Promise<number[]> => {
      const answer = await fetch(`/api/articles/${id}?locale=${locale}&draft=true&depth=0&select[body]=true`, { credentials: "same-origin", signal: abort.signal });
      return answer.ok ? bodyReferences(((await answer.json()) as { body?: unknown }).body).sources : [];
    };
    // Without an answer the panel says nothing about other languages; the Readiness tab does.
    Promise.all(locales.filter((locale) => locale !== code).map(ask)).then((found) => setIds([...new Set(found.flat())])).catch(() => undefined);
    return () => abort.abort();
  }, [id, collectionSlug, code]);

  return ids;
}

function showInText(id: number): void {
  const mark = document.querySelector<HTMLElement>(`.desk-mark[data-cites~="${id}"]`);
  mark?.scrollIntoView({ block: "center" });
  mark?.focus({ preventScroll: true });
}

export function SourcesPanel() {
  const { i18n } = useTranslation();
  const say = sayIn(i18n.language);
  const body = useFormFields(([fields]) => fields.body?.value);
  const marks = nodesOf(body).filter(isCitation).flatMap(citedIds);
  const cited = [...new Set(marks)];
  const elsewhere = useCitedElsewhere().filter((id) => !cited.includes(id));
  const cards = useSourceCards([...cited, ...elsewhere]);
  const numbers = numberSources(cited, cards);
  const titleOf = (id: number): string => cards.get(id)?.title ?? (cards.has(id) ? say(citationWords.deleted) : "…");

  return (
    <section className="desk-panel" aria-label={say(citationWords.panel)}>
      <FindPlace />
      <h2>{say(citationWords.panel)}</h2>
      {cited.length === 0 && <p className="desk-note">{say(citationWords.panelEmpty)}</p>}
      <ol className="desk-sources">
        {cited.map((id) => {
          const number = numbers.get(id);
          if (number === undefined)
            return (
              <li key={id} className="desk-refused">
                {say(citationWords.gone)}{" "}
                <button type="button" className="desk-small" onClick={() => showInText(id)}>
                  {say(citationWords.showGone)}
                </button>
              </li>
            );
          const card = cards.get(id);
          const twin = card ? cited.find((other) => { const second = cards.get(other); return second ? areTwins(card, second) : false; }) : undefined;
          const times = marks.filter((one) => one === id).length;
          return (
            <li key={id}>
              <button type="button" className="desk-small" aria-label={say(citationWords.show, { number })} onClick={() => showInText(id)}>
                {number}
              </button>{" "}
              <a href={`/admin/collections/sources/${id}`}>{titleOf(id)}</a> {times > 1 && <small>{say(citationWords.times, { count: times })}</small>}
              {twin !== undefined && <p className="desk-reason">{say(citationWords.twin, { number: numbers.get(twin) ?? titleOf(twin) })}</p>}
            </li>
          );
        })}
      </ol>
      {elsewhere.length > 0 && (
        <>
          <p className="desk-note">{say(citationWords.elsewhere)}</p>
          <ul>
            {elsewhere.filter((id) => cards.get(id) !== null).map((id) => (
              <li key={id}>
                <a href={`/admin/collections/sources/${id}`}>{titleOf(id)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
