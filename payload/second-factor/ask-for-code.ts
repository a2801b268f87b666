/**
 * The second question of a sign-in. It hangs behind the password, in a hook that every way of the CMS to a session goes through: signing in, a
 * password that was forgotten and set anew, and the proof that somebody who is signed in knows their password.
 */
import {
  APIError, AuthenticationError, type CollectionAfterOperationHook, type CollectionBeforeLoginHook, type CollectionBeforeOperationHook, createLocalReq, initTransaction, killTransaction, LockedAuth, type PayloadRequest,
} from "payload";

import { holdAccount } from "../access/held-account";
import { inAdminLanguage } from "../content/validate";
import type { User } from "../payload-types";
import { codeNeededHeader } from "./code-needed";
import { findFactor, isOn } from "./second-factors";
import { changeSessions, type Sessions } from "./sessions";
import { spendCode } from "./spend-code";
import { factorWords } from "./words";

/** In an answer to a sign-in: what a form has to do next. */
export type CodeAsked = "needed" | "wrong";

class CodeRefused extends APIError<{ secondFactor: CodeAsked }> {
  constructor(req: PayloadRequest, secondFactor: CodeAsked) {
    super(inAdminLanguage(factorWords[secondFactor], req.i18n.language), 401, { secondFactor }, true);
    // The built class has a name of two letters, and the answer would say it.
    this.name = "APIError";
  }
}

/** Thrown where a password was only to be proven: no session comes of it. */
class Proven extends Error {}

interface Context {
  /** Set for a proof; the code that goes with it where there has to be one. */
  secondFactor?: { code: string };
  newPassword?: boolean;
}

export const noteNewPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === "resetPassword") req.context.newPassword = true;
  return args;
};

function codeOf(req: PayloadRequest): string {
  const proof = (req.context as Context).secondFactor;
  const code = proof ? proof.code : (req.data as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code.trim().slice(0, 40) : "";
}

function refuseWithoutCode(req: PayloadRequest): never {
  req.responseHeaders = new Headers({ [codeNeededHeader]: "needed" });
  throw new CodeRefused(req, "needed");
}

const isAhead = (moment: string | null | undefined): boolean => Boolean(moment) && new Date(String(moment)).getTime() > Date.now();

/**
 * The CMS begins a session by writing the account as it was before it looked at the password, which takes a third of a second: what was changed or
 * ended since would come back, an old password and a stolen session too. So that is undone, and this writes into the account as it is.
 * @param before as it was when the password was looked at
 */
async function beginSession(req: PayloadRequest, before: User, session: Sessions[number], hashed: Pick<User, "hash" | "salt">, isGuarded: boolean): Promise<void> {
  await initTransaction(req);
  await holdAccount(req, before.id);
  const now = await req.payload.db.findOne<User>({ collection: "users", req, where: { id: { equals: before.id } } });
  if (now?.hash !== before.hash) throw new AuthenticationError(req.t);
  if (isAhead(now?.lockUntil)) throw new LockedAuth(req.t);
  if (!isGuarded && isOn(await findFactor(req, before.id))) refuseWithoutCode(req);
  await changeSessions(req, before.id, (others) => [...others.filter(({ expiresAt }) => isAhead(expiresAt)), session], { ...hashed, loginAttempts: 0, lockUntil: null });
}

export const askForCode: CollectionBeforeLoginHook = async ({ req, user }) => {
  const { newPassword, secondFactor: proof } = req.context as Context;
  const account = user as User;
  const isGuarded = isOn(await findFactor(req, account.id));
  if (newPassword) {
    if (!isGuarded) return user;
    // The password is new and every session over; the one that the CMS has made for it here as well.
    await changeSessions(req, account.id, () => []);
    req.context.noSession = true;
    return user;
  }
  const code = isGuarded ? codeOf(req) : "";
  if (isGuarded && code === "") refuseWithoutCode(req);
  const [fresh] = (account.sessions ?? []).slice(-1);
  // Another hash of the same password, where the CMS has come to hash otherwise.
  const { hash, salt } = (await req.payload.db.findOne<User>({ collection: "users", req, select: { hash: true, salt: true }, where: { id: { equals: account.id } } })) ?? account;
  // Nothing of this attempt may wait for the count of codes, nor be written over it: the CMS takes its session back by writing the whole account.
  await killTransaction(req);
  account.sessions = [];
  if (isGuarded) {
    const verdict = await spendCode(req, account.id, code);
    if (verdict === "locked") throw new LockedAuth(req.t);
    if (verdict === "refused") throw new CodeRefused(req, "wrong");
  }
  if (proof) throw new Proven();
  if (fresh) await beginSession(req, account, fresh, { hash, salt }, isGuarded);
  return user;
};

/** Whoever has set a forgotten password signs in with it, and with a code: the answer holds nothing that would do instead. */
export const answerWithoutSession: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if ((operation as string) !== "resetPassword" || req.context.noSession !== true) return result;
  return { token: "", user: null } as unknown as typeof result;
};

/**
 * Whether `password` is that of whoever asks, and `code` one of theirs where their second factor is on. Throws what a sign-in would: wrong attempts count
 * like those of one, and lock the account like those.
 */
export async function proveIdentity(asking: PayloadRequest, password: unknown, code: unknown): Promise<void> {
  const secondFactor = { code: typeof code === "string" ? code : "" };
  const req = await createLocalReq({ context: { secondFactor }, req: { headers: asking.headers, i18n: asking.i18n, t: asking.t } }, asking.payload);
  const data = { email: asking.user?.email ?? "", password: typeof password === "string" ? password : "" };
  try {
    // Past the rules, as the form of signing in is: who asks is known, and it is their password that is looked at.
    await req.payload.login({ collection: "users", data, overrideAccess: true, req });
  } catch (error) {
    if (error instanceof Proven) return;
    throw error;
  }
  throw new Error("A proof of a password must not end in a session.");
}
