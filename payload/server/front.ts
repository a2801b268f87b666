/** The process that visitors talk to. It starts the renderer, passes requests on and answers for it where no page does. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { locales } from "../../messages/locales";
import type { Credentials } from "../demo/accounts";
import { askInternal, askRenderer, forwardable } from "./ask-renderer";
import { answerMissing } from "./missing-page";
import { type Renderer, startRenderer } from "./renderer-process";
import { readTarget, type Target } from "./target";

export { locales };

export interface Served {
  address: string;
  /** Passwords made by this very start. */
  firstRun: { credentials: Credentials[] } | null;
  close(): Promise<void>;
}

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...(status === 503 ? { "Retry-After": "5" } : {}) });
  response.end(`${words}\n`);
}

/** Whether a page of the storefront was asked for, rather than the admin, an interface or a file. */
function isPage({ path }: Target): boolean {
  return !/^\/(admin|api|_next)(\/|$)/.test(path);
}

async function answer(renderer: Renderer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!methods.has(request.method ?? "")) return refuse(response, 405, "Method not allowed.");
  const target = readTarget(request.url ?? "");
  const head = request.method === "HEAD";
  if (!target) return answerMissing(renderer, response, { path: `/${(request.url ?? "").split("/")[1] ?? ""}`, query: "", head, status: 400 });
  if (target.path.startsWith("/api/internal")) return refuse(response, 404, "Not found.");
  const readable = request.method === "GET" || head;
  const answered = await askRenderer(renderer, { method: request.method ?? "GET", path: target.path + target.query, headers: forwardable(request.headers), body: readable ? undefined : request });
  if (answered.statusCode === 404 && readable && isPage(target) && !request.headers.rsc) {
    answered.resume();
    return answerMissing(renderer, response, { ...target, head, status: 404 });
  }
  response.writeHead(answered.statusCode ?? 502, forwardable(answered.headers));
  answered.pipe(response);
  answered.once("error", () => response.destroy());
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve());
  });
}

export async function serve({ port }: { port: number }): Promise<Served> {
  let renderer: Renderer | null = null;
  const server = createServer({ maxHeaderSize: 32 * 1024 }, (request, response) => {
    if (!renderer) return refuse(response, 503, "Starting.");
    answer(renderer, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 503, "The page cannot be made right now. Please try again in a moment.");
    });
  });
  await listen(server, port);

  async function close(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
    await renderer?.stop();
  }

  try {
    renderer = await startRenderer();
    const prepared = await askInternal<{ credentials: Credentials[] | null }>(renderer, "POST", "/api/internal/prepare");
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    return { address, close, firstRun: prepared?.credentials ? { credentials: prepared.credentials } : null };
  } catch (error) {
    await close();
    throw error;
  }
}
