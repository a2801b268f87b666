/** Whether a code is right, and if so that it was the last time: the one place where codes are looked at. */
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type PayloadRequest } from "payload";

import { holdAccount } from "../access/held-account";
import { withoutCode } from "./recovery-codes";
import { type FactorRow, isOn, secretIn } from "./second-factors";
import { stepOf } from "./time-codes";

/** Codes in a row that were wrong, through however many locks: from here on only a recovery code is taken (NIST SP 800-63B, 5.2.2). */
export const mostTries = 100;

export type Verdict = "taken" | "refused" | "locked";

interface Lock {
  lockUntil?: string | null;
  loginAttempts?: number | null;
}

/** What of the row changes with the right code; null for a wrong one. */
async function changeBy(req: PayloadRequest, row: FactorRow, code: string): Promise<Partial<FactorRow> | null> {
  const plain = code.replace(/[\s-]/g, "");
  if (!/^\d{6}$/.test(plain)) {
    const recovery = row.recovery && (await withoutCode(row.recovery, plain));
    return recovery && { recovery };
  }
  if (row.tries > mostTries) return null;
  const secret = secretIn(req.payload, row);
  if (secret === null) req.payload.logger.error({ msg: `The second factor of account ${row.person} cannot be read: PAYLOAD_SECRET is not the one it was sealed with. A recovery code still works, and an admin can reset it.` });
  const step = secret === null ? null : stepOf(secret, plain, { last: row.lastStep });
  return step === null ? null : { lastStep: step };
}

async function countAgainst(req: PayloadRequest, person: number, lockUntil: string | null | undefined): Promise<void> {
  const { auth } = req.payload.collections.users.config;
  const write = (data: Record<string, unknown>) => req.payload.db.updateOne({ collection: "users", id: person, data, req, select: { loginAttempts: true } }) as Promise<Lock | null>;
  // After a lock the count starts anew, as that of passwords does.
  const counted = await write(lockUntil ? { loginAttempts: 1, lockUntil: null } : { loginAttempts: { $inc: 1 } });
  if ((counted?.loginAttempts ?? 0) >= auth.maxLoginAttempts) await write({ lockUntil: new Date(Date.now() + auth.lockTime).toISOString() });
}

/**
 * Takes `code`, of the app or one for recovery, for an account whose second factor is on; a wrong one counts as a failed attempt to sign in. In a
 * transaction of its own, which must not run inside another: a count that is rolled back with the sign-in would be none. It begins by holding
 * what is this person's until the end, so that of many codes at the same moment each sees what became of the one before.
 */
export async function spendCode(asking: PayloadRequest, person: number, code: string): Promise<Verdict> {
  const req = await createLocalReq({ req: { headers: asking.headers, i18n: asking.i18n, t: asking.t } }, asking.payload);
  const { db } = req.payload;
  const where = { person: { equals: person } };
  await initTransaction(req);
  try {
    await holdAccount(req, person);
    const row = (await db.updateOne({ collection: "second-factors", data: { tries: { $inc: 1 } }, options: { atomic: true }, req, where })) as unknown as FactorRow | null;
    const lock = await db.findOne<Lock & { id: number }>({ collection: "users", req, select: { lockUntil: true }, where: { id: { equals: person } } });
    if (lock?.lockUntil && new Date(lock.lockUntil).getTime() > Date.now()) {
      await killTransaction(req);
      return "locked";
    }
    const change = isOn(row) ? await changeBy(req, row, code) : null;
    if (change) await db.updateOne({ collection: "second-factors", data: { ...change, tries: 0 }, req, returning: false, where });
    else await countAgainst(req, person, lock?.lockUntil);
    await commitTransaction(req);
    return change ? "taken" : "refused";
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
