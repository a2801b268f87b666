/** `npm run dev`: Next's own development server with the settings of a start, and without the front: pages change as you write. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StartError } from "./report.mjs";

/** Resolves as the front's `serve` does, once the database is migrated and filled. */
export async function serveDevelopment(root, { port }) {
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const token = randomBytes(24).toString("hex");
  const child = spawn(process.execPath, [next, "dev", "--port", String(port)], {
    cwd: root,
    env: { ...process.env, FEUILLETON_INTERNAL: token },
    stdio: "inherit",
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = `http://localhost:${port}`;
  const credentials = await Promise.race([prepare(address, token), ended.then(() => null)]).catch((error) => {
    child.kill("SIGTERM");
    throw error;
  });
  if (child.exitCode !== null) throw new StartError("next dev ended before it was ready; what it says above names the reason.");
  void ended.then((code) => process.exit(code ?? 0));
  runSchedule(address, token);
  return {
    address,
    firstRun: credentials && { credentials },
    async close() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** What the front's clock does in production (payload/server/schedule-clock.ts): what was planned happens while one develops, too. */
function runSchedule(address, token) {
  const headers = { "x-feuilleton-internal": token };
  // A server that is compiling or restarting answers the next question.
  setInterval(() => void fetch(`${address}/api/internal/schedule`, { method: "POST", headers }).catch(() => undefined), 5_000).unref();
}

/** Asks what the front asks in production (payload/server/internal.ts): migrate, make accounts, seed. Tries until the server listens. */
async function prepare(address, token) {
  for (let tries = 0; tries < 240; tries += 1) {
    try {
      const answer = await fetch(`${address}/api/internal/prepare`, { method: "POST", headers: { "x-feuilleton-internal": token } });
      const said = await answer.json();
      if (answer.ok) return said.credentials;
      throw new StartError(said.error ?? `The development server answered ${answer.status}.`);
    } catch (error) {
      if (error instanceof StartError) throw error;
      await pause(500);
    }
  }
  throw new StartError("The development server did not answer within two minutes; what it says above names the reason.");
}
