/** `GET /api/translation-desk/{collection}/{id}?locale=fr`: everything the side-by-side view shows. */
import type { Endpoint, PayloadRequest } from "payload";

import { type Locale, sourceLocale } from "../../../messages/locales";
import { isEditor, userOf } from "../../access/roles";
import { previewPath } from "../../desk/preview-token";
import { machineOf } from "../machine/machine-of";
import { markSeen } from "../notices/notices";
import type { UnitRecord } from "../record";
import { checkListsFor } from "./check-lists";
import type { DeskDocument } from "./contract/document";
import type { DeskSummary } from "./contract/summary";
import { deskEndpoint, inTransaction, readAddress, requireSource } from "./desk-request";
import { deskUnit, namedIn, type Showing, unitOfRecord } from "./desk-units";
import { type DeskSource, hasDrafts, isGlobal } from "./documents";
import { eventsOf } from "./events";
import { followSource } from "./follow-document";
import { localeStatuses } from "./locale-status";
import { peopleBy } from "./people";
import { isReviewRequired } from "./review-setting";
import { deskLocale, mayPublish } from "./rights";
import { findRow, lockDocument, type TranslationRow } from "./translation-rows";

/** The row of a document in step with its source; a transaction only where something has to be written. */
export async function openRow(req: PayloadRequest, source: DeskSource, locale: Locale): Promise<TranslationRow> {
  const row = await findRow(req, source.name, locale);
  if (row?.sourceHash === source.sourceHash) return row;
  return inTransaction(req, async () => {
    await lockDocument(req, source.name);
    return followSource(req, source, locale);
  });
}

export function summaryOf(row: TranslationRow): DeskSummary {
  const { state, untranslated, machineDraft, translated, needsUpdate, approved, words, wordsToDo, share, repairs, comments } = row;
  return { state, counts: { untranslated, machineDraft, translated, needsUpdate, approved }, words, wordsToDo, share, repairs, comments };
}

export async function showing(req: PayloadRequest, row: TranslationRow, records: readonly UnitRecord[]): Promise<Showing> {
  const comments = row.comments > 0 ? await eventsOf(req, row.document, row.locale, [{ kind: { equals: "comment" } }], 1000) : [];
  const people = await peopleBy(req, [...namedIn(records), ...comments.map(({ by }) => by), row.assignee]);
  return { locale: row.locale, language: req.i18n.language, people, comments, lists: await checkListsFor(req, row.locale), dismissed: new Set(row.dismissed) };
}

export async function deskDocument(req: PayloadRequest, source: DeskSource, locale: Locale): Promise<DeskDocument> {
  const { collection, id, title, units } = source;
  const row = await openRow(req, source, locale);
  const view = await showing(req, row, row.units);
  const records = new Map(row.units.filter(({ present }) => present).map((record) => [record.id, record]));
  const status = (await localeStatuses(req, [row])).get(row.key) ?? "live";
  return {
    collection, id, locale, sourceLocale, title,
    unlinked: row.unlinked || row.ownStructure,
    localeStatus: status,
    savesAreLive: !hasDrafts(req.payload, collection),
    reviewRequired: await isReviewRequired(req),
    mayApprove: true,
    mayPublish: hasDrafts(req.payload, collection) && mayPublish(req, locale),
    mayAssign: isEditor(req),
    mayDeclareMinor: isEditor(req),
    mayUnlink: isEditor(req),
    machine: machineOf(req.payload)?.name ?? null,
    previewUrl: collection === "articles" && typeof id === "number" ? previewPath(id, locale, req.payload.config.secret) : null,
    adminUrl: isGlobal(collection) ? `/admin/globals/${collection}?locale=${locale}` : `/admin/collections/${collection}/${id}?locale=${locale}`,
    assignee: row.assignee === null ? null : (view.people.get(row.assignee) ?? null),
    dueDate: row.dueDate,
    summary: summaryOf(row),
    units: units.flatMap((unit) => {
      const record = records.get(unit.id);
      return record ? [deskUnit(unit, record, view)] : [];
    }),
    gone: row.units.filter(({ present }) => !present).map((record) => deskUnit(unitOfRecord(record), record, view)),
  };
}

export const documentEndpoint: Endpoint = deskEndpoint("get", "/:collection/:id", async (req) => {
  const locale = deskLocale(req);
  const { collection, id } = readAddress(req);
  // Whoever has it open has been told.
  const person = userOf(req)?.id;
  if (person !== undefined) await markSeen(req, person, { and: [{ document: { equals: `${collection}/${id}` } }, { locale: { equals: locale } }] });
  return Response.json(await deskDocument(req, await requireSource(req, collection, id), locale));
});
