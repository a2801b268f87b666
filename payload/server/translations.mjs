/** `npm run translations -- check | rebuild | adopt`, on the database that the start would open. With SQLite, stop the server first. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { plainScript, withoutWaiting } from "./plain-script.mjs";
import { parseSettings, readVariables } from "./settings.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const variables = readVariables(root, process.env);
const { database, dataDir } = parseSettings(variables, root);
const env = {
  ...process.env,
  ...variables,
  DATABASE_URL: database.url,
  DATA_DIR: dataDir,
  // Without it Payload asks a development server for news of the configuration.
  DISABLE_PAYLOAD_HMR: "true",
  // Signs nothing here.
  PAYLOAD_SECRET: variables.PAYLOAD_SECRET ?? "only for deriving what lists show, never for serving",
};
process.exit(spawnSync(process.execPath, [withoutWaiting, await plainScript(root, "translations"), process.argv[2] ?? "check"], { cwd: root, env, stdio: "inherit" }).status ?? 1);
