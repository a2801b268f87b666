/** What happens to a shop on SQLite, and to its disk, clock and renderer. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sqliteDriver } from "../../payload/server/drivers.mjs";
import { runFaults } from "./faults.mjs";
import { pause, shopServer, until } from "./shop-server.mjs";

const asRoot = process.getuid?.() === 0;
const faketime = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((kind) => `/usr/lib/${kind}/faketime/libfaketimeMT.so.1`).find((file) => existsSync(file));

function pageFiles(server) {
  const pages = path.join(server.dataDir, "pages");
  return readdirSync(pages, { recursive: true }).filter((name) => name.endsWith(".page")).map((name) => path.join(pages, name));
}

export async function drill() {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-drill-"));
  const disk = path.join(folder, "data");
  mkdirSync(disk);
  const clock = path.join(folder, "clock");
  writeFileSync(clock, "+0");
  if (asRoot) execFileSync("mount", ["-t", "tmpfs", "-o", "size=160m", "tmpfs", disk]);
  const moved = faketime ? { LD_PRELOAD: faketime, FAKETIME_TIMESTAMP_FILE: clock, FAKETIME_DONT_FAKE_MONOTONIC: "1", FAKETIME_NO_CACHE: "0", FAKETIME_CACHE_DURATION: "1" } : {};
  const server = await shopServer({ folder, variables: moved });
  const file = path.join(disk, "shop.db");
  const filler = path.join(disk, "filler");
  let held = null;
  try {
    await server.start();
    await server.signIn();
    const pages = await server.warm();
    return await runFaults(server, pages, [
      {
        name: "database file locked",
        async begin() {
          const Database = sqliteDriver();
          held = new Database(file);
          held.exec("PRAGMA busy_timeout = 20000");
          held.exec("BEGIN IMMEDIATE");
        },
        async note() {
          const { status, text } = await server.asEditor("PATCH", "/api/articles/1?locale=nl&draft=true&depth=0", { body: { workingTitle: "Op slot" } }).catch((error) => ({ status: error.message, text: "" }));
          return `saving meanwhile: ${status} ${JSON.stringify(text).slice(0, 80)}`;
        },
        async end() {
          held?.exec("ROLLBACK");
          held?.close();
          held = null;
        },
      },
      {
        name: "renderer killed with −9, five times",
        seconds: 1,
        async begin() {
          for (let time = 0; time < 5; time += 1) {
            for (const pid of server.renderers()) process.kill(pid, "SIGKILL");
            await until(async () => server.renderers().length > 0, 30, "No renderer is started again");
            await pause(500);
          }
          for (const pid of server.renderers()) process.kill(pid, "SIGKILL");
        },
        async end() {},
      },
      {
        name: "disk full",
        needs: () => (asRoot ? null : "a small disk needs root"),
        async begin() {
          // To the last block.
          execFileSync("sh", ["-c", `dd if=/dev/zero of=${filler} bs=64k 2>/dev/null; dd if=/dev/zero of=${filler} bs=1k oflag=append conv=notrunc 2>/dev/null; true`]);
        },
        async note() {
          const { status, text } = await server.asEditor("PATCH", "/api/articles/1?locale=nl&draft=true&depth=0", { body: { workingTitle: "Vol", excerpt: "x".repeat(200) } });
          return `saving meanwhile: ${status} ${status === 200 ? "" : JSON.stringify(text).slice(0, 80)}`;
        },
        async end() {
          rmSync(filler, { force: true });
        },
      },
      {
        name: "page folder deleted",
        seconds: 2,
        async begin() {
          rmSync(path.join(disk, "pages"), { recursive: true, force: true });
        },
        async end() {},
      },
      {
        name: "every kept page damaged, then kill −9 of everything and a start",
        seconds: 1,
        restarts: true,
        async begin() {
          await server.warm();
          for (const name of pageFiles(server)) writeFileSync(name, "damaged");
          await server.killAll();
          await server.start();
        },
        async end() {
          for (const page of pages) {
            const { status } = await server.ask("GET", page);
            if (status !== 200) throw new Error(`${page} was answered with ${status} after the start.`);
          }
        },
      },
      ...[["a year ahead", "+365d"], ["a year back", "-365d"]].map(([words, offset]) => ({
        name: `clock moved ${words}`,
        seconds: 6,
        needs: () => (faketime ? null : "libfaketime is not installed"),
        async begin() {
          writeFileSync(clock, offset);
          await pause(2_500);
        },
        note: async () => `the server's Date: ${(await server.ask("GET", "/api/health")).headers.date}`,
        async end() {
          // Sessions that began in another year are over.
          writeFileSync(clock, "+0");
          await pause(2_500);
          await server.signIn();
        },
      })),
      {
        name: "shutdown while 40 visitors wait for pages and a save is under way",
        seconds: 0,
        restarts: true,
        async begin() {
          const asked = Array.from({ length: 40 }, (_, number) => server.ask("GET", `/nl/search?q=zink${number}`));
          const saved = server.asEditor("PATCH", "/api/articles/1?locale=nl&draft=true&depth=0", { body: { workingTitle: "Bij het afsluiten" } });
          await pause(150);
          const stopped = server.stop();
          const answers = await Promise.allSettled([...asked, saved]);
          await stopped;
          const bad = answers.filter((answer) => answer.status === "rejected" || answer.value.status !== 200).map((answer) => answer.reason?.code ?? answer.value?.status);
          if (bad.length > 0) throw new Error(`${bad.length} of 41 were not answered: ${[...new Set(bad)].join(", ")}`);
          await server.start();
        },
        async end() {},
      },
    ]);
  } finally {
    held?.close();
    await server.stop();
    if (asRoot) execFileSync("umount", ["-l", disk]);
    rmSync(folder, { recursive: true, force: true });
  }
}
