/** `POST /api/translation-desk/{collection}/{id}/unit?locale=fr`: one deed on one unit, durable when it is answered. */
import type { Endpoint, PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { userOf } from "../../access/roles";
import { inAdminLanguage } from "../../content/validate";
import { changeUnit, keepWords } from "./change-unit";
import { checkListsFor } from "./check-lists";
import type { Conflict, UnitAnswer, UnitWrite } from "./contract/unit-write";
import { bodyOf, deskEndpoint, inTransaction, readAddress, requireSource } from "./desk-request";
import { deskUnit } from "./desk-units";
import { openRow, showing } from "./document-endpoint";
import { readWrite } from "./read-unit-write";
import { revisionOf } from "./revision";
import { deskLocale, refuse } from "./rights";
import { lockDocument } from "./translation-rows";
import { unitAnswer } from "./unit-answer";
import { comment, dismiss, setAside } from "./unit-remarks";
import type { Work } from "./unit-work";
import { deskErrors } from "./words";

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
  if (write.do === "type") return { answer: await unitAnswer(req, work, await keepWords(req, work, write), null) };
  if (write.do === "comment") return { answer: await unitAnswer(req, work, await comment(req, work, write.note ?? ""), null) };
  if (write.do === "setAside") return { answer: await unitAnswer(req, work, await setAside(req, work, write.text ?? ""), null) };
  if (write.do === "dismiss" && write.code) return { answer: await unitAnswer(req, work, await dismiss(req, work, write.code), null) };
  const done = await changeUnit(req, work, write);
  return { answer: await unitAnswer(req, work, done.row, done.notice) };
}

/** 200 with the unit as it is then; 409 with both texts where somebody else was quicker, or the source has moved on. */
export const unitEndpoint: Endpoint = deskEndpoint("post", "/:collection/:id/unit", async (req) => {
  const locale = deskLocale(req);
  const write = readWrite(req, await bodyOf(req));
  const result = await inTransaction(req, () => perform(req, locale, write));
  return "conflict" in result ? Response.json(result.conflict, { status: 409 }) : Response.json(result.answer);
});
