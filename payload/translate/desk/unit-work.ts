import type { Locale } from "../../../messages/locales";
import type { Signature, UnitRecord } from "../record";
import type { Unit } from "../unit";
import type { DeskSource } from "./documents";
import type { TranslationRow } from "./translation-rows";
import type { CheckLists } from "./unit-findings";

/** All that a deed on one unit works with. */
export interface Work {
  source: DeskSource;
  locale: Locale;
  row: TranslationRow;
  unit: Unit;
  record: UnitRecord;
  lists: CheckLists;
  who: Signature;
}
