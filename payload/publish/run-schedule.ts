/**
 * Does what is due. Claiming, publishing and marking as done are one transaction: it happens once even where several processes try, and a
 * process that dies in between leaves it waiting, so that the next one does it late rather than never.
 */
import { type BasePayload, commitTransaction, createLocalReq, initTransaction, killTransaction } from "payload";

import { sourceLocale } from "../../messages/locales";
import { changePlan } from "./change-plan";
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
    if (!(await changePlan(req, change.id, "waiting", { state: "done", reasons: null }))) {
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
