import type { PayloadRequest } from "payload";

import { knownGlobal, type KnownRow } from "../database/known-rows";
import type { ClaimRules } from "./claim-rules";
import { readRules } from "./read-rules";
import { starterRules } from "./starter/starter-rules";

/** The same lists are the same object, so that their patterns are made once. */
const read = new WeakMap<KnownRow, ClaimRules>();

/**
 * The shop's lists as they are now; those it starts with while it has never saved its own. A publication asks only when they were changed, in
 * one short question: another process may have.
 */
export async function claimRules(req: PayloadRequest): Promise<ClaimRules> {
  const stored = await knownGlobal(req, "claims-guard");
  if (!stored) return starterRules;
  const rules = read.get(stored) ?? readRules(stored);
  read.set(stored, rules);
  return rules;
}
