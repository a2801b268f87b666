/**
 * `npm run deploy`: builds these sources beside the build that is being served and has each running server on this DATA_DIR take it over. What fails
 * leaves the earlier build serving. Run it in the folder that serves after a pull, or in a fresh checkout with its own node_modules where dependencies
 * changed. See docs/deploy.md.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build, findBuild, places } from "./build.mjs";
import { stopChildren } from "./child.mjs";
import { install, whyInstall } from "./install.mjs";
import { StartError, step } from "./report.mjs";
import { parseSettings, readVariables } from "./settings.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** Sends JSON to a front; resolves to the lines it answered, each told to `hear` as it comes. */
function ask(socket, method, body, hear = () => undefined) {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath: socket, method, path: "/", headers: { "content-type": "application/json" } }, (answer) => {
      const lines = [];
      createInterface({ input: answer }).on("line", (line) => {
        lines.push(JSON.parse(line));
        hear(lines.at(-1));
      }).once("close", () => resolve(lines));
      answer.once("error", reject);
    });
    sent.once("error", reject);
    sent.end(body && JSON.stringify(body));
  });
}

/** The servers that keep pages in this folder and answer: `{ name, socket, root, next, dist, front }`. */
async function findServers(dataDir) {
  const notes = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => /^pages(-\d+)?\.server$/.test(name)).toSorted() : [];
  const found = await Promise.all(
    notes.map(async (note) => {
      try {
        const { socket } = JSON.parse(readFileSync(path.join(dataDir, note), "utf8"));
        const [state] = await ask(socket, "GET");
        return { ...state, socket };
      } catch {
        // Left by a server that was killed.
        return null;
      }
    }),
  );
  return found.filter((server) => server !== null);
}

const serves = (server, place) => server.root === root && server.next === place.next;

async function swap(server, place) {
  const lines = await ask(server.socket, "POST", { root, next: place.next, dist: place.dist }, ({ words, ok }) => ok === undefined && console.log(`          ${words}`));
  const last = lines.at(-1);
  if (last?.ok !== true) throw new StartError(`The build that was served before goes on being served (process ${server.pid}): ${last?.words ?? "the server ended meanwhile"}`);
}

/** Installing under a running server would take away modules that it still loads. */
function checkDependencies(servers) {
  const why = whyInstall(root);
  if (!why) return;
  if (servers.some((server) => server.root === root)) {
    throw new StartError(`${why}, and a server runs from this very folder: check the new version out into another folder and run npm run deploy there (docs/deploy.md).`);
  }
}

async function deploy() {
  const variables = readVariables(root, process.env);
  const settings = parseSettings(variables, root);
  const servers = await findServers(settings.dataDir);
  if (servers.length === 0) throw new StartError(`No server runs on ${settings.dataDir}: npm start builds and serves.`);
  console.log("Feuilleton");
  checkDependencies(servers);
  const missing = whyInstall(root);
  if (missing) await step("install", missing, () => install(root));

  let place = findBuild(root);
  if (!place) {
    place = places.find((each) => !servers.some((server) => serves(server, each)));
    if (!place) throw new StartError("Servers on this DATA_DIR serve both builds of this folder: run npm run deploy once more when one of them has taken over.");
    await step("build", `pages and server, in ${place.next}`, () => build(root, variables, place));
  }
  const behind = servers.filter((server) => !serves(server, place));
  if (behind.length === 0) return console.log("  These very sources are served already.");
  for (const server of behind) await step("swap", `process ${server.pid}`, () => swap(server, place));

  const front = createHash("sha256").update(readFileSync(path.join(root, place.dist, "front.mjs"))).digest("hex");
  const old = servers.filter((server) => server.front !== front);
  if (old.length > 0) console.log(`\n  The front changed, too. Process ${old.map(({ pid }) => pid).join(", ")} goes on with the earlier one until it is restarted (docs/deploy.md).`);
  if (servers.some((server) => server.root !== root)) console.log(`\n  From now on start the server from ${root}.`);
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopChildren();
    process.exit(130);
  });
}

try {
  await deploy();
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}
