/**
 * Effects outside the database – cache tags, kept pages, the search index – are written down in the transaction that causes them and carried
 * out after it. If the process dies in between, the row is still there and the next start carries it out.
 */
import type { CollectionConfig, PayloadRequest } from "payload";

import { nobody } from "../access/roles";
import { afterCommit } from "../database/transactions";
import { writePurge } from "../edge/edge-purges";
import { purgeBeforeAnswer } from "../edge/purge-due";
import { carryOut } from "./effects";
import { tellOthers } from "./page-changes";
import { emptyPlan, mergePlans, type Plan } from "./plan";

export const outbox: CollectionConfig = {
  slug: "outbox",
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  fields: [
    { name: "plan", type: "json", required: true },
    { name: "attempts", type: "number", required: true, defaultValue: 0 },
    { name: "error", type: "text" },
  ],
};

interface OutboxRow {
  id: number;
  plan: Plan;
  attempts: number;
}

function isEmpty(plan: Plan): boolean {
  return plan.tags.length + plan.swap.length + plan.withdraw.length === 0;
}

/** Writes the plan down in the transaction of `req` and carries it out once that is committed, before the answer goes out. */
export async function schedulePlan(req: PayloadRequest, plan: Plan): Promise<void> {
  if (isEmpty(plan)) return;
  const now = new Date().toISOString();
  const row = (await req.payload.db.create({ collection: "outbox", data: { plan, attempts: 0, createdAt: now, updatedAt: now }, req })) as unknown as OutboxRow;
  await tellOthers(req, plan);
  const purges = await writePurge(req, plan);
  await afterCommit(req, async () => {
    await perform(req, row);
    // Not before our own pages are right: the edge asks for them at once.
    if (purges) await purgeBeforeAnswer(req);
  });
}

async function perform(req: PayloadRequest, row: OutboxRow): Promise<void> {
  const { db } = req.payload;
  try {
    await carryOut(row.plan);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await db.updateOne({ collection: "outbox", id: row.id, data: { attempts: row.attempts + 1, error: message.slice(0, 500) } });
    throw error;
  }
  await db.deleteOne({ collection: "outbox", where: { id: { equals: row.id } } });
}

/** Carries out what an earlier process left behind. Returns the number of rows; throws when an effect fails, leaving its row. */
export async function drainOutbox(req: PayloadRequest): Promise<number> {
  const { docs } = await req.payload.db.find<OutboxRow>({ collection: "outbox", limit: 0, pagination: false, sort: "id" });
  if (docs.length === 0) return 0;
  const plan = docs.reduce((sum, row) => mergePlans([sum, row.plan]), emptyPlan);
  await carryOut(plan);
  // The edge may have asked for these pages in between.
  await writePurge(req, plan);
  await req.payload.db.deleteMany({ collection: "outbox", where: { id: { in: docs.map((row) => row.id) } } });
  return docs.length;
}
