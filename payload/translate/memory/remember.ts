import type { PayloadRequest, Where } from "payload";

import { type Locale, sourceLocale } from "../../../messages/locales";
import { runSql, sql } from "../../search/sql";
import { standingOf, type UnitRecord } from "../record";
import { surroundingsOf } from "./entry";
import { type NewEntry, storeEntries } from "./store";

/** An address is no wording: a slug that fits one article fits no other. */
const notRemembered = new Set(["slug", "address", "code"]);

function entryOf(record: UnitRecord, before: UnitRecord | null, after: UnitRecord | null): NewEntry | null {
  const { translation } = record;
  if (!translation || notRemembered.has(record.kind) || standingOf(record).state !== "approved") return null;
  const { basedOn, text, links, by, reviewer, at } = translation;
  const context = surroundingsOf(record.scope, before?.source ?? null, after?.source ?? null);
  return { source: basedOn.text, target: text, placeholders: basedOn.placeholders, links, context, file: null, translator: by, approvedBy: reviewer?.by ?? null, at: reviewer?.at ?? at };
}

/**
 * Keeps what was approved, in the transaction of `req`. What is not approved is passed over, so that the memory holds nothing unseen.
 * @param records all records of one document in the order of the page: a unit's neighbours are its surroundings
 * @param only ids of the units that were approved just now; without it, all that are
 * @returns how many texts were kept
 */
export async function rememberApproved(req: PayloadRequest, { locale, records, only }: { locale: Locale; records: readonly UnitRecord[]; only?: readonly string[] }): Promise<number> {
  const present = records.filter((record) => record.present);
  const wanted = only && new Set(only);
  const entries: NewEntry[] = [];
  const takenOver: { textHash: string; target: string }[] = [];
  for (const [index, record] of present.entries()) {
    const entry = wanted && !wanted.has(record.id) ? null : entryOf(record, present[index - 1] ?? null, present[index + 1] ?? null);
    if (!entry) continue;
    entries.push(entry);
    if (record.translation?.origin.kind === "memory") takenOver.push({ textHash: record.translation.basedOn.textHash, target: entry.target });
  }
  await storeEntries(req, { source: sourceLocale, target: locale }, entries);
  for (const { textHash, target } of takenOver) {
    await runSql(req.payload, sql`UPDATE translation_memory SET uses = uses + 1 WHERE source_language = ${sourceLocale} AND target_language = ${locale} AND hash = ${textHash} AND target = ${target}`, req);
  }
  return entries.length;
}

/** Takes a text that was approved and then rejected out of the memory again, wherever it stands: nobody should be offered it. */
export async function forgetRejected(req: PayloadRequest, { locale, record }: { locale: Locale; record: UnitRecord }): Promise<void> {
  const { translation } = record;
  if (!translation) return;
  const where: Where = { and: [{ sourceLanguage: { equals: sourceLocale } }, { targetLanguage: { equals: locale } }, { hash: { equals: translation.basedOn.textHash } }, { target: { equals: translation.text } }] };
  await req.payload.delete({ collection: "translation-memory", depth: 0, overrideAccess: true, req, where });
}
