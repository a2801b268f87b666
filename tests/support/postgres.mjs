/** A throwaway PostgreSQL cluster from the system's own binaries, for one test run. */
import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { freePort } from "./free-port.mjs";
import { scratchPlace } from "./scratch.mjs";

/** The folder with initdb and pg_ctl: on the PATH, or where Debian and Homebrew put them, newest first; null where there is none. */
export function findPostgres() {
  const versions = ["/usr/lib/postgresql", "/usr/local/opt", "/opt/homebrew/opt"].flatMap((base) =>
    existsSync(base)
      ? readdirSync(base)
          .filter((name) => /^(postgresql@)?\d+$/.test(name))
          .toSorted((a, b) => Number(b.replace(/\D/g, "")) - Number(a.replace(/\D/g, "")))
          .map((name) => path.join(base, name, "bin"))
      : [],
  );
  const places = [...(process.env.PATH ?? "").split(path.delimiter), ...versions];
  return places.find((place) => ["initdb", "pg_ctl"].every((tool) => existsSync(path.join(place, tool)))) ?? null;
}

const userId = (name, flag) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));

/**
 * Starts the cluster and resolves to its address and how to end it. `stop` may be called twice, and is synchronous, so that it also works
 * while the process is ending. Nothing on disk outlives it. `halt` and `resume` stop and start the server on the same data, for drills.
 * @param {string} binaries what findPostgres found
 * @param {{ connections?: number }} options
 */
export async function startPostgres(binaries, { connections = 200 } = {}) {
  const folder = mkdtempSync(path.join(scratchPlace(), "feuilleton-pg-"));
  const data = path.join(folder, "data");
  const port = await freePort();
  // PostgreSQL refuses to run as root; Debian's package brings a user for it.
  const asRoot = process.getuid?.() === 0;
  const identity = asRoot ? { uid: userId("postgres", "-u"), gid: userId("postgres", "-g") } : {};
  if (asRoot) chownSync(folder, identity.uid, identity.gid);

  const tool = (name, args) => {
    const { status, stderr, error } = spawnSync(path.join(binaries, name), args, {
      cwd: folder,
      encoding: "utf8",
      // The server inherits what it is given: with a pipe for stdout, spawnSync would wait for the server's end.
      stdio: ["ignore", "ignore", "pipe"],
      env: { PATH: process.env.PATH, LANG: "C.UTF-8" },
      ...identity,
    });
    if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  };
  const stop = () => {
    if (existsSync(data)) spawnSync(path.join(binaries, "pg_ctl"), ["stop", "-D", data, "-m", "immediate"], { cwd: folder, ...identity });
    rmSync(folder, { recursive: true, force: true });
  };

  let resume = () => undefined;
  const halt = () => tool("pg_ctl", ["stop", "-D", data, "-w", "-m", "immediate"]);

  try {
    tool("initdb", ["-D", data, "-U", "feuilleton", "-A", "trust", "-E", "UTF8", `--locale=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`, "--no-sync"]);
    // Nothing here has to survive a power cut; a test run is several times faster for it.
    const settings = { listen_addresses: "127.0.0.1", unix_socket_directories: folder, fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: String(connections) };
    const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    resume = () => tool("pg_ctl", ["start", "-D", data, "-w", "-t", "30", "-l", path.join(folder, "log"), "-o", [`-p ${port}`, ...options].join(" ")]);
    resume();
  } catch (error) {
    stop();
    throw error;
  }
  return { url: `postgres://feuilleton@127.0.0.1:${port}/postgres`, port, stop, halt, resume };
}
