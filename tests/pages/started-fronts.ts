/** Real fronts as processes, each before a renderer that only answers: for what happens between several of them. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";

import { freePort } from "../support/free-port.mjs";

/** Every page says what is in the file `words`; the tags it is told to expire it notes in a file. */
const standInRenderer = `
import { createServer } from "node:http";
import { appendFileSync, readFileSync, rmSync } from "node:fs";
const kept = { "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate", "content-type": "text/html; charset=utf-8" };
const server = createServer((request, response) => {
  const url = request.url;
  if (url.startsWith("/api/internal/expire")) appendFileSync(process.env.EXPIRED, new URL(url, "http://x").searchParams.get("tags") + "\\n");
  if (url.startsWith("/api/internal/")) return response.writeHead(200).end('{"credentials":null}');
  if (url === "/api/ready") return response.writeHead(200).end("ready");
  const words = readFileSync(process.env.WORDS, "utf8");
  if (words === "" && url.startsWith("/nl/blog")) return response.writeHead(404).end();
  response.writeHead(200, kept).end("<!DOCTYPE html><html><head></head><body>" + words + "</body></html>");
});
rmSync(process.env.FEUILLETON_SOCKET, { force: true });
server.listen(process.env.FEUILLETON_SOCKET, () => process.send({ type: "listening", line: 1 }));
process.on("SIGTERM", () => process.exit(0));
process.on("disconnect", () => process.exit(0));
`;

export interface Front {
  get(address: string): Promise<{ status: number; text: string }>;
  /** Resolves when the whole says that it is ready. */
  ready(): Promise<void>;
  kill(): Promise<void>;
  expired: string;
  port: number;
}

export interface Fronts {
  start(name: string, databaseUrl: string): Promise<Front>;
  /** What every renderer answers from now on; with "" the blog's pages do not exist. */
  say(words: string): void;
  close(): Promise<void>;
}

export async function makeFronts(): Promise<Fronts> {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-fronts-"));
  mkdirSync(path.join(folder, ".next/static"), { recursive: true });
  writeFileSync(path.join(folder, ".next/BUILD_ID"), "b1");
  writeFileSync(path.join(folder, "package.json"), `{ "type": "module" }`);
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  await build({ entryPoints: ["payload/server/front.ts"], outfile: path.join(folder, "dist/front.mjs"), bundle: true, platform: "node", format: "esm", packages: "external", logLevel: "error" });
  writeFileSync(path.join(folder, "dist/renderer.mjs"), standInRenderer);
  writeFileSync(path.join(folder, "run.mjs"), `import { serve } from "./dist/front.mjs"; await serve({ port: Number(process.env.PORT) });`);
  const words = path.join(folder, "words");
  const running = new Set<ChildProcess>();

  async function kill(child: ChildProcess): Promise<void> {
    if (!running.delete(child)) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
  }

  return {
    say: (text) => writeFileSync(words, text),
    async start(name, databaseUrl) {
      const port = await freePort();
      const expired = path.join(folder, `${name}-expired`);
      writeFileSync(expired, "");
      const env = { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl, DATA_DIR: path.join(folder, name), PAGES_DIR: path.join(folder, name, "pages"), SITE_URL: "https://blog.example", WORDS: words, EXPIRED: expired };
      const child = spawn(process.execPath, ["run.mjs"], { cwd: folder, env, stdio: ["ignore", "inherit", "inherit"] });
      running.add(child);
      const get: Front["get"] = async (address) => {
        const answer = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: "manual" });
        return { status: answer.status, text: await answer.text() };
      };
      const ready = async (): Promise<void> => {
        const deadline = performance.now() + 30_000;
        while ((await get("/api/ready").catch(() => null))?.status !== 200) {
          if (performance.now() > deadline || child.exitCode !== null) throw new Error(`The front ${name} does not get ready.`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      return { get, ready, expired, port, kill: () => kill(child) };
    },
    async close() {
      await Promise.all([...running].map(kill));
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
