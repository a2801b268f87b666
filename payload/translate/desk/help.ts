import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import { matchesFor } from "../memory/look-up";
import type { Unit } from "../unit";
import type { UnitDetails } from "./contract";
import type { DeskSource } from "./documents";

/** What helps to translate a unit: what the memory holds, told apart by the unit's neighbours. Nothing for a unit that is gone. */
export async function helpFor(req: PayloadRequest, { units }: DeskSource, unit: Unit | null, locale: Locale): Promise<Pick<UnitDetails, "matches" | "terms">> {
  if (!unit) return { matches: [], terms: [] };
  const at = units.indexOf(unit);
  return { matches: await matchesFor(req, { locale, unit, before: units[at - 1] ?? null, after: units[at + 1] ?? null }), terms: [] };
}
