/** Whether this process answers, and whether the whole does: for whatever restarts or routes. */
import type { IncomingMessage, ServerResponse } from "node:http";

import { askRenderer, bytesOf } from "./ask-renderer";
import { refuse } from "./refuse";
import type { Renderer } from "./renderer-process";

/** Milliseconds after which whoever asks whether the whole is ready is told that it is not. */
const readyPatience = 5_000;

/** The whole: this front, the renderer and its database, with what is wrong in words. */
export async function answerReady(renderer: Pick<Renderer, "socket">, unready: () => string | null, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reason = unready();
  if (reason !== null) return refuse(response, 503, reason);
  const answer = await askRenderer(renderer, { method: "GET", path: "/api/ready", headers: { host: "localhost" }, patience: readyPatience }).catch(() => null);
  if (!answer) return refuse(response, 503, "The renderer does not answer: it is starting, or its database is slow. Pages kept earlier are served meanwhile.");
  const said = await bytesOf(answer);
  const again = answer.statusCode === 200 ? [] : ["Retry-After", "5"];
  response.writeHead(answer.statusCode ?? 503, ["Content-Type", "application/json", "Cache-Control", "no-store", ...again]);
  response.end(request.method === "HEAD" ? undefined : said);
}

/** This process answers: nothing else is asked. `waiting` counts the pages that a wide change still has to render anew. */
export function answerHealth(waiting: number, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, ["Content-Type", "application/json", "Cache-Control", "no-store"]);
  response.end(request.method === "HEAD" ? undefined : JSON.stringify({ status: "ok", waiting }));
}
