/**
 * After a change of the model: `npm run generate` writes the types and the admin's import map, `npm run migrate:create -- name` a migration for
 * the database that DATABASE_URL names (run it once with file:… and once with postgres://…; PostgreSQL has to answer).
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withoutWaiting } from "./plain-script.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const env = {
  DATABASE_URL: `file:${path.join(root, "node_modules", ".cache", "generate.db")}`,
  ...process.env,
  PAYLOAD_CONFIG_PATH: path.join(root, "payload", "payload.config.ts"),
  // Signs nothing here.
  PAYLOAD_SECRET: process.env.PAYLOAD_SECRET ?? "only for generating files, never for serving",
};

function payload(...args) {
  const { status } = spawnSync(process.execPath, [withoutWaiting, path.join(root, "node_modules", "payload", "bin.js"), ...args], { cwd: root, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const migration = process.argv.indexOf("--migration");
if (migration === -1) {
  payload("generate:types");
  payload("generate:importmap");
} else {
  payload("migrate:create", process.argv[migration + 1] ?? "change", "--skip-empty");
}
