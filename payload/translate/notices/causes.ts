/** Who is to be told what, by what happened. */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import type { User } from "../../payload-types";
import type { TranslationRow } from "../desk/translation-rows";
import { standingOf, threadOf, type UnitRecord } from "../record";
import { notify, withdrawNotices } from "./notices";

async function translatorsInto(req: PayloadRequest, locale: Locale): Promise<number[]> {
  const { docs } = await req.payload.db.find<User>({ collection: "users", limit: 0, pagination: false, req, select: { languages: true }, where: { role: { equals: "translator" } } });
  return docs.filter(({ languages }) => (languages ?? []).includes(locale)).map(({ id }) => id);
}

const outdated = (record: UnitRecord) => record.present && standingOf(record).state === "needsUpdate";

/**
 * The source moved on. Told: whoever has the work; else those whose translations it concerns; else everybody who translates into the language.
 * A change that is taken back takes its notices back, as long as nobody has seen them.
 */
export async function tellOfSource(req: PayloadRequest, row: Pick<TranslationRow, "document" | "locale" | "assignee">, title: string, before: readonly UnitRecord[], after: readonly UnitRecord[]): Promise<void> {
  const { document, locale, assignee } = row;
  const were = new Set(before.filter(outdated).map(threadOf));
  const now = after.filter(outdated);
  if (now.length === 0) return were.size > 0 ? withdrawNotices(req, document, locale, "needsUpdate") : undefined;
  const fresh = now.filter((record) => !were.has(threadOf(record)));
  if (fresh.length === 0) return undefined;
  const writers = fresh.flatMap(({ translation }) => translation?.by ?? []);
  const people = assignee !== null ? [assignee] : writers.length > 0 ? writers : await translatorsInto(req, locale);
  return notify(req, [...new Set(people)].map((person) => ({ person, kind: "needsUpdate", document, locale, title, unit: fresh[0]?.id ?? null })));
}

export async function tellOfAssignment(req: PayloadRequest, { document, locale, title }: Pick<TranslationRow, "document" | "locale" | "title">, assignee: number | null, dueDate: string | null): Promise<void> {
  for (const kind of ["assigned", "due"] as const) await withdrawNotices(req, document, locale, kind, assignee);
  if (assignee !== null) await notify(req, [{ person: assignee, kind: "assigned", document, locale, title, note: dueDate }]);
}

/** Told: who wrote it; where nobody did (an import), who has the work. */
export async function tellOfRejection(req: PayloadRequest, { document, locale, title, assignee }: Pick<TranslationRow, "document" | "locale" | "title" | "assignee">, record: UnitRecord, note: string): Promise<void> {
  const person = record.translation?.by ?? assignee;
  if (typeof person === "number") await notify(req, [{ person, kind: "rejected", document, locale, title, unit: record.id, note }]);
}
