/** Varnish from the system, with the configuration that ships, in front of one server of this machine. */
import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { freePort } from "./free-port.mjs";

/** The program, or null where it or its modules are not installed (`apt-get install varnish varnish-modules`). */
export function findVarnish(): string | null {
  const program = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin"].map((place) => path.join(place, "varnishd")).find((file) => existsSync(file));
  const modules = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib", "/usr/local/lib", "/opt/homebrew/lib"];
  return program && modules.some((place) => existsSync(path.join(place, "varnish/vmods/libvmod_xkey.so"))) ? program : null;
}

export const edgeToken = "token-of-the-edge";

export interface Varnish {
  address: string;
  stop(): Promise<void>;
}

/** @param ports of the servers behind it, two at most: one stands for both */
export async function startVarnish(program: string, [first, second = first]: number[]): Promise<Varnish> {
  const folder = mkdtempSync(path.join(tmpdir(), "feuilleton-varnish-"));
  copyFileSync("payload/edge/varnish.vcl", path.join(folder, "varnish.vcl"));
  const local = (text: string, name: string, port: number | undefined): string => text.replaceAll(`.host = "${name}"; .port = "3000"`, `.host = "127.0.0.1"; .port = "${port}"`);
  const backends = readFileSync("payload/edge/backends.vcl", "utf8").replace(/\.interval = \ds/g, ".interval = 100ms");
  writeFileSync(path.join(folder, "backends.vcl"), local(local(backends, "app", first), "second", second));
  const port = await freePort();
  const child: ChildProcess = spawn(program, ["-F", "-j", "none", "-n", path.join(folder, "work"), "-a", `127.0.0.1:${port}`, "-f", path.join(folder, "varnish.vcl"), "-p", `vcl_path=${folder}`, "-p", "http_gzip_support=off", "-s", "malloc,32m"], { env: { ...process.env, EDGE_TOKEN: edgeToken }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const address = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + 30_000;
  while (!(await fetch(`${address}/api/health`).then((answer) => answer.ok, () => false))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error(`Varnish does not start: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { address, stop };
}
