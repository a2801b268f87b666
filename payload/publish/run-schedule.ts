/**
 * Does what is due. Claiming, publishing and marking as done are one transaction: it happens once even where several processes try, and a
 * process that dies in between leaves it waiting, so that the next one does it late rather than never.
 */
import { type BasePayload, commitTransaction, createLocalReq, initTransaction, killTransaction } from "payload";

import { sourceLocale } from "../../messages/locales";
import { idOf } from "../content/lexical-nodes";
import { changePlan, lockPlansOf } from "./change-plan";
import { idleReasons, isLive } from "./idle-withdrawals";
import { applyChange, isRefusal, reasonsOf, type StoredChange } from "./schedule-reasons";

interface DueChange extends StoredChange {
  /** ISO 8601, UTC. */
  at: string;
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

/** Of a change that is still planned as it was: somebody may have moved, cancelled or published it in the meantime. */
async function recordFailure(payload: BasePayload, change: DueChange, error: unknown): Promise<"failed" | "later"> {
  const attempts = (change.attempts ?? 0) + 1;
  const refused = isRefusal(error);
  const gaveUp = refused || attempts >= patience;
  if (!refused) payload.logger.error({ err: error, msg: `Scheduled change ${change.id} failed (attempt ${attempts}).` });
  const outcome = gaveUp ? { state: "failed" as const, reasons: await reasonsOf(payload, change, error) } : {};
  const req = await createLocalReq({}, payload);
  try {
    await initTransaction(req);
    const recorded = await changePlan(req, { id: change.id, state: "waiting", at: change.at }, { attempts, ...outcome });
    await commitTransaction(req);
    return recorded && gaveUp ? "failed" : "later";
  } catch (unrecorded) {
    await killTransaction(req);
    throw unrecorded;
  }
}

/** `later` of what was not for this run to do: another process has done it, or there was nothing to withdraw. */
async function run(payload: BasePayload, change: DueChange): Promise<"done" | "failed" | "later"> {
  const req = await createLocalReq({ locale: change.language, fallbackLocale: false as never }, payload);
  try {
    await initTransaction(req);
    await lockPlansOf(req, change.article);
    const idle = change.action === "unpublish" && !(await isLive(req, { article: idOf(change.article) ?? 0, language: change.language }));
    const outcome = idle ? { state: "cancelled" as const, reasons: idleReasons.atItsMoment } : { state: "done" as const, reasons: null };
    if (!(await changePlan(req, { id: change.id, state: "waiting", at: change.at }, outcome))) {
      await killTransaction(req);
      return "later";
    }
    if (!idle) await applyChange(req, change);
    await commitTransaction(req);
    return idle ? "later" : "done";
  } catch (error) {
    await killTransaction(req);
    return recordFailure(payload, change, error);
  }
}

/** Never throws for a change that fails: it is kept with its reason, and the others are done. */
export async function runSchedule(payload: BasePayload, now = new Date()): Promise<ScheduleRun> {
  const { docs } = await payload.db.find<DueChange>({
    collection: "scheduled-changes", limit: atOnce, locale: sourceLocale, pagination: false, sort: ["at", "id"],
    where: { and: [{ state: { equals: "waiting" } }, { at: { less_than_equal: now.toISOString() } }] },
  });
  const sum: ScheduleRun = { done: 0, failed: 0 };
  for (const change of docs) {
    const outcome = await run(payload, change);
    if (outcome !== "later") sum[outcome] += 1;
  }
  return sum;
}
