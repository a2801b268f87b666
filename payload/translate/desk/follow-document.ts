/** Keeps the desk's records in step with a document, in the transaction that writes it. */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { standingOf, threadOf, type Origin, type UnitRecord } from "../record";
import { reconcile } from "../reconcile";
import type { Unit } from "../unit";
import { extractUnits } from "../units";
import { tellOfSource } from "../notices/causes";
import { adoptWritten, firstRecords } from "./adopt-records";
import { type DeskSource, type Flat, modelOf, targetLocales } from "./documents";
import { type NewEvent, recordEvents } from "./events";
import { bringInStep } from "./follow-page";
import { refuseNewParts } from "./structure-guard";
import { createRow, findRow, saveRow, type TranslationRow } from "./translation-rows";

/** Units whose translation was up to date and is not any more, or is again: what a translator wants to find in the history. */
function moves(before: readonly UnitRecord[], after: readonly UnitRecord[]): NewEvent[] {
  const known = new Map(before.map((record) => [threadOf(record), record]));
  return after.flatMap((record): NewEvent[] => {
    const old = known.get(threadOf(record));
    if (!record.present || !record.translation || !old?.translation) return [];
    const [was, is] = [standingOf(old).state, standingOf(record).state];
    if (was === is || (was !== "needsUpdate" && is !== "needsUpdate")) return [];
    return [{ kind: "sourceChange", unit: threadOf(record), before: old.source.text, after: record.source.text }];
  });
}

/**
 * The row of one language, in step with the source as it is now. A document the desk has not seen yet is taken in as it stands, and measured
 * against the source that its translation was written for.
 * @param before units of the source before this write, where there was one
 */
export async function followSource(req: PayloadRequest, source: DeskSource, locale: Locale, before: readonly Unit[] | null = null): Promise<TranslationRow> {
  const row = await findRow(req, source.name, locale);
  if (!row) {
    const targets = extractUnits(modelOf(req.payload, source.collection), source.target(locale));
    const { records, ownStructure } = firstRecords(before ?? source.units, targets, new Date().toISOString());
    return createRow(req, source, locale, before ? reconcile(records, source.units) : records, { ownStructure });
  }
  const retitled = row.title === source.title ? {} : { title: source.title };
  if (row.sourceHash === source.sourceHash) return "title" in retitled ? saveRow(req, row, retitled) : row;
  const units = reconcile(row.units, source.units);
  await recordEvents(req, source.name, locale, moves(row.units, units));
  await tellOfSource(req, row, source.title, row.units, units);
  const change = { ...retitled, units, sourceHash: source.sourceHash, changedAt: new Date().toISOString(), changedBy: req.user?.id ?? null };
  return saveRow(req, row, change);
}

/** @param live whether the source as it is now is what visitors see: then the documents of the other languages follow it too */
export async function followSourceEverywhere(req: PayloadRequest, source: DeskSource, before: readonly Unit[] | null, live: boolean): Promise<void> {
  for (const locale of targetLocales) {
    const row = await followSource(req, source, locale, before);
    if (live) await bringInStep(req, source, row);
  }
}

/** Who wrote past the desk: a person, or the system on behalf of nobody. */
function originOf(req: PayloadRequest): Origin {
  return req.user ? { kind: "person" } : { kind: "import", from: "document" };
}

/**
 * After a write in the target language that did not come from the desk.
 * @param previous the document in that language before the write; null where it is new
 */
export async function followTarget(req: PayloadRequest, source: DeskSource, locale: Locale, previous: Flat | null): Promise<TranslationRow> {
  const model = modelOf(req.payload, source.collection);
  const row = await findRow(req, source.name, locale);
  if (!row) return followSource(req, source, locale);
  const inStep = row.sourceHash === source.sourceHash ? row : await followSource(req, source, locale);
  refuseNewParts(req, model, inStep, { source: source.source, before: previous, after: source.target(locale) });
  const at = new Date().toISOString();
  const [before, after] = [previous ? extractUnits(model, previous) : [], extractUnits(model, source.target(locale))];
  if (before.length === after.length && before.every((unit, index) => unit.id === after[index]?.id && unit.markupHash === after[index]?.markupHash)) return inStep;
  const { records, changed, ownStructure } = adoptWritten(inStep.units, source.units, { before, after, origin: originOf(req), who: { by: req.user?.id ?? null, at } });
  const was = new Map(inStep.units.map((record) => [record.id, record]));
  const now = new Map(records.map((record) => [record.id, record]));
  const events = changed.map((unit): NewEvent => {
    const old = was.get(unit);
    return { kind: "adopt", unit: old ? threadOf(old) : unit, before: old?.translation?.text ?? null, after: now.get(unit)?.translation?.text ?? null, was: old ? { translation: old.translation, minor: old.minor } : null };
  });
  await recordEvents(req, source.name, locale, events, at);
  return saveRow(req, inStep, { units: records, ownStructure, built: false });
}
