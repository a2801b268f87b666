/** Hands a request to the renderer as it is, and its answer back: the admin, REST, previews. Nothing of it is kept. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";

import { requestId, requestIdHeader } from "../request-id";
import { askRenderer, forwardable } from "./ask-renderer";
import type { Headers } from "./kept-page";
import { adminPolicy } from "./page-headers";
import type { Renderer } from "./renderer-process";

/** Next asks browsers for hints on every page; it costs each first visit a second round trip and nothing here reads them. */
const unwanted = new Set(["accept-ch", "critical-ch"]);

export interface Asides {
  /** Told the status before it goes out, and the headers as the renderer sent them. */
  seen?(status: number, headers: IncomingHttpHeaders): void;
  /** Answers in place of a 404. */
  missing?(): Promise<void>;
  /** The answer is this person's alone, whatever the renderer thinks of keeping it. */
  personal?: boolean;
  /** In place of what the renderer says under these names, lower case. */
  instead?: Record<string, string>;
}

export async function passThrough(renderer: Pick<Renderer, "socket">, request: IncomingMessage, response: ServerResponse, address: string, security: Headers, { seen, missing, personal, instead = {} }: Asides = {}): Promise<void> {
  const bodiless = request.method === "GET" || request.method === "HEAD";
  const answer = await askRenderer(renderer, { method: request.method ?? "GET", path: address, headers: forwardable(request.headers), body: bodiless ? undefined : request });
  const status = answer.statusCode ?? 502;
  seen?.(status, answer.headers);
  // Who left while the renderer thought reads no more: nobody else would end this answer, and its connection is one of a few.
  if (response.destroyed) return void answer.destroy();
  if (status === 404 && missing) {
    answer.resume();
    return missing();
  }
  // Next does not always end a page that failed, and its words are for nobody: the front has better ones.
  if (status >= 500 && answer.headers["content-type"]?.startsWith("text/html")) {
    answer.destroy();
    throw new Error(`The renderer answered ${status} to ${address}.`);
  }
  const admin = address.startsWith("/admin");
  const headers = Object.entries(forwardable(answer.headers)).filter(([name]) => admin || !unwanted.has(name));
  const id = requestId();
  const given = new Set(headers.map(([name]) => name));
  const added = security.filter(([name]) => !given.has(name.toLowerCase()) && !(name.toLowerCase() in instead));
  response.writeHead(status, { ...Object.fromEntries(headers), ...Object.fromEntries(added), ...(id === undefined ? {} : { [requestIdHeader]: id }), ...(admin ? { "Content-Security-Policy": adminPolicy } : {}), ...(personal ? { "cache-control": "private, no-store" } : {}), ...instead });
  answer.pipe(response);
  answer.once("error", () => response.destroy());
  response.once("close", () => answer.destroy());
}
