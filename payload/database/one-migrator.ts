/**
 * Several processes that start together migrate once: each takes the same lock of PostgreSQL before it looks at what has been run, and whoever
 * comes second finds everything done. The lock ends with its connection, however that ends.
 */
import type { BasePayload, DatabaseAdapterObj } from "payload";

interface Client {
  connect(): Promise<void>;
  end(): Promise<void>;
  on(event: "error", listener: () => void): void;
  query(text: string, values?: unknown[]): Promise<unknown>;
}

interface PostgresAdapter {
  connect: (options?: object) => Promise<void>;
  initializing: Promise<void>;
  pg: { Client: new (options: object) => Client };
  poolOptions: object;
}

/** Any number nobody else uses. */
const locks = { migrate: 7_403_001, prepare: 7_403_002 } as const;

/** A database that is to be made first: the adapter does that. */
const missingDatabase = "3D000";

function adapterOf(payload: BasePayload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter;
}

/** Runs `work` while no other process on this database runs work under the same lock. */
async function alone<T>({ pg, poolOptions }: PostgresAdapter, lock: keyof typeof locks, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client(poolOptions);
  // A connection that is cut fails the work through its own; this one only holds the lock.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [locks[lock]]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** First accounts and the demo: made by one process, found by the others. SQLite has one process anyway. */
export async function preparedOnce<T>(payload: BasePayload, work: () => Promise<T>): Promise<T> {
  return payload.db.name === "postgres" ? alone(adapterOf(payload), "prepare", work) : work();
}

export function withOneMigrator<T extends DatabaseAdapterObj>(wrapped: T): T {
  return {
    ...wrapped,
    init(args: { payload: BasePayload }) {
      const adapter = wrapped.init(args) as unknown as PostgresAdapter;
      const { connect } = adapter;
      // Whoever connects hears of a failure; this promise is a second copy of it that nobody may be waiting for.
      adapter.initializing.catch(() => undefined);
      adapter.connect = async (options) => {
        try {
          await alone(adapter, "migrate", () => connect.call(adapter, options));
        } catch (error) {
          if ((error as { code?: string }).code !== missingDatabase) throw error;
          await connect.call(adapter, options);
        }
      };
      return adapter as never;
    },
  };
}
