import type { PayloadRequest } from "payload";

import type { ClaimRules } from "./claim-rules";
import { readRules } from "./read-rules";
import { starterRules } from "./starter/starter-rules";

interface Kept {
  changed: string;
  rules: ClaimRules;
}

/** Per database. The same lists are the same object, so that their patterns are made once. */
const kept = new WeakMap<object, Kept>();

type Stored = Record<string, unknown> & { id: number };

/**
 * The shop's lists as they are now; those it starts with while it has never saved its own. A publication asks only when they were changed, in
 * one short question: another process may have.
 */
export async function claimRules(req: PayloadRequest): Promise<ClaimRules> {
  const { db } = req.payload;
  const stamp = await db.findGlobal<Stored>({ slug: "claims-guard", req, select: { updatedAt: true } });
  if (!stamp?.id) return starterRules;
  const changed = String(stamp.updatedAt);
  const known = kept.get(db);
  if (known?.changed === changed) return known.rules;
  const rules = readRules(await db.findGlobal<Stored>({ slug: "claims-guard", req }));
  kept.set(db, { changed, rules });
  return rules;
}
