import type { PayloadRequest } from "payload";

import type { Locale } from "../../../messages/locales";
import type { Unit } from "../unit";
import type { UnitDetails } from "./contract";
import type { DeskSource } from "./documents";

/** Matches of the memory and terms in the source, for one unit. */
export async function helpFor(_req: PayloadRequest, _source: DeskSource, _unit: Unit | null, _locale: Locale): Promise<Pick<UnitDetails, "matches" | "terms">> {
  return { matches: [], terms: [] };
}
