/** The suites behind `npm test`. Each resolves to a Count and to what a person should read where it is not green. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { build, needsBuild } from "../../payload/server/build.mjs";
import { tail } from "../../payload/server/child.mjs";
import { needBrowser } from "./browser.mjs";
import { freePort } from "./free-port.mjs";
import { findLts, ltsMajor } from "./lts.mjs";
import { findPostgres, startPostgres } from "./postgres.mjs";
import { scratchPlace } from "./scratch.mjs";
import { count, fromPlaywright, fromVitest, reported, total } from "./tally.mjs";
import { root, runTool } from "./tools.mjs";

/** @typedef {{ count: import("./tally.mjs").Count, note?: string, output?: string }} Outcome */

const scratch = mkdtempSync(path.join(scratchPlace(), "feuilleton-tests-"));
const undo = [() => rmSync(scratch, { recursive: true, force: true })];

/** Ends the throwaway database and removes what the run left on disk; safe at any moment, more than once. */
export function cleanUp() {
  for (const step of undo.splice(0).toReversed()) step();
}

const outcome = (sum, output) => ({ count: sum, output: sum.failed > 0 ? tail(output, 200) : undefined });

/** @returns {Promise<Outcome>} */
async function vitest(projects, name, { env, node, files = [], without = [] } = {}) {
  const report = path.join(scratch, `${name}.json`);
  const args = ["run", ...files, "--passWithNoTests", ...projects.flatMap((project) => ["--project", project]), ...without.flatMap((file) => ["--exclude", file]), "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code, output } = await runTool("vitest", args, { env: { NO_COLOR: "1", ...env }, node });
  return outcome(reported(report, code, fromVitest), output);
}

export const unit = () => vitest(["unit", "component"], "unit");

const sqliteAddress = () => `file:${path.join(scratch, "feuilleton.db")}`;

let databaseTests = 0;

export async function sqlite() {
  const result = await vitest(["database"], "sqlite", { env: { DATABASE_URL: sqliteAddress() } });
  databaseTests = total([result.count]).passed + result.count.failed + result.count.skipped;
  return result;
}

/**
 * Run on SQLite alone. Doors: the rules are the same code, and no other table takes as long; what they ask a database (whose documents, which are live)
 * has tests of its own in tests/access, which run on both. Heads and extreme texts: what is made of documents that the other pages' tests read on both.
 */
const onceIsEnough = ["tests/access/doors.db.test.ts", "tests/site/extremes.db.test.tsx", "tests/site/head.db.test.tsx"];

export async function postgres() {
  const binaries = findPostgres();
  if (!binaries) {
    // At least one, so that a run of this suite alone does not look as if there was nothing to skip.
    return { count: count(0, 0, Math.max(1, databaseTests)), note: "no PostgreSQL binaries (initdb, pg_ctl) on this machine: skipped" };
  }
  const cluster = await startPostgres(binaries);
  undo.push(cluster.stop);
  try {
    return await vitest(["database"], "postgres", { env: { DATABASE_URL: cluster.url }, without: onceIsEnough });
  } finally {
    cluster.stop();
  }
}

async function productionBuild() {
  if (!needsBuild(root)) return count(1);
  await build(root, process.env);
  return count(1);
}

let built = null;

/**
 * The production build that the journeys use; one test of its own. Begun beside the suites before it, none of which looks at it: it leaves a
 * good part of a core free, and so do they. What goes wrong is said where the journeys need it.
 */
export function beginBuild() {
  built ??= productionBuild();
  built.catch(() => undefined);
  return built;
}

export async function journeys() {
  const browser = await needBrowser();
  const done = await beginBuild();
  const dataDir = path.join(scratch, "journeys");
  mkdirSync(dataDir);
  const report = path.join(scratch, "journeys.json");
  const { code, output } = await runTool("@playwright/test/playwright", ["test", "--pass-with-no-tests", "--reporter=list,json"], {
    env: {
      CHROMIUM_PATH: browser,
      JOURNEY_PORT: String(await freePort()),
      JOURNEY_DATA_DIR: dataDir,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  });
  return outcome(total([done, reported(report, code, fromPlaywright)]), output);
}

/** What leans on native packages, the file system and processes: there a newer Node can differ. Kept short: it is a second look, and CI has ten minutes. */
const leaning = ["tests/server", "tests/database", "tests/media"];

let ltsNode = null;

/** Begins to fetch the other Node, which waits for the network while the suites before it work. */
export function fetchLts() {
  ltsNode ??= findLts(root).catch(() => null);
  return ltsNode;
}

/** A part of the suites once more on a current LTS: the floor is what `npm test` itself runs on. In one run, where tests that wait leave room for others. */
export async function lts() {
  const node = await fetchLts();
  if (!node) return { count: count(0, 0, 1), note: `Node ${ltsMajor} cannot be installed here: skipped` };
  return vitest(["unit", "database"], "lts", { node, files: leaning, env: { DATABASE_URL: sqliteAddress() } });
}
