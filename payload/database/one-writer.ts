/**
 * One connection for all transactions of SQLite's, one after the other. The client itself gives its connection away with each transaction and opens
 * another one: each time the whole schema is read anew (4 ms, three times a publication), caches begin empty, what was set by PRAGMA is lost, and
 * the old connection stays in memory until the garbage collector comes by.
 */
import { openSqlite, type SqliteConnection, type SqliteResult, type SqliteStatement } from "./sqlite-connection";
import { leaveStuckConnections, type SqliteClient, type SqliteTransaction } from "./stuck-connection";
import { whyUnavailable } from "./unavailable";

export interface WriterOptions {
  /** `file:…` */
  url: string;
  /** PRAGMA statements for each connection. */
  settings: string[];
}

/** The path that the client means by an address: it reads it as a URI. */
function fileOf(url: string): string {
  return decodeURIComponent(url.replace(/^file:(?:\/\/(?=\/))?/u, ""));
}

/** Milliseconds without a transaction after which the log is tidied. */
const quiet = 2_000;
/** Pages (16 MB) of the log after which a commit tidies by itself; four times of SQLite's own. */
const longestLog = 4_000;

function openWith({ url, settings }: WriterOptions): SqliteConnection {
  const connection = openSqlite(fileOf(url));
  for (const setting of [...settings, `PRAGMA wal_autocheckpoint = ${longestLog}`]) connection.execute(setting);
  return connection;
}

/**
 * Changes the client of an adapter: transactions take turns on a connection of their own, what is asked outside of them has another. A second
 * transaction while one is open, and one that only reads, are the client's as before; whoever has to wait waits in front of this (write-queue.ts).
 */
export function keepOneWriter(client: SqliteClient, options: WriterOptions): void {
  leaveStuckConnections(client);
  const { transaction: another } = client;
  let writer: SqliteConnection | null = null;
  let reader: SqliteConnection | null = null;
  let taken = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * Carries what is in the write-ahead log into the file once nobody has written for a while. SQLite does it in the very commit that fills the log,
   * which then takes ten times as long; only where there is never a pause that long it still does.
   */
  function tidyLater(): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (taken || !writer) return;
      try {
        writer.execute("PRAGMA wal_checkpoint(PASSIVE)");
      } catch {
        // Another program has the file for itself at the moment; the next pause, or the log's length, comes back to it.
        leave();
      }
    }, quiet);
    pause.unref();
  }

  /** After whatever failed: libsql may have left a statement unfinished, on which a later commit would fail. */
  function leave(): void {
    writer?.close();
    writer = null;
  }

  async function begin(): Promise<SqliteTransaction> {
    taken = true;
    try {
      writer ??= openWith(options);
      const on = writer;
      on.execute("BEGIN IMMEDIATE");
      return transactionOn(on, (sound) => {
        taken = false;
        if (sound) tidyLater();
        else leave();
      });
    } catch (error) {
      leave();
      taken = false;
      throw error;
    }
  }

  const { close } = client;
  client.close = () => {
    clearTimeout(pause);
    leave();
    reader?.close();
    reader = null;
    close.call(client);
  };
  client.execute = async (statement) => {
    try {
      reader ??= openWith(options);
      return reader.execute(statement);
    } catch (error) {
      // A statement that met a lock is left unfinished on its connection: see stuck-connection.ts.
      if (whyUnavailable(error) === "locked") {
        reader?.close();
        reader = null;
      }
      throw error;
    }
  };
  client.transaction = (mode = "write") => (taken || mode !== "write" ? another.call(client, mode) : begin());
}

function transactionOn(writer: SqliteConnection, end: (sound: boolean) => void): SqliteTransaction {
  let open = true;
  let sound = true;

  async function execute(statement: SqliteStatement | string): Promise<SqliteResult> {
    if (!open) throw Object.assign(new Error("The transaction is closed"), { code: "TRANSACTION_CLOSED" });
    try {
      return writer.execute(statement);
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
      const results: SqliteResult[] = [];
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
