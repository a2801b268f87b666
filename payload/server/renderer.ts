/**
 * The renderer: Next with Payload inside, on a local socket, as a process of its own. It may be slow, restarted or killed; the front in
 * front of it is what visitors talk to. See docs/decisions on where the front lives.
 */
import { readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import next from "next";

import { nameOrigin } from "../publish/change-origin";
import { asOfHeader, withAsOf } from "../as-of";
import { log } from "../log";
import { onPlan } from "../publish/plan-listeners";
import { asRequest, newRequestId, requestIdHeader } from "../request-id";
import { lineVersion, planLine } from "./plan-line";
import { pathOf, watchAnswer } from "./watch-answer";

const socket = process.env.FEUILLETON_SOCKET;
if (!socket) throw new Error("The renderer is started by the front (npm start).");

// Before Next loads the write path: no change may slip through unheard.
onPlan(planLine(process));
nameOrigin(process.env.FEUILLETON_ORIGIN ?? "");

// The configuration as the build resolved it, the way Next's own standalone server gets it. Read from next.config.ts it would bring two compilers
// into the memory of a server that never compiles (16 MB).
const built = path.join(process.env.FEUILLETON_NEXT ?? ".next", "required-server-files.json");
// oxlint-disable-next-line no-underscore-dangle -- Next's name
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify((JSON.parse(readFileSync(built, "utf8")) as { config: unknown }).config);

const app = next({ dev: false, dir: process.cwd(), quiet: true });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  // Only the front can reach this socket; what it asks of its own accord has no name yet.
  const id = String(request.headers[requestIdHeader] ?? newRequestId());
  asRequest(id, () => {
    watchAnswer(request, response);
    const asked = request.headers[asOfHeader];
    withAsOf(typeof asked === "string" ? asked : undefined, newRequestId(), () => handle(request, response)).catch((error: unknown) => {
      log.error({ err: error, path: pathOf(request) }, "The renderer failed.");
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
});
// The front keeps connections open and decides itself how long to wait.
server.keepAliveTimeout = 0;
server.requestTimeout = 0;

rmSync(socket, { force: true });
server.listen(socket, () => process.send?.({ type: "listening", line: lineVersion }));

/** What is under way is answered; the front decides how long that may take. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}

process.on("SIGTERM", stop);
// Ctrl-C reaches the whole group; the front decides when we go.
process.on("SIGINT", () => undefined);
// Nobody is left to answer to, and the next server must not find us writing.
process.on("disconnect", () => process.exit(0));
