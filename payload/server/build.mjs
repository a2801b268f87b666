import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run, tail } from "./child.mjs";
import { StartError } from "./report.mjs";

/** Whatever goes into the pages or the server. Tests and documents do not. */
const sources = ["app", "payload", "messages", "components", "public", "next.config.ts", "proxy.ts", "tsconfig.json", "package.json", "package-lock.json"];

/**
 * Where builds lie. A start builds in the first; `npm run deploy` in the one that nobody serves, so that a running server keeps its own whole.
 * @typedef {{ next: string, dist: string }} Place relative to the root
 */
export const places = [
  { next: ".next", dist: "dist" },
  { next: ".deploy/next", dist: ".deploy/dist" },
];

const stampOf = (root, place) => path.join(root, place.next, "feuilleton-sources");

function* filesIn(place) {
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory()) {
    yield place;
    return;
  }
  for (const name of readdirSync(place).toSorted()) yield* filesIn(path.join(place, name));
}

/** One hash over names and contents, so that a checkout of the same sources does not build again, whatever its file times. */
export function hashSources(root) {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesIn(path.join(root, source))) {
      hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** The place whose build comes from these very sources and was finished; null where there is none. */
export function findBuild(root, hash = hashSources(root)) {
  const built = (place) => existsSync(path.join(root, place.dist, "front.mjs")) && existsSync(stampOf(root, place)) && readFileSync(stampOf(root, place), "utf8") === hash;
  return places.find(built) ?? null;
}

/** Whether nothing that was built comes from these sources. */
export function needsBuild(root) {
  return findBuild(root) === null;
}

/**
 * The production build: pages by Next, front and renderer by esbuild. Throws a StartError with what the tool said.
 * The stamp is written last, so an interrupted build is done again.
 */
export async function build(root, environment, place = places[0]) {
  const hash = hashSources(root);
  rmSync(stampOf(root, place), { force: true });
  const env = { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", FEUILLETON_NEXT: place.next };
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  await mustRun([next, "build"], root, env, "next build");
  await mustRun([path.join(root, "payload", "server", "bundle.mjs"), place.dist, place.next], root, env, "bundling the server");
  mkdirSync(path.dirname(stampOf(root, place)), { recursive: true });
  writeFileSync(stampOf(root, place), hash);
}

async function mustRun(args, root, env, name) {
  const { code, output } = await run(process.execPath, args, { cwd: root, env });
  if (code !== 0) throw new StartError(`${name} failed; correct what it names and start again:\n${tail(output)}`);
}
