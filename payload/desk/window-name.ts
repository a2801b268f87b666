"use client";

/**
 * Each window of the admin names itself when it writes to an article, so that the server can tell one's own last words from those of another
 * window. The forms of the CMS send what they like when they like; all of it goes through `fetch`, which is also where it can be seen.
 */
import { windowHeader } from "../content/form-base";
import { sayIn } from "./in-admin-words";
import { savingWords } from "./saving-words";

/** Lives as long as this window: a reload, a second tab or another device has one of its own. No secret, so it need not be a good random number. */
const thisWindow = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;

function savesArticle(input: RequestInfo | URL, init: RequestInit | undefined, origin: string): boolean {
  const writes = init?.method !== undefined && ["PATCH", "POST"].includes(init.method.toUpperCase());
  const address = input instanceof Request ? input.url : String(input);
  const url = URL.canParse(address, origin) ? new URL(address, origin) : null;
  return writes && url?.origin === origin && url.pathname.startsWith("/api/articles/");
}

/** Leaves a request alone that names a window itself. */
export function named(input: RequestInfo | URL, init: RequestInit | undefined, origin: string): RequestInit | undefined {
  if (!savesArticle(input, init, origin)) return init;
  const headers = new Headers(init?.headers);
  if (!headers.has(windowHeader)) headers.set(windowHeader, thisWindow);
  return { ...init, headers };
}

/** What a form of the CMS sends: the values of its fields. */
type Listener = (values: Record<string, unknown>, whileTyping: boolean) => void;

const listeners = new Set<Listener>();
const underWay = new Set<Promise<unknown>>();

/** Calls with the values of each form that is sent, as it is sent, and whether it was sent because somebody types. Returns how to stop. */
export function onArticleSent(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The saves that have no answer yet; none is sent by this. */
export function savesUnderWay(): Promise<unknown>[] {
  return [...underWay];
}

function watch(answer: Promise<Response>, address: string, init: RequestInit | undefined): void {
  const form = init?.body instanceof FormData ? init.body.get("_payload") : null;
  if (typeof form !== "string") return;
  const values = JSON.parse(form) as Record<string, unknown>;
  for (const listener of listeners) listener(values, address.includes("autosave=true"));
  const answered = answer.catch(() => undefined).finally(() => underWay.delete(answered));
  underWay.add(answered);
}

/** The forms show the message of what went wrong, and the browser's own says "Failed to fetch" to everybody. */
function sayNoConnection(error: unknown): never {
  if (!(error instanceof TypeError)) throw error;
  throw new Error(sayIn(document.documentElement.lang)(savingWords.noConnection), { cause: error });
}

/** `fetch` of a page at this origin: names the window in each save of an article, and tells of it. */
export function watched(send: typeof fetch, origin: string): typeof fetch {
  return (input, init) => {
    const answer = send(input, named(input, init, origin));
    if (!savesArticle(input, init, origin)) return answer;
    watch(answer, input instanceof Request ? input.url : String(input), init);
    return answer.catch(sayNoConnection);
  };
}

if (typeof window !== "undefined") window.fetch = watched(window.fetch.bind(window), window.location.origin);
