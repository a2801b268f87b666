/** One statement that finds a planned change as it must still be, or does nothing: a second process waits for the first one's commit. */
import type { PayloadRequest } from "payload";

import { idOf } from "../content/lexical-nodes";
import { documentName } from "../translate/desk/documents";
import { lockDocument } from "../translate/desk/translation-rows";

type State = "waiting" | "done" | "failed" | "cancelled";

interface Session {
  update(table: unknown): { set(values: object): { where(condition: unknown): { returning(): Promise<unknown[]> } } };
}

interface Adapter {
  tables: Record<string, Record<"id" | "state" | "at", never>>;
  sessions: Record<string, { db: Session }>;
}

/**
 * Whoever carries out, changes or puts away what is planned for an article takes the article's turn first, as its publication does: in the other
 * order each would hold what the other one waits for, and PostgreSQL would end one of them.
 */
export async function lockPlansOf(req: PayloadRequest, article: unknown): Promise<void> {
  const id = idOf(article);
  if (id !== null) await lockDocument(req, documentName("articles", id));
}

interface Expected {
  id: number;
  state: State;
  /** Moment that it must still be planned for; ISO 8601. */
  at?: string;
}

/** Whether it was still as expected, and has now changed. In the transaction of `req`, which there must be. */
export async function changePlan(req: PayloadRequest, { at, id, state }: Expected, to: { state?: State; reasons?: object | null; attempts?: number }): Promise<boolean> {
  const { and, eq } = await import("@payloadcms/db-sqlite/drizzle");
  const adapter = req.payload.db as unknown as Adapter;
  const table = adapter.tables.scheduled_changes;
  const session = adapter.sessions[String(await req.transactionID)]?.db;
  if (!table || !session) throw new Error("A scheduled change is settled inside a transaction.");
  const now = new Date().toISOString();
  const still = [eq(table.id, id as never), eq(table.state, state as never), ...(at === undefined ? [] : [eq(table.at, at as never)])];
  const changed = await session.update(table).set({ ...to, ...(to.state && { finishedAt: now }), updatedAt: now }).where(and(...still)).returning();
  return changed.length === 1;
}
