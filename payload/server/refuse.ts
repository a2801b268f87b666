import type { ServerResponse } from "node:http";

import { requestId, requestIdHeader } from "../request-id";
import type { Headers } from "./kept-page";

/** Seconds after which a reader or a crawler may ask again. */
const soon = "5";

/** A refusal in a few words, kept by nobody. For people a page has better words; these are for programs and for moments without a renderer. */
export function refuse(response: ServerResponse, status: number, words: string, more: Headers = []): void {
  if (response.headersSent) return void response.destroy();
  const again: Headers = status === 503 || status === 429 ? [["Retry-After", soon]] : [];
  const id = requestId();
  const named: Headers = id === undefined ? [] : [[requestIdHeader, id]];
  const headers: Headers = [["Content-Type", "text/plain; charset=utf-8"], ["Cache-Control", "no-store"], ["X-Content-Type-Options", "nosniff"], ...named, ...again, ...more];
  response.writeHead(status, headers.flat());
  response.end(`${words}\n`);
}
