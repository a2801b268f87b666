/** Finds a Chromium for the journeys, and installs one where the system lets us. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a browser that is there, or null. A CHROMIUM_PATH that leads nowhere is an error: somebody meant that one. */
export async function findBrowser(environment = process.env) {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist: correct it, or leave it out.`);
  }
  const onPath = (environment.PATH ?? "").split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const { chromium } = await import("@playwright/test");
  return [...onPath, ...elsewhere, chromium.executablePath()].find((place) => existsSync(place)) ?? null;
}

/** As findBrowser, but installs Chromium with apt-get where this user may; throws with the way out where that fails too. */
export async function needBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, stdio: "ignore" };
    spawnSync("apt-get", ["update"], quiet);
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "No browser for the journeys: install Chromium or Chrome, run `npx playwright install chromium`, or name one with CHROMIUM_PATH=/path/to/chromium.",
  );
}
