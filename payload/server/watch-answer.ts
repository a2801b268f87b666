import type { IncomingMessage, ServerResponse } from "node:http";

import { log } from "../log";
import { requestId, requestIdHeader } from "../request-id";

/** Without the query: it may hold what somebody searched for, or the token of a preview. */
export function pathOf({ url = "" }: Pick<IncomingMessage, "url">): string {
  return (url.split("?", 1)[0] ?? "").slice(0, 300);
}

/** Says how a request was answered: at `warn` where the server failed, else at `debug`. Pages out of memory never come this way. */
export function watchAnswer(request: IncomingMessage, response: ServerResponse, id = requestId() ?? request.headers[requestIdHeader]): void {
  const began = performance.now();
  response.once("close", () => {
    const status = response.statusCode;
    const failed = status >= 500;
    if (!failed && !log.isLevelEnabled("debug")) return;
    // Said by name: the event of a socket belongs to no request.
    log[failed ? "warn" : "debug"]({ request: id, method: request.method, path: pathOf(request), status, ms: Math.round(performance.now() - began), whole: response.writableFinished }, "Answered.");
  });
}
