/** `POST /api/translation-desk/{collection}/{id}/unit?locale=fr`: one deed on one unit, durable when it is answered. */
import type { Endpoint, PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { userOf } from "../../access/roles";
import { inAdminLanguage } from "../../content/validate";
import type { FindingCode } from "../checks/finding";
import { forgetRejected, rememberApproved } from "../memory/remember";
import { tellOfRejection } from "../notices/causes";
import { type Signature, threadOf, type UnitRecord } from "../record";
import type { Unit } from "../unit";
import { checkListsFor } from "./check-lists";
import type { Conflict, UnitAnswer, UnitDeed, UnitWrite } from "./contract";
import { carryOut } from "./deeds";
import { bodyOf, deskEndpoint, inTransaction, readAddress, requireSource } from "./desk-request";
import { deskUnit } from "./desk-units";
import { openRow, showing, summaryOf } from "./document-endpoint";
import type { DeskSource } from "./documents";
import { type EventRow, lastEvent, type NewEvent, recordEvents } from "./events";
import { readWrite } from "./read-unit-write";
import { isReviewRequired } from "./review-setting";
import { revisionOf } from "./revision";
import { deskLocale, refuse, requireEditor } from "./rights";
import { lockDocument, saveRow, type TranslationRow } from "./translation-rows";
import { type CheckLists, findingsOf, isDismissible, messageOf, repairOf } from "./unit-findings";
import { deskErrors, deskNotices } from "./words";
import { type Notice, writeTarget } from "./write-target";

/** Names of dismissed findings that are kept; the oldest go first. */
const keptDismissals = 2_000;

interface Work {
  source: DeskSource;
  locale: Locale;
  row: TranslationRow;
  unit: Unit;
  record: UnitRecord;
  lists: CheckLists;
  who: Signature;
}

/** A text with something in it that would keep the language from going live is not approved. */
function refuseBlocked(req: PayloadRequest, { unit, record, locale, lists, row }: Work): void {
  const dismissed = new Set(row.dismissed);
  const found = findingsOf(unit, record, locale, lists).filter(({ finding, key }) => finding.severity === "blocking" && !(dismissed.has(key) && isDismissible(finding)));
  if (found.length > 0) refuse(req, "blocked", 400, { findings: found.map(({ finding }) => messageOf(finding, req.i18n.language)).join(" ") });
}

async function dismiss(req: PayloadRequest, { unit, record, locale, lists, row }: Work, code: FindingCode): Promise<TranslationRow> {
  const found = findingsOf(unit, record, locale, lists).filter(({ finding }) => finding.code === code);
  if (!isDismissible({ code, severity: found[0]?.finding.severity ?? "warning" })) refuse(req, "notDismissible");
  const keys = found.map(({ key }) => key);
  await recordEvents(req, row.document, locale, [{ kind: "dismiss", unit: threadOf(record), note: code }]);
  return saveRow(req, row, { dismissed: [...new Set([...(row.dismissed ?? []), ...keys])].slice(-keptDismissals) });
}

async function lastOfMine(req: PayloadRequest, { row, record, who }: Work): Promise<EventRow> {
  const last = await lastEvent(req, row.document, row.locale, threadOf(record));
  return last?.was && last.by === who.by ? last : refuse(req, "nothingToUndo");
}

/** Words as they are typed: kept with the unit, in no history and on no page. */
async function keepWords(req: PayloadRequest, { row, record, who }: Work, write: UnitWrite): Promise<TranslationRow> {
  const next = carryOut(record, write, { who, fourEyes: false, was: null, repaired: () => null });
  return saveRow(req, row, { units: row.units.map((one) => (one === record ? next : one)) });
}

/** What somebody else was in the middle of, when this deed takes its place: in the history it is not lost. */
function abandoned(record: UnitRecord, next: UnitRecord, { by }: Signature): NewEvent[] {
  const { begun } = record;
  return begun && !next.begun && begun.by !== by && begun.text.trim() !== "" ? [{ kind: "begun", unit: threadOf(record), by: begun.by, after: begun.text }] : [];
}

/** What a deed changes in the texts reaches the document in the same transaction. */
async function changeUnit(req: PayloadRequest, work: Work, write: UnitWrite): Promise<{ row: TranslationRow; notice: Notice }> {
  const { source, locale, row, unit, record, lists, who } = work;
  if (write.do === "minor") requireEditor(req);
  if (write.do === "approve") refuseBlocked(req, work);
  const fourEyes = await isReviewRequired(req);
  const was = write.do === "undo" ? (await lastOfMine(req, work)).was : null;
  const next = carryOut(record, write, { who, fourEyes, was, repaired: (code) => repairOf(unit, record, code, locale, lists) });
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

async function comment(req: PayloadRequest, { row, record, locale }: Work, note: string): Promise<TranslationRow> {
  await recordEvents(req, row.document, locale, [{ kind: "comment", unit: threadOf(record), note }]);
  return saveRow(req, row, { comments: row.comments + 1 });
}

function noticeWords(req: PayloadRequest, notice: Notice, review: boolean): string | null {
  const say = (text: keyof typeof deskNotices) => inAdminLanguage(deskNotices[text], req.i18n.language);
  return notice && say(notice).replace("{review}", review ? say("review") : "");
}

async function answer(req: PayloadRequest, { row: { units: before }, source, unit }: Work, row: TranslationRow, notice: Notice): Promise<UnitAnswer> {
  const record = row.units.find((one) => one.present && one.id === unit.id);
  if (!record) return refuse(req, "noUnit", 404);
  const units = new Map(source.units.map((one) => [one.id, one]));
  const changed = row.units.filter((one) => one.present && one !== record && !before.includes(one));
  const view = await showing(req, row, [record, ...changed]);
  const others = changed.flatMap((one) => {
    const of = units.get(one.id);
    return of ? [deskUnit(of, one, view)] : [];
  });
  return { unit: deskUnit(unit, record, view), others, summary: summaryOf(row), notice: noticeWords(req, notice, await isReviewRequired(req)) };
}

async function perform(req: PayloadRequest, locale: Locale, write: UnitWrite): Promise<{ answer: UnitAnswer } | { conflict: Conflict }> {
  const { collection, id } = readAddress(req);
  await lockDocument(req, `${collection}/${id}`);
  const source = await requireSource(req, collection, id);
  const row = await openRow(req, source, locale);
  const unit = source.units.find((one) => one.id === write.unit);
  const record = row.units.find((one) => one.present && one.id === write.unit);
  if (!unit || !record) return refuse(req, "noUnit", 404);
  const who = { by: userOf(req)?.id ?? null, at: new Date().toISOString() };
  const work: Work = { source, locale, row, unit, record, lists: await checkListsFor(req, locale), who };
  if (write.revision !== undefined && write.revision !== revisionOf(record)) {
    const theirs = deskUnit(unit, record, await showing(req, row, [record]));
    return { conflict: { errors: [{ message: inAdminLanguage(deskErrors.conflict, req.i18n.language) }], conflict: { theirs, yours: { text: write.text ?? "", links: write.links ?? {} } } } };
  }
  if (write.do === "type") return { answer: await answer(req, work, await keepWords(req, work, write), null) };
  if (write.do === "comment") return { answer: await answer(req, work, await comment(req, work, write.note ?? ""), null) };
  if (write.do === "dismiss" && write.code) return { answer: await answer(req, work, await dismiss(req, work, write.code), null) };
  const done = await changeUnit(req, work, write);
  return { answer: await answer(req, work, done.row, done.notice) };
}

/** 200 with the unit as it is then; 409 with both texts where somebody else was quicker, or the source has moved on. */
export const unitEndpoint: Endpoint = deskEndpoint("post", "/:collection/:id/unit", async (req) => {
  const locale = deskLocale(req);
  const write = readWrite(req, await bodyOf(req));
  const result = await inTransaction(req, () => perform(req, locale, write));
  return "conflict" in result ? Response.json(result.conflict, { status: 409 }) : Response.json(result.answer);
});

