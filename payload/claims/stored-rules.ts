import type { PayloadRequest } from "payload";

import type { ClaimRules } from "./claim-rules";
import { readRules } from "./read-rules";
import { starterRules } from "./starter/starter-rules";

let last: { stamp: string; rules: ClaimRules } | null = null;

/** The shop's lists as they are now; those it starts with while it has never saved its own. */
export async function claimRules(req: PayloadRequest): Promise<ClaimRules> {
  const stored = await req.payload.db.findGlobal<Record<string, unknown> & { id: number }>({ slug: "claims-guard", req });
  if (!stored?.id) return starterRules;
  // The same lists again are the same object, so that their patterns are made once.
  const stamp = JSON.stringify(stored);
  if (last?.stamp !== stamp) last = { stamp, rules: readRules(stored) };
  return last.rules;
}
