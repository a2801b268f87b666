import type { DefaultServerCellComponentProps } from "payload";
import { createLocalReq } from "payload";
import { cache } from "react";

import { locales } from "../../messages/locales";
import { languageName, sayIn } from "./in-admin-words";
import { type LanguageStates, statesOf } from "./language-states";
import { stateWords } from "./words";
import "./desk.css";

type Payload = DefaultServerCellComponentProps["payload"];

/** The cells of one list ask together: those that are drawn in the same turn share the questions to the database. */
const together = cache((payload: Payload) => {
  let waiting: Set<number> | null = null;
  let answer: Promise<Map<number, LanguageStates>> = Promise.resolve(new Map());
  return async (id: number): Promise<LanguageStates | undefined> => {
    if (!waiting) {
      const ids = (waiting = new Set());
      answer = new Promise((resolve) => setImmediate(resolve)).then(async () => {
        waiting = null;
        return statesOf(await createLocalReq({}, payload), [...ids]);
      });
    }
    waiting.add(id);
    return (await answer).get(id);
  };
});

/** In the list of articles: the state of each language, as a link to it. */
export async function LanguageStatesCell({ i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const id = Number((rowData as { id?: unknown } | undefined)?.id);
  const states = await together(payload)(id);
  if (!states) return null;
  const say = sayIn(i18n.language);
  return (
    <span className="desk-cell">
      {locales.map((locale) => (
        <a key={locale} href={`/admin/collections/articles/${id}?locale=${locale}`} className={`desk-state desk-state--${states[locale]}`}>
          <span aria-hidden="true">{locale}</span>
          <span className="only-heard">{languageName(locale, i18n.language)}</span>: {say(stateWords[states[locale]])}
        </a>
      ))}
    </span>
  );
}
