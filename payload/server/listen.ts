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

/** Slow and oversized requests end here: 10 s for the headers, 5 min for an upload, 2 min of silence. */
export function makeServer(handle: Site["handle"]): Server {
  const server = createServer({ maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 300_000, keepAliveTimeout: 30_000, connectionsCheckingInterval: 5_000 }, handle);
  server.setTimeout(120_000);
  server.maxConnections = 10_000;
  return server;
}
