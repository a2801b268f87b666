/** One statement that finds a planned change in the state it must still be in, or does nothing: a second process waits for the first one's commit. */
import type { PayloadRequest } from "payload";

type State = "waiting" | "done" | "failed" | "cancelled";

interface Session {
  update(table: unknown): { set(values: object): { where(condition: unknown): { returning(): Promise<unknown[]> } } };
}

interface Adapter {
  tables: Record<string, Record<"id" | "state", never>>;
  sessions: Record<string, { db: Session }>;
}

/** Whether it was still as expected, and has now changed. In the transaction of `req`, which there must be. */
export async function changePlan(req: PayloadRequest, id: number, from: State, to: { state: State; reasons: object | null }): Promise<boolean> {
  const { and, eq } = await import("@payloadcms/db-sqlite/drizzle");
  const adapter = req.payload.db as unknown as Adapter;
  const table = adapter.tables.scheduled_changes;
  const session = adapter.sessions[String(await req.transactionID)]?.db;
  if (!table || !session) throw new Error("A scheduled change is settled inside a transaction.");
  const now = new Date().toISOString();
  const changed = await session.update(table).set({ ...to, finishedAt: now, updatedAt: now }).where(and(eq(table.id, id as never), eq(table.state, from as never))).returning();
  return changed.length === 1;
}
