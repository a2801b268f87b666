import type { PayloadRequest } from "payload";

import { inAdminLanguage } from "../../content/validate";
import type { UnitAnswer } from "./contract/unit-write";
import { deskUnit } from "./desk-units";
import { showing, summaryOf } from "./document-endpoint";
import { isReviewRequired } from "./review-setting";
import { refuse } from "./rights";
import type { TranslationRow } from "./translation-rows";
import type { Work } from "./unit-work";
import { deskNotices } from "./words";
import type { Notice } from "./write-target";

function noticeWords(req: PayloadRequest, notice: Notice, review: boolean): string | null {
  const say = (text: keyof typeof deskNotices) => inAdminLanguage(deskNotices[text], req.i18n.language);
  return notice && say(notice).replace("{review}", review ? say("review") : "");
}

/** The unit as it is after a deed, and those that changed along with it. */
export async function unitAnswer(req: PayloadRequest, { row: { units: before }, source, unit }: Work, row: TranslationRow, notice: Notice): Promise<UnitAnswer> {
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
