import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export interface Renderer {
  /** Path of the local socket it listens on. */
  socket: string;
  /** Proves to the renderer that a request comes from the front. */
  token: string;
  /** Resolves once it has gone. */
  stop(): Promise<void>;
}

/** Milliseconds before a renderer that died is started again; doubled each time it dies young. */
const firstPause = 200;
const longestPause = 10_000;
const young = 30_000;

/** Starts the renderer and keeps it running. Resolves when it first listens, rejects when its first start fails. */
export async function startRenderer(): Promise<Renderer> {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-"));
  const socket = path.join(folder, "renderer.sock");
  const token = randomBytes(24).toString("hex");
  const script = fileURLToPath(new URL("./renderer.mjs", import.meta.url));
  let child: ChildProcess | null = null;
  let stopping = false;
  let pause = firstPause;

  function launch(): Promise<void> {
    const began = Date.now();
    const started = spawn(process.execPath, ["--enable-source-maps", script], {
      env: { ...process.env, NODE_ENV: "production", FEUILLETON_SOCKET: socket, FEUILLETON_INTERNAL: token },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child = started;
    return new Promise((resolve, reject) => {
      started.once("message", () => resolve());
      started.once("error", reject);
      started.once("exit", (code, signal) => {
        reject(new Error(`The renderer stopped before it was ready (${signal ?? code}).`));
        if (stopping) return;
        pause = Date.now() - began < young ? Math.min(pause * 2, longestPause) : firstPause;
        setTimeout(() => {
          if (!stopping) launch().catch(() => undefined);
        }, pause);
      });
    });
  }

  async function stop(): Promise<void> {
    stopping = true;
    const running = child;
    if (running && running.exitCode === null && running.signalCode === null) {
      const gone = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGTERM");
      const force = setTimeout(() => running.kill("SIGKILL"), 8_000);
      await gone;
      clearTimeout(force);
    }
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    await launch();
  } catch (error) {
    await stop();
    throw error;
  }
  return { socket, token, stop };
}
