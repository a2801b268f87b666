import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";

interface Visit {
  /** ISO 8601: last seen in this visit, and at the end of the one before. */
  seen: string;
  before: string | null;
}

/** Milliseconds away that make the next look a new visit, and that pass between two notes of the same one. */
const away = 4 * 60 * 60 * 1000;
const noted = 5 * 60 * 1000;

/** When this person was last here before this visit; notes that they are here now. Null the first time. */
export async function lastVisit(req: PayloadRequest, user: number, locale: Locale, now = Date.now()): Promise<string | null> {
  const key = `translation-desk-visit-${user}-${locale}`;
  const visit = await req.payload.kv.get<Visit & Record<string, unknown>>(key);
  const since = visit ? now - Date.parse(visit.seen) : Number.POSITIVE_INFINITY;
  const before = visit ? (since > away ? visit.seen : visit.before) : null;
  if (since > noted) await req.payload.kv.set(key, { before, seen: new Date(now).toISOString() });
  return before;
}
