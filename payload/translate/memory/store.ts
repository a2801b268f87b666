import type { PayloadRequest } from "payload";

import { rowsOf, sql } from "../../search/sql";
import { type Languages, type Remembered, wordsHash } from "./entry";
import { indexWords } from "./word-index";

export interface NewEntry extends Remembered {
  /** Name of the exchange file it came from; null for what was approved at the desk. */
  file: string | null;
  translator: number | null;
  approvedBy: number | null;
  /** ISO 8601 UTC. */
  at: string;
}

const atOnce = 200;

/**
 * Keeps entries, the newest translation of a source in its surroundings in place of an older one. Within the transaction of the request; one
 * has to be open.
 */
export async function storeEntries(req: PayloadRequest, languages: Languages, entries: readonly NewEntry[]): Promise<void> {
  const { payload } = req;
  // One statement may not meet a row twice: of entries with one key the last counts.
  const keyed = new Map(entries.map((entry) => {
    const hash = wordsHash(entry.source, entry.placeholders);
    return [`${hash} ${entry.context}`, { ...entry, hash }];
  }));
  const list = [...keyed.values()];
  for (let from = 0; from < list.length; from += atOnce) {
    const part = list.slice(from, from + atOnce);
    const rows = part.map(
      ({ source, target, placeholders, links, hash, context, file, translator, approvedBy, at }) =>
        sql`(${languages.source}, ${languages.target}, ${source}, ${target}, ${JSON.stringify(placeholders)}, ${JSON.stringify(links)}, ${hash}, ${context}, ${file}, ${translator}, ${approvedBy}, 0, ${at}, ${at})`,
    );
    const stored = await rowsOf<{ id: number; hash: string; context: string }>(
      payload,
      sql`INSERT INTO translation_memory (source_language, target_language, source, target, placeholders, links, hash, context, file, translator_id, approved_by_id, uses, created_at, updated_at)
        VALUES ${sql.join(rows, sql`, `)}
        ON CONFLICT (source_language, target_language, hash, context) DO UPDATE SET source = excluded.source, target = excluded.target, placeholders = excluded.placeholders, links = excluded.links,
          file = excluded.file, translator_id = excluded.translator_id, approved_by_id = excluded.approved_by_id, updated_at = excluded.updated_at
        RETURNING id, hash, context`,
      req,
    );
    const ids = new Map(stored.map(({ id, hash, context }) => [`${hash} ${context}`, id]));
    await indexWords(req, languages, part.flatMap(({ source, placeholders, hash, context }) => {
      const id = ids.get(`${hash} ${context}`);
      return id === undefined ? [] : [{ id, source, placeholders }];
    }));
  }
}
