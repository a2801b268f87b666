/** The schedule is run by a call of the front, since cache tags expire only inside a request. */
import type { BasePayload } from "payload";

import { checkLivePages } from "../desk/overview/check-live-pages";
import { edgeState } from "../edge/edge-state";
import { purgeDue } from "../edge/purge-due";
import { environment } from "../env";
import { runSchedule, type ScheduleRun } from "../publish/run-schedule";
import { tickDesk } from "../translate/desk/desk-clock";

let running: Promise<ScheduleRun> | null = null;

/** What is due first; in the time that is left, the translation desk's regular work and a look at a few live pages for the editors' overview. Neither spoils a run. */
async function run(payload: BasePayload): Promise<ScheduleRun> {
  const done = await runSchedule(payload);
  if (done.done + done.failed > 0) return done;
  await tickDesk(payload);
  await checkLivePages(payload, environment.siteUrl).catch((error: unknown) => payload.logger.error({ err: error, msg: "Live pages could not be looked at for the overview." }));
  return done;
}

/** One run at a time in this process: a call that comes while one is under way gets the same answer. */
export function runScheduleOnce(payload: BasePayload): Promise<ScheduleRun> {
  running ??= run(payload).finally(() => {
    running = null;
  });
  return running;
}

export interface DueRun extends ScheduleRun {
  /** Changes that the edge in front of us has not heard of yet. */
  edgeWaiting: number;
}

/** Publishes and unpublishes what is due, and tells the edge what it still has to hear. */
export async function runDue(payload: BasePayload): Promise<DueRun> {
  const done = await runScheduleOnce(payload);
  if (!environment.edge) return { ...done, edgeWaiting: 0 };
  await purgeDue(payload);
  return { ...done, edgeWaiting: (await edgeState(payload)).waiting };
}
