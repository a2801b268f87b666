/** The real thing: `npm start` as a process group of its own, on a data folder of its own, spoken to over HTTP only. */
import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../support/free-port.mjs";
import { root } from "../support/tools.mjs";

export const password = "a-password-for-drills";

/**
 * @param {{ dataDir: string, databaseUrl?: string, port?: number, env?: Record<string, string> }} options
 */
export async function startShop({ dataDir, databaseUrl, port, env = {} }) {
  const own = port ?? (await freePort());
  const child = spawn(process.execPath, [path.join("payload", "server", "start.mjs")], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR ?? "", NODE_ENV: "production", PORT: String(own), DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? "",
      PAYLOAD_SECRET: "a-secret-for-drills-of-more-than-32-characters", DEMO_PASSWORD: password, SITE_URL: "http://blog.example", ...env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const ended = new Promise((resolve) => child.once("close", (code) => resolve(code)));
  let gone = false;
  void ended.then(() => (gone = true));

  const address = `http://127.0.0.1:${own}`;
  const ask = (place, options = {}) => fetch(address + place, { redirect: "manual", signal: AbortSignal.timeout(30_000), ...options });

  /** Resolves once database and renderer answer. */
  async function ready() {
    for (let tries = 0; tries < 1_200; tries += 1) {
      if (gone) throw new Error(`The shop ended before it was ready:\n${output}`);
      const answer = await ask("/api/ready").catch(() => null);
      await answer?.arrayBuffer();
      if (answer?.status === 200) return;
      await pause(50);
    }
    throw new Error(`The shop is not ready after a minute:\n${output}`);
  }

  return {
    address,
    port: own,
    ask,
    ready,
    ended,
    pid: child.pid,
    output: () => output,
    /** The whole tree at once, without a word. */
    async kill() {
      if (!gone) process.kill(-child.pid, "SIGKILL");
      await ended;
    },
    async stop() {
      if (!gone) child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Signs in as the demo's editor; the token outlives a restart. Resolves to how to ask REST: `(method, place, body) => { status, json }`. */
export async function signIn(shop, email = "editor@demo.test") {
  const answer = await shop.ask("/api/users/login", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ email, password }) });
  const { token } = await answer.json();
  if (!token) throw new Error(`${email} cannot sign in: ${answer.status}`);
  return async (at, method, place, body) => {
    const said = await at.ask(`/api${place}`, { method, headers: { authorization: `JWT ${token}`, "content-type": "application/json" }, body: body && JSON.stringify(body) });
    return { status: said.status, json: await said.json().catch(() => null) };
  };
}
