import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { log } from "../log";
import type { Plan } from "../publish/plan";
import { type FromFront, isFromRenderer, lineVersion } from "./plan-line";

export interface Renderer {
  /** Path of the local socket it listens on. */
  socket: string;
  /** Proves to the renderer that a request comes from the front. */
  token: string;
  /** Resolves when it first listens, rejects when its first start fails; it is started again all the same, until stopped. */
  first: Promise<void>;
  /** Resolves once it has gone; what it has under way it may answer for `patience` milliseconds. */
  stop(patience?: number): Promise<void>;
}

export interface RendererEvents {
  /** Each time it listens: at first, and after every death. */
  listening(): void;
  /** A change that has to be carried out before the editor hears of it. */
  plan(plan: Plan): Promise<void>;
}

/**
 * Megabytes. Without a limit the heap takes what the machine has; some four times of what is alive in it at 1,000 articles (85 MB) is plenty. What is young has 8:
 * with 4, a tenth of a render went into collecting it; with 16, all processes together took 36 MB (a tenth) more, and a render up to 3 % less. No source maps: Node reads
 * those of every file it loads, 160 MB of them, which doubled the memory and took 16 of 20 seconds of a start. They lie beside the build.
 */
const heap = ["--max-old-space-size=384", "--max-semi-space-size=8"];

/**
 * Of glibc's: each thread that allocates gets a place of its own, up to eight a core, and what was freed there stays there. Node's threads compress
 * and read in turns; two places are enough for them, and the same work ends with 193 MB instead of 208. Other systems do not read it.
 */
const places = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2" };

/** Milliseconds before a renderer that died is started again; doubled each time it dies young. */
const firstPause = 200;
const longestPause = 10_000;
const young = 30_000;

export interface RendererPlace {
  script: string;
  /** Folder it runs in; its modules and its build are found from there. */
  root: string;
}

const besideUs: RendererPlace = { script: fileURLToPath(new URL("./renderer.mjs", import.meta.url)), root: process.cwd() };

/** Starts the renderer and keeps it running. `more` is what it is told besides the environment of this process. */
export function startRenderer(events: RendererEvents, { script, root }: RendererPlace = besideUs, more: Record<string, string> = {}): Renderer {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-"));
  const socket = path.join(folder, "renderer.sock");
  const token = randomBytes(24).toString("hex");
  let child: ChildProcess | null = null;
  let stopping = false;
  let pause = firstPause;

  async function carryOut(from: ChildProcess, id: number, plan: Plan): Promise<void> {
    const error = await events.plan(plan).then(
      () => null,
      (failure: unknown) => (failure instanceof Error ? failure.message : String(failure)),
    );
    if (error !== null) log.error({ reason: error }, "A change could not be carried out; it stays in the outbox.");
    const done: FromFront = { type: "plan-done", id, error };
    if (from.connected) from.send(done);
  }

  function launch(): Promise<void> {
    const began = Date.now();
    const started = spawn(process.execPath, [...heap, script], {
      cwd: root,
      env: { ...process.env, ...places, ...more, NODE_ENV: "production", FEUILLETON_SOCKET: socket, FEUILLETON_INTERNAL: token },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child = started;
    return new Promise((resolve, reject) => {
      started.on("message", (message) => {
        if (!isFromRenderer(message)) return;
        if (message.type === "plan") return void carryOut(started, message.id, message.plan);
        if (message.line !== lineVersion) {
          reject(new Error("The renderer of this build speaks otherwise than the running front: restart the server for it."));
          return void started.kill("SIGKILL");
        }
        log.info({ renderer: started.pid, ms: Date.now() - began }, "The renderer listens.");
        resolve();
        events.listening();
      });
      started.once("error", reject);
      started.once("exit", (code, signal) => {
        reject(new Error(`The renderer stopped before it was ready (${signal ?? code}).`));
        if (stopping) return;
        pause = Date.now() - began < young ? Math.min(pause * 2, longestPause) : firstPause;
        log.error({ renderer: started.pid, code, signal, lived: Date.now() - began, again: pause }, "The renderer ended; it is started again.");
        setTimeout(() => {
          if (!stopping) launch().catch(() => undefined);
        }, pause);
      });
    });
  }

  async function stop(patience = 8_000): Promise<void> {
    stopping = true;
    const running = child;
    if (running && running.exitCode === null && running.signalCode === null) {
      const gone = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGTERM");
      const force = setTimeout(() => running.kill("SIGKILL"), patience);
      await gone;
      clearTimeout(force);
    }
    rmSync(folder, { recursive: true, force: true });
  }

  return { socket, token, first: launch(), stop };
}
