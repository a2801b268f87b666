/** Programs of ours that need Payload but no server, as plain JavaScript. */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { findBuild } from "./build.mjs";

/** Relative to payload/server, without extension. A build has them under the same names in its dist. */
export const scripts = ["backup/run-move", "translations"];

/** How esbuild makes plain JavaScript of what is in payload/server. */
export const plainly = {
  bundle: true,
  platform: /** @type {const} */ ("node"),
  format: /** @type {const} */ ("esm"),
  target: "node20.19",
  // Packages stay where npm put them: one copy of Payload and Next in the process, whoever asks for it.
  packages: /** @type {const} */ ("external"),
  logLevel: /** @type {const} */ ("warning"),
};

/**
 * For Node, before whatever loads Payload. Lexical's packages wait for their own halves at top level unless they are asked for by this condition,
 * and Node 20 now and then waits for such a circle without end: the process is over, with code 13, or 0 under Payload's own command, and nothing
 * was done (4 of 48 starts without it, none of 48 with it).
 */
export const withoutWaiting = "--conditions=production";

/** The file to run: that of the build where it comes from these sources, else one made now, beside the packages that it imports. */
export async function plainScript(root, name) {
  const built = findBuild(root);
  const ready = built && path.join(root, built.dist, `${name}.mjs`);
  if (ready && existsSync(ready)) return ready;
  const folder = path.join(root, "node_modules", ".cache", "feuilleton", "scripts");
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(name)}-${process.pid}.mjs`);
  const { build } = await import("esbuild");
  await build({ ...plainly, absWorkingDir: root, entryPoints: [path.join("payload", "server", `${name}.ts`)], outfile });
  return outfile;
}
