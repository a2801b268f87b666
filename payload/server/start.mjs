/**
 * `npm start`: from a fresh clone to a served blog. Plain JavaScript without dependencies, because it runs before anything is installed.
 * Every step does its work only where it is needed; a second start goes straight to serving.
 *
 * `--prepare` stops after the build (for an image), `--dev` serves with Next's development server instead of a build.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, findBuild, needsBuild, places } from "./build.mjs";
import { checkPort, checkPostgres, portError } from "./checks.mjs";
import { stopChildren } from "./child.mjs";
import { keepSecret, prepareFolder } from "./data-folder.mjs";
import { serveDevelopment } from "./development.mjs";
import { pagesStamp } from "./pages-stamp.mjs";
import { holdDatabase, holdPages } from "./one-process.mjs";
import { install, rememberInstall, whyInstall } from "./install.mjs";
import { duration, StartError, step } from "./report.mjs";
import { parseSettings, readVariables } from "./settings.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const mode = process.argv.includes("--dev") ? "development" : "production";
const prepareOnly = process.argv.includes("--prepare");
const began = performance.now();

/** What this start made and a failed start takes away again. */
const made = [];
/** Resolves to what is being served; null until then. */
let serving = null;
let stopping = false;

async function start() {
  const variables = readVariables(root, process.env);
  const settings = parseSettings(variables, root);
  if (!prepareOnly) await checkPort(settings.port);
  console.log("Feuilleton");

  const missing = whyInstall(root);
  if (missing) await step("install", missing, () => install(root));
  if (prepareOnly) {
    rememberInstall(root);
    if (needsBuild(root)) await step("build", "pages and server", () => build(root, variables));
    return;
  }

  await step("check", "database and data folder", () => prepareData(settings));
  // Several processes may share a DATA_DIR on PostgreSQL; each keeps pages of its own.
  const pagesDir = settings.database.kind === "sqlite" ? (holdDatabase(settings.database.file), path.join(settings.dataDir, "pages")) : holdPages(settings.dataDir);
  Object.assign(process.env, variables, {
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(settings.port),
    DATA_DIR: settings.dataDir,
    PAGES_DIR: pagesDir,
    DATABASE_URL: settings.database.url,
    PAYLOAD_SECRET: settings.secret ?? keepSecret(settings.dataDir),
  });

  if (mode === "production" && needsBuild(root)) {
    await step("build", "the sources are new: pages and server", () => build(root, process.env));
  }
  serving = mode === "production" ? serve(settings, findBuild(root) ?? places[0]) : serveDevelopment(root, settings);
  await step("serve", "starting", async () => ((await serving), "ready"), { talkative: true });
  announce(await serving);
}

/** True where pages of this site were kept before: then a start goes on without its database, and the front serves those. */
function hasKeptPages({ dataDir, siteUrl, port }) {
  if (!existsSync(dataDir)) return false;
  const stamp = pagesStamp(siteUrl ?? `http://localhost:${port}`);
  return readdirSync(dataDir).some((name) => /^pages(-\d+)?$/.test(name) && existsSync(path.join(dataDir, name, stamp, "changes.log")));
}

async function databaseState(settings) {
  const { database } = settings;
  try {
    const { postgresDriver } = await import("./drivers.mjs");
    await checkPostgres(database.url, postgresDriver());
    return "PostgreSQL answers";
  } catch (error) {
    if (mode !== "production" || needsBuild(root) || !hasKeptPages(settings)) throw error;
    return `${error.message} Serving the pages kept earlier until it does.`;
  }
}

/** Connections first, folders last: a start that fails on a connection has made nothing. */
async function prepareData(settings) {
  const { database, dataDir } = settings;
  const state = database.kind === "postgres" ? await databaseState(settings) : "";
  made.push(prepareFolder(dataDir, "DATA_DIR"));
  if (database.kind === "sqlite") made.push(prepareFolder(path.dirname(database.file), "DATABASE_URL"));
  return database.kind === "postgres" ? state : `SQLite in ${path.relative(process.cwd(), database.file) || database.file}`;
}

async function serve({ port, metricsToken }, place) {
  process.env.FEUILLETON_NEXT = place.next;
  const front = await import(pathToFileURL(path.join(root, place.dist, "front.mjs")).href);
  try {
    return { ...(await front.serve({ port, metricsToken })), locales: front.locales };
  } catch (error) {
    throw error.syscall === "listen" ? portError(error, port) : error;
  }
}

function announce({ address, locales = [], firstRun }) {
  const line = (name, place) => console.log(`  ${name.padEnd(12)}${new URL(place, address).href}`);
  console.log();
  if (locales.length === 0) line("Blog", "/");
  for (const locale of locales) {
    const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
    line(name.charAt(0).toLocaleUpperCase(locale) + name.slice(1), `/${locale}`);
  }
  line("Admin", "/admin");
  if (firstRun) {
    // The demo has an account for each role; an empty shop its admin's.
    const whose = firstRun.credentials.length > 1 ? "Demo accounts" : "Your admin account";
    console.log(`\n  ${whose}, shown once and kept in ${path.join(process.env.DATA_DIR, "credentials.txt")}:`);
    for (const { email, password } of firstRun.credentials) console.log(`  ${email.padEnd(24)}${password}`);
  }
  console.log(`\n  Started in ${duration(performance.now() - began)}. Ctrl-C stops it.`);
}

function takeBack() {
  for (const folder of made.splice(0)) if (folder) rmSync(folder, { recursive: true, force: true });
}

/** The first signal stops in order; a second one at once. */
async function stop() {
  if (stopping) process.exit(1);
  stopping = true;
  if (serving) {
    const served = await serving.catch(() => null);
    await served?.close();
    process.exit(0);
  }
  stopChildren();
  takeBack();
  process.exit(130);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop());

try {
  await start();
} catch (error) {
  if (!stopping) {
    // What the server itself made (a database, media) is not ours to remove: it may hold a shop's work.
    if (!serving) takeBack();
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}
