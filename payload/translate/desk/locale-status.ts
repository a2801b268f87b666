import type { PayloadRequest } from "payload";

import { statesOf } from "../../desk/language-states";
import type { LocaleStatus } from "./contract/summary";
import { hasDrafts } from "./documents";
import { idOfDocument, type TranslationRow } from "./translation-rows";

/** Whether each document is on the site in its language, by the row's key; a few queries whatever their number. */
export async function localeStatuses(req: PayloadRequest, rows: readonly Pick<TranslationRow, "key" | "document" | "subject" | "locale">[]): Promise<Map<string, LocaleStatus>> {
  const drafted = rows.filter(({ subject }) => hasDrafts(req.payload, subject));
  const ids = [...new Set(drafted.map(({ document }) => idOfDocument(document)))].filter((id) => typeof id === "number");
  const states = ids.length > 0 ? await statesOf(req, ids) : new Map();
  return new Map(rows.map((row): [string, LocaleStatus] => {
    const id = idOfDocument(row.document);
    if (!hasDrafts(req.payload, row.subject) || typeof id !== "number") return [row.key, "live"];
    const state = states.get(id)?.[row.locale] ?? "empty";
    return [row.key, state === "published" || state === "changed" || state === "empty" ? state : "draft"];
  }));
}
