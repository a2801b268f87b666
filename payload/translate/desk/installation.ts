import { randomUUID } from "node:crypto";
import type { PayloadRequest } from "payload";

const key = "installation";

/** Names this shop's database for good: a file of another one is never taken in. Not to be called inside a transaction. */
export async function installationId(req: PayloadRequest): Promise<string> {
  const known = await req.payload.kv.get<{ id: string }>(key);
  if (known) return known.id;
  const id = randomUUID();
  try {
    await req.payload.db.create({ collection: "payload-kv", data: { data: { id }, key } });
    return id;
  } catch (error) {
    // The key is unique: another process was quicker, or the database is in trouble.
    const theirs = await req.payload.kv.get<{ id: string }>(key);
    if (!theirs) throw error;
    return theirs.id;
  }
}
