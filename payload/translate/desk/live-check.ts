/** What of a translation is not fit for visitors yet, whoever publishes it and through whichever door. */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { inAdminLanguage } from "../../content/validate";
import type { AdminText } from "../../content/label";
import { wordsOf } from "../placeholders";
import { standingOf, type UnitRecord } from "../record";
import { reconcile } from "../reconcile";
import type { Unit } from "../unit";
import { extractUnits } from "../units";
import { adoptWritten, firstRecords } from "./adopt-records";
import { checkListsFor } from "./check-lists";
import { type DeskSource, type Flat, modelOf } from "./documents";
import { isReviewRequired } from "./review-setting";
import { findRow, type TranslationRow } from "./translation-rows";
import { findingsOf, isDismissible, messageOf } from "./unit-findings";
import { gateWords } from "./words";

export interface Unfit {
  /** Field of the form. */
  path: string;
  message: string;
  unit: string;
}

interface Checked {
  row: TranslationRow | null;
  records: UnitRecord[];
}

/** The records as they would be after this write. */
async function recordsAfter(req: PayloadRequest, source: DeskSource, locale: Locale, candidate: Flat): Promise<Checked> {
  const row = await findRow(req, source.name, locale);
  const model = modelOf(req.payload, source.collection);
  const after = extractUnits(model, candidate);
  const at = new Date().toISOString();
  if (!row) return { row, records: firstRecords(source.units, after, at).records };
  const before = extractUnits(model, source.target(locale));
  const inStep = row.sourceHash === source.sourceHash ? row.units : reconcile(row.units, source.units);
  return { row, records: adoptWritten(inStep, source.units, { before, after, origin: { kind: "person" }, who: { by: req.user?.id ?? null, at } }).records };
}

/** An excerpt that tells which text is meant. */
function excerpt({ text, placeholders }: Unit): string {
  const words = wordsOf(text, placeholders).replace(/\s+/gu, " ").trim();
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}

/**
 * Machine drafts nobody has read, always. Gaps and blocking findings where the text is the desk's work; a text that a person wrote as a whole is
 * theirs to answer for. All that is not approved, in a shop that asks for review.
 * @param candidate the document in the language, as it would go live
 */
export async function unfitUnits(req: PayloadRequest, source: DeskSource, locale: Locale, candidate: Flat): Promise<Unfit[]> {
  const { row, records } = await recordsAfter(req, source, locale, candidate);
  const [review, lists] = [await isReviewRequired(req), await checkListsFor(req, locale)];
  const built = row?.built === true && !row.unlinked && !row.ownStructure;
  const dismissed = new Set(row?.dismissed);
  const unitOf = new Map(source.units.map((unit) => [unit.id, unit]));
  const say = (text: AdminText, values: Record<string, string>) => inAdminLanguage(text, req.i18n.language).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");
  return records.flatMap((record): Unfit[] => {
    const unit = record.present ? unitOf.get(record.id) : undefined;
    if (!unit) return [];
    const path = unit.label === null ? (unit.path.split(".")[0] ?? unit.path) : unit.path;
    const tell = (text: AdminText, finding = "") => [{ path, unit: unit.id, message: say(text, { finding, text: excerpt(unit) }) }];
    const { state } = standingOf(record);
    if (state === "machineDraft") return tell(gateWords.machine);
    // A text that only stands in for another (SEO) may be left out; so may the address, which follows from the title.
    if (state === "untranslated") return built && unit.label === null ? tell(gateWords.untranslated) : [];
    const blocking = built ? findingsOf(unit, record, locale, lists).find(({ finding, key }) => finding.severity === "blocking" && !(dismissed.has(key) && isDismissible(finding))) : undefined;
    if (blocking) return tell(gateWords.blocked, messageOf(blocking.finding, req.i18n.language));
    return review && state !== "approved" ? tell(gateWords.unapproved) : [];
  });
}
