/** Carries out the purges that are due: right after a change, and every few seconds (app/api/internal/schedule) for what failed or has to be said again. */
import type { BasePayload, PayloadRequest } from "payload";

import { environment } from "../env";
import { log } from "../log";
import { PurgeFailed } from "./ask-edge";
import type { EdgePurge } from "./edge-purges";
import { mergePurges } from "./purge";
import { purgeEdge } from "./purger";

/**
 * Milliseconds until a purge that succeeded is said again, by how often it was. A copy that left us before the change may reach the edge after the
 * purge; another process hears of the change a moment later, and one that is cut off from the database may take half a minute to notice: what it
 * served meanwhile must not stay. The last time is for withdrawals only.
 */
const again = { soft: [2_000], hard: [2_000, 30_000] };

/** Milliseconds before a failed one is tried again: doubled each time, up to a minute. */
const pause = (attempts: number): number => Math.min(1_000 * 2 ** attempts, 60_000);

/** Milliseconds an editor's answer waits for the edge. */
const patience = 3_000;

const mostRows = 1_000;

/** As of Date.now(): when an edge said it wants to hear from us again. */
let quiet: { edge: unknown; until: number } | null = null;
let failing = false;

async function settle({ db }: BasePayload, rows: EdgePurge[]): Promise<void> {
  const done = rows.filter(({ purge, round }) => round >= again[purge.hard.length > 0 ? "hard" : "soft"].length);
  if (done.length > 0) await db.deleteMany({ collection: "edge-purges", where: { id: { in: done.map(({ id }) => id) } } });
  for (const { id, round } of rows.filter((row) => !done.includes(row))) {
    await db.updateOne({ collection: "edge-purges", id, data: { round: round + 1, attempts: 0, error: null, due: new Date(Date.now() + (again.hard[round] ?? 0)).toISOString() } });
  }
}

async function postpone({ db }: BasePayload, rows: EdgePurge[], error: unknown): Promise<void> {
  const after = error instanceof PurgeFailed ? error.after : null;
  const message = error instanceof Error ? error.message : String(error);
  if (after !== null) quiet = { edge: environment.edge, until: Date.now() + after };
  // Once, not at every attempt.
  if (!failing) log.error({ reason: message, waiting: rows.length }, "The edge was not purged; it is tried again until it is.");
  failing = true;
  for (const { id, attempts } of rows) {
    await db.updateOne({ collection: "edge-purges", id, data: { attempts: attempts + 1, error: message.slice(0, 500), due: new Date(Date.now() + (after ?? pause(attempts))).toISOString() } });
  }
}

/** True where nothing that is due is left. */
async function run(payload: BasePayload): Promise<boolean> {
  const { edge } = environment;
  if (!edge) return true;
  if (quiet?.edge === edge && Date.now() < quiet.until) return false;
  const { docs } = await payload.db.find<EdgePurge>({ collection: "edge-purges", limit: mostRows, pagination: false, sort: "id", where: { due: { less_than_equal: new Date().toISOString() } } });
  if (docs.length === 0) return true;
  try {
    await purgeEdge(edge, mergePurges(docs.map(({ purge }) => purge)));
  } catch (error) {
    await postpone(payload, docs, error);
    return false;
  }
  if (failing) log.info("The edge is purged again.");
  failing = false;
  await settle(payload, docs);
  return docs.length < mostRows || run(payload);
}

let running: Promise<boolean> | null = null;
let next: Promise<boolean> | null = null;

/** One run at a time in this process; what is written while one is under way is in the next, however many ask for it. */
export function purgeDue(payload: BasePayload): Promise<boolean> {
  if (running) {
    next ??= running.then(() => false, () => false).then(() => {
      next = null;
      return purgeDue(payload);
    });
    return next;
  }
  running = run(payload).finally(() => {
    running = null;
  });
  return running;
}

/** After a change, before its answer: waits for the edge, and says in the answer where it has to be waited for longer. */
export async function purgeBeforeAnswer(req: PayloadRequest): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const purged = await Promise.race([purgeDue(req.payload), late]).finally(() => clearTimeout(timer));
  if (purged) return;
  req.context.edgePending = true;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set("X-Edge-Purge", "pending");
}
