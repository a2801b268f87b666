/**
 * What the form of an article sends back with each save: the digest it was given when it was read and, behind a `~`, in which window it is open
 * (an id that lives as long as the window does). A program may send the digest alone.
 */
import type { PayloadRequest } from "payload";

export interface FormBase {
  digest: string;
  window: string | null;
}

export function readBase(value: unknown): FormBase | null {
  const [, digest, window] = (typeof value === "string" ? /^([\w-]{10,64})(?:~([\w-]{6,40}))?$/.exec(value) : null) ?? [];
  return digest === undefined ? null : { digest, window: window ?? null };
}

export function writeBase(digest: string, window: string | null): string {
  return window === null ? digest : `${digest}~${window}`;
}

/** Of the very write that the request is for; null for one nested in another, or without a base. */
export function baseOf(req: PayloadRequest, id: unknown): FormBase | null {
  const own = req.payloadAPI === "REST" && req.routeParams?.collection === "articles" && String(req.routeParams.id) === String(id);
  return own ? readBase((req.data as { basedOn?: unknown } | undefined)?.basedOn) : null;
}
