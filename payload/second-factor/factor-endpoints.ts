/**
 * What a person does with their own second factor, below `/api/users/second-factor`, and the one thing an admin does with somebody else's. Nobody reads
 * one: a secret is told once, to whom it is made for, and before it is in use.
 */
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from "payload";

import { holdAccount } from "../access/held-account";
import { refuseIncomplete } from "../access/incomplete-request";
import { refuseStranger, refuseUnknown } from "../access/plain-refusals";
import { isPossibleId } from "../access/possible-id";
import { isAdmin, userOf } from "../access/roles";
import type { AdminText } from "../content/label";
import { isRecord } from "../content/lexical-nodes";
import { inAdminLanguage } from "../content/validate";
import { environment } from "../env";
import type { User } from "../payload-types";
import { inTransaction } from "../translate/desk/desk-request";
import { noteAdminLanguage } from "../translate/notices/admin-language";
import { proveIdentity } from "./ask-for-code";
import { type Drawing, drawQr } from "./qr";
import { newRecoveryCodes } from "./recovery-codes";
import { sendResetLetter } from "./reset-letter";
import { open, seal } from "./seal";
import { findFactor, isOn, putFactor, removeFactor, sealedFor } from "./second-factors";
import { changeSessions } from "./sessions";
import { addressOf, newSecret, stepOf } from "./time-codes";
import { factorWords } from "./words";

/** Of `begin`: what an app needs, and what goes back with the first code. */
export interface Begun {
  secret: string;
  address: string;
  drawing: Drawing;
  ticket: string;
}

/** Of `confirm`: shown once. */
export interface Confirmed {
  recoveryCodes: string[];
}

/** Milliseconds between the picture and the first code. */
const patience = 15 * 60 * 1000;

type Body = Record<string, unknown>;

function refuse(req: PayloadRequest, text: AdminText, status = 400): Response {
  return Response.json({ errors: [{ message: inAdminLanguage(text, req.i18n.language) }] }, { status });
}

/** An address for who is signed in; their answers are nobody else's. */
function forOneself(path: string, example: string, handler: (req: PayloadRequest, user: User, body: Body) => Promise<Response | null>): Omit<Endpoint, "root"> {
  return {
    method: "post",
    path: `/second-factor/${path}`,
    handler: async (req) => {
      const user = userOf(req);
      if (!user) return refuseStranger(req);
      await addDataAndFileToRequest(req);
      const answer = await handler(req, user, isRecord(req.data) ? req.data : {});
      answer?.headers.set("Cache-Control", "no-store");
      return answer ?? refuseIncomplete(req, example);
    },
  };
}

/** One at a time for each person, and all of it or nothing. */
function ofOne<T>(req: PayloadRequest, person: number, work: () => Promise<T>): Promise<T> {
  return inTransaction(req, async () => {
    await holdAccount(req, person);
    return work();
  });
}

const ticketFor = (person: number): string => `second factor to confirm of ${person}`;

/** The secret of a ticket that is still good. */
function secretOf(ticket: string, person: number, secret: string): string | null {
  const [expires, known] = open(ticket, ticketFor(person), secret)?.split(" ") ?? [];
  return known !== undefined && Number(expires) > Date.now() ? known : null;
}

/** `{ password }`: a new secret, in nobody's hands but those of who asks; nothing is kept of it yet. */
const begin = forOneself("begin", '{ "password": "…" }', async (req, user, { password }) => {
  if (typeof password !== "string" || password.trim() === "") return null;
  if (isOn(await findFactor(req, user.id))) return refuse(req, factorWords.isOnAlready, 409);
  await proveIdentity(req, password, "");
  const secret = newSecret();
  const address = addressOf(secret, new URL(environment.siteUrl).hostname, user.email);
  const ticket = seal(`${Date.now() + patience} ${secret}`, ticketFor(user.id), req.payload.config.secret);
  return Response.json({ secret, address, drawing: drawQr(address), ticket } satisfies Begun);
});

/** `{ ticket, code }`: turns it on and ends every other session of the account, which was begun without it. */
const confirm = forOneself("confirm", '{ "ticket": "…", "code": "123456" }', async (req, user, { code, ticket }) => {
  if (typeof code !== "string" || typeof ticket !== "string") return null;
  const secret = secretOf(ticket, user.id, req.payload.config.secret);
  if (secret === null) return refuse(req, factorWords.tooLate);
  const lastStep = stepOf(secret, code.replace(/[\s-]/g, ""), { last: 0 });
  if (lastStep === null) return refuse(req, factorWords.wrongNew);
  const { codes, kept } = await newRecoveryCodes();
  const isNew = await ofOne(req, user.id, async () => {
    if (isOn(await findFactor(req, user.id))) return false;
    await putFactor(req, { person: user.id, secret: sealedFor(req.payload, user.id, secret), lastStep, recovery: kept, since: new Date().toISOString() });
    const here = (req.user as Record<string, unknown> | null)?.["_sid"];
    await changeSessions(req, user.id, (sessions) => sessions.filter(({ id }) => id === here));
    return true;
  });
  if (!isNew) return refuse(req, factorWords.isOnAlready, 409);
  // In which a mail tells them, should somebody take it away.
  await noteAdminLanguage(req, user.id);
  return Response.json({ recoveryCodes: codes } satisfies Confirmed);
});

/** `{ password, code }`, the code of the app or one for recovery. */
const turnOff = forOneself("off", '{ "password": "…", "code": "123456" }', async (req, user, { code, password }) => {
  if (typeof password !== "string" || password.trim() === "" || typeof code !== "string" || code.trim() === "") return null;
  if (!isOn(await findFactor(req, user.id))) return refuse(req, factorWords.isOff, 409);
  await proveIdentity(req, password, code.trim());
  await removeFactor(req, user.id);
  return Response.json({ on: false });
});

/** Whoever was told that an admin took theirs away has read it. */
const read = forOneself("read", "{}", async (req, user) => {
  await ofOne(req, user.id, async () => {
    if (!isOn(await findFactor(req, user.id))) await removeFactor(req, user.id);
  });
  return Response.json({ read: true });
});

/** `POST /api/users/{id}/second-factor/reset`, by an admin, of somebody else: the password alone will do until that person turns it on again. */
const reset: Omit<Endpoint, "root"> = {
  method: "post",
  path: "/:id/second-factor/reset",
  handler: async (req) => {
    const admin = userOf(req);
    if (!admin || !isAdmin(req)) return refuseStranger(req);
    const person = Number(req.routeParams?.id);
    if (!isPossibleId(person)) return refuseUnknown(req);
    if (person === admin.id) return refuse(req, factorWords.ownInAccount);
    const at = new Date().toISOString();
    const done = await ofOne(req, person, async () => {
      if (!isOn(await findFactor(req, person))) return false;
      await putFactor(req, { person, resetAt: at, resetBy: admin.name });
      return true;
    });
    if (!done) return refuse(req, factorWords.isOff, 409);
    // No admin waits for a mail server.
    void sendResetLetter(req, { person, by: admin.name, at });
    return Response.json({ on: false });
  },
};

export const factorEndpoints = [begin, confirm, turnOff, read, reset];
