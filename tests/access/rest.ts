/**
 * The REST API as somebody outside meets it: real Request objects through Payload's own handler, bound to the database of the test. Sign-in
 * is a sign-in; the token goes along as a header.
 */
import { type BasePayload, handleEndpoints } from "payload";

import type { Locale } from "@/messages/locales";
import { sayUnknown } from "@/payload/access/unknown-address";
import type { User } from "@/payload/payload-types";
import { createUser } from "../support/documents";

export interface Answer {
  status: number;
  /** The parsed body, or null where it is no JSON. */
  json: never;
  text: string;
  headers: Headers;
}

export interface Sent {
  body?: unknown;
  form?: FormData;
  /** A body as it is, a file for one. */
  raw?: string;
  headers?: Record<string, string>;
}

export type Send = (method: string, path: string, sent?: Sent) => Promise<Answer>;

/** Where Payload keeps the instances of a process by key. */
const cached = (globalThis as unknown as Record<string, Map<string, object>>)["_payload"] as Map<string, object>;
let serial = 0;

/** Paths start with `/`, below `/api`. */
export function openRest(payload: BasePayload): Send {
  const key = `rest-${(serial += 1)}`;
  cached.set(key, { initializedCrons: true, payload, promise: null, reload: false, ws: null });
  return async (method, path, { body, form, headers, raw } = {}) => {
    const json: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    const request = new Request(`https://blog.example/api${path}`, { method, headers: { ...json, ...headers }, body: form ?? raw ?? (body === undefined ? undefined : JSON.stringify(body)) });
    // As the route of app/(payload)/api does.
    const response = await sayUnknown(payload.config, request, await handleEndpoints({ config: payload.config, payloadInstanceCacheKey: key, request }));
    const text = await response.text();
    return { status: response.status, json: parsed(text) as never, text, headers: response.headers };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const password = "a-long-password";

export async function signIn(send: Send, email: string): Promise<Send> {
  const { json, status } = await send("POST", "/users/login", { body: { email, password } });
  if (status !== 200) throw new Error(`Sign-in of ${email} answered ${status}.`);
  const { token } = json as { token: string };
  return (method, path, sent = {}) => send(method, path, { ...sent, headers: { authorization: `JWT ${token}`, ...sent.headers } });
}

export const roles = ["nobody", "translator", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

/** One person per role; the translator's language is French. */
export async function signInEach(payload: BasePayload, send: Send): Promise<Record<Role, Send>> {
  const person = async (role: User["role"], languages?: Locale[]): Promise<Send> => signIn(send, (await createUser(payload, role, languages)).email);
  return { nobody: send, translator: await person("translator", ["fr"]), editor: await person("editor"), admin: await person("admin") };
}
