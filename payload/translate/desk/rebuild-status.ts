/** The columns that lists and filters go by, derived anew from the documents and the records: what a row says must be what follows. */
import type { PayloadRequest } from "payload";

import { reconcile } from "../reconcile";
import { unknownDocuments } from "./adopt-backlog";
import { findSource } from "./documents";
import { derived, idOfDocument, saveRow, type TranslationRow } from "./translation-rows";

export interface Difference {
  key: string;
  column: string;
  stored: unknown;
  derived: unknown;
}

const atOnce = 100;

function differences(row: TranslationRow, next: Partial<TranslationRow>): Difference[] {
  const said = (value: unknown): string => JSON.stringify(value ?? null);
  return Object.entries(next).flatMap(([column, value]) => {
    const stored = row[column as keyof TranslationRow];
    return said(stored) === said(value) ? [] : [{ key: row.key, column, stored, derived: value }];
  });
}

/** Null where the document of the row is gone. */
async function derivedAnew(req: PayloadRequest, row: TranslationRow): Promise<Partial<TranslationRow> | null> {
  const source = await findSource(req, row.subject, idOfDocument(row.document));
  if (!source) return null;
  const units = row.sourceHash === source.sourceHash ? row.units : reconcile(row.units, source.units);
  return { sourceHash: source.sourceHash, title: source.title, ...derived(units), ...(units === row.units ? {} : { units }) };
}

/**
 * Compares every row with what follows from its document, and with `write` sets it right; rows of documents that are gone go too. A document
 * without a row is a difference as well: taking it in is `adopt-backlog`'s.
 * @returns what differed; empty where everything stored was derived
 */
export async function rebuildStatus(req: PayloadRequest, { write }: { write: boolean }): Promise<Difference[]> {
  const found: Difference[] = (await unknownDocuments(req.payload)).map((key) => ({ key, column: "document", stored: null, derived: key }));
  for (let after = 0; ; ) {
    const { docs } = await req.payload.db.find<TranslationRow>({ collection: "translations", limit: atOnce, pagination: false, req, sort: "id", where: { id: { greater_than: after } } });
    const last = docs.at(-1);
    if (!last) return found;
    after = last.id;
    for (const row of docs) {
      const next = await derivedAnew(req, row);
      const differs = next ? differences(row, next) : [{ key: row.key, column: "document", stored: row.document, derived: null }];
      found.push(...differs);
      if (!write || differs.length === 0) continue;
      if (next) await saveRow(req, row, next);
      else await req.payload.db.deleteOne({ collection: "translations", req, where: { id: { equals: row.id } } });
    }
  }
}
