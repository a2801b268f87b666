/** Turns the front, the renderer and the scripts beside them into plain JavaScript under dist/, so that a start needs no TypeScript loader. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { plainly, scripts } from "./plain-script.mjs";

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
