import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { matchesFor } from "../memory/look-up";
import { wordsOf } from "../placeholders";
import { termsIn } from "../terms/find-terms";
import type { Unit } from "../unit";
import type { UnitDetails } from "./contract/unit-details";
import type { DeskSource } from "./documents";

/** Matches of the memory and terms in the source, for one unit. */
export async function helpFor(req: PayloadRequest, source: DeskSource, unit: Unit | null, locale: Locale): Promise<Pick<UnitDetails, "matches" | "terms">> {
  if (!unit) return { matches: [], terms: [] };
  const at = source.units.indexOf(unit);
  const matches = await matchesFor(req, { locale, unit, before: source.units[at - 1] ?? null, after: source.units[at + 1] ?? null });
  return { matches, terms: await termsIn(req, { text: wordsOf(unit.text, unit.placeholders), locale }) };
}
