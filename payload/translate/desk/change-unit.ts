/** The deeds that change a unit's words or its state, carried through to the document, the history, the memory and the notices. */
import type { PayloadRequest } from "payload";

import { refuseToMove } from "../../access/live-address";
import { forgetRejected, rememberApproved } from "../memory/remember";
import { tellOfRejection } from "../notices/causes";
import { type Signature, threadOf, type UnitRecord } from "../record";
import type { UnitDeed, UnitWrite } from "./contract/unit-write";
import { carryOut } from "./deeds";
import { type EventRow, lastEvent, type NewEvent, recordEvents } from "./events";
import { isReviewRequired } from "./review-setting";
import { refuse, requireEditor } from "./rights";
import { saveRow, type TranslationRow } from "./translation-rows";
import { findingsOf, isDismissible, messageOf, repairOf } from "./unit-findings";
import type { Work } from "./unit-work";
import { keepsAddress, type Notice, writeTarget } from "./write-target";

/** A text with something in it that would keep the language from going live is not approved. */
function refuseBlocked(req: PayloadRequest, { unit, record, locale, lists, row }: Work): void {
  const dismissed = new Set(row.dismissed);
  const found = findingsOf(unit, record, locale, lists).filter(({ finding, key }) => finding.severity === "blocking" && !(dismissed.has(key) && isDismissible(finding)));
  if (found.length > 0) refuse(req, "blocked", 400, { findings: found.map(({ finding }) => messageOf(finding, req.i18n.language)).join(" ") });
}

async function lastOfMine(req: PayloadRequest, { row, record, who }: Work): Promise<EventRow> {
  const last = await lastEvent(req, row.document, row.locale, threadOf(record));
  return last?.was && last.by === who.by ? last : refuse(req, "nothingToUndo");
}

/** Words as they are typed: kept with the unit, in no history and on no page. */
export async function keepWords(req: PayloadRequest, { row, record, who }: Work, write: UnitWrite): Promise<TranslationRow> {
  const next = carryOut(record, write, { who, fourEyes: false, was: null, repaired: () => null });
  return saveRow(req, row, { units: row.units.map((one) => (one === record ? next : one)) });
}

/** What somebody else was in the middle of, when this deed takes its place: in the history it is not lost. */
function abandoned(record: UnitRecord, next: UnitRecord, { by }: Signature): NewEvent[] {
  const { begun } = record;
  return begun && !next.begun && begun.by !== by && begun.text.trim() !== "" ? [{ kind: "begun", unit: threadOf(record), by: begun.by, after: begun.text }] : [];
}

/** What a deed changes in the texts reaches the document in the same transaction. */
export async function changeUnit(req: PayloadRequest, work: Work, write: UnitWrite): Promise<{ row: TranslationRow; notice: Notice }> {
  const { source, locale, row, unit, record, lists, who } = work;
  if (write.do === "minor") requireEditor(req);
  if (write.do === "approve") refuseBlocked(req, work);
  const fourEyes = await isReviewRequired(req);
  const was = write.do === "undo" ? (await lastOfMine(req, work)).was : null;
  const next = carryOut(record, write, { who, fourEyes, was, repaired: (code) => repairOf(unit, record, code, locale, lists) });
  // A proposal that somebody else approves first moves nothing yet.
  if ((!fourEyes || next.translation?.settled === "approved") && keepsAddress(req, source, locale, next)) refuseToMove(req);
  const records = row.units.map((one) => (one === record ? next : one));
  const cleared = new Set(record.translation && !next.translation ? [unit.id] : []);
  const said = next.translation?.text !== record.translation?.text || JSON.stringify(next.translation?.links) !== JSON.stringify(record.translation?.links);
  const reaches = said || (fourEyes && write.do !== "minor");
  const target = row.unlinked || row.ownStructure ? { records, written: false, notice: "unlinked" as const } : reaches ? await writeTarget(req, { source, locale, records, cleared }) : { records, written: false, notice: null };
  const event = { kind: write.do as Exclude<UnitDeed, "type">, unit: threadOf(record), before: record.translation?.text ?? null, after: next.translation?.text ?? null, note: write.note || write.code || null, was: { translation: record.translation, minor: record.minor } };
  await recordEvents(req, row.document, locale, [...abandoned(record, next, who), event], who.at);
  const saved = await saveRow(req, row, { units: target.records, ...(target.written ? { built: true } : {}) });
  if (write.do === "approve") await rememberApproved(req, { locale, records: saved.units, only: [unit.id] });
  if (write.do === "reject") {
    await forgetRejected(req, { locale, record });
    await tellOfRejection(req, row, record, write.note ?? "");
  }
  return { row: saved, notice: target.notice };
}
