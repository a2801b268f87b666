import type { PayloadRequest } from "payload";

import type { Locale } from "../../messages/locales";

/**
 * A request for a nested operation in another language, in the same transaction. A nested `find({ req, locale })` writes its locale into the
 * request it was given and so changes what the outer operation saves; a copy keeps that to itself.
 */
export function inLocale(req: PayloadRequest, locale: Locale): PayloadRequest {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(req) as object), req) as PayloadRequest;
  copy.locale = locale;
  copy.fallbackLocale = false as unknown as PayloadRequest["fallbackLocale"];
  copy.context = { ...req.context };
  return copy;
}
