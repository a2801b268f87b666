/**
 * One name per request, made by the front and handed to the renderer, so that their lines in the log belong together. What a visitor sends as
 * X-Request-Id is dropped: nothing from outside may get into a kept page or pretend to be another request.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

export const requestIdHeader = "x-request-id";

/** One per process, whoever loads this file: Next bundles one copy, the renderer's own script brings another (see publish/plan-listeners). */
const key = Symbol.for("feuilleton.request-id");
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<string> };
const requests = (shared[key] ??= new AsyncLocalStorage<string>());

export function newRequestId(): string {
  return randomBytes(9).toString("base64url");
}

/** Everything that `work` starts knows it by `id`. */
export function asRequest<T>(id: string, work: () => T): T {
  return requests.run(id, work);
}

/** Undefined outside a request: in the background, and at start. */
export function requestId(): string | undefined {
  return requests.getStore();
}
