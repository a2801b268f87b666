/**
 * Turns the front, the renderer and the scripts beside them into plain JavaScript under dist/, so that a start needs no TypeScript loader, and makes
 * Next's own files light: `bundle.mjs [dist] [.next]`.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { plainly, scripts } from "./plain-script.mjs";
import { slimBuild } from "./slim-build.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

await build({
  absWorkingDir: root,
  ...plainly,
  entryPoints: ["front", "renderer", ...scripts].map((name) => path.join("payload", "server", `${name}.ts`)),
  outbase: path.join("payload", "server"),
  outdir: process.argv[2] ?? "dist",
  outExtension: { ".js": ".mjs" },
  sourcemap: true,
});

await slimBuild(path.resolve(root, process.argv[3] ?? ".next", "server", "chunks"));
