/** What is said about a unit and changes no word of it: remarks of the checks put aside, and comments. */
import type { PayloadRequest } from "payload";

import type { FindingCode } from "../checks/finding";
import { threadOf } from "../record";
import { recordEvents } from "./events";
import { refuse } from "./rights";
import { saveRow, type TranslationRow } from "./translation-rows";
import { findingsOf, isDismissible } from "./unit-findings";
import type { Work } from "./unit-work";

/** Names of dismissed findings that are kept; the oldest go first. */
const keptDismissals = 2_000;

export async function dismiss(req: PayloadRequest, { unit, record, locale, lists, row }: Work, code: FindingCode): Promise<TranslationRow> {
  const found = findingsOf(unit, record, locale, lists).filter(({ finding }) => finding.code === code);
  if (!isDismissible({ code, severity: found[0]?.finding.severity ?? "warning" })) refuse(req, "notDismissible");
  const keys = found.map(({ key }) => key);
  await recordEvents(req, row.document, locale, [{ kind: "dismiss", unit: threadOf(record), note: code }]);
  return saveRow(req, row, { dismissed: [...new Set([...(row.dismissed ?? []), ...keys])].slice(-keptDismissals) });
}

export async function comment(req: PayloadRequest, { row, record, locale }: Work, note: string): Promise<TranslationRow> {
  await recordEvents(req, row.document, locale, [{ kind: "comment", unit: threadOf(record), note }]);
  return saveRow(req, row, { comments: row.comments + 1 });
}

/** Words that gave way to somebody else's: nobody has to type them again who wants them after all. */
export async function setAside(req: PayloadRequest, { row, record, locale }: Work, text: string): Promise<TranslationRow> {
  if (text.trim() !== "") await recordEvents(req, row.document, locale, [{ kind: "setAside", unit: threadOf(record), after: text }]);
  return row;
}
