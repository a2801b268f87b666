/**
 * The real start scripts in a folder of their own, with a stand-in for what they would install and build: a start then takes a moment,
 * and never touches this project's node_modules, data or build.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hashSources } from "@/payload/server/build.mjs";

/** Serves nothing, but says when it is started and closed. */
const standInFront = `
export const locales = ["nl", "fr"];
export async function serve({ port }) {
  if (process.env.FRONT_FAILS) throw new Error("the migration of 3 May failed");
  const alive = setInterval(() => {}, 1000);
  const { NODE_ENV, DATABASE_URL, PAYLOAD_SECRET } = process.env;
  console.log("served with", JSON.stringify({ NODE_ENV, DATABASE_URL, PAYLOAD_SECRET }));
  return {
    address: "http://localhost:" + port,
    firstRun: { credentials: [{ email: "admin@demo.test", password: "pass-word-0" }, ...(process.env.SEED_DEMO === "0" ? [] : [{ email: "editor@demo.test", password: "pass-word-1" }])] },
    async close() {
      console.log("closing");
      if (process.env.FRONT_HANGS) await new Promise(() => {});
      clearInterval(alive);
    },
  };
}
`;

/** `next dev` as far as a start knows it: it listens, and prepares for who has the token. */
const standInNext = `
const { createServer } = require("node:http");
const port = Number(process.argv[process.argv.indexOf("--port") + 1]);
if (process.env.NEXT_FAILS) process.exit(1);
createServer((request, response) => {
  const allowed = request.headers["x-feuilleton-internal"] === process.env.FEUILLETON_INTERNAL && request.url === "/api/internal/prepare";
  response.writeHead(allowed ? 200 : 404);
  response.end(allowed ? JSON.stringify({ credentials: [{ email: "editor@demo.test", password: process.env.NODE_ENV }] }) : "{}");
}).listen(port);
`;

export interface Project {
  folder: string;
  /** Everything in the folder, sorted; to see that nothing was left behind. */
  files(): string[];
  start(variables?: Record<string, string>, ...flags: string[]): Started;
  remove(): void;
}

export interface Started {
  process: ChildProcess;
  /** Resolves when the process has ended. */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** Resolves when stdout holds `words`; rejects when the process ends before that. */
  says(words: string): Promise<void>;
}

export function makeProject(): Project {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-start-"));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  cpSync("payload/server", path.join(folder, "payload/server"), { recursive: true, filter: (file) => !file.endsWith(".ts") });
  write("package.json", `{ "type": "module" }`);
  write("package-lock.json", "{}");
  write("node_modules/next/package.json", "{}");
  write("node_modules/next/dist/bin/next", standInNext);
  write("node_modules/.feuilleton-lock", createHash("sha256").update("{}").digest("hex"));
  symlinkSync(path.resolve("node_modules/@payloadcms"), path.join(folder, "node_modules/@payloadcms"));
  write("dist/front.mjs", standInFront);
  write(".next/feuilleton-sources", hashSources(folder));
  return {
    folder,
    files: () => readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted(),
    start: (variables = {}, ...flags) => start(folder, variables, flags),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function start(folder: string, variables: Record<string, string>, flags: string[]): Started {
  const child = spawn(process.execPath, ["payload/server/start.mjs", ...flags], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, PORT: "0", NODE_ENV: "test", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  const waiting = new Set<() => void>();
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
    for (const check of waiting) check();
  });
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => stdout.includes(words) && resolve();
      waiting.add(check);
      check();
      void ended.then(() => reject(new Error(`ended without "${words}":\n${stdout}${stderr}`)));
    });
  return { process: child, ended, says };
}
