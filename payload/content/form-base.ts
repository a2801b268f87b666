/**
 * What the form of an article says with each save: the digest it was given when it was read, as a field; and as a header which window of a browser
 * it is open in, see desk/window-name. A program may send the digest alone.
 */
import type { PayloadRequest } from "payload";

export const windowHeader = "x-feuilleton-window";

export interface FormBase {
  digest: string;
  window: string | null;
}

function windowOf(req: PayloadRequest): string | null {
  return /^[\w-]{6,40}$/.exec(req.headers.get(windowHeader) ?? "")?.[0] ?? null;
}

/** Of the very write that the request is for; null for one nested in another, or for any other request. */
export function writingWindow(req: PayloadRequest, id: unknown): string | null {
  const own = req.payloadAPI === "REST" && req.routeParams?.collection === "articles" && String(req.routeParams.id) === String(id);
  return own ? windowOf(req) : null;
}

/** As `writingWindow`; null without a base as well. */
export function baseOf(req: PayloadRequest, id: unknown): FormBase | null {
  const own = req.payloadAPI === "REST" && req.routeParams?.collection === "articles" && String(req.routeParams.id) === String(id);
  const { basedOn } = (req.data ?? {}) as { basedOn?: unknown };
  return own && typeof basedOn === "string" && basedOn !== "" ? { digest: basedOn, window: windowOf(req) } : null;
}
