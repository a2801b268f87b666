/** The production server as `npm start` has it, on a folder and a database of its own, and the questions a bench puts to it. */
import { spawn } from "node:child_process";
import { Agent, request } from "node:http";
import path from "node:path";
import pg from "pg";
import { withoutWaiting } from "../../payload/server/plain-script.mjs";
import { freePort } from "../support/free-port.mjs";
import { root } from "../support/tools.mjs";
import { processorOf } from "./processes.mjs";

/** As `npm start` does. */
export const startArguments = ["--max-old-space-size=256", "--max-semi-space-size=4", path.join("payload", "server", "start.mjs")];
const password = "a-password-for-measuring";
/** The same at every start, whatever the port: kept pages belong to an address. */
const siteUrl = "http://localhost:3000";
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : process.argv[at + 1];
}

export function environment(folder, database, port) {
  return { ...process.env, NODE_ENV: "production", DATA_DIR: folder, DATABASE_URL: database, PORT: String(port), SITE_URL: siteUrl, PAYLOAD_SECRET: "a-secret-for-measuring-of-more-than-32-characters", SEED_DEMO: "1", DEMO_PASSWORD: password };
}

/** Starts the server; resolves once it serves. */
export async function start(folder, database) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, startArguments, { cwd: root, env: environment(folder, database, port), stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => {
      said += chunk;
      if (said.includes("Started in")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${said}`)));
  });
  const stop = () => new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
  return { port, pid: child.pid, startedIn: performance.now() - began, stop };
}

export function ask(port, method, address, { headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, method, path: address, headers: { ...headers, ...(body ? { "content-type": "application/json" } : {}) } }, async (answer) => {
      const chunks = [];
      for await (const chunk of answer) chunks.push(chunk);
      resolve({ status: answer.statusCode, text: Buffer.concat(chunks).toString("utf8") });
    });
    sent.once("error", reject);
    sent.end(body && JSON.stringify(body));
  });
}

export async function signIn(port) {
  const { status, text } = await ask(port, "POST", "/api/users/login", { body: { email: "admin@demo.test", password } });
  if (status !== 200) throw new Error(`Signing in was answered with ${status}: ${text}`);
  return { authorization: `JWT ${JSON.parse(text).token}` };
}

/** Milliseconds until an answer holds the words; asks again without a pause. */
export async function until(port, address, words, sent) {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const { text } = await ask(port, "GET", address);
    if (text.includes(words)) return { took: performance.now() - sent, tries: tries + 1 };
  }
  throw new Error(`${address} never showed “${words}”.`);
}

export async function articlesOf(port, headers, count) {
  const { text } = await ask(port, "GET", `/api/articles?locale=nl&depth=0&limit=${count}&sort=-publishedAt&where[_status][equals]=published&select[slug]=true`, { headers });
  return JSON.parse(text).docs;
}

/** Milliseconds; and of processor in that time, from which on a server counts as busy. */
const rest = 300;
const busy = 30;

/** Until no page waits, and what was made is coded: that goes on for a second or two in threads beside the one that answers. */
export async function settled(port, pid) {
  for (;;) {
    const { text } = await ask(port, "GET", "/api/health");
    if (JSON.parse(text).waiting === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  for (let had = processorOf(pid), used = Infinity, tries = 0; used > busy && tries < 30; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, rest));
    const has = processorOf(pid);
    [had, used] = [has, has - had];
  }
}

export async function corpus(folder, database, size) {
  const child = spawn(process.execPath, [path.join(root, "node_modules", "tsx", "dist", "cli.mjs"), path.join("tests", "bench", "corpus.ts"), String(size)], { cwd: root, env: { ...environment(folder, database, 0), NODE_OPTIONS: `--max-old-space-size=1024 ${withoutWaiting}` }, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`Making the corpus ended with ${code}.`);
}

/** A database of its own on the server that was named; SQLite in the folder otherwise. */
export async function databaseIn(folder) {
  const server = option("database");
  if (!server) return { url: `file:${path.join(folder, "feuilleton.db")}`, drop: async () => undefined };
  const name = `bench_${process.pid}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.end();
    },
  };
}
