import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";

// Set by tests/run.mjs; for a run by hand there are defaults. Workers and knip read this file too: it makes nothing, and what it chooses
// is passed on in the environment. The server makes the folder.
const port = (process.env.JOURNEY_PORT ??= "3210");
const dataDir = (process.env.JOURNEY_DATA_DIR ??= path.join(tmpdir(), `feuilleton-journeys-${process.pid}`));
const address = `http://localhost:${port}`;

/** Keeps a headless Chromium from looking for the outside world, which a closed network would make it wait for. */
const browserArguments = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  // A journey that passes only on a second try hides a fault.
  retries: 0,
  // The server under test shares two cores with the browser.
  workers: 1,
  // Limits and no waits: on a machine that did much else a journey took a minute, and the first view of an admin longer than the usual 5 s.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    // Nobody can open it where CI ran; elsewhere without its film, which costs the two cores more than it tells.
    trace: process.env.CI ? "off" : { mode: "retain-on-failure", screenshots: false },
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserArguments },
  },
  projects: [
    { name: "desktop", grepInvert: /@mobile/, use: { ...devices["Desktop Chrome"], channel: undefined } },
    // What differs on a small touch screen, and the twin in the other language of what was seen on a desk: journeys marked @mobile.
    { name: "mobile", grep: /@mobile/, use: { ...devices["Pixel 7"], channel: undefined } },
  ],
  webServer: {
    command: `"${process.execPath}" payload/server/start.mjs`,
    url: `${address}/api/ready`,
    timeout: 240_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: {
      PORT: port,
      DATA_DIR: dataDir,
      SITE_URL: address,
      DATABASE_URL: process.env.JOURNEY_DATABASE_URL ?? "",
      DEMO_PASSWORD: "a journey through the demo shop",
      PAYLOAD_SECRET: "only for journeys, 32 characters or more",
      SEED_DEMO: "1",
    },
  },
});
