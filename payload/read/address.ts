import { readPayload } from "./visitor";

export interface MovedAddress {
  /** Root-relative, or null: gone for good. */
  to: string | null;
}

/** Where a root-relative path leads now, or null where it was never an address. An outage throws. */
export async function findAddress(path: string): Promise<MovedAddress | null> {
  const payload = await readPayload();
  const row = await payload.db.findOne<{ id: number; to?: string | null }>({ collection: "redirects", where: { from: { equals: path } } });
  return row ? { to: row.to ?? null } : null;
}
