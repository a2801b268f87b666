/**
 * libsql leaves a statement that met a lock unfinished on its connection, and a transaction begun on that connection cannot be committed: one short
 * lock would make saves fail until the garbage collector comes by. The client gives its connection away with each transaction and opens another one,
 * so that is how a stuck one is got rid of.
 */
import type { SqliteResult, SqliteStatement } from "./sqlite-connection";
import { whyUnavailable } from "./unavailable";

/** What drizzle uses of a transaction of libsql's. */
export interface SqliteTransaction {
  execute: (statement: SqliteStatement | string) => Promise<SqliteResult>;
  batch: (statements: (SqliteStatement | string)[]) => Promise<SqliteResult[]>;
  commit: () => Promise<void>;
  rollback: () => Promise<void>;
  close: () => void;
  readonly closed: boolean;
}

export interface SqliteClient {
  execute: (statement: SqliteStatement | string) => Promise<SqliteResult>;
  transaction: (mode?: "write" | "deferred" | "read") => Promise<SqliteTransaction>;
  close: () => void;
}

/** Changes the client of an adapter so that what comes after a transaction that met a lock has a connection of its own; statements have ours (one-writer.ts). */
export function leaveStuckConnections(client: SqliteClient): void {
  const { transaction } = client;

  async function unstuck<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      // A deferred transaction begins without a lock.
      if (whyUnavailable(error) === "locked") await transaction.call(client, "deferred").then((taken) => taken.rollback()).catch(() => undefined);
      throw error;
    }
  }

  client.transaction = (mode) => unstuck(() => transaction.call(client, mode));
}
