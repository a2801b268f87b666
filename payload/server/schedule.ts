/** The schedule is run by a call of the front, since cache tags expire only inside a request. */
import type { BasePayload } from "payload";

import { runSchedule, type ScheduleRun } from "../publish/run-schedule";

let running: Promise<ScheduleRun> | null = null;

/** One run at a time in this process: a call that comes while one is under way gets the same answer. */
export function runScheduleOnce(payload: BasePayload): Promise<ScheduleRun> {
  running ??= runSchedule(payload).finally(() => {
    running = null;
  });
  return running;
}
