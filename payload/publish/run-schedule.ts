/**
 * Does what is due. Claiming, publishing and marking as done are one transaction: it happens once even where several processes try, and a
 * process that dies in between leaves it waiting, so that the next one does it late rather than never.
 */
import { type BasePayload, commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from "payload";

import { sourceLocale } from "../../messages/locales";
import { applyChange, isRefusal, reasonsOf, type StoredChange } from "./schedule-reasons";

interface DueChange extends StoredChange {
  attempts: number | null;
}

export interface ScheduleRun {
  done: number;
  failed: number;
}

/** Few enough to answer within the patience of whoever asks; the rest follows at the next call. */
const atOnce = 20;

/** A fault that is nobody's decision (a busy database) is tried again this often before a person hears of it. */
const patience = 5;

interface Claimable {
  tables: Record<string, Record<"id" | "state", never>>;
  sessions: Record<string, { db: { update(table: unknown): { set(values: object): { where(condition: unknown): { returning(): Promise<unknown[]> } } } } }>;
}

/** One UPDATE that finds the row waiting or does nothing: a second process waits for the first one's commit and then finds nothing. */
async function claim(req: PayloadRequest, id: number): Promise<boolean> {
  const { and, eq } = await import("@payloadcms/db-sqlite/drizzle");
  const adapter = req.payload.db as unknown as Claimable;
  const table = adapter.tables.scheduled_changes;
  const session = adapter.sessions[String(await req.transactionID)];
  if (!table || !session) throw new Error("A scheduled change is claimed inside a transaction.");
  const claimed = await session.db.update(table).set({ state: "done", finishedAt: new Date().toISOString(), reasons: null }).where(and(eq(table.id, id as never), eq(table.state, "waiting" as never))).returning();
  return claimed.length === 1;
}

async function recordFailure(payload: BasePayload, change: DueChange, error: unknown): Promise<"failed" | "later"> {
  const attempts = (change.attempts ?? 0) + 1;
  const refused = isRefusal(error);
  const gaveUp = refused || attempts >= patience;
  const outcome = gaveUp ? { state: "failed", reasons: await reasonsOf(payload, change, error), finishedAt: new Date().toISOString() } : {};
  await payload.db.updateOne({ collection: "scheduled-changes", id: change.id, data: { attempts, ...outcome, updatedAt: new Date().toISOString() } });
  if (!refused) payload.logger.error({ err: error, msg: `Scheduled change ${change.id} failed (attempt ${attempts}).` });
  return gaveUp ? "failed" : "later";
}

async function run(payload: BasePayload, change: DueChange): Promise<"done" | "failed" | "later"> {
  const req = await createLocalReq({ locale: change.language, fallbackLocale: false as never }, payload);
  try {
    await initTransaction(req);
    if (!(await claim(req, change.id))) {
      await killTransaction(req);
      return "later";
    }
    await applyChange(req, change);
    await commitTransaction(req);
    return "done";
  } catch (error) {
    await killTransaction(req);
    return recordFailure(payload, change, error);
  }
}

/** Never throws for a change that fails: it is kept with its reason, and the others are done. */
export async function runSchedule(payload: BasePayload, now = new Date()): Promise<ScheduleRun> {
  const { docs } = await payload.db.find<DueChange>({
    collection: "scheduled-changes", limit: atOnce, locale: sourceLocale, pagination: false, sort: "at",
    where: { and: [{ state: { equals: "waiting" } }, { at: { less_than_equal: now.toISOString() } }] },
  });
  const sum: ScheduleRun = { done: 0, failed: 0 };
  for (const change of docs) {
    const outcome = await run(payload, change);
    if (outcome !== "later") sum[outcome] += 1;
  }
  return sum;
}
