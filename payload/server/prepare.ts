/** What a process does once before it says ready: tables, first accounts, the demo, and whatever an earlier process left in the outbox. */
import { type BasePayload, createLocalReq } from "payload";

import { createFirstAccounts, type Credentials } from "../demo/accounts";
import { preparedOnce } from "../database/one-migrator";
import { refreshStatistics } from "../database/statistics";
import { type DemoEditor, isSeeded, seedDemo } from "../demo/seed";
import { environment } from "../env";
import { drainOutbox } from "../publish/outbox";

export interface Prepared {
  /** Passwords made by this very start, null on every later one. */
  credentials: Credentials[] | null;
  seeded: boolean;
}

async function migrate(payload: BasePayload): Promise<void> {
  // In production the adapter does this when it connects.
  if (environment.nodeEnv === "production") return;
  const { db } = payload as unknown as { db: { migrate(args: object): Promise<void>; prodMigrations: object[] } };
  await db.migrate({ migrations: db.prodMigrations });
}

async function seed(payload: BasePayload): Promise<boolean> {
  if (!environment.seedDemo || (await isSeeded(payload))) return false;
  const { docs } = await payload.find({ collection: "users", limit: 1, overrideAccess: true, where: { email: { equals: "editor@demo.test" } } });
  // An owner who removed the demo's editor has a shop of their own.
  if (!docs[0]) return false;
  const editor: DemoEditor = { ...docs[0], collection: "users" };
  await seedDemo(payload, editor);
  return true;
}

export async function prepare(payload: BasePayload): Promise<Prepared> {
  await migrate(payload);
  const made = await preparedOnce(payload, async () => ({ credentials: await createFirstAccounts(payload, environment), seeded: await seed(payload) }));
  await drainOutbox(await createLocalReq({}, payload));
  await refreshStatistics(payload);
  return made;
}
