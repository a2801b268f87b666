/** `npm run translations -- check | rebuild | adopt`, on the database that the start would open. With SQLite, stop the server first. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseSettings, readVariables } from "./settings.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const variables = readVariables(root, process.env);
const { database, dataDir } = parseSettings(variables, root);
const env = {
  ...process.env,
  ...variables,
  DATABASE_URL: database.url,
  DATA_DIR: dataDir,
  PAYLOAD_CONFIG_PATH: path.join(root, "payload", "payload.config.ts"),
  // Signs nothing here.
  PAYLOAD_SECRET: variables.PAYLOAD_SECRET ?? "only for deriving what lists show, never for serving",
};
const command = [path.join(root, "node_modules", "payload", "bin.js"), "run", path.join(root, "payload", "server", "translations.ts"), process.argv[2] ?? "check"];
process.exit(spawnSync(process.execPath, command, { cwd: root, env, stdio: "inherit" }).status ?? 1);
