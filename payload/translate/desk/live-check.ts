/** What of a translation is not fit for visitors yet, whoever publishes it and through whichever door. */
import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { fieldsOf, idOf, textOrNull } from "../../content/lexical-nodes";
import { inAdminLanguage } from "../../content/validate";
import type { AdminText } from "../../content/label";
import { nodesOf } from "../../desk/body-nodes";
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
  /** Null where it is about what the text lacks, and not about one that is there. */
  unit: string | null;
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
  return cut(wordsOf(text, placeholders));
}

function cut(text: string): string {
  const words = text.replace(/\s+/gu, " ").trim();
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}

/** Captions of pictures that both texts show and only the source explains. Each picture is known by its id, however often it stands there. */
export function lostCaptions(source: unknown, target: unknown): string[] {
  const figures = (body: unknown): [media: number, caption: string | null][] =>
    nodesOf(body).flatMap((node) => {
      const { blockType, caption, media } = fieldsOf(node);
      const id = idOf(media);
      return node.type === "block" && blockType === "figure" && id !== null ? [[id, textOrNull(caption)]] : [];
    });
  const here = figures(target);
  return figures(source).flatMap(([media, caption], place, all) => {
    if (caption === null) return [];
    const before = all.slice(0, place).filter(([id, said]) => id === media && said !== null).length;
    const shown = here.filter(([id]) => id === media);
    return before < shown.length && shown.filter(([, said]) => said !== null).length <= before ? [caption] : [];
  });
}

/**
 * Machine drafts nobody has read, always. Gaps and blocking findings where the text is the desk's work; a text that a person wrote as a whole is
 * theirs to answer for, but for a picture whose caption they left out. All that is not approved, in a shop that asks for review.
 * @param candidate the document in the language, as it would go live
 */
export async function unfitUnits(req: PayloadRequest, source: DeskSource, locale: Locale, candidate: Flat): Promise<Unfit[]> {
  const { row, records } = await recordsAfter(req, source, locale, candidate);
  const [review, lists] = [await isReviewRequired(req), await checkListsFor(req, locale)];
  const built = row?.built === true && !row.unlinked && !row.ownStructure;
  const dismissed = new Set(row?.dismissed);
  const unitOf = new Map(source.units.map((unit) => [unit.id, unit]));
  const say = (text: AdminText, values: Record<string, string>) => inAdminLanguage(text, req.i18n.language).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");
  const captions = built ? [] : lostCaptions(source.source.body, candidate.body).map((text): Unfit => ({ path: "body", unit: null, message: say(gateWords.caption, { text: cut(text) }) }));
  const unfit = records.flatMap((record): Unfit[] => {
    const unit = record.present ? unitOf.get(record.id) : undefined;
    if (!unit) return [];
    const path = unit.label === null ? (unit.path.split(".")[0] ?? unit.path) : unit.path;
    const tell = (text: AdminText, finding = "") => [{ path, unit: unit.id, message: say(text, { finding, text: excerpt(unit) }) }];
    const { state } = standingOf(record);
    if (state === "machineDraft") return tell(gateWords.machine);
    // A text that only stands in for another (SEO) may be left out; so may the address, which follows from the title. Texts of a block may not.
    if (state === "untranslated") return built && (unit.label === null || unit.kind.includes(".")) ? tell(gateWords.untranslated) : [];
    const blocking = built ? findingsOf(unit, record, locale, lists).find(({ finding, key }) => finding.severity === "blocking" && !(dismissed.has(key) && isDismissible(finding))) : undefined;
    if (blocking) return tell(gateWords.blocked, messageOf(blocking.finding, req.i18n.language));
    return review && state !== "approved" ? tell(gateWords.unapproved) : [];
  });
  return [...unfit, ...captions];
}
