import { spawn } from "node:child_process";
import path from "node:path";

/** `npm run dev`: Next's own development server, with the settings of a start. Resolves as `serve` of the front does. */
export async function serveDevelopment(root, { port }) {
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const child = spawn(process.execPath, [next, "dev", "--port", String(port)], { cwd: root, env: process.env, stdio: "inherit" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  void ended.then((code) => process.exit(code ?? 0));
  return {
    address: `http://localhost:${port}`,
    firstRun: null,
    async close() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
