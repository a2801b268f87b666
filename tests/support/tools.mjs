/** Starts the tools of node_modules with this Node, without npx, a shell or a .cmd file in between. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../payload/server/child.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The script behind a package's command. */
function script(name, command = name) {
  const folder = path.join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}

const minutes = 60_000;

/**
 * Resolves to `{ code, output }`. A tool that hangs is ended after `timeout` milliseconds, and then has a null code.
 * @param {string} name a package, "package/command" where the two differ, or a script of ours ending in .mjs
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, node?: string, timeout?: number, echo?: boolean }} [options] `node` is another binary
 */
export function runTool(name, args = [], { env = {}, node = process.execPath, timeout = 15 * minutes, echo = false } = {}) {
  const [, scope, command] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
  const file = name.endsWith(".mjs") ? path.join(root, name) : script(scope, command ?? scope.split("/").at(-1));
  return run(node, [file, ...args], { cwd: root, env: { ...process.env, ...env }, timeout, echo });
}
