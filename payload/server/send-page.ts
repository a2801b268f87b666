import type { IncomingMessage, ServerResponse } from "node:http";

import { chooseCoding } from "./codings";
import type { Answer, KeptPage } from "./kept-page";

function weakly(etag: string): string {
  return etag.replace(/^W\//, "");
}

/** Whether a reader holds these very bytes already (RFC 9110, 13.1.2: compared weakly, `*` for any). */
export function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => weakly(tag.trim()) === weakly(etag));
}

export function bestAnswer(request: IncomingMessage, { answers }: Pick<KeptPage, "answers">): Answer {
  return answers[chooseCoding(request.headers["accept-encoding"] as string | undefined)] ?? answers.identity;
}

export function sendPage(request: IncomingMessage, response: ServerResponse, page: Pick<KeptPage, "answers">): void {
  const answer = bestAnswer(request, page);
  if (holds(request.headers["if-none-match"], answer.etag)) {
    response.writeHead(304, answer.unchanged);
    response.end();
    return;
  }
  response.writeHead(200, answer.headers);
  response.end(request.method === "HEAD" ? undefined : answer.body);
}
