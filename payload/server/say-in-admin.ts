/** The front's own answers to people at work in the admin: in its shape of an error, and in their language. */
import type { IncomingMessage, ServerResponse } from "node:http";

import type { AdminText } from "../content/label";
import type { Headers } from "./kept-page";

/** The language of the admin's cookie, else of the browser. */
export function inLanguageOf({ cookie, "accept-language": accepted }: IncomingMessage["headers"], text: AdminText): string {
  const chosen = /(?:^|;\s*)payload-lng=(\w\w)/.exec(cookie ?? "")?.[1] ?? (accepted ?? "").slice(0, 2).toLowerCase();
  return text[chosen] ?? text.en;
}

/** As the admin's forms read an error; kept by nobody. */
export function refuseInAdmin(response: ServerResponse, status: number, message: string, more: Headers): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, ["Content-Type", "application/json", "Cache-Control", "no-store", ...more.flat()]);
  response.end(JSON.stringify({ errors: [{ message }] }));
}
