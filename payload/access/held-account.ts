/**
 * The CMS writes a whole account as it read it, sessions and password among the rest, whenever somebody goes on, out or changes one field of it. Two
 * at once on PostgreSQL, and the later one writes back what the earlier took away: whoever had a stolen session kept it by asking for more of it while
 * its owner ended it. So whoever is about to read an account in order to write it holds it first, and before its second factor.
 */
import { type CollectionAfterLogoutHook, type CollectionBeforeOperationHook, Forbidden, type PayloadRequest } from "payload";

import type { User } from "../payload-types";
import { dialectOf, runSql, sql } from "../search/sql";
import { userOf } from "./roles";

/** Until the end of the transaction of `req`; what is read after it is how the account is. */
export async function holdAccount(req: PayloadRequest, person: number): Promise<void> {
  // SQLite has one writer at a time.
  if (dialectOf(req.payload) === "postgres") await runSql(req.payload, sql`SELECT id FROM users WHERE id = ${person} FOR NO KEY UPDATE`, req);
}

/** A session that ended while its request waited goes no further: the CMS would fail to find it. */
async function refuseEnded(req: PayloadRequest, person: number): Promise<void> {
  const session = (req.user as Record<string, unknown> | null)?.["_sid"];
  if (typeof session !== "string" || userOf(req)?.id !== person) return;
  const account = await req.payload.db.findOne<User>({ collection: "users", req, select: { sessions: true }, where: { id: { equals: person } } });
  if (!account?.sessions?.some(({ id }) => id === session)) throw new Forbidden(req.t);
}

export const holdToChange: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== "refresh" && operation !== "update") return args;
  // Of many at once nobody but an admin changes more than their own.
  const person = Number((args as { id?: unknown }).id ?? userOf(req)?.id);
  if (Number.isNaN(person)) return args;
  await holdAccount(req, person);
  await refuseEnded(req, person);
  return args;
};

/** The CMS calls this before it reads the account. */
export const holdToSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const user = userOf(req);
  if (user) await holdAccount(req, user.id);
};
