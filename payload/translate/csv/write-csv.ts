import { standingOf } from "../record";
import { type ExchangeDocument, targetHash, targetOf } from "../xliff/exchange";
import { writeCells } from "./cells";

/** First row of the file, and how a reader finds its columns again after somebody moved them. */
export const columns = ["id", "kind", "limit", "state", "note", "source", "target", "document", "sent"] as const;

/** In one cell, so that every row says by itself where it belongs. */
export function documentCell({ installation, document, sourceLocale, targetLocale }: ExchangeDocument): string {
  return [installation, document, sourceLocale, targetLocale].join(" ");
}

/** Marks stand in the texts as ⟦1⟧…⟦/1⟧; an untranslated unit has an empty target. */
export function writeCsv(documents: readonly ExchangeDocument[]): string {
  const rows = documents.flatMap((document) =>
    document.units.map(({ unit, record, notes }) => [
      unit.id,
      unit.kind,
      unit.maxLength === null ? "" : String(unit.maxLength),
      standingOf(record).state,
      notes.join("\n"),
      unit.text,
      targetOf(record),
      documentCell(document),
      targetHash(record),
    ]),
  );
  return writeCells([[...columns], ...rows]);
}
