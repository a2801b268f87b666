import type { PayloadRequest } from "payload";

import { timeZone } from "../../../messages/time-zone";
import type { TranslationRow } from "../desk/translation-rows";
import { notify } from "./notices";

/** `2026-12-01` in the shop's time. */
function dayOf(moment: number): string {
  return new Intl.DateTimeFormat("sv", { timeZone }).format(new Date(moment));
}

/** Tells people of their work that is due today or tomorrow, or late. Any number of processes may do it: a day is told once. */
export async function tellOfDueWork(req: PayloadRequest, now = Date.now()): Promise<void> {
  const tomorrow = dayOf(now + 86_400_000);
  const { docs } = await req.payload.db.find<TranslationRow>({
    collection: "translations", limit: 500, pagination: false, req, sort: "dueDate",
    select: { assignee: true, document: true, dueDate: true, locale: true, title: true },
    where: { and: [{ dueDate: { exists: true } }, { dueDate: { less_than_equal: tomorrow } }, { wordsToDo: { greater_than: 0 } }, { assignee: { exists: true } }] },
  });
  await notify(req, docs.flatMap(({ assignee, document, dueDate, locale, title }) => (assignee === null ? [] : [{ person: assignee, kind: "due" as const, document, locale, title, note: dueDate }])), new Date(now).toISOString());
}
