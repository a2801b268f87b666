import type { PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";

/**
 * What a request of the platform tells through accessors (its headers, its address) only it can tell: since Node 24 they read private members, which
 * no copy has. So the copy asks the request, unless it was given a value of its own.
 */
function askThrough(copy: object, req: object): void {
  for (let shape = Object.getPrototypeOf(req) as object | null; shape && shape !== Object.prototype; shape = Object.getPrototypeOf(shape) as object | null) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(shape))) {
      if (!get || Object.hasOwn(copy, name)) continue;
      const set = (value: unknown): void => void Object.defineProperty(copy, name, { configurable: true, enumerable: true, value, writable: true });
      Object.defineProperty(copy, name, { configurable: true, get: () => Reflect.get(req, name) as unknown, set });
    }
  }
}

/**
 * A request for a nested operation in another language, in the same transaction. A nested `find({ req, locale })` writes its locale into the
 * request it was given and so changes what the outer operation saves; a copy keeps that to itself.
 */
export function inLocale(req: PayloadRequest, locale: Locale): PayloadRequest {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(req) as object), req) as PayloadRequest;
  askThrough(copy, req);
  copy.locale = locale;
  copy.fallbackLocale = false as unknown as PayloadRequest["fallbackLocale"];
  copy.context = { ...req.context };
  return copy;
}
