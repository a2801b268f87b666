/**
 * One connection for all transactions of SQLite's, one after the other. The client itself gives its connection away with each transaction and opens
 * another one: each time the whole schema is read anew (4 ms, three times a publication), caches begin empty, what was set by PRAGMA is lost, and
 * the old connection stays in memory until the garbage collector comes by.
 */
import { drizzle } from "@payloadcms/db-sqlite/drizzle/libsql";

import { leaveStuckConnections, type SqliteClient, type SqliteTransaction } from "./stuck-connection";

export interface WriterOptions {
  /** `file:…` */
  url: string;
  /** PRAGMA statements for each connection. */
  settings: string[];
}

async function openWriter({ url, settings }: WriterOptions): Promise<SqliteClient> {
  const client = drizzle({ connection: { url } }).$client as unknown as SqliteClient;
  for (const setting of settings) await client.execute(setting);
  return client;
}

/**
 * Changes the client of an adapter: transactions take turns on a connection of their own, what is asked outside of them keeps the client's. A second
 * transaction while one is open, and one that only reads, are the client's as before; whoever has to wait waits in front of this (write-queue.ts).
 */
export function keepOneWriter(client: SqliteClient, options: WriterOptions): void {
  leaveStuckConnections(client);
  const { transaction: another } = client;
  let writer: SqliteClient | null = null;
  let taken = false;

  /** After whatever failed: libsql may have left a statement unfinished, on which a later commit would fail. */
  function leave(): void {
    writer?.close();
    writer = null;
  }

  async function begin(): Promise<SqliteTransaction> {
    taken = true;
    try {
      writer ??= await openWriter(options);
      const on = writer;
      await on.execute("BEGIN IMMEDIATE");
      return transactionOn(on, (sound) => {
        taken = false;
        if (!sound) leave();
      });
    } catch (error) {
      leave();
      taken = false;
      throw error;
    }
  }

  const { close } = client;
  client.close = () => {
    leave();
    close.call(client);
  };
  client.transaction = (mode = "write") => (taken || mode !== "write" ? another.call(client, mode) : begin());
}

function transactionOn(writer: SqliteClient, end: (sound: boolean) => void): SqliteTransaction {
  let open = true;
  let sound = true;

  async function execute(...args: unknown[]): Promise<unknown> {
    if (!open) throw Object.assign(new Error("The transaction is closed"), { code: "TRANSACTION_CLOSED" });
    try {
      return await writer.execute(...args);
    } catch (error) {
      sound = false;
      throw error;
    }
  }

  function close(): void {
    if (!open) return;
    open = false;
    end(sound);
  }

  return {
    execute,
    async batch(statements) {
      const results: unknown[] = [];
      for (const statement of statements) results.push(await execute(statement));
      return results;
    },
    // One that fails leaves the transaction open: whoever began it rolls it back.
    async commit() {
      await execute("COMMIT");
      close();
    },
    async rollback() {
      if (!open) return;
      try {
        await execute("ROLLBACK");
      } finally {
        close();
      }
    },
    close() {
      // Closing the connection rolls back what was open on it.
      sound = false;
      close();
    },
    get closed() {
      return !open;
    },
  };
}
