"use client";

/**
 * Each window of the admin names itself when it writes to an article, so that the server can tell one's own last words from those of another
 * window. The forms of the CMS send what they like when they like; all of it goes through `fetch`.
 */
import { windowHeader } from "../content/form-base";

/** Lives as long as this window: a reload, a second tab or another device has one of its own. No secret, so it need not be a good random number. */
const thisWindow = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;

/** Leaves a request alone that names a window itself. */
export function named(input: RequestInfo | URL, init: RequestInit | undefined, origin: string): RequestInit | undefined {
  const writes = init?.method !== undefined && ["PATCH", "POST"].includes(init.method.toUpperCase());
  const address = input instanceof Request ? input.url : String(input);
  const url = URL.canParse(address, origin) ? new URL(address, origin) : null;
  if (!writes || url?.origin !== origin || !url.pathname.startsWith("/api/articles/")) return init;
  const headers = new Headers(init.headers);
  if (!headers.has(windowHeader)) headers.set(windowHeader, thisWindow);
  return { ...init, headers };
}

if (typeof window !== "undefined") {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => send(input, named(input, init, window.location.origin));
}
