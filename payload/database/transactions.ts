/**
 * Transactions for both dialects, in place of the adapter's own, for three reasons: on SQLite writers must queue; a COMMIT that fails must
 * reach the caller (the adapter's swallows it, so a lost write would be answered with 200); and effects outside the database (cache tags,
 * kept pages, search) run after the commit and before the answer, so that the next request sees the change.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { BasePayload, DatabaseAdapterObj, PayloadRequest } from "payload";

import { keepOneWriter } from "./one-writer";
import type { SqliteClient } from "./stuck-connection";
import { whyUnavailable } from "./unavailable";
import { createWriteQueue } from "./write-queue";

type Effect = () => Promise<void> | void;

interface Session {
  db: unknown;
  resolve: () => Promise<void>;
  reject: () => Promise<void>;
}

interface DrizzleLike {
  transaction(run: (tx: unknown) => Promise<void>, options?: object): Promise<void>;
}

interface Adapter {
  client?: SqliteClient;
  /** SQLite's. */
  clientConfig?: { url: string };
  wal?: { synchronous: string; journalSizeLimit: number } | false;
  connect?: (...args: unknown[]) => Promise<void>;
  drizzle: DrizzleLike;
  initializing: Promise<void>;
  /** PostgreSQL's. */
  pool?: { listenerCount: (event: "error") => number; on: (event: "error", listener: (error: Error) => void) => unknown };
  sessions: Record<string, Session>;
  transactionOptions?: object;
  beginTransaction: () => Promise<string | null>;
  commitTransaction: (id: string | Promise<string | null> | null | undefined) => Promise<void>;
  rollbackTransaction: (id: string | Promise<string | null> | null | undefined) => Promise<void>;
}

/** Every adapter method that writes; outside a transaction each takes its own turn in the queue. */
const writes = [
  "create", "createGlobal", "createGlobalVersion", "createVersion", "deleteMany", "deleteOne", "deleteVersions", "updateGlobal",
  "updateGlobalVersion", "updateJobs", "updateMany", "updateOne", "updateVersion", "upsert",
] as const;

const rolledBack = new Error("rolled back");
const effects = new Map<string, Effect[]>();

/**
 * Runs `effect` once the transaction of `req` is committed, at once where there is none, and never when it is rolled back. What it does must
 * also be recoverable from the outbox, since the process can die in between. A throw is logged, the answer stays as committed.
 */
export async function afterCommit(req: PayloadRequest, effect: Effect): Promise<void> {
  const id = await req.transactionID;
  if (id === undefined || id === null) return runEffects([effect], req.payload);
  const key = String(id);
  effects.set(key, [...(effects.get(key) ?? []), effect]);
}

async function runEffects(list: Effect[], payload: BasePayload): Promise<void> {
  for (const effect of list) {
    try {
      await effect();
    } catch (error) {
      payload.logger.error({ err: error, msg: "An effect after commit failed; the outbox keeps it." });
    }
  }
}

async function begin(adapter: Adapter): Promise<Session> {
  await adapter.initializing;
  let session: Session | undefined;
  await new Promise<void>((ready, failed) => {
    const done = adapter.drizzle.transaction(async (tx) => {
      await new Promise<void>((commit, rollback) => {
        session = {
          db: tx,
          resolve: () => (commit(), done),
          reject: () => (rollback(rolledBack), done.catch((error: unknown) => {
            if (error !== rolledBack) throw error;
          })),
        };
        ready();
      });
    }, adapter.transactionOptions);
    done.catch(failed);
  });
  if (!session) throw new Error("The transaction did not start.");
  return session;
}

/** Milliseconds: how long a lock of another program (a look into the file, a copy of it) is waited out, and between two tries. */
const lockPatience = 2_000;
const retryAfter = 40;

/** The driver does not wait for a lock without stopping the event loop, so waiting happens here, at the head of the queue. */
async function beginOnceUnlocked(adapter: Adapter): Promise<Session> {
  const until = performance.now() + lockPatience;
  for (;;) {
    try {
      return await begin(adapter);
    } catch (error) {
      if (whyUnavailable(error) !== "locked" || performance.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, retryAfter));
  }
}

function install(adapter: Adapter, payload: BasePayload, writers: number): void {
  const queue = createWriteQueue({ places: writers });
  const releases = new Map<string, () => void>();

  async function take(incoming: Parameters<Adapter["commitTransaction"]>[0]): Promise<{ key: string; session: Session } | null> {
    const id = await incoming;
    const session = id === null || id === undefined ? undefined : adapter.sessions[id];
    if (!session || id === null || id === undefined) return null;
    // Out of the registry first: nothing may find a session that is ending.
    delete adapter.sessions[id];
    return { key: id, session };
  }

  function release(key: string): void {
    releases.get(key)?.();
    releases.delete(key);
  }

  adapter.beginTransaction = async () => {
    const free = await queue.acquire();
    try {
      const key = randomUUID();
      adapter.sessions[key] = await beginOnceUnlocked(adapter);
      releases.set(key, free);
      return key;
    } catch (error) {
      free();
      throw error;
    }
  };

  adapter.commitTransaction = async (incoming) => {
    const taken = await take(incoming);
    if (!taken) return;
    const list = effects.get(taken.key) ?? [];
    effects.delete(taken.key);
    try {
      await taken.session.resolve();
    } finally {
      release(taken.key);
    }
    await runEffects(list, payload);
  };

  adapter.rollbackTransaction = async (incoming) => {
    const taken = await take(incoming);
    if (!taken) return;
    effects.delete(taken.key);
    try {
      await taken.session.reject();
    } finally {
      release(taken.key);
    }
  };

  // A single write of SQLite's is a transaction too; PostgreSQL's need only a moment of a connection.
  if (writers === 1) queueSingleWrites(adapter, queue.acquire);

  const { connect } = adapter;
  adapter.connect = async (...args) => {
    await connect?.apply(adapter, args);
    if (adapter.client && adapter.clientConfig) {
      const { wal } = adapter;
      keepOneWriter(adapter.client, { url: adapter.clientConfig.url, settings: wal ? [`PRAGMA synchronous = ${wal.synchronous}`, `PRAGMA journal_size_limit = ${wal.journalSizeLimit}`] : [] });
    }
    // Of a connection that nobody was using when the server ended it: unheard, it would end this process.
    if (adapter.pool?.listenerCount("error") === 0) adapter.pool.on("error", (err) => payload.logger.warn({ err, msg: "A connection to the database was lost; the next question opens another." }));
  };
}

/** Set while a single write has its turn: `upsert` is an `updateOne` inside, which would wait behind itself. */
const turn = new AsyncLocalStorage<true>();

function queueSingleWrites(adapter: Adapter, acquire: () => Promise<() => void>): void {
  const methods = adapter as unknown as Record<string, (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>>;
  for (const name of writes) {
    const write = methods[name];
    if (!write) continue;
    methods[name] = async function queued(this: unknown, args) {
      const id = await args.req?.transactionID;
      if (turn.getStore() || (id !== undefined && id !== null && adapter.sessions[String(id)])) return write.call(this, args);
      const free = await acquire();
      try {
        return await turn.run(true, () => write.call(this, args));
      } finally {
        free();
      }
    };
  }
}

/** Wraps a database adapter so that its transactions behave as described at the top of this file. */
export function withTransactions<T extends DatabaseAdapterObj>(wrapped: T, options: { writers: number }): T {
  return {
    ...wrapped,
    init(args: { payload: BasePayload }) {
      const adapter = wrapped.init(args);
      install(adapter as unknown as Adapter, args.payload, options.writers);
      return adapter;
    },
  };
}
