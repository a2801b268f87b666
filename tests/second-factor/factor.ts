/** An account whose second factor is on, turned on over REST as its owner does. */
import { Secret, TOTP } from "otpauth";
import type { BasePayload } from "payload";

import type { User } from "@/payload/payload-types";
import type { Begun, Confirmed } from "@/payload/second-factor/factor-endpoints";
import { findFactor } from "@/payload/second-factor/second-factors";
import { period } from "@/payload/second-factor/time-codes";
import { password, type Answer, type Send, signIn } from "../access/rest";
import { createUser } from "../support/documents";

export interface Guarded {
  id: number;
  email: string;
  secret: string;
  recoveryCodes: string[];
  /** Signed in before it was on, in the session that turned it on. */
  person: Send;
}

/** @param steps from the step of this moment on */
export function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * period * 1000 });
}

/** Codes that are wrong now and for a while: one that is made up would be right once in so many runs. */
export function wrongCodes(secret: string, count: number): string[] {
  const right = new Set([-4, -3, -2, -1, 0, 1, 2, 3, 4].map((steps) => codeOf(secret, steps)));
  return Array.from({ length: count + right.size }, (_, i) => String(i).padStart(6, "0")).filter((code) => !right.has(code)).slice(0, count);
}

export async function begin(person: Send): Promise<Begun> {
  return (await person("POST", "/users/second-factor/begin", { body: { password } })).json as Begun;
}

/** Every code of this moment is still good afterwards: as if it had been turned on a while ago. */
export async function turnOn(payload: BasePayload, person: Send, id: number): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret, ticket } = await begin(person);
  const answer = await person("POST", "/users/second-factor/confirm", { body: { ticket, code: codeOf(secret) } });
  if (answer.status !== 200) throw new Error(`Turning on answered ${answer.status}: ${answer.text}`);
  await forgetLastCode(payload, { id });
  return { secret, recoveryCodes: (answer.json as Confirmed).recoveryCodes };
}

export async function createGuarded(payload: BasePayload, send: Send, role: User["role"] = "editor"): Promise<Guarded> {
  const { email, id } = await createUser(payload, role);
  const person = await signIn(send, email);
  return { id, email, person, ...(await turnOn(payload, person, id)) };
}

export function attempt(send: Send, { email }: Pick<Guarded, "email">, code?: string, tried = password): Promise<Answer> {
  return send("POST", "/users/login", { body: { email, password: tried, ...(code === undefined ? {} : { code }) } });
}

/** As if the last code had been taken in the past: the tests do not wait half a minute for the next one. */
export async function forgetLastCode(payload: BasePayload, { id }: Pick<Guarded, "id">): Promise<void> {
  await payload.db.updateOne({ collection: "second-factors", where: { person: { equals: id } }, data: { lastStep: 0 } });
}

export function rowOf(payload: BasePayload, { id }: Pick<Guarded, "id">) {
  return findFactor({ payload }, id);
}
