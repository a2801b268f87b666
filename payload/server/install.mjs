import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run, tail } from "./child.mjs";
import { StartError } from "./report.mjs";

const stampOf = (root) => path.join(root, "node_modules", ".feuilleton-lock");

const lockHash = (root) => createHash("sha256").update(readFileSync(path.join(root, "package-lock.json"))).digest("hex");

/** Why an install is needed ("dependencies are missing", "the lockfile moved"), or null. */
export function whyInstall(root) {
  if (!existsSync(path.join(root, "node_modules", "next", "package.json"))) return "dependencies are missing";
  const stamp = stampOf(root);
  // A person's own `npm install` leaves no stamp of ours, but npm's: it is as new as the lockfile it was made from.
  if (!existsSync(stamp)) return npmIsDone(root) ? null : "the lockfile moved";
  return readFileSync(stamp, "utf8") === lockHash(root) || npmIsDone(root) ? null : "the lockfile moved";
}

/** Whether every package that the lockfile wants is in npm's own record of what it put in node_modules. */
function npmIsDone(root) {
  const record = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional, peer }]) => place === "" || optional || peer || present[place]?.version === version,
  );
}

/** `npm ci`; throws a StartError where it fails. Install scripts stay off: no dependency needs one, and they are a way in for others. */
export async function install(root) {
  rmSync(stampOf(root), { force: true });
  // A server that is told NODE_ENV=production still has to build, and the tools for that are development dependencies.
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, output } = await run("npm", args, { cwd: root, shell: process.platform === "win32" });
  if (code !== 0) {
    throw new StartError(`npm ci failed; check the network and the registry settings, then start again. npm said:\n${tail(output, 15)}`);
  }
  rememberInstall(root);
}

/** Notes that node_modules fits this lockfile, so that development dependencies may be pruned from an image afterwards. */
export function rememberInstall(root) {
  if (!existsSync(stampOf(root)) || readFileSync(stampOf(root), "utf8") !== lockHash(root)) writeFileSync(stampOf(root), lockHash(root));
}
