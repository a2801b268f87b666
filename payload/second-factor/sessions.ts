import type { PayloadRequest } from "payload";

import { holdAccount } from "../access/held-account";
import type { User } from "../payload-types";

export type Sessions = NonNullable<User["sessions"]>;

/**
 * Changes the sessions of an account as they are now, in the transaction of `req`. The whole account is written, as the CMS does it: the database
 * takes no list by itself.
 */
export async function changeSessions(req: PayloadRequest, person: number, change: (sessions: Sessions) => Sessions, more: Partial<User> = {}): Promise<void> {
  await holdAccount(req, person);
  const account = await req.payload.db.findOne<User>({ collection: "users", req, where: { id: { equals: person } } });
  if (!account) return;
  // Signing in and out is no change of the account.
  const data = { ...account, ...more, sessions: change(account.sessions ?? []), updatedAt: null };
  await req.payload.db.updateOne({ collection: "users", id: person, data, req, returning: false });
}
