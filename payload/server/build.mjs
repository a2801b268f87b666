import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run, tail } from "./child.mjs";
import { StartError } from "./report.mjs";

/** Whatever goes into the pages or the server. Tests and documents do not. */
const sources = ["app", "payload", "messages", "components", "public", "next.config.ts", "proxy.ts", "tsconfig.json", "package.json", "package-lock.json"];

const stampOf = (root) => path.join(root, ".next", "feuilleton-sources");

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

/** Whether what was built last comes from other sources than these, or was never finished. */
export function needsBuild(root, hash = hashSources(root)) {
  if (!existsSync(path.join(root, "dist", "front.mjs"))) return true;
  return !existsSync(stampOf(root)) || readFileSync(stampOf(root), "utf8") !== hash;
}

/**
 * The production build: pages by Next, front and renderer by esbuild. Throws a StartError with what the tool said.
 * The stamp is written last, so an interrupted build is done again.
 */
export async function build(root, environment) {
  const hash = hashSources(root);
  rmSync(stampOf(root), { force: true });
  const env = { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  await mustRun([next, "build"], root, env, "next build");
  await mustRun([path.join(root, "payload", "server", "bundle.mjs")], root, env, "bundling the server");
  mkdirSync(path.dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), hash);
}

async function mustRun(args, root, env, name) {
  const { code, output } = await run(process.execPath, args, { cwd: root, env });
  if (code !== 0) throw new StartError(`${name} failed; correct what it names and start again:\n${tail(output)}`);
}
