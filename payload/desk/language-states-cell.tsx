import type { DefaultServerCellComponentProps } from "payload";
import { createLocalReq } from "payload";
import { cache } from "react";

import { locales } from "../../messages/locales";
import { sayIn } from "./in-admin-words";
import { statesOf } from "./language-states";
import { stateWords } from "./words";
import "./desk.css";

/** One local request for all cells of a list. */
const localRequest = cache((payload: DefaultServerCellComponentProps["payload"]) => createLocalReq({}, payload));

/** In the list of articles: the state of each language. */
export async function LanguageStatesCell({ i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const id = Number((rowData as { id?: unknown } | undefined)?.id);
  const states = (await statesOf(await localRequest(payload), [id])).get(id);
  if (!states) return null;
  const say = sayIn(i18n.language);
  return (
    <span className="desk-cell">
      {locales.map((locale) => (
        <span key={locale} className={`desk-state desk-state--${states[locale]}`}>
          {locale}: {say(stateWords[states[locale]])}
        </span>
      ))}
    </span>
  );
}
