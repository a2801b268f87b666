/**
 * Where `npm run deploy` talks to the running front: a local socket in a folder that only this user can enter. Its place is in a file beside the
 * folder of kept pages, since each server has one of its own.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

import { log } from "../log";
import { bytesOf } from "./ask-renderer";
import type { BuiltPlace } from "./swap-renderer";

const asked = z.object({ root: z.string().min(1), next: z.string().min(1), dist: z.string().min(1) });

export interface DeployDoorOptions {
  /** The folder of kept pages of this server. */
  allPages: string;
  /** What is being served at this moment. */
  place(): BuiltPlace;
  /** Rejects with the reason in words where the earlier build goes on being served. */
  swap(place: BuiltPlace, say: (words: string) => void): Promise<void>;
}

/** Of the front's own code, which a deploy does not replace. */
function printOfFront(): string {
  return createHash("sha256").update(readFileSync(fileURLToPath(import.meta.url))).digest("hex");
}

/** Resolves to what closes it. Answers `GET /` with what is served, `POST /` with one JSON line a step, the last of them `{ ok }`. */
export async function openDeployDoor({ allPages, place, swap }: DeployDoorOptions): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-deploy-"));
  const socket = path.join(folder, "front.sock");
  const note = `${allPages}.server`;
  const front = printOfFront();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.writeHead(200, { "Content-Type": "application/json" });
    if (request.method !== "POST") return void response.end(JSON.stringify({ ...place(), front, pid: process.pid }));
    const line = (said: object): void => void response.write(`${JSON.stringify(said)}\n`);
    try {
      const wanted = asked.parse(JSON.parse((await bytesOf(request)).toString("utf8")));
      await swap(wanted, (words) => {
        log.info({ root: wanted.root, next: wanted.next }, `Deploy: ${words}.`);
        line({ words });
      });
      line({ ok: true });
    } catch (error) {
      log.error({ err: error }, "Deploy: the build that was served before goes on being served.");
      line({ ok: false, words: error instanceof Error ? error.message : String(error) });
    }
    response.end();
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socket, resolve);
  });
  writeFileSync(note, JSON.stringify({ socket }), { mode: 0o600 });
  return () => {
    server.close();
    server.closeAllConnections();
    rmSync(note, { force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}
