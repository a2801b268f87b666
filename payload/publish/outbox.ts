/**
 * Effects outside the database – cache tags, kept pages, the search index – are written down in the transaction that causes them and carried
 * out after it. If the process dies in between, the row is still there and the next start carries it out.
 */
import type { BasePayload, CollectionConfig, PayloadRequest } from "payload";

import { nobody } from "../access/roles";
import { afterCommit } from "../database/transactions";
import { writePurge } from "../edge/edge-purges";
import { purgeBeforeAnswer } from "../edge/purge-due";
import { rowsOf, sql } from "../search/sql";
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
  const [made] = await rowsOf<{ id: number | string }>(req.payload, sql`INSERT INTO outbox (plan, attempts, created_at, updated_at) VALUES (${JSON.stringify(plan)}, 0, ${now}, ${now}) RETURNING id`, req);
  const row: OutboxRow = { id: Number(made?.id), plan, attempts: 0 };
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
  forgetSoon(req.payload, row.id);
}

/** Milliseconds. */
const rest = 200;
const done = new WeakMap<BasePayload, number[]>();

/**
 * What is carried out is struck off after the answer, several at once: it is a commit of its own, and nobody waits for it. A process that dies
 * before it has done so carries the plan out once more at its next start, which makes pages anew and harms none.
 */
function forgetSoon(payload: BasePayload, id: number): void {
  const waiting = done.get(payload);
  done.set(payload, [...(waiting ?? []), id]);
  if (waiting === undefined) setTimeout(() => void strikeOff(payload), rest).unref();
}

/** Strikes off what is carried out, now. What cannot be stays until the next start. */
export async function strikeOff(payload: BasePayload): Promise<void> {
  const ids = done.get(payload) ?? [];
  done.delete(payload);
  if (ids.length === 0) return;
  await payload.db.deleteMany({ collection: "outbox", where: { id: { in: ids } } }).catch((err: unknown) => payload.logger.debug({ err, msg: "Rows of the outbox that are carried out stay until the next start." }));
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
