import { Agent, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request as send } from "node:http";

import { asOfHeader } from "../as-of";
import { requestId, requestIdHeader } from "../request-id";
import { internalHeader } from "./internal-header";
import type { Renderer } from "./renderer-process";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Headers between two neighbours only (RFC 9110, 7.6.1), and those by which a visitor could pretend to be the front or a proxy of ours. */
const dropped = new Set([
  "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
  "forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto", "x-middleware-subrequest", internalHeader, requestIdHeader, asOfHeader,
]);

export function forwardable(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)));
}

export interface Question {
  method: string;
  path: string;
  headers: OutgoingHttpHeaders;
  body?: IncomingMessage | string;
  /** Milliseconds of silence before the question is given up. Without it, an answer may take as long as it likes. */
  patience?: number;
}

/**
 * A file that is refused halfway: nobody reads the rest. It is taken off the visitor's connection all the same, whose next question is behind it,
 * and the connection to the renderer is given up, which would otherwise wait for the rest for good.
 */
function dropRest(body: IncomingMessage, outgoing: ClientRequest): void {
  if (outgoing.writableFinished) return;
  body.unpipe(outgoing);
  body.resume();
  outgoing.destroy();
}

/** Sends a request to the renderer; rejects when it cannot be reached. The answer's body is still to be read. */
export function askRenderer(renderer: Pick<Renderer, "socket">, { method, path, headers, body, patience }: Question): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const id = requestId();
    const outgoing = send({ agent, headers: id === undefined ? headers : { ...headers, [requestIdHeader]: id }, method, path, socketPath: renderer.socket }, (answer) => {
      if (body !== undefined && typeof body !== "string") answer.once("end", () => dropRest(body, outgoing));
      resolve(answer);
    });
    outgoing.once("error", reject);
    if (patience) outgoing.setTimeout(patience, () => outgoing.destroy(new Error(`The renderer took longer than ${patience} ms.`)));
    if (body === undefined || typeof body === "string") return outgoing.end(body);
    body.pipe(outgoing);
    body.once("aborted", () => outgoing.destroy());
  });
}

/** Asks one of the internal routes, and tells it `told` as JSON; parses its JSON. Null for 404, throws for any other failure. */
export async function askInternal<T>(renderer: Pick<Renderer, "socket" | "token">, method: "GET" | "POST", path: string, told?: unknown): Promise<T | null> {
  const body = told === undefined ? undefined : JSON.stringify(told);
  const length = body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  const answer = await askRenderer(renderer, { method, path, headers: { host: "localhost", [internalHeader]: renderer.token, ...length }, body });
  const text = await textOf(answer);
  if (answer.statusCode === 404) return null;
  if (answer.statusCode !== 200) throw new Error(errorIn(text) ?? `The renderer answered ${answer.statusCode} to ${path}.`);
  return JSON.parse(text) as T;
}

function errorIn(text: string): string | null {
  try {
    const parsed = JSON.parse(text) as { error?: unknown };
    return typeof parsed.error === "string" ? parsed.error : null;
  } catch {
    return null;
  }
}

export async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function textOf(answer: IncomingMessage): Promise<string> {
  return (await bytesOf(answer)).toString("utf8");
}
