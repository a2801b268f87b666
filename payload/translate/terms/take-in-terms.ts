import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { isUsable, mergeRows, type TermRow } from "./term-row";

export interface TermsTakenIn {
  applied: boolean;
  /** `refused`: without a translation, or longer than a term can be. */
  counts: Record<"new" | "changed" | "unchanged" | "refused", number>;
}

interface Stored extends Partial<Record<keyof TermRow, unknown>> {
  id: number;
  source: string;
}

/** The row as the database would give it back. */
function same(stored: Stored, row: TermRow): boolean {
  const said = (one: Partial<Record<keyof TermRow, unknown>>) => JSON.stringify([one.preferred ?? [], one.forbidden ?? [], one.keep === true, one.caseSensitive === true, one.partOfSpeech ?? null, one.note || null]);
  return said(stored) === said(row);
}

async function write(req: PayloadRequest, locale: Locale, rows: readonly TermRow[], known: ReadonlyMap<string, Stored>): Promise<void> {
  try {
    await initTransaction(req);
    const { db } = req.payload;
    const updatedAt = new Date().toISOString();
    for (const row of rows) {
      const there = known.get(row.source);
      if (there) await db.updateOne({ collection: "terms", id: there.id, data: { ...row, targetLanguage: locale, updatedAt }, req });
      else await db.create({ collection: "terms", data: { ...row, targetLanguage: locale, createdAt: updatedAt, updatedAt }, req });
    }
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** All or nothing: the file's word counts for every term it names, and terms it does not name stay. @param apply false only counts */
export async function takeInTerms(req: PayloadRequest, locale: Locale, rows: readonly TermRow[], apply: boolean): Promise<TermsTakenIn> {
  const usable = mergeRows(rows.filter(isUsable));
  const { docs } = await req.payload.db.find<Stored>({ collection: "terms", limit: 0, pagination: false, req, where: { targetLanguage: { equals: locale } } });
  const known = new Map(docs.map((doc) => [doc.source, doc]));
  const fresh = usable.filter(({ source }) => !known.has(source));
  const changed = usable.filter((row) => {
    const there = known.get(row.source);
    return there !== undefined && !same(there, row);
  });
  if (apply && fresh.length + changed.length > 0) await write(req, locale, [...fresh, ...changed], known);
  const refused = rows.filter((row) => !isUsable(row)).length;
  return { applied: apply, counts: { new: fresh.length, changed: changed.length, unchanged: usable.length - fresh.length - changed.length, refused } };
}
