/**
 * A server that can be deployed to in a moment: the real start, deploy and front, before stand-ins for Next's build and for the renderer. The
 * file `app/words` is what its pages say; it is read at the build, as real sources are.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";

import { freePort } from "../support/free-port.mjs";

const nextBuild = `
const fs = require("node:fs");
const path = require("node:path");
const words = fs.readFileSync("app/words", "utf8");
if (words.includes("broken")) { console.error("words are broken"); process.exit(1); }
const out = process.env.FEUILLETON_NEXT;
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(path.join(out, "static"), { recursive: true });
fs.writeFileSync(path.join(out, "BUILD_ID"), words.split(" ")[0]);
fs.writeFileSync(path.join(out, "words"), words);
fs.writeFileSync(path.join(out, "static", words.split(" ")[0] + ".js"), words);
`;

const bundle = `
import fs from "node:fs";
fs.mkdirSync(process.argv[2], { recursive: true });
fs.copyFileSync("front.mjs", process.argv[2] + "/front.mjs");
fs.copyFileSync("payload/server/stand-in.mjs", process.argv[2] + "/renderer.mjs");
`;

/** Says the words of its build; notes in \`journal\` what it does to the database; does badly what the words say. */
const renderer = `
import { createServer } from "node:http";
import fs from "node:fs";
const words = fs.readFileSync(process.env.FEUILLETON_NEXT + "/words", "utf8");
const [name] = words.split(" ");
const note = (what) => fs.appendFileSync("journal", what + " " + name + "\\n");
const kept = { "cache-control": "s-maxage=2592000", "content-type": "text/html; charset=utf-8" };
if (words.includes("deaf")) process.exit(1);
createServer((request, response) => {
  if (request.url === "/api/internal/prepare") {
    note("prepare");
    if (words.includes("unmigrated")) process.exit(1);
    return setTimeout(() => response.writeHead(200).end('{"credentials":null}'), 100);
  }
  if (request.url.startsWith("/api/internal/")) return response.writeHead(404).end("{}");
  if (request.method === "POST") return request.resume().on("end", () => setTimeout(() => {
    note("write");
    response.writeHead(200).end(name);
  }, 30));
  if (words.includes("blank")) return response.writeHead(500).end();
  response.writeHead(200, kept).end('<!DOCTYPE html><html><head></head><body data-island>' + words + '<script src="/_next/static/' + name + '.js"></script><script>self.__next_f=["' + name + '"]</script></body></html>');
}).listen(process.env.FEUILLETON_SOCKET, () => process.send({ type: "listening", line: words.includes("strange") ? 99 : 1 }));
process.on("SIGTERM", () => process.exit(0));
process.on("disconnect", () => process.exit(0));
`;

export interface Ran {
  code: number | null;
  said: string;
}

export interface DeployedProject {
  /** What sources say from now on; the first word names the build. */
  write(words: string): void;
  start(): Promise<void>;
  deploy(): Promise<Ran>;
  get(address: string, init?: RequestInit): Promise<{ status: number; text: string }>;
  /** What was done to the database, in order. */
  journal(): string[];
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export async function makeDeployedProject(): Promise<DeployedProject> {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-deployed-"));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  cpSync("payload/server", path.join(folder, "payload/server"), { recursive: true, filter: (file) => !file.endsWith(".ts") });
  write("package.json", `{ "type": "module" }`);
  write("package-lock.json", "{}");
  mkdirSync(path.join(folder, "node_modules"));
  for (const name of readdirSync("node_modules")) if (name !== "next" && !name.startsWith(".")) symlinkSync(path.resolve("node_modules", name), path.join(folder, "node_modules", name));
  write("node_modules/next/package.json", "{}");
  write("node_modules/next/dist/bin/next", nextBuild);
  write("node_modules/.feuilleton-lock", createHash("sha256").update("{}").digest("hex"));
  write("payload/server/bundle.mjs", bundle);
  write("payload/server/stand-in.mjs", renderer);
  await build({ entryPoints: ["payload/server/front.ts"], outfile: path.join(folder, "front.mjs"), bundle: true, platform: "node", format: "esm", packages: "external", logLevel: "error" });
  const port = await freePort();
  const env = { PATH: process.env.PATH, HOME: folder, NODE_ENV: "test" as const, PORT: String(port), LOG_LEVEL: "silent" };
  let server: ChildProcess | null = null;

  async function kill(): Promise<void> {
    const running = server;
    server = null;
    if (!running || running.exitCode !== null) return;
    const gone = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await gone;
  }

  return {
    write: (words) => write("app/words", words),
    async start() {
      const child = spawn(process.execPath, ["payload/server/start.mjs"], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
      server = child;
      await new Promise<void>((resolve, reject) => {
        child.stdout.on("data", (chunk: Buffer) => chunk.toString().includes("Ctrl-C") && resolve());
        child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
      });
    },
    deploy: () =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, ["payload/server/deploy.mjs"], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
        let said = "";
        for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
        child.once("close", (code) => resolve({ code, said }));
      }),
    async get(address, init) {
      const answer = await fetch(`http://127.0.0.1:${port}${address}`, init);
      return { status: answer.status, text: await answer.text() };
    },
    journal: () => (existsSync(path.join(folder, "journal")) ? readFileSync(path.join(folder, "journal"), "utf8").trim().split("\n") : []),
    kill,
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
