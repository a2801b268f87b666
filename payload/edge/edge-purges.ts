/**
 * What the edge still has to hear, one row per change, written in the transaction that causes it: a purge that fails is tried again until it is
 * done, whoever dies in between.
 */
import type { CollectionConfig, PayloadRequest } from "payload";

import { nobody } from "../access/roles";
import { environment } from "../env";
import type { Plan } from "../publish/plan";
import { isNothing, type Purge, purgeOf } from "./purge";

export const edgePurges: CollectionConfig = {
  slug: "edge-purges",
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    { name: "purge", type: "json", required: true },
    /** How often it has succeeded: see `again` in purge-due.ts. */
    { name: "round", type: "number", required: true, defaultValue: 0, index: true },
    { name: "attempts", type: "number", required: true, defaultValue: 0 },
    { name: "due", type: "date", required: true, index: true },
    { name: "error", type: "text" },
  ],
};

export interface EdgePurge {
  id: number;
  purge: Purge;
  round: number;
  attempts: number;
  error?: string | null;
}

/** In the transaction of `req`. False where there is no edge, or nothing for it to forget. */
export async function writePurge(req: PayloadRequest, plan: Plan): Promise<boolean> {
  if (!environment.edge) return false;
  const purge = purgeOf(plan);
  if (isNothing(purge)) return false;
  const now = new Date().toISOString();
  await req.payload.db.create({ collection: "edge-purges", data: { purge, round: 0, attempts: 0, due: now, createdAt: now, updatedAt: now }, req });
  return true;
}
