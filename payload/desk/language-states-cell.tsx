import type { DefaultServerCellComponentProps } from "payload";
import { createLocalReq } from "payload";
import { cache } from "react";

import { LanguageStateLinks } from "./language-state-links";
import { type Standing, standingsOf } from "./language-states";
import { listPlanned } from "./publishing/listed-change";
import "./desk.css";

type Payload = DefaultServerCellComponentProps["payload"];

/** The cells of one list ask together: those that are drawn in the same turn share the questions to the database. */
const together = cache((payload: Payload) => {
  let waiting: Set<number> | null = null;
  let answer: Promise<Map<number, Standing>> = Promise.resolve(new Map());
  return async (id: number): Promise<Standing | undefined> => {
    if (!waiting) {
      const ids = (waiting = new Set());
      answer = new Promise((resolve) => setImmediate(resolve)).then(async () => {
        waiting = null;
        return standingsOf(await createLocalReq({}, payload), [...ids]);
      });
    }
    waiting.add(id);
    return (await answer).get(id);
  };
});

/** In the list of articles: the state of each language, as a link to it. */
export async function LanguageStatesCell({ i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const id = Number((rowData as { id?: unknown } | undefined)?.id);
  const standing = await together(payload)(id);
  return standing ? <LanguageStateLinks article={id} language={i18n.language} planned={listPlanned(standing.planned, i18n.language)} states={standing.states} /> : null;
}
