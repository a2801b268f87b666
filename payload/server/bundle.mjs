/** Turns the front and the renderer into plain JavaScript under dist/, so that a start needs no TypeScript loader. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

await build({
  absWorkingDir: root,
  entryPoints: ["front", "renderer"].map((name) => path.join("payload", "server", `${name}.ts`)),
  outdir: process.argv[2] ?? "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  // Packages stay where npm put them: one copy of Payload and Next in the process, whoever asks for it.
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
});
