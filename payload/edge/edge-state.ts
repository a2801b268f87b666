/** What the edge has not heard of. Apart from purge-due.ts: who only reads it needs no settings. */
import type { BasePayload } from "payload";

export interface EdgeState {
  /** Changes that it has not heard of even once. */
  waiting: number;
  /** Why the one that was tried most has failed so far. */
  error: string | null;
}

export async function edgeState({ db }: Pick<BasePayload, "db">): Promise<EdgeState> {
  const { docs, totalDocs } = await db.find<{ error?: string | null }>({ collection: "edge-purges", limit: 1, sort: "-attempts", where: { round: { equals: 0 } } });
  return { waiting: totalDocs, error: docs[0]?.error ?? null };
}
