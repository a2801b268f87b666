/** What happens to a shop whose PostgreSQL is stopped, restarted, slow, full, or gone when everything starts again. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { findPostgres, startPostgres } from "../support/postgres.mjs";
import { runFaults } from "./faults.mjs";
import { pause, shopServer } from "./shop-server.mjs";
import { slowLine } from "./slow-line.mjs";

const connections = 60;

/** Takes every connection that is left; resolves to what lets them go. */
async function takeConnections(url) {
  const held = [];
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    try {
      await client.connect();
      held.push(client);
    } catch {
      return { held, release: () => Promise.all(held.map((each) => each.end().catch(() => undefined))) };
    }
  }
}

export async function drill() {
  const binaries = findPostgres();
  if (!binaries) return { text: "Skipped: no PostgreSQL binaries (initdb, pg_ctl) on this machine.", failures: 0 };
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-drill-"));
  const cluster = await startPostgres(binaries, { connections });
  const line = await slowLine(cluster.port);
  const server = await shopServer({ folder, database: `postgres://feuilleton@127.0.0.1:${line.port}/postgres` });
  let taken = null;
  try {
    await server.start();
    await server.signIn();
    const pages = await server.warm();
    return await runFaults(server, pages, [
      { name: "PostgreSQL stopped for 12 s", seconds: 12, databaseGone: true, begin: async () => cluster.halt(), end: async () => cluster.resume() },
      {
        name: "PostgreSQL restarted",
        seconds: 1,
        async begin() {
          cluster.halt();
          cluster.resume();
        },
        async end() {},
      },
      {
        name: "PostgreSQL slow: 2 s a query",
        seconds: 15,
        begin: async () => line.delay(2_000),
        async note() {
          const { status, ms } = await server.ask("GET", `/nl/blog/traag-${Date.now()}`);
          return `an address never seen: ${status} after ${(ms / 1000).toFixed(0)} s`;
        },
        end: async () => line.delay(0),
      },
      {
        name: "PostgreSQL full of connections, the renderer started anew meanwhile",
        seconds: 12,
        async begin() {
          taken = await takeConnections(cluster.url);
          for (const pid of server.renderers()) process.kill(pid, "SIGKILL");
          // What the renderer held is free for a moment.
          const more = await takeConnections(cluster.url);
          const { release } = taken;
          taken = { held: [...taken.held, ...more.held], release: () => Promise.all([release(), more.release()]) };
          await pause(3_000);
        },
        note: async () => `${taken.held.length} of ${connections} taken; /api/ready: ${(await server.ask("GET", "/api/ready")).text.trim().slice(0, 90)}`,
        async end() {
          await taken?.release();
          taken = null;
        },
      },
      {
        name: "kill −9 of everything and a start with PostgreSQL down",
        seconds: 5,
        restarts: true,
        databaseGone: false,
        async begin() {
          cluster.halt();
          await server.killAll();
          await server.start("health");
        },
        async note() {
          const began = performance.now();
          for (const page of pages) {
            const { status } = await server.ask("GET", page);
            if (status !== 200) throw new Error(`${page} was answered with ${status} without a database.`);
          }
          const unknown = await server.ask("GET", "/nl/blog/nooit-gezien");
          if (unknown.status !== 503 || unknown.headers["retry-after"] === undefined) throw new Error(`A page never rendered was ${unknown.status}.`);
          const ready = await server.ask("GET", "/api/ready");
          if (ready.status !== 503) throw new Error(`/api/ready was ${ready.status} without a database.`);
          return `all ${pages.length} pages in ${Math.round(performance.now() - began)} ms without a database; /api/ready: ${ready.text.trim().slice(0, 80)}`;
        },
        end: async () => cluster.resume(),
      },
    ]);
  } finally {
    line.delay(0);
    await taken?.release();
    await server.stop();
    line.close();
    cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
