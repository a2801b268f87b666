import type { PayloadRequest } from "payload";

import { type Locale, sourceLocale } from "../../../messages/locales";
import { parsedJson, rowsOf, sql } from "../../search/sql";
import { changedWords } from "../changed-words";
import type { MemoryMatch } from "../desk/contract/unit-details";
import type { LinkAddresses } from "../inline-nodes";
import { type Placeholder, wordsOf } from "../placeholders";
import type { Languages } from "./entry";
import { likeness, type Place } from "./likeness";
import { candidates } from "./word-index";

interface Row {
  source: string;
  target: string;
  placeholders: unknown;
  links: unknown;
  context: string | null;
  file: string | null;
  approver: string | null;
  updated_at: string | Date;
}

const columns = sql.raw("m.source, m.target, m.placeholders, m.links, m.context, m.file, u.name AS approver, m.updated_at FROM translation_memory m LEFT JOIN users u ON u.id = m.approved_by_id");

/** The same words more often than this add nothing to see. */
const mostExact = 40;

async function exact(req: PayloadRequest, { source, target }: Languages, textHash: string): Promise<Row[]> {
  return rowsOf<Row>(req.payload, sql`SELECT ${columns} WHERE m.source_language = ${source} AND m.target_language = ${target} AND m.hash = ${textHash} ORDER BY m.updated_at DESC LIMIT ${mostExact}`, req);
}

async function alike(req: PayloadRequest, languages: Languages, words: string): Promise<Row[]> {
  const ids = await candidates(req, languages, words);
  if (ids.length === 0) return [];
  return rowsOf<Row>(req.payload, sql`SELECT ${columns} WHERE m.id IN (${sql.join(ids.map((id) => sql`${id}`), sql`, `)})`, req);
}

export interface LookUp extends Place {
  /** The language translated into. */
  locale: Locale;
  limit?: number;
}

/**
 * What the memory offers for a unit, the best first: at most one match per translation. `before` and `after` are its neighbours in the
 * source, by which the same place is recognised. For whoever may work in this language: the caller has asked.
 */
export async function matchesFor(req: PayloadRequest, { locale, unit, before, after, limit = 5 }: LookUp): Promise<MemoryMatch[]> {
  const languages: Languages = { source: sourceLocale, target: locale };
  const words = wordsOf(unit.text, unit.placeholders);
  const same = await exact(req, languages, unit.textHash);
  const rows = same.length >= mostExact ? same : [...same, ...(await alike(req, languages, words))];
  const best = new Map<string, MemoryMatch>();
  for (const row of rows) {
    const placeholders = parsedJson(row.placeholders) as Placeholder[];
    const entry = { source: row.source, target: row.target, placeholders, links: parsedJson(row.links) as LinkAddresses, context: row.context ?? "" };
    const worth = likeness(entry, { unit, before, after }, [sourceLocale, locale]);
    if (!worth) continue;
    const at = new Date(row.updated_at).toISOString();
    const known = best.get(worth.target);
    if (known && (known.percent > worth.percent || (known.percent === worth.percent && known.at >= at))) continue;
    best.set(worth.target, { ...worth, source: row.source, changes: changedWords({ text: row.source, placeholders }, unit), from: row.file ?? row.approver ?? "", at });
  }
  return [...best.values()].toSorted((a, b) => b.percent - a.percent || (a.at < b.at ? 1 : -1)).slice(0, limit);
}
