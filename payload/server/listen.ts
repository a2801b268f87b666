/** The port that visitors come to. */
import { createServer, type Server } from "node:http";

import type { Site } from "./site";

/** Resolves once it listens; rejects with the error of the system where the port cannot be had. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve());
  });
}

export interface Patience {
  /** Milliseconds. */
  headers: number;
  request: number;
  silence: number;
  /** Between two looks at who is too slow. */
  check: number;
}

/** 10 s for the headers, 5 min for an upload, 2 min of silence. */
const usual: Patience = { headers: 10_000, request: 300_000, silence: 120_000, check: 5_000 };

/** Slow and oversized requests end here, before anybody looks at them. */
export function makeServer(handle: Site["handle"], { headers, request, silence, check }: Patience = usual): Server {
  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: headers, requestTimeout: request, keepAliveTimeout: 30_000, connectionsCheckingInterval: check }, handle);
  server.setTimeout(silence);
  server.maxConnections = 10_000;
  return server;
}

/** Takes nobody new and resolves when all who asked are answered, at most after `patience` milliseconds. */
export async function drain(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Node closes those that are idle now; the others become idle when they have their answer.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([closed, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
  clearTimeout(timer);
  clearInterval(sweep);
}
