/** A real server with the demo shop, in a folder of its own, for drills: started, asked, edited and ended in every way. */
import { spawn } from "node:child_process";
import { openSync, readFileSync, readdirSync } from "node:fs";
import { Agent, request } from "node:http";
import path from "node:path";
import { freePort } from "../support/free-port.mjs";
import { root as ours } from "../support/tools.mjs";

const password = "a-password-for-drills";
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Tries `work` until it gives something; rejects after `seconds` with the last reason. */
export async function until(work, seconds, words) {
  const deadline = performance.now() + seconds * 1000;
  let reason = "";
  while (performance.now() < deadline) {
    reason = "";
    const found = await work().catch((error) => void (reason = error.message));
    if (found) return found;
    await pause(50);
  }
  throw new Error(`${words} within ${seconds} s. ${reason}`.trim());
}

/**
 * @param {{ folder: string, database?: string, variables?: Record<string, string>, root?: string }} options `folder` holds DATA_DIR; `database` is a DATABASE_URL, SQLite without; `root` is the folder of the sources
 */
export async function shopServer({ folder, database, variables = {}, root = ours }) {
  const port = await freePort();
  // More than any drill asks at once: what waited here for a connection would be refused by a server that is stopping, which never heard of it.
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const dataDir = path.join(folder, "data");
  const logFile = path.join(folder, "server.log");
  const env = {
    ...process.env, NODE_ENV: "production", DATA_DIR: dataDir, PORT: String(port), SITE_URL: `http://localhost:${port}`, SEED_DEMO: "1", DEMO_PASSWORD: password, LOG_LEVEL: "info",
    PAYLOAD_SECRET: "a-secret-for-drills-of-more-than-32-characters", ...(database ? { DATABASE_URL: database } : { DATABASE_URL: `file:${path.join(dataDir, "shop.db")}` }), ...variables,
  };
  let child = null;
  let token = null;

  /** Rejects where the connection fails; `ms` is how long the whole answer took. */
  function ask(method, address, { body, headers = {}, patience = 60_000 } = {}) {
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request({ agent, port, method, path: address, headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) } }, async (answer) => {
        try {
          const chunks = [];
          for await (const chunk of answer) chunks.push(chunk);
          resolve({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(chunks).toString("utf8"), ms: performance.now() - began });
        } catch (error) {
          reject(error);
        }
      });
      sent.setTimeout(patience, () => sent.destroy(new Error(`No answer within ${patience} ms.`)));
      sent.once("error", reject);
      sent.end(body && JSON.stringify(body));
    });
  }

  async function signIn() {
    const { status, text } = await ask("POST", "/api/users/login", { body: { email: "admin@demo.test", password } });
    if (status !== 200) throw new Error(`Signing in was answered with ${status}: ${text.slice(0, 200)}`);
    token = JSON.parse(text).token;
  }

  const asEditor = (method, address, options = {}) => ask(method, address, { ...options, headers: { authorization: `JWT ${token}` } });

  return {
    port, dataDir, env, ask, asEditor, signIn,
    get pid() {
      return child?.pid;
    },
    log: () => readFileSync(logFile, "utf8"),

    /** Resolves when the front answers at all (`health`), or when everything works (`ready`); to the seconds that took. */
    async start(wanted = "ready", seconds = 600) {
      const began = performance.now();
      const log = openSync(logFile, "a");
      // A group of its own, so that all of it can be killed at once.
      child = spawn(process.execPath, [path.join(root, "payload", "server", "start.mjs")], { cwd: root, env, detached: true, stdio: ["ignore", log, log] });
      const mine = child;
      const answers = async () => {
        if (mine.exitCode !== null || mine.signalCode !== null) throw new Error(`The server ended with ${mine.exitCode}: ${readFileSync(logFile, "utf8").slice(-800)}`);
        return (await ask("GET", wanted === "ready" ? "/api/ready" : "/api/health")).status === 200;
      };
      await until(answers, seconds, `The server did not get ${wanted}`).catch((error) => {
        throw new Error(`${error.message} (exit code ${mine.exitCode}, signal ${mine.signalCode}) It said last: ${readFileSync(logFile, "utf8").slice(-1_500)}`);
      });
      if (wanted === "ready") await until(async () => (await ask("GET", "/nl")).status === 200, seconds, "The front page does not come");
      return (performance.now() - began) / 1000;
    },

    /** The whole tree, at once. */
    async killAll() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      process.kill(-child.pid, "SIGKILL");
      await gone;
    },

    async stop() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    },

    /** Process ids of the renderer. */
    renderers() {
      return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
        try {
          const parent = Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[1]);
          return parent === child.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("renderer.mjs");
        } catch {
          return false;
        }
      });
    },

    /** Addresses of every page in the sitemap, each asked once, so that all are known; waits until they are on disk. */
    async warm() {
      const pages = new Set(["/nl", "/fr"]);
      const read = async (address) => {
        for (const [, found] of (await ask("GET", address)).text.matchAll(/<loc>([^<]+)<\/loc>/g)) {
          const { pathname } = new URL(found);
          if (pathname.endsWith(".xml")) await read(pathname);
          else pages.add(pathname);
        }
      };
      await read("/sitemap.xml");
      for (const page of pages) {
        const { status } = await ask("GET", page);
        if (status !== 200) throw new Error(`${page} was answered with ${status}.`);
      }
      const onDisk = () => readdirSync(path.join(dataDir, "pages"), { recursive: true }).filter((name) => name.endsWith(".page")).length;
      await until(async () => onDisk() >= pages.size, 60, "The pages are not on disk");
      return [...pages];
    },

    /** Publishes a new title; resolves to the milliseconds until the page shows it. */
    async publish() {
      const { text } = await asEditor("GET", "/api/articles?locale=nl&depth=0&limit=1&sort=-publishedAt&where[_status][equals]=published&select[slug]=true");
      const [{ id, slug }] = JSON.parse(text).docs;
      const title = `Oefening ${Date.now().toString(36)}`;
      const began = performance.now();
      const saved = await asEditor("PATCH", `/api/articles/${id}?locale=nl&depth=0`, { body: { title, slug, _status: "published" } });
      if (saved.status !== 200) throw new Error(`Publishing was answered with ${saved.status}: ${saved.text.slice(0, 200)}`);
      await until(async () => (await ask("GET", `/nl/blog/${slug}`)).text.includes(title), 30, "The new title is not shown");
      return performance.now() - began;
    },
  };
}

/** Asks every page over and over; `stop` resolves to what came of it. */
export function startLoad(server, pages, connections = 6) {
  const over = new AbortController();
  const seen = { answers: 0, failed: [], slowest: 0 };
  const visit = async (from) => {
    for (let turn = from; !over.signal.aborted; turn += 1) {
      const page = pages[turn % pages.length];
      try {
        const { status, ms } = await server.ask("GET", page);
        seen.answers += 1;
        seen.slowest = Math.max(seen.slowest, ms);
        if (status !== 200) seen.failed.push(`${status} ${page}`);
      } catch (error) {
        seen.failed.push(`${error.code ?? error.message} ${page}`);
      }
      // Enough to meet every moment of a fault, and little enough to leave the machine its work.
      await pause(4);
    }
  };
  const visits = Array.from({ length: connections }, (_, number) => visit(number * 7));
  return {
    seen,
    async stop() {
      over.abort();
      await Promise.all(visits);
      return seen;
    },
  };
}
